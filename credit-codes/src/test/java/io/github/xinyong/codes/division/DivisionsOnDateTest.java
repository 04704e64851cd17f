package io.github.xinyong.codes.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionsOnDateTest {

    private final Divisions divisions = Divisions.load();

    private DivisionsOnDate on(String date) {
        return divisions.on(LocalDate.parse(date));
    }

    @Nested
    class CertaintyOfACode {

        @ParameterizedTest
        @CsvSource({
            // 崇文区, until 2010-06: the month of approval, the list followed within the year
            "110103, 2010-05-31, CERTAIN",
            "110103, 2010-06-01, POSSIBLE",
            "110103, 2010-12-30, POSSIBLE",
            "110103, 2010-12-31, EXCLUDED",
            // 长葛市, from 1993-12
            "411082, 1993-11-30, EXCLUDED",
            "411082, 1993-12-01, POSSIBLE",
            "411082, 1993-12-31, CERTAIN",
            "411082, 1989-06-01, EXCLUDED",
            // 香港, from 1997, a bare year
            "810000, 1996-12-31, EXCLUDED",
            "810000, 1997-01-01, POSSIBLE",
            "810000, 1997-12-30, POSSIBLE",
            "810000, 1997-12-31, CERTAIN",
            // in the first list: nothing is certain before it
            "110101, 1981-12-30, POSSIBLE",
            "110101, 1981-12-31, CERTAIN",
            "110101, 1900-01-01, POSSIBLE",
            "110101, -999999999-01-01, POSSIBLE",
            // current: nothing is certain after the edition
            "110101, 2026-04-30, CERTAIN",
            "110101, 2026-05-01, POSSIBLE",
            "110101, +999999999-12-31, POSSIBLE",
            // changes of the year of the edition
            "653132, 2026-02-28, EXCLUDED",
            "653132, 2026-03-01, POSSIBLE",
            "653132, 2030-01-01, POSSIBLE",
            // used again after years
            "511402, 1996-07-01, CERTAIN",
            "511402, 1998-07-01, EXCLUDED",
            "511402, 2001-07-01, CERTAIN",
            // 襄樊市, renamed 襄阳市 in 2010-11: either name, but this code
            "420600, 2010-11-15, CERTAIN",
            // the supplement is not asked, nor is there anything to say of the unknown
            "440101, 2000-01-01, EXCLUDED",
            "999999, 2000-01-01, EXCLUDED",
        })
        void honoursHowExactlyChangesAreKnown(String code, LocalDate date, Certainty certainty) {
            assertThat(divisions.on(date).certainty(code)).isEqualTo(certainty);
        }

        @Test
        void isAskedOfARowToo() {
            Division xiangfan = divisions.history("420600").get(0);

            assertThat(xiangfan).hasToString("420600 襄樊市 (until 2010-11)");
            assertThat(on("2010-10-31").certainty(xiangfan)).isEqualTo(Certainty.CERTAIN);
            assertThat(on("2010-11-01").certainty(xiangfan)).isEqualTo(Certainty.POSSIBLE);
            assertThat(on("2010-12-31").certainty(xiangfan)).isEqualTo(Certainty.EXCLUDED);
        }

        @Test
        void isAtMostPossibleForTheSupplement() {
            Division summary = divisions.supplement("440101").get(0);

            assertThat(on("2000-12-31").certainty(summary)).isEqualTo(Certainty.POSSIBLE);
            assertThat(on("1982-12-31").certainty(summary)).isEqualTo(Certainty.EXCLUDED);
        }
    }

    @Nested
    class Find {

        @Test
        void givesOneRowWhenItIsCertain() {
            assertThat(on("2009-01-01").find("420600"))
                    .extracting(Division::name)
                    .containsExactly("襄樊市");
        }

        @Test
        void givesOldAndNewWhileAChangeTakesEffect() {
            assertThat(on("2010-11-15").find("420600"))
                    .extracting(Division::name)
                    .containsExactly("襄樊市", "襄阳市");
        }

        @Test
        void givesNothingForACodeNotInForce() {
            assertThat(on("2001-01-01").find("342401")).isEmpty();
            assertThat(on("2001-01-01").find("999999")).isEmpty();
        }
    }

    @Nested
    class Path {

        @ParameterizedTest
        @CsvSource({
            "342401, 1990-05-01, 安徽省六安地区六安市, CERTAIN",
            "411082, 2000-01-01, 河南省许昌市长葛市, CERTAIN",
            "110101, 2000-01-01, 北京市东城区, CERTAIN",
            "420602, 2009-06-01, 湖北省襄樊市襄城区, CERTAIN",
            "420602, 2010-11-15, 湖北省襄阳市襄城区, POSSIBLE", // the prefecture is being renamed
            "420602, 2011-01-01, 湖北省襄阳市襄城区, CERTAIN",
            "429004, 2000-01-01, 湖北省仙桃市, CERTAIN",
            "420000, 2000-01-01, 湖北省, CERTAIN",
            "460001, 1995-01-01, 海南省通什市, CERTAIN", // directly under the province, numbered 4600
        })
        void hasTheNamesOfItsDay(String code, LocalDate date, String name, Certainty certainty) {
            DivisionPath path = divisions.on(date).path(code).orElseThrow();

            assertThat(path.name()).isEqualTo(name);
            assertThat(path.certainty()).isEqualTo(certainty);
        }

        @Test
        void isEmptyForACodeNotInForce() {
            assertThat(on("1989-06-01").path("411082")).isEmpty();
            assertThat(on("2000-06-01").path("440101")).isEmpty();
        }
    }

    @Nested
    class Below {

        @Test
        void aProvinceArePrefecturesAndCountiesDirectlyUnderIt() {
            assertThat(on("2015-12-31").children("420000"))
                    .extracting(Division::code)
                    .hasSize(17)
                    .contains("420100", "422800", "429004", "429021")
                    .doesNotContain("420102");
        }

        @Test
        void aMunicipalityAreItsDistricts() {
            assertThat(on("2015-12-31").children("110000"))
                    .extracting(Division::name)
                    .hasSize(16)
                    .contains("东城区", "密云区", "延庆区");
            assertThat(on("2009-12-31").children("110000"))
                    .extracting(Division::name)
                    .hasSize(18)
                    .contains("崇文区", "宣武区", "密云县", "延庆县");
        }

        @Test
        void aPrefectureAreItsCounties() {
            assertThat(on("1990-12-31").children("342400"))
                    .extracting(Division::name)
                    .containsExactly("六安市", "六安县", "寿县", "霍邱县", "舒城县", "金寨县", "霍山县");
        }

        @Test
        void aCountyOrAnythingElseIsNothing() {
            assertThat(on("2015-12-31").children("110101")).isEmpty();
            assertThat(on("2015-12-31").children("110100")).isEmpty(); // 市辖区, no division
            assertThat(on("2015-12-31").children("342400")).isEmpty(); // dissolved in 1999
            assertThat(on("2015-12-31").children("100000")).isEmpty();
            assertThat(on("2015-12-31").children("999999")).isEmpty();
        }

        @Test
        void aProvinceOnEveryLevelIsEverythingWithItsNumber() {
            assertThat(on("2015-12-31").descendants("420000"))
                    .extracting(Division::code)
                    .hasSizeGreaterThan(100)
                    .contains("420100", "420102", "429004")
                    .allMatch(code -> code.startsWith("42"));
        }
    }

    @Nested
    class Provinces {

        @ParameterizedTest
        @CsvSource({"1987-12-31, 30", "1988-12-31, 31", "1997-12-31, 33", "1999-12-31, 34", "2025-12-31, 34"})
        void areThoseOfTheDay(LocalDate date, int count) {
            assertThat(divisions.on(date).provinces()).hasSize(count).doesNotHaveDuplicates();
        }

        @Test
        void holdTaiwanOnce() {
            assertThat(on("2025-12-31").provinces())
                    .extracting(Division::name)
                    .filteredOn(name -> name.startsWith("台湾"))
                    .containsExactly("台湾省");
        }
    }

    @Nested
    class Search {

        @Test
        void findsNamesOfTheDay() {
            assertThat(on("1990-12-31").search("六安", NameMatch.PREFIX))
                    .extracting(Division::code)
                    .containsExactly("342400", "342401", "342421");
            assertThat(on("2020-12-31").search("六安", NameMatch.PREFIX))
                    .extracting(Division::code)
                    .containsExactly("341500");
        }

        @Test
        void refusesTheEmptyText() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> on("1990-12-31").search("", NameMatch.EXACT));
        }
    }

    @Test
    void followsTheAreaACodeHadOnTheDayOnly() {
        assertThat(on("1996-07-01").successorsToday("511402"))
                .extracting(Division::name)
                .containsExactly("涪陵区");
        assertThat(on("2001-07-01").successorsToday("511402"))
                .extracting(Division::name)
                .containsExactly("东坡区");
        assertThat(on("1998-07-01").successorsToday("511402")).isEmpty();
    }

    @Test
    void namesItsDay() {
        assertThat(on("1990-05-01").date()).isEqualTo("1990-05-01");
        assertThat(on("1990-05-01")).hasToString("divisions on 1990-05-01");
    }
}
