package io.github.xinyong.codes.text;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.RegistrationType;
import io.github.xinyong.codes.division.Countries;
import io.github.xinyong.codes.division.DivisionStatus;
import io.github.xinyong.codes.division.Divisions;
import java.time.Year;

/**
 * How likely a code is to exist before anything was read: 1 for an ordinary one, far less for one that the tables speak
 * against. The shares are assumptions, rounded from the codes of the test vectors; they are no statistics of a register.
 */
final class Plausibility {

    /** How many codes of each status there are, roughly; a code of a large group is the less likely each. */
    private static final double LISTED = 3200;

    private static final double SUPPLEMENT = 900;
    private static final double UNKNOWN = 300_000;

    private Plausibility() {}

    static double of(CodeKind kind, String value) {
        return switch (kind) {
            case USCC -> organization(value, 0);
            case ORG_CODE -> subject(value, 0, ' ');
            case CITIZEN_ID -> person(value, 0);
            case CITIZEN_ID_15 -> formerPerson(value, 0);
            case FOREIGN_PERMANENT -> foreigner(value, 0);
            case REGISTRATION_NO -> office(value, 0);
            case TAXPAYER_NO -> taxpayer(value);
        };
    }

    private static double organization(String value, int at) {
        return registration(value, at) * office(value, at + 2) * subject(value, at + 8, value.charAt(at));
    }

    /** A taxpayer's number is as plausible as the code inside it. */
    private static double taxpayer(String value) {
        int at = value.charAt(0) == 'L' ? 1 : 0;
        return switch (value.length() - at) {
            case 15 ->
                CodeKind.ORG_CODE.isValid(value, value.length() - 9, value.length())
                        ? office(value, at) * subject(value, at + 6, ' ')
                        : isDigit(value.charAt(at)) ? formerPerson(value, at) : foreigner(value, at);
            case 17 -> formerPerson(value, at);
            case 18 ->
                CodeKind.CITIZEN_ID.isValid(value, at, at + 18)
                        ? person(value, at)
                        : CodeKind.FOREIGN_PERMANENT.isValid(value, at, at + 18)
                                ? foreigner(value, at)
                                : organization(value, at);
            case 20 -> CodeKind.CITIZEN_ID.isValid(value, at, at + 18) ? person(value, at) : formerPerson(value, at);
            default -> 0.01;
        };
    }

    private static double registration(String value, int at) {
        char authority = value.charAt(at);
        char category = value.charAt(at + 1);
        if (RegistrationType.of(authority, category).isEmpty()) {
            return 1e-5;
        }
        return switch (authority) {
            case '9' -> category == '3' ? 0.1 : 1;
            case '1', '5' -> 0.1;
            default -> 0.02;
        };
    }

    /** A division as registries write it. */
    private static double office(String value, int at) {
        DivisionStatus status = Divisions.load().status(value, at);
        return switch (status) {
            case CURRENT -> 1;
            case RETIRED -> 0.07;
            case SUPPLEMENT_ONLY -> 0.07 * LISTED / SUPPLEMENT;
            case UNKNOWN -> 0.02 * LISTED / UNKNOWN * (isProvince(value, at) ? 1 : 0.03);
        };
    }

    private static boolean isProvince(String value, int at) {
        return Divisions.isProvince(number(value, at, at + 2));
    }

    /** An organisation code: its class and how many codes the class can hold, relative to one of eight digits. */
    private static double subject(String value, int at, char authority) {
        int letters = 0;
        for (int i = at; i < at + 8; i++) {
            letters += isDigit(value.charAt(i)) ? 0 : 1;
        }
        if (letters == 0) {
            return 1;
        }
        char first = value.charAt(at);
        char second = value.charAt(at + 1);
        if (first == 'M' && "ABJ".indexOf(second) >= 0) {
            char owner = second == 'A' ? '9' : second == 'B' ? '1' : '5';
            return authority == owner || authority == ' ' ? 0.2 : 0.01;
        }
        if (value.startsWith("PDY", at) || value.startsWith("M00", at)) {
            return 0.05;
        }
        return isDigit(first) ? 1e-5 : letters == 1 ? 0.05 : 1e-3;
    }

    /** A person's number of 18 digits: county, birth date and sequence. */
    private static double person(String value, int at) {
        int year = number(value, at + 6, at + 10);
        return county(value, at, year) * birth(year) * (value.startsWith("000", at + 14) ? 0.01 : 1);
    }

    private static double formerPerson(String value, int at) {
        int year = 1900 + number(value, at + 6, at + 8);
        return county(value, at, year) * birth(year);
    }

    private static double foreigner(String value, int at) {
        Countries countries = Countries.load();
        if (value.length() - at == 15) {
            return countries.byAlpha3(value.substring(at, at + 3)).isEmpty() ? 0.01 : 1;
        }
        double country = countries.isKnown(number(value, at + 3, at + 6)) ? 1 : 0.01;
        return country * birth(number(value, at + 6, at + 10));
    }

    private static double county(String value, int at, int year) {
        Divisions divisions = Divisions.load();
        int code = number(value, at, at + 6);
        if (Divisions.isPermitPrefix(code)) {
            return 0.5;
        }
        boolean county = code % 100 != 0;
        double share = switch (divisions.status(code)) {
            case CURRENT -> 1;
            case RETIRED -> 0.3;
            case SUPPLEMENT_ONLY -> 0.05;
            case UNKNOWN -> 0.01 * LISTED / UNKNOWN;
        };
        if (divisions.lastYear(code) != Year.MAX_VALUE && year > divisions.lastYear(code)) {
            share *= 0.03;
        }
        if (divisions.firstYear(code) != Year.MIN_VALUE && year < divisions.firstYear(code)) {
            share *= 0.4;
        }
        return county ? share : share * 0.01;
    }

    /** A birth date by its year: the living first, the dead after, the unborn last. */
    private static double birth(int year) {
        int edition = Divisions.load().edition().getYear();
        if (year > edition + 1 || year < 1900) {
            return 1e-4;
        }
        return year < 1925 ? 0.03 : year < 1940 ? 0.3 : year > edition - 5 ? 0.5 : 1;
    }

    private static int number(String value, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            if (!isDigit(value.charAt(i))) {
                return -1;
            }
            number = number * 10 + value.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
