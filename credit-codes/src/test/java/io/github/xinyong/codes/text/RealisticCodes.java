package io.github.xinyong.codes.text;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.checkdigit.CheckCharacterSystems;
import io.github.xinyong.codes.division.DivisionStatus;
import io.github.xinyong.codes.division.Divisions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * Codes drawn as registers give them out: for measuring only, made anew in each run and never written down.
 *
 * <p>One organisation's code in twenty is one of the test vectors. Divisions are drawn from the lists, nine in ten from
 * those in force; subject identifiers are eight digits or begin with MA, MB, MJ as their register has it.
 */
final class RealisticCodes {

    private static final String ALPHABET = CheckCharacterSystems.GB_32100.alphabet();
    private static final int[] CURRENT =
            Divisions.load().codes(DivisionStatus.CURRENT).toArray();
    private static final int[] RETIRED =
            Divisions.load().codes(DivisionStatus.RETIRED).toArray();
    private static final int[] SUPPLEMENT =
            Divisions.load().codes(DivisionStatus.SUPPLEMENT_ONLY).toArray();
    private static final List<String> VECTORS = vectors();

    private final SplittableRandom random;

    RealisticCodes(SplittableRandom random) {
        this.random = random;
    }

    private static List<String> vectors() {
        List<String> vectors = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CodeKind.class.getResourceAsStream("vectors.tsv")), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] cells = line.split("\t", -1);
                if (cells[0].equals("uscc") && cells[2].equals("conforming")) {
                    vectors.add(cells[1]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return vectors;
    }

    String next(CodeKind kind) {
        return switch (kind) {
            case USCC -> random.nextInt(20) == 0 ? VECTORS.get(random.nextInt(VECTORS.size())) : creditCode();
            case ORG_CODE -> creditCode().substring(8, 17);
            case CITIZEN_ID -> citizen();
            default -> throw new IllegalArgumentException(kind.id());
        };
    }

    private String creditCode() {
        int draw = random.nextInt(100);
        String type = draw < 50
                ? "91"
                : draw < 85
                        ? "92"
                        : draw < 88
                                ? "93"
                                : draw < 92
                                        ? "12"
                                        : draw < 94
                                                ? "11"
                                                : draw < 96 ? "51" : draw < 98 ? "52" : draw < 99 ? "N2" : "31";
        String body = type + division(5, 5) + organization(type.charAt(0));
        return body + CheckCharacterSystems.GB_32100.compute(body);
    }

    private String organization(char authority) {
        StringBuilder code = new StringBuilder();
        if (random.nextInt(100) < 45) {
            code.append(authority == '9' ? "MA" : authority == '1' ? "MB" : authority == '5' ? "MJ" : "");
        }
        boolean digits = code.length() == 0 && authority != '3' && authority != 'N';
        while (code.length() < 8) {
            code.append(ALPHABET.charAt(random.nextInt(digits ? 10 : ALPHABET.length())));
        }
        return code.append(CheckCharacterSystems.GB_11714.compute(code)).toString();
    }

    private String division(int retired, int supplement) {
        int draw = random.nextInt(100);
        int[] list = draw < retired ? RETIRED : draw < retired + supplement ? SUPPLEMENT : CURRENT;
        return String.format(Locale.ROOT, "%06d", list[random.nextInt(list.length)]);
    }

    private String citizen() {
        String county;
        do {
            county = division(20, 1);
        } while (county.endsWith("00"));
        LocalDate birth = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(95 * 365));
        String body = county
                + birth.toString().replace("-", "")
                + String.format(Locale.ROOT, "%03d", random.nextInt(1, 1000));
        return body + CheckCharacterSystems.GB_11643.compute(body);
    }
}
