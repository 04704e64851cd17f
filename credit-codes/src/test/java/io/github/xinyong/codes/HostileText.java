package io.github.xinyong.codes;

/** A text that throws at one index. */
record HostileText(String text, int throwsAt) implements CharSequence {

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (index == throwsAt) {
            throw new UnsupportedOperationException("index " + index);
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
