package io.github.xinyong.codes.sample;

/** A part of the range PDY00001 to PDY99999, which GB 11714 leaves to its users. */
record SelfDefinedNumbers(int first, int last) {

    static final SelfDefinedNumbers ALL = new SelfDefinedNumbers(1, 99_999);

    SelfDefinedNumbers {
        if (first < 1 || last > 99_999 || first > last) {
            throw new IllegalArgumentException("numbers must lie within 1 to 99999, not " + first + " to " + last);
        }
    }

    int size() {
        return last - first + 1;
    }

    /** Writes the nine characters of an organisation code. */
    void write(int index, byte[] target, int offset) {
        target[offset] = 'P';
        target[offset + 1] = 'D';
        target[offset + 2] = 'Y';
        SampleLayout.digits(first + index, 5, target, offset + 3);
        CheckWriter.GB_11714.write(target, offset);
    }
}
