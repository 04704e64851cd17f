package io.github.xinyong.codes.text;

import io.github.xinyong.codes.CodeKind;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * How often the true code is first, and among the first three, after one slip of each type.
 *
 * <p>Run the main method for the table of {@link CodeCorrector}; a test repeats it with fewer cases.
 */
final class CorrectionMeasurement {

    static final int CASES = 100_000;
    static final List<CodeKind> KINDS = List.of(CodeKind.USCC, CodeKind.CITIZEN_ID, CodeKind.ORG_CODE);

    /** What was found in a number of cases. */
    record Figure(int cases, int first, int amongThree, int anywhere, double meanScore) {

        double firstShare() {
            return (double) first / cases;
        }

        double amongThreeShare() {
            return (double) amongThree / cases;
        }
    }

    /**
     * The slips: letters and digits that look alike, the nine pairs each as likely as any other; digits that look alike;
     * any other character; neighbours swapped; a character left out; a character written twice.
     */
    enum Corruption {
        LOOK_ALIKE,
        DIGIT_LOOK_ALIKE,
        SUBSTITUTION,
        SWAP,
        MISSING,
        DOUBLED;

        private static final List<String> PAIRS = List.of("O0", "I1", "Z2", "S5", "B8", "G6", "D0", "Q0", "VU");
        private static final List<String> DIGITS = List.of("17", "38", "68", "06", "08", "56", "89", "35", "49", "27");
        private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

        /** Returns the code with a slip; null if there is no place for one or it happens to give another code. */
        @Nullable
        String corrupt(String code, SplittableRandom random) {
            int at = random.nextInt(code.length());
            StringBuilder text = new StringBuilder(code);
            char c = code.charAt(at);
            switch (this) {
                case LOOK_ALIKE, DIGIT_LOOK_ALIKE -> {
                    List<String> pairs = this == LOOK_ALIKE ? PAIRS : DIGITS;
                    String pair = pairs.get(random.nextInt(pairs.size()));
                    int side = pair.indexOf(c);
                    if (side < 0) {
                        return null;
                    }
                    text.setCharAt(at, pair.charAt(1 - side));
                }
                case SUBSTITUTION -> text.setCharAt(at, ALPHABET.charAt(random.nextInt(ALPHABET.length())));
                case SWAP -> {
                    if (at + 1 == code.length()) {
                        return null;
                    }
                    text.setCharAt(at, code.charAt(at + 1));
                    text.setCharAt(at + 1, c);
                }
                case MISSING -> text.deleteCharAt(at);
                case DOUBLED -> text.insert(at, c);
            }
            return text.toString().equals(code) ? null : text.toString();
        }
    }

    private CorrectionMeasurement() {}

    static Figure measure(CodeKind kind, Corruption corruption, int cases, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RealisticCodes codes = new RealisticCodes(random);
        int first = 0;
        int three = 0;
        int anywhere = 0;
        double score = 0;
        for (int done = 0; done < cases; ) {
            String code = codes.next(kind);
            String text = corruption.corrupt(code, random);
            if (text == null || CodeCorrector.isCode(kind.check(text))) {
                continue;
            }
            done++;
            List<Correction> corrections = CodeCorrector.correct(kind, text);
            List<String> values = corrections.stream().map(Correction::value).toList();
            int rank = values.indexOf(code);
            first += rank == 0 ? 1 : 0;
            three += rank >= 0 && rank < 3 ? 1 : 0;
            anywhere += rank >= 0 ? 1 : 0;
            score += values.isEmpty()
                    ? 0
                    : CodeCorrector.correct(kind, text).get(0).score();
        }
        return new Figure(cases, first, three, anywhere, score / cases);
    }

    public static void main(String[] arguments) {
        int cases = arguments.length > 0 ? Integer.parseInt(arguments[0]) : CASES;
        for (CodeKind kind : KINDS) {
            for (Corruption corruption : Corruption.values()) {
                Figure figure = measure(kind, corruption, cases, 20_260_101);
                System.out.printf(
                        Locale.ROOT,
                        "%-10s %-12s first %6.2f %%  among three %6.2f %%  anywhere %6.2f %%  mean first score %.3f%n",
                        kind.id(),
                        corruption,
                        100 * figure.firstShare(),
                        100 * figure.amongThreeShare(),
                        100.0 * figure.anywhere() / cases,
                        figure.meanScore());
            }
        }
    }
}
