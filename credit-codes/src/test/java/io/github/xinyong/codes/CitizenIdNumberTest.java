package io.github.xinyong.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.xinyong.codes.checkdigit.CheckCharacterSystems;
import io.github.xinyong.codes.division.DivisionStatus;
import io.github.xinyong.codes.division.Divisions;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenIdNumberTest implements CodeContract<CitizenIdNumber> {

    @Override
    public CodeKind kind() {
        return CodeKind.CITIZEN_ID;
    }

    @Override
    public boolean isValid(@Nullable CharSequence text) {
        return CitizenIdNumber.isValid(text);
    }

    @Override
    public CodeCheck<CitizenIdNumber> check(CharSequence text) {
        return CitizenIdNumber.check(text);
    }

    @Override
    public CodeCheck<CitizenIdNumber> check(CharSequence text, LocalDate date) {
        return CitizenIdNumber.check(text, date);
    }

    @Override
    public CitizenIdNumber parse(CharSequence text) {
        return CitizenIdNumber.parse(text);
    }

    @Override
    public List<String> conforming() {
        return List.of("11010519491231002X", "440524188001010014", "44030819990110000X", "110101199003070003");
    }

    @Override
    public List<String> invalid() {
        return List.of(
                "11010519491231001X", // check
                "110105199002300007", // no such day
                "990105199003070003", // no such province
                "11010519900307000x", // lower case
                "1101051990030700X3", // X inside
                "1101051990030",
                "91350100M000100Y43");
    }

    @Test
    void givesItsParts() {
        CitizenIdNumber number = parse("11010519491231002X");
        assertThat(number.divisionCode()).isEqualTo("110105");
        assertThat(number.birthDate()).isEqualTo("1949-12-31");
        assertThat(number.sequence()).isEqualTo(2);
        assertThat(number.sex()).isEqualTo(CitizenIdNumber.Sex.FEMALE);
        assertThat(parse("440524188001010014").sex()).isEqualTo(CitizenIdNumber.Sex.MALE);
        assertThat(number.checkCharacter()).isEqualTo('X');
    }

    @Test
    void isMaskedWhereverItIsPrinted() {
        CitizenIdNumber number = parse("11010519491231002X");
        assertThat(number).hasToString("11***************X");
        assertThat(check("11010519491231002X")).hasToString("citizen-id 11***************X: conforming");
        assertThat(check("11010519491231001X").toString()).doesNotContain("19491231");
        assertThat(String.valueOf(check("11010519491231002X").explain(Locale.ENGLISH)))
                .doesNotContain("1231");
        assertThat(check("11010519491231002X")
                        .explain(Locale.ENGLISH)
                        .revealed()
                        .toString())
                .contains("19491231");
    }

    @Test
    void isMadeFromItsParts() {
        assertThat(CitizenIdNumber.of("110105", LocalDate.of(1949, 12, 31), 2)).isEqualTo(parse("11010519491231002X"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CitizenIdNumber.of("110105", LocalDate.of(1949, 12, 31), 1000));
        assertThatExceptionOfType(InvalidCodeException.class)
                .isThrownBy(() -> CitizenIdNumber.of("11010", LocalDate.of(1949, 12, 31), 0));
        assertThatExceptionOfType(InvalidCodeException.class)
                .isThrownBy(() -> CitizenIdNumber.of("110105", LocalDate.of(1799, 12, 31), 0))
                .withMessageContaining("BIRTH_DATE_TOO_EARLY");
    }

    @Test
    void everyDayOfTheCalendarAndNoOtherIsABirthDate() {
        for (int year : List.of(1800, 1899, 1900, 1904, 1999, 2000, 2023, 2024, 2100, 9999)) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    assertThat(BirthDates.isCalendarDay(year * 10_000 + month * 100 + day))
                            .as("%d-%d-%d", year, month, day)
                            .isEqualTo(exists(year, month, day));
                }
            }
        }
    }

    @SuppressWarnings("ReturnValueIgnored")
    private static boolean exists(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    @Test
    void aBirthAfterTheGivenDateIsRefusedOnlyWhenADateIsGiven() {
        String text = CitizenIdNumber.of("110105", LocalDate.of(2999, 1, 2), 0).value();
        assertThat(isValid(text)).isTrue();
        assertThat(check(text).problems()).isEmpty();
        assertThat(check(text, LocalDate.of(2999, 1, 2)).problems()).isEmpty();
        CodeCheck<CitizenIdNumber> check = check(text, LocalDate.of(2999, 1, 1));
        assertThat(check.verdict()).isEqualTo(CodeCheck.Verdict.INVALID);
        assertThat(check.problems())
                .containsExactly(new CodeProblem(CodeProblem.Type.BIRTH_DATE_IN_FUTURE, 7, "29990102", "2999-01-01"));
    }

    @Test
    void birthsBefore1900AreNotedAndBefore1800Refused() {
        assertThat(check("440524188001010014").notes())
                .extracting(CodeNote::code)
                .contains("BIRTH_BEFORE_1900");
        assertThat(check("11010519491231002X").has(CodeNote.Type.BIRTH_BEFORE_1900))
                .isFalse();
        String early = CitizenIdNumberRules.complete("11010517991231000");
        assertThat(isValid(early)).isFalse();
        assertThat(check(early).problems()).extracting(CodeProblem::code).containsExactly("BIRTH_DATE_TOO_EARLY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"810000199408230021", "830000199201300022"})
    void residentsOfHongKongMacaoAndTaiwanConform(String text) {
        assertThat(isValid(text)).isTrue();
    }

    @Test
    void residentsOfHongKongMacaoAndTaiwanHaveNoRuleOnTheBirthYear() {
        assertThat(isValid(CitizenIdNumberRules.complete("81000017010101000"))).isTrue();
        assertThat(check(CitizenIdNumberRules.complete("81000017010101000")).has(CodeNote.Type.BIRTH_BEFORE_1900))
                .isFalse();
    }

    @Test
    void everyProvinceAndNoOtherTwoDigitsAreKnown() {
        List<Integer> known = List.of(
                11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54,
                61, 62, 63, 64, 65, 71, 81, 82, 83);
        for (int province = 0; province < 100; province++) {
            assertThat(Provinces.isKnown(province)).as("%02d", province).isEqualTo(known.contains(province));
        }
    }

    @Test
    void listsEveryProblem() {
        assertThat(check("990105199002300007").problems())
                .extracting(CodeProblem::code)
                .containsExactly("PROVINCE", "BIRTH_DATE", "CHECK_CHARACTER");
    }

    @Test
    void anExplanationHidesWhatWasFoundWhereTheNumberIsMasked() {
        CodeExplanation wide = check("１１０１０５１９４９１２３１００２Ｘ").explain(Locale.ENGLISH);
        assertThat(wide.problems())
                .hasSize(18)
                .extracting(CodeProblem::found)
                .contains("１ (U+FF11)", "*", "Ｘ (U+FF38)")
                .doesNotContain("９ (U+FF19)");
        assertThat(wide.toString()).doesNotContain("U+FF19");
        assertThat(wide.revealed().toString()).contains("U+FF19");
        CodeExplanation noDay = check("110105194913310021").explain(Locale.ENGLISH);
        assertThat(noDay.problems()).extracting(CodeProblem::found).contains("********");
        assertThat(noDay.toString()).doesNotContain("19491331");
        assertThat(noDay.revealed().problems()).isEqualTo(noDay.check().problems());
    }

    @Test
    void anExplanationLeavesTheDigitsOutOfTheNotes() {
        CodeExplanation explanation = check("440524188001010014").explain(Locale.ENGLISH);
        assertThat(explanation.notes()).extracting(CodeNote::code).contains("BIRTH_BEFORE_1900");
        assertThat(explanation.toString()).doesNotContain("1880").doesNotContain("440524");
        assertThat(explanation.revealed().toString()).contains("the birth year 1880 lies before 1900");
        assertThat(explanation.revealed().notes()).isEqualTo(explanation.check().notes());
    }

    @Test
    void everyCheckCharacterOccurs() {
        assertThat(java.util.stream.IntStream.rangeClosed(1, 28)
                        .mapToObj(d -> CitizenIdNumber.of("110105", LocalDate.of(1990, 1, d), 0)
                                .checkCharacter())
                        .distinct())
                .containsExactlyInAnyOrder('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'X');
    }

    /** The supplement has codes of provinces that no person's number has, such as 66 and 99. */
    @Test
    void checkAndIsValidAgreeForEveryKnownDivision() {
        Divisions divisions = Divisions.load();
        for (DivisionStatus status : DivisionStatus.values()) {
            divisions.codes(status).forEach(division -> {
                for (String birth : List.of("18500307", "19790307", "20250307", "99990307")) {
                    String body = division + birth + "000";
                    String number = body + CheckCharacterSystems.GB_11643.compute(body);
                    CodeCheck<CitizenIdNumber> check = CitizenIdNumber.check(number);
                    boolean valid = check.verdict() == CodeCheck.Verdict.CONFORMING;
                    assertThat(valid).as(number).isEqualTo(CitizenIdNumber.isValid(number));
                    assertThat(check.has(CodeProblem.Type.PROVINCE))
                            .as(number)
                            .isEqualTo(!Provinces.isKnown(division / 10_000));
                    int year = Integer.parseInt(birth.substring(0, 4));
                    boolean resident = division / 10_000 >= 81;
                    assertThat(check.has(CodeNote.Type.BORN_BEFORE_DIVISION))
                            .as(number)
                            .isEqualTo(!resident
                                    && Provinces.isKnown(division / 10_000)
                                    && year < divisions.firstYear(division));
                    assertThat(check.has(CodeNote.Type.BORN_AFTER_DIVISION))
                            .as(number)
                            .isEqualTo(!resident
                                    && Provinces.isKnown(division / 10_000)
                                    && year > divisions.lastYear(division));
                }
            });
        }
    }
}
