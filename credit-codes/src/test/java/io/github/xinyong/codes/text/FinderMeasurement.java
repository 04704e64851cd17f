package io.github.xinyong.codes.text;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.sample.CodeSampler;
import io.github.xinyong.codes.sample.TextSampler;
import io.github.xinyong.codes.text.CodeFinder.Leniency;
import io.github.xinyong.codes.text.CorrectionMeasurement.Corruption;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * How often the finder takes chance for a code, and how many of the codes in a text it finds.
 *
 * <p>Run the main method for the tables of {@link CodeFinder}; a test repeats it with less text.
 */
final class FinderMeasurement {

    static final int CHARACTERS = 10_000_000;
    static final int CODES = 10_000;

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final List<String> GAPS = List.of(" ", "，", "\n", "是", "-", "。");

    /** What random text is made of: words of 1 to 25 digits and letters, or of digits alone. */
    enum Noise {
        LETTERS_AND_DIGITS(36),
        DIGITS(10);

        private final int symbols;

        Noise(int symbols) {
            this.symbols = symbols;
        }
    }

    /** How a code stands in its sentence. */
    enum Presence {
        BARE,
        ANNOUNCED,
        ANNOUNCED_IN_GROUPS,
        ANNOUNCED_WITH_SLIP
    }

    private static final Map<CodeKind, String> WORDS = new EnumMap<>(Map.of(
            CodeKind.USCC, "统一社会信用代码：",
            CodeKind.ORG_CODE, "组织机构代码：",
            CodeKind.CITIZEN_ID, "身份证号：",
            CodeKind.CITIZEN_ID_15, "身份证号：",
            CodeKind.FOREIGN_PERMANENT, "永久居留身份证号码：",
            CodeKind.REGISTRATION_NO, "注册号：",
            CodeKind.TAXPAYER_NO, "纳税人识别号："));

    private FinderMeasurement() {}

    /** Returns random words with so many letters and digits in all, a blank, sign, line break or ideograph between two. */
    static String noise(Noise noise, int characters, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder(characters + characters / 8);
        for (int left = characters; left > 0; ) {
            int length = Math.min(left, random.nextInt(1, 26));
            for (int i = 0; i < length; i++) {
                text.append(ALPHABET.charAt(random.nextInt(noise.symbols)));
            }
            text.append(GAPS.get(random.nextInt(GAPS.size())));
            left -= length;
        }
        return text.toString();
    }

    static Map<CodeKind, Integer> falsePositives(String noise, Leniency leniency) {
        Map<CodeKind, Integer> counts = new EnumMap<>(CodeKind.class);
        for (CodeMatch match : CodeFinder.of().withLeniency(leniency).find(noise)) {
            counts.merge(match.kind(), 1, Integer::sum);
        }
        return counts;
    }

    /** Returns how many codes of a kind are found whole, each in a sentence of its own. */
    static int found(CodeKind kind, Presence presence, Leniency leniency, int codes, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Supplier<String> source = source(kind, random);
        CodeFinder finder = CodeFinder.of().withLeniency(leniency);
        int found = 0;
        for (int i = 0; i < codes; i++) {
            String code = source.get();
            String written = presence == Presence.ANNOUNCED_IN_GROUPS
                    ? groups(code)
                    : presence == Presence.ANNOUNCED_WITH_SLIP ? slip(code, random) : code;
            String before = "本公司（" + (presence == Presence.BARE ? "编制于2025年，" : WORDS.get(kind));
            List<CodeMatch> matches = finder.find(before + written + "）依法设立。");
            found += matches.size() == 1
                            && matches.get(0).start() == before.length()
                            && matches.get(0).text().equals(written)
                    ? 1
                    : 0;
        }
        return found;
    }

    /** Codes as registers give them out where they are known to be drawn so, else samples. */
    private static Supplier<String> source(CodeKind kind, SplittableRandom random) {
        RealisticCodes realistic = new RealisticCodes(random);
        TextSampler sampler = CodeSampler.of(kind);
        return CorrectionMeasurement.KINDS.contains(kind)
                ? () -> realistic.next(kind)
                : () -> sampler.text(random.nextLong(sampler.size()));
    }

    private static String groups(String code) {
        StringBuilder text = new StringBuilder(code);
        for (int i = code.length() - 1; i > 3; i--) {
            if (i % 4 == 0) {
                text.insert(i, ' ');
            }
        }
        return text.toString();
    }

    private static String slip(String code, SplittableRandom random) {
        String slip = null;
        while (slip == null) {
            slip = Corruption.SUBSTITUTION.corrupt(code, random);
        }
        return slip;
    }

    public static void main(String[] arguments) {
        int characters = arguments.length > 0 ? Integer.parseInt(arguments[0]) : CHARACTERS;
        for (Noise noise : Noise.values()) {
            String text = noise(noise, characters, 20_260_101);
            for (Leniency leniency : Leniency.values()) {
                System.out.println(noise + " " + leniency + " " + falsePositives(text, leniency));
            }
        }
        for (CodeKind kind : CodeKind.values()) {
            for (Presence presence : Presence.values()) {
                Leniency leniency = presence == Presence.ANNOUNCED_WITH_SLIP ? Leniency.POSSIBLE : Leniency.NORMALIZED;
                double share = 100.0 * found(kind, presence, leniency, CODES, 20_260_101) / CODES;
                System.out.printf(Locale.ROOT, "%-18s %-20s %-10s %6.2f %%%n", kind.id(), presence, leniency, share);
            }
        }
    }
}
