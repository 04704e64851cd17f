package io.github.xinyong.codes.benchmarks;

import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/** Columns of made-up numbers that nobody has, one in twenty damaged by one character. */
final class Columns {

    static final int ROWS = 10_000;

    /** The rows that are not damaged. */
    static final int GOOD = 9_500;

    private static final String[] DIVISIONS = {"110105", "310115", "440305", "510104", "330106", "350100", "650102"};
    private static final String TYPES = "91929311125152";

    /** Counties in force today; four of them began in 1983, so that one number in three gets a note on the birth year. */
    private static final String[] COUNTIES = {"110105", "310101", "440103", "120101", "210102", "320102", "420102"};

    private Columns() {}

    static String[] unifiedSocialCreditCodes() {
        Random random = new Random(1);
        String[] rows = new String[ROWS];
        for (int i = 0; i < ROWS; i++) {
            int type = random.nextInt(TYPES.length() / 2) * 2;
            OrganizationCode organization =
                    OrganizationCode.of(String.format(Locale.ROOT, "PDY%05d", 1 + random.nextInt(99_999)));
            String code = UnifiedSocialCreditCode.of(
                            TYPES.charAt(type),
                            TYPES.charAt(type + 1),
                            DIVISIONS[random.nextInt(DIVISIONS.length)],
                            organization)
                    .value();
            rows[i] = i % 20 == 0 ? damage(code, random) : code;
        }
        System.gc(); // lays the rows out as in a column that has been there for a while, for whatever runs first
        return rows;
    }

    static String[] citizenIdNumbers() {
        Random random = new Random(2);
        String[] rows = new String[ROWS];
        for (int i = 0; i < ROWS; i++) {
            String number = CitizenIdNumber.of(
                            COUNTIES[random.nextInt(COUNTIES.length)],
                            LocalDate.of(1930, 1, 1).plusDays(random.nextInt(33_000)),
                            0)
                    .value();
            rows[i] = i % 20 == 0 ? damage(number, random) : number;
        }
        System.gc();
        return rows;
    }

    private static String damage(String code, Random random) {
        int place = random.nextInt(code.length());
        char other = (char) ('0' + (code.charAt(place) + 1 + random.nextInt(8)) % 10);
        return code.substring(0, place) + other + code.substring(place + 1);
    }

    /** The rows without those that are damaged. */
    static String[] good(String[] rows) {
        String[] good = new String[GOOD];
        int count = 0;
        for (int i = 0; i < rows.length; i++) {
            if (i % 20 != 0) {
                good[count++] = rows[i];
            }
        }
        return good;
    }

    /** The floor of a check: every character read once. */
    static int sumOfCharacters(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += text.charAt(i);
        }
        return sum;
    }
}
