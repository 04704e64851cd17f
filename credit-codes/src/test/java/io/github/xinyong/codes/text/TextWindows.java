package io.github.xinyong.codes.text;

import java.io.IOException;
import java.io.Reader;
import java.util.Random;

/** Small windows over readers that give their text in pieces of any size. */
final class TextWindows {

    private TextWindows() {}

    static TextWindow of(String text, int size, long seed) {
        Random random = new Random(seed);
        Reader reader = new Reader() {
            private int at;

            @Override
            public int read(char[] target, int offset, int length) {
                if (at == text.length()) {
                    return -1;
                }
                int count = Math.min(Math.min(length, text.length() - at), random.nextInt(40));
                text.getChars(at, at + count, target, offset);
                at += count;
                return count;
            }

            @Override
            public int read() throws IOException {
                return at == text.length() ? -1 : text.charAt(at++);
            }

            @Override
            public void close() {}
        };
        return new TextWindow(reader, size, MatchRules.LOOKBACK);
    }
}
