package io.github.xinyong.codes;

/**
 * Folds what people do to codes when they write them down: case, full-width forms, blanks and separators.
 *
 * <p>Nothing here happens by itself: a check is strict, and a caller who normalises first knows it, by
 * {@link #isNormalized} or because the result is another text. Folded are: ASCII and full-width letters to upper case,
 * full-width digits and signs to ASCII; removed are: all Unicode blanks and controls, zero-width characters, hyphens and
 * dashes, dots, middle dots, underscores, slashes and the apostrophes of spreadsheet cells. Every other character stays,
 * so that a check can name it. Digits of other scripts are not folded.
 *
 * <pre>{@code
 * CodeNormalizer.normalize("９１ 350100-m000100y43"); // 91350100M000100Y43
 * }</pre>
 */
public final class CodeNormalizer {

    private static final char NOTHING = 0;
    private static final char[] ASCII = new char[128];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = compute(c);
        }
    }

    private CodeNormalizer() {}

    /** Returns the normal form of a text; the same text if it is normal already. */
    public static String normalize(CharSequence text) {
        String given = text.toString();
        int clean = 0;
        while (clean < given.length() && isNormal(given.charAt(clean))) {
            clean++;
        }
        if (clean == given.length()) {
            return given;
        }
        StringBuilder normal = new StringBuilder(given.length()).append(given, 0, clean);
        for (int i = clean; i < given.length(); i++) {
            char folded = fold(given.charAt(i));
            if (folded != NOTHING) {
                normal.append(folded);
            }
        }
        return normal.toString();
    }

    /** Tells whether normalising would leave a text as it is. */
    public static boolean isNormalized(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isNormal(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A NUL folds to itself, and yet it is removed like every control. */
    private static boolean isNormal(char character) {
        return fold(character) == character && character != NOTHING;
    }

    /**
     * Returns the normal form of one character: itself, its ASCII upper-case form, or 0 (NUL) if normalising removes it.
     *
     * <p>For those who read text character by character and must know where each character of a normal form stood.
     */
    public static char fold(char character) {
        return character < ASCII.length ? ASCII[character] : compute(character);
    }

    private static char compute(char character) {
        char c = character;
        if ((c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ')) {
            c = (char) (c - 0xFEE0);
        }
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')) {
            return c;
        }
        if (c >= 'a' && c <= 'z') {
            return (char) (c - 32);
        }
        return isSeparator(c) ? NOTHING : character;
    }

    /** Tells whether a character is one that people put between the characters of a code. */
    static boolean isSeparator(char c) {
        return switch (c) {
            case '-',
                    '_',
                    '.',
                    '/',
                    '\'',
                    '·',
                    '•',
                    '・',
                    '‐',
                    '‑',
                    '‒',
                    '–',
                    '—',
                    '―',
                    '−',
                    '－',
                    '．',
                    '／',
                    '＿',
                    '＇',
                    '‘',
                    '’',
                    '\u200B',
                    '\u200C',
                    '\u200D',
                    '\u2060',
                    '\uFEFF',
                    '\u00AD' -> true;
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
        };
    }
}
