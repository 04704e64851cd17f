package io.github.xinyong.codes;

/** A text that is one thing when first read and another from then on, character by character and as a whole. */
final class ChangingText implements CharSequence {

    private final String first;
    private final String then;
    private final boolean[] read;
    private boolean readWhole;

    /** Takes two texts of one length. */
    ChangingText(String first, String then) {
        this.first = first;
        this.then = then;
        this.read = new boolean[first.length()];
    }

    @Override
    public int length() {
        return first.length();
    }

    @Override
    public char charAt(int index) {
        char c = (read[index] ? then : first).charAt(index);
        read[index] = true;
        return c;
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return toString().subSequence(start, end);
    }

    @Override
    public String toString() {
        String text = readWhole ? then : first;
        readWhole = true;
        return text;
    }
}
