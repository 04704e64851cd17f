package io.github.xinyong.codes.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionStatusTest {

    private final Divisions divisions = Divisions.load();

    @ParameterizedTest
    @CsvSource({
        "110000, CURRENT",
        "120222, RETIRED", // 武清县, abolished in 2000, in credit codes of about 2018
        "342401, RETIRED",
        "441282, RETIRED", // 罗定市, 1993 to 1994
        "412723, RETIRED",
        "430419, SUPPLEMENT_ONLY",
        "632825, SUPPLEMENT_ONLY",
        "370284, RETIRED",
        "411082, CURRENT",
        "500154, CURRENT",
        "653132, CURRENT",
        "659013, CURRENT",
        "500157, CURRENT",
        "100000, SUPPLEMENT_ONLY",
        "440101, SUPPLEMENT_ONLY",
        "320594, SUPPLEMENT_ONLY",
        "219008, SUPPLEMENT_ONLY",
        "321119, SUPPLEMENT_ONLY",
        "320219, SUPPLEMENT_ONLY",
        "710000, CURRENT",
        "810000, CURRENT",
        "820000, CURRENT",
        "830000, SUPPLEMENT_ONLY", // the permit prefix of Taiwan residents, no division
        "110199, UNKNOWN",
        "999999, UNKNOWN",
        "0, UNKNOWN",
        "-1, UNKNOWN",
        "1110000, UNKNOWN",
        "2147483647, UNKNOWN",
        "-2147483648, UNKNOWN",
    })
    void knowsTheStatusOfACode(int code, DivisionStatus status) {
        assertThat(divisions.status(code)).isEqualTo(status);
    }

    @Test
    void agreesWithTheSourceFilesForEverySixDigitNumber() {
        Map<Integer, DivisionStatus> expected = new HashMap<>();
        DivisionSources sources = DivisionSources.read();
        sources.supplement().forEach(row -> expected.put(Integer.valueOf(row.get(0)), DivisionStatus.SUPPLEMENT_ONLY));
        sources.divisions()
                .forEach(row -> expected.merge(
                        Integer.valueOf(row.get(0)),
                        row.get(3).isEmpty() ? DivisionStatus.CURRENT : DivisionStatus.RETIRED,
                        (earlier, later) -> later));
        expected.put(830_000, DivisionStatus.SUPPLEMENT_ONLY);

        for (int code = 0; code <= 999_999; code++) {
            assertThat(divisions.status(code))
                    .as("status of %06d", code)
                    .isSameAs(expected.getOrDefault(code, DivisionStatus.UNKNOWN));
        }
    }

    @Test
    void readsACodeInsideALongerText() {
        assertThat(divisions.status("91120222MA06DG3067", 2)).isEqualTo(DivisionStatus.RETIRED);
        assertThat(divisions.status("911202", 0)).isEqualTo(DivisionStatus.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"11010A", "１１０１０１", "'      '", "-11010", "11010٣"})
    void takesNoSixCharactersButAsciiDigits(String text) {
        assertThat(divisions.status(text, 0)).isEqualTo(DivisionStatus.UNKNOWN);
    }

    @Test
    void refusesAPlaceWithLessThanSixCharacters() {
        assertThatThrownBy(() -> divisions.status("11000", 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> divisions.status("110000", 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @CsvSource({"411082, 1993", "500154, 2016", "810000, 1997", "820000, 1999", "441282, 1993", "440101, 1983"})
    void knowsTheFirstYearOfACode(int code, int year) {
        assertThat(divisions.firstYear(code)).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({"120222, 2000", "342401, 1999", "441282, 1994", "219008, 1995"})
    void knowsTheLastYearOfACode(int code, int year) {
        assertThat(divisions.lastYear(code)).isEqualTo(year);
    }

    @Test
    void setsNoBoundWhereNoneIsKnown() {
        assertThat(divisions.firstYear(110101)).isEqualTo(Year.MIN_VALUE);
        assertThat(divisions.lastYear(110101)).isEqualTo(Year.MAX_VALUE);
        assertThat(divisions.firstYear(999999)).isEqualTo(Year.MIN_VALUE);
        assertThat(divisions.lastYear(999999)).isEqualTo(Year.MAX_VALUE);
    }

    @Test
    void countsACodeUsedAgainFromItsFirstPeriodToItsLast() {
        // 511402: 枳城区 1995 to 1997, 东坡区 from 2000 on
        assertThat(divisions.firstYear(511402)).isEqualTo(1995);
        assertThat(divisions.lastYear(511402)).isEqualTo(Year.MAX_VALUE);
    }

    @Test
    void saysWhetherACodeCoversAYear() {
        for (int code = 100_000; code <= 999_999; code++) {
            boolean known = divisions.status(code) != DivisionStatus.UNKNOWN;
            int first = divisions.firstYear(code);
            int last = divisions.lastYear(code);
            for (int year : new int[] {1800, first - 1, first, first + 1, last - 1, last, last + 1, 2026, 9999}) {
                if (divisions.covers(code, year) != (known && year >= first && year <= last)
                        && year >= 0
                        && year <= Year.MAX_VALUE) {
                    throw new AssertionError(code + " in " + year);
                }
            }
        }
        assertThat(divisions.covers(342_401, 1999)).isTrue();
        assertThat(divisions.covers(342_401, 2000)).isFalse();
    }

    @Test
    void listsTheCodesOfAStatus() {
        assertThat(divisions.codes(DivisionStatus.CURRENT))
                .contains(110000, 659013)
                .isSorted();
        for (DivisionStatus status : DivisionStatus.values()) {
            assertThat(divisions.codes(status)).allMatch(code -> divisions.status(code) == status);
        }
    }
}
