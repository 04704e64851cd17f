package io.github.xinyong.codes;

import static io.github.xinyong.codes.checkdigit.CheckCharacterSystems.GB_11643;
import static io.github.xinyong.codes.checkdigit.CheckCharacterSystems.WEIGHTS_731;

import io.github.xinyong.codes.CodeCandidate.Evidence;
import io.github.xinyong.codes.division.Countries;
import io.github.xinyong.codes.division.Country;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The layout of 2023 (18 characters) and the one before (15 characters, of which little is certain). */
final class ForeignPermanentResidentNumberRules extends CodeRules<ForeignPermanentResidentNumber> {

    static final ForeignPermanentResidentNumberRules INSTANCE = new ForeignPermanentResidentNumberRules();

    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;

    private ForeignPermanentResidentNumberRules() {}

    static Optional<Country> country(String text) {
        List<Country> found = text.length() == LENGTH
                ? Countries.load().byNumeric(Characters.digits(text, 3, 6))
                : Countries.load().byAlpha3(text.substring(0, 3));
        return found.stream().findFirst();
    }

    @Override
    CodeKind kind() {
        return CodeKind.FOREIGN_PERMANENT;
    }

    @Override
    boolean conforms(CharSequence text, int from, int to) {
        if (to - from == OLD_LENGTH) {
            return isOldLayout(text, from) && isDay(Characters.digits(text, from + 7, from + 13));
        }
        if (to - from != LENGTH || text.charAt(from) != '9' || !CitizenIdNumberRules.meetsCheck(text, from)) {
            return false;
        }
        int birth = Characters.digits(text, from + 6, from + 14);
        return Provinces.isKnown(Characters.digits(text, from + 1, from + 3))
                && birth >= BirthDates.EARLIEST
                && BirthDates.isCalendarDay(birth);
    }

    private static boolean isOldLayout(CharSequence text, int from) {
        for (int i = 0; i < OLD_LENGTH; i++) {
            if (isForeign(text.charAt(from + i), i, OLD_LENGTH)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether yymmdd is a day in either century. */
    private static boolean isDay(int date) {
        return BirthDates.isCalendarDay(19_000_000 + date) || BirthDates.isCalendarDay(20_000_000 + date);
    }

    private static boolean isForeign(char c, int index, int length) {
        if (length == OLD_LENGTH) {
            return index < 3 ? c < 'A' || c > 'Z' : !Characters.isDigit(c);
        }
        return index == 0 ? c != '9' : !Characters.isDigit(c) && !(index == LENGTH - 1 && c == 'X');
    }

    private static int firstForeign(String text) {
        for (int i = 0; i < Math.min(LENGTH, text.length()); i++) {
            if (isForeign(text.charAt(i), i, text.length())) {
                return i;
            }
        }
        return -1;
    }

    @Override
    long examine(String text, @Nullable LocalDate date) {
        long mask = firstForeign(text) >= 0 ? CodeProblem.Type.CHARACTER.bit() : 0;
        if (text.length() == OLD_LENGTH) {
            return mask == 0 ? examineOld(text) : mask;
        }
        if (text.length() != LENGTH) {
            return mask | CodeProblem.Type.LENGTH.bit();
        }
        if (mask == 0 && !CitizenIdNumberRules.meetsCheck(text, 0)) {
            mask |= CodeProblem.Type.CHECK_CHARACTER.bit();
        }
        if (Characters.allDigits(text, 1, 3) && !Provinces.isKnown(Characters.digits(text, 1, 3))) {
            mask |= CodeProblem.Type.PROVINCE.bit();
        }
        if (Characters.allDigits(text, 3, 6) && !Countries.load().isKnown(Characters.digits(text, 3, 6))) {
            mask |= CodeNote.Type.COUNTRY_UNKNOWN.bit();
        }
        return Characters.allDigits(text, 6, 14)
                ? mask | BirthDates.examine(Characters.digits(text, 6, 14), false, date)
                : mask;
    }

    private static long examineOld(String text) {
        long mask = isDay(Characters.digits(text, 7, 13)) ? 0 : CodeProblem.Type.BIRTH_DATE.bit();
        if (!WEIGHTS_731.verify(text)) {
            mask |= CodeNote.Type.OLD_CARD_CHECK.bit();
        }
        return Countries.load().byAlpha3(text.substring(0, 3)).isEmpty()
                ? mask | CodeNote.Type.COUNTRY_UNKNOWN.bit()
                : mask;
    }

    @Override
    ForeignPermanentResidentNumber create(String text) {
        return new ForeignPermanentResidentNumber(this, text);
    }

    @Override
    void problems(String text, long mask, @Nullable LocalDate date, List<CodeProblem> problems) {
        if (has(mask, CodeProblem.Type.LENGTH)) {
            problems.add(CodeProblem.length(text.length(), "18 (15)"));
        }
        if (has(mask, CodeProblem.Type.CHARACTER)) {
            for (int i = 0; i < Math.min(LENGTH, text.length()); i++) {
                if (isForeign(text.charAt(i), i, text.length())) {
                    problems.add(CodeProblem.character(text, i, allowed(text.length(), i)));
                }
            }
        }
        if (has(mask, CodeProblem.Type.PROVINCE)) {
            problems.add(new CodeProblem(CodeProblem.Type.PROVINCE, 2, text.substring(1, 3), null));
        }
        boolean old = text.length() == OLD_LENGTH;
        BirthDates.problems(text, old ? 7 : 6, old ? 13 : 14, mask, date, problems);
        if (has(mask, CodeProblem.Type.CHECK_CHARACTER)) {
            problems.add(checkProblem(CodeProblem.Type.CHECK_CHARACTER, GB_11643, text, 0));
        }
    }

    private static String allowed(int length, int index) {
        if (length == OLD_LENGTH) {
            return index < 3 ? "A-Z" : "0-9";
        }
        return index == 0 ? "9" : index == LENGTH - 1 ? "0-9 X" : "0-9";
    }

    @Override
    void notes(String text, long mask, List<CodeNote> notes) {
        if (has(mask, CodeNote.Type.COUNTRY_UNKNOWN)) {
            String country = text.length() == OLD_LENGTH ? text.substring(0, 3) : text.substring(3, 6);
            notes.add(new CodeNote(CodeNote.Type.COUNTRY_UNKNOWN, country));
        }
        if (has(mask, CodeNote.Type.OLD_CARD_CHECK)) {
            char expected = WEIGHTS_731.compute(text.substring(0, OLD_LENGTH - 1));
            notes.add(new CodeNote(
                    CodeNote.Type.OLD_CARD_CHECK, text.substring(OLD_LENGTH - 1), String.valueOf(expected)));
        }
        if (has(mask, CodeNote.Type.BIRTH_BEFORE_1900)) {
            notes.add(new CodeNote(CodeNote.Type.BIRTH_BEFORE_1900, text.substring(6, 10)));
        }
    }

    @Override
    List<Evidence> evidence(String text, long mask) {
        EvidenceList found = new EvidenceList(mask);
        found.when(true, Evidence.MARK);
        found.unless(CodeNote.Type.COUNTRY_UNKNOWN, Evidence.COUNTRY);
        if (text.length() == LENGTH) {
            found.unless(CodeProblem.Type.CHECK_CHARACTER, Evidence.CHECK_CHARACTER);
            found.unless(CodeProblem.Type.PROVINCE, Evidence.PROVINCE);
            found.birth();
        } else {
            found.unless(CodeNote.Type.OLD_CARD_CHECK, Evidence.CHECK_CHARACTER);
            found.unless(CodeProblem.Type.BIRTH_DATE, Evidence.BIRTH_DATE);
        }
        return found.toList();
    }

    @Override
    List<CodeExplanation.Part> parts(String text, Locale locale) {
        if (text.length() == OLD_LENGTH) {
            return List.of(
                    CodeExplanation.part("resident.country", 1, 3, text, locale, countryName(text, locale)),
                    CodeExplanation.part("resident.place", 4, 7, text, locale, null),
                    CodeExplanation.part("citizen.birth", 8, 13, text, locale, null),
                    CodeExplanation.part("citizen.sequence", 14, 14, text, locale, null),
                    CodeExplanation.part("citizen.check", 15, 15, text, locale, null));
        }
        return List.of(
                CodeExplanation.part("resident.mark", 1, 1, text, locale, null),
                CodeExplanation.part("resident.province", 2, 3, text, locale, null),
                CodeExplanation.part("resident.country", 4, 6, text, locale, countryName(text, locale)),
                CodeExplanation.part("citizen.birth", 7, 14, text, locale, null),
                CodeExplanation.part(
                        "citizen.sequence", 15, 17, text, locale, CodeExplanation.sex(text.charAt(16), locale)),
                CodeExplanation.part("citizen.check", 18, 18, text, locale, null));
    }

    private static @Nullable String countryName(String text, Locale locale) {
        return firstForeign(text) >= 0
                ? null
                : country(text)
                        .map(country -> country.name(Messages.language(locale)))
                        .orElse(null);
    }

    @Override
    List<CodeExplanation.Sum> sums(String text) {
        if (firstForeign(text) >= 0) {
            return List.of();
        }
        return List.of(CodeExplanation.Sum.of(text.length() == OLD_LENGTH ? WEIGHTS_731 : GB_11643, text, 0));
    }
}
