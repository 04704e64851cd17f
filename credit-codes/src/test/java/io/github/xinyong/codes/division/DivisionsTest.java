package io.github.xinyong.codes.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionsTest {

    private final Divisions divisions = Divisions.load();

    @Test
    void isLoadedOnce() {
        assertThat(Divisions.load()).isSameAs(divisions);
    }

    @Test
    void saysHowFarItReaches() {
        assertThat(divisions.firstList()).isEqualTo(LocalDate.of(1981, 12, 31));
        assertThat(divisions.edition()).isEqualTo(YearMonth.of(2026, 4));
        assertThat(divisions).hasToString("divisions as of 2026-04");
    }

    @Test
    void answersAsItsDocumentationShows() {
        assertThat(divisions.status(342401)).isEqualTo(DivisionStatus.RETIRED);
        assertThat(divisions.history("342401")).hasToString("[342401 六安市 (until 1999-09)]");
        assertThat(divisions.successorsToday("342401"))
                .hasToString("[341502 金安区 (from 1999-09), 341503 裕安区 (from 1999-09)]");
        assertThat(divisions.path("440101").orElseThrow().name()).isEqualTo("广东省广州市市辖区");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "11010", "1101011", "11010A", "１１０１０１", "11010٣", "-11010", " 11010"})
    void refusesWhatIsNoSixDigitCode(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> divisions.history(text));
        assertThatIllegalArgumentException().isThrownBy(() -> divisions.supplement(text));
        assertThatIllegalArgumentException().isThrownBy(() -> divisions.path(text));
        assertThatIllegalArgumentException().isThrownBy(() -> divisions.successorsToday(text));
        assertThatIllegalArgumentException().isThrownBy(() -> divisions.transfersFrom(text));
        assertThatIllegalArgumentException().isThrownBy(() -> divisions.transfersTo(text));
    }

    @Test
    void showsNothingOfALongerTextThatMayBeAPersonsNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> divisions.history("110105194912310002"))
                .withMessage("division code: expected 6 digits, found 18 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> divisions.history("11O101"))
                .withMessage("division code: expected 6 digits, found '11O101'");
    }

    @Test
    void knowsTheProvincesWithoutItsData() {
        List<Integer> provinces = divisions.on(LocalDate.of(2025, 12, 31)).provinces().stream()
                .map(province -> Integer.valueOf(province.code().substring(0, 2)))
                .toList();

        for (int digits = -200; digits <= 200; digits++) {
            assertThat(Divisions.isProvince(digits)).as("%d", digits).isEqualTo(provinces.contains(digits));
        }
        assertThat(provinces).hasSize(34);
        assertThat(Divisions.isProvince(Integer.MAX_VALUE)).isFalse();
        assertThat(Divisions.isProvince(Integer.MIN_VALUE)).isFalse();
    }

    @Test
    void knowsThePrefixesOfResidencePermits() {
        assertThat(List.of(810000, 820000, 830000)).allMatch(Divisions::isPermitPrefix);
        assertThat(List.of(710000, 840000, 810001, 81, 0, -810000)).noneMatch(Divisions::isPermitPrefix);
    }

    @Nested
    class History {

        @ParameterizedTest
        @CsvSource({
            "120222, 120222 武清县 (until 2000-06)",
            "342401, 342401 六安市 (until 1999-09)",
            "441282, 441282 罗定市 (from 1993-04 until 1994-04)",
            "412723, 412723 商水县 (until 2000-06)",
            "370284, 370284 胶南市 (from 1990-12 until 2012-09)",
            "411082, 411082 长葛市 (from 1993-12)",
            "500154, 500154 开州区 (from 2016-06)",
            "653132, 653132 岑岭县 (from 2026-03)",
            "710000, 710000 台湾省",
            "810000, 810000 香港特别行政区 (from 1997)",
        })
        void tellsTheOnePeriodOfACode(String code, String division) {
            assertThat(divisions.history(code)).singleElement().hasToString(division);
        }

        @Test
        void tellsEveryNameOfACodeInTimeOrder() {
            assertThat(divisions.history("422800"))
                    .extracting(Division::toString)
                    .containsExactly(
                            "422800 恩施地区 (until 1983-08)",
                            "422800 鄂西土家族苗族自治州 (from 1983-08 until 1993-04)",
                            "422800 恩施土家族苗族自治州 (from 1993-04)");
        }

        @Test
        void tellsThatACodeWasUsedAgainForAnotherArea() {
            assertThat(divisions.history("511402"))
                    .extracting(Division::toString)
                    .containsExactly("511402 枳城区 (from 1995-11 until 1997)", "511402 东坡区 (from 2000-06)");
        }

        @Test
        void tellsTheDirectSuccessors() {
            assertThat(divisions.history("342401").get(0).successors()).containsExactly("341502", "341503");
            assertThat(divisions.history("120222").get(0).successors()).containsExactly("120114");
        }

        @Test
        void isEmptyForACodeInNoList() {
            assertThat(divisions.history("440101")).isEmpty();
            assertThat(divisions.history("830000")).isEmpty();
            assertThat(divisions.history("999999")).isEmpty();
            assertThat(divisions.history("000000")).isEmpty();
        }
    }

    @Nested
    class Supplement {

        @ParameterizedTest
        @CsvSource({
            "100000, NATIONAL, 国家级登记机关（非行政区划）",
            "440101, SUMMARY, 市辖区",
            "430419, HISTORIC_EXTRA, 耒阳市",
            "632825, HISTORIC_EXTRA, 冷湖行政委员会",
            "321119, HISTORIC_EXTRA, 丹阳市",
            "320219, HISTORIC_EXTRA, 江阴县",
            "320594, OBSERVED_IN_USCC, 苏州工业园区（登记机关用码）",
            "219008, MCA_RAW, 普兰店市",
            "110201, MCA_RAW, 昌平县",
            "830000, PERMIT_PREFIX, 台湾省（台湾居民居住证用码）",
        })
        void tellsOfACodeBeyondTheListsAndWhereItIsFrom(String code, DivisionLayer layer, String name) {
            assertThat(divisions.supplement(code)).singleElement().satisfies(row -> {
                assertThat(row.layer()).isEqualTo(layer);
                assertThat(row.name()).isEqualTo(name);
                assertThat(row.isCurrent()).isFalse();
            });
        }

        @Test
        void tellsSourceAndDoubt() {
            Division observed = divisions.supplement("320594").get(0);

            assertThat(observed.source()).startsWith("seen in a public USCC");
            assertThat(observed.note()).contains("no GB/T 2260 division");
        }

        @Test
        void givesEveryRowOfACode() {
            assertThat(divisions.supplement("139012")).hasSizeGreaterThan(1);
        }

        @Test
        void isEmptyForADivisionOfTheLists() {
            assertThat(divisions.supplement("110101")).isEmpty();
        }
    }

    @Nested
    class Path {

        @ParameterizedTest
        @CsvSource({
            "110101, 北京市东城区",
            "342401, 安徽省六安地区六安市", // the prefecture's name of that time
            "120222, 天津市武清县",
            "420600, 湖北省襄阳市",
            "429004, 湖北省仙桃市",
            "440101, 广东省广州市市辖区",
            "320594, 江苏省苏州市苏州工业园区（登记机关用码）",
            "100000, 国家级登记机关（非行政区划）",
            "511402, 四川省眉山市东坡区",
            "710000, 台湾省",
        })
        void namesACodeWithThoseAboveIt(String code, String name) {
            assertThat(divisions.path(code).orElseThrow().name()).isEqualTo(name);
        }

        @Test
        void givesEveryLevel() {
            DivisionPath path = divisions.path("342401").orElseThrow();

            assertThat(path.at(DivisionLevel.PROVINCE)).map(Division::code).contains("340000");
            assertThat(path.at(DivisionLevel.PREFECTURE)).map(Division::code).contains("342400");
            assertThat(path.at(DivisionLevel.COUNTY)).contains(path.division());
            assertThat(path.at(DivisionLevel.NATION)).isEmpty();
            assertThat(path.parent()).map(Division::code).contains("342400");
            assertThat(path.certainty()).isEqualTo(Certainty.CERTAIN);
        }

        @Test
        void isOnlyPossibleForTheSupplement() {
            assertThat(divisions.path("440101").orElseThrow().certainty()).isEqualTo(Certainty.POSSIBLE);
        }

        @Test
        void isEmptyForAnUnknownCode() {
            assertThat(divisions.path("999999")).isEmpty();
        }
    }

    @Nested
    class SuccessorsToday {

        @ParameterizedTest
        @CsvSource({
            "120222, 120114",
            "342401, 341502 341503",
            "441282, 445381",
            "412723, 411623",
            "370284, 370211",
            "110103, 110101", // 崇文区 into 东城区, which kept its code
            "110101, 110101",
            "420600, 420600", // 襄樊市, renamed 襄阳市
            "511402, 500102 511402", // used again: the area went to 涪陵区, the code to 东坡区
            "659013, 659013",
        })
        void followsTheAreaToTheEdition(String code, String successors) {
            assertThat(divisions.successorsToday(code))
                    .extracting(Division::code)
                    .containsExactly(successors.split(" "));
            assertThat(divisions.successorsToday(code)).allMatch(Division::isCurrent);
        }

        @Test
        void endsForEveryCountyInDivisionsOfTheEdition() {
            assertThat(divisions.layer(DivisionLayer.LISTED))
                    .filteredOn(division -> division.level() == DivisionLevel.COUNTY)
                    .extracting(Division::code)
                    .allSatisfy(code -> assertThat(divisions.successorsToday(code))
                            .isNotEmpty()
                            .allMatch(Division::isCurrent));
        }

        @Test
        void goesOverSeveralSteps() {
            // 随州市: 429001, 420681, 429001 again, then 421302, of which a part became 421303 and 421321
            assertThat(divisions.history("429001")).hasSize(2);
            assertThat(divisions.successorsToday("429001"))
                    .extracting(Division::code)
                    .contains("421303");
        }

        @Test
        void isEmptyForAPrefectureThatWasDissolved() {
            assertThat(divisions.history("342400").get(0).successors()).isEmpty();
            assertThat(divisions.successorsToday("342400")).isEmpty();
        }

        @Test
        void isEmptyForTheSupplementAndTheUnknown() {
            assertThat(divisions.successorsToday("440101")).isEmpty();
            assertThat(divisions.successorsToday("999999")).isEmpty();
        }
    }

    @Nested
    class Search {

        @Test
        void findsAWholeNameAtAllTimes() {
            assertThat(divisions.search("鼓楼区", NameMatch.EXACT))
                    .hasSizeGreaterThanOrEqualTo(4)
                    .allMatch(division -> division.name().equals("鼓楼区"))
                    .extracting(Division::code)
                    .contains("320106", "350102")
                    .isSorted();
        }

        @Test
        void findsABeginning() {
            assertThat(divisions.search("六安", NameMatch.PREFIX))
                    .extracting(Division::name)
                    .containsOnly("六安市", "六安县", "六安地区");
        }

        @Test
        void findsAPart() {
            assertThat(divisions.search("土家族苗族", NameMatch.CONTAINS))
                    .extracting(Division::name)
                    .contains("恩施土家族苗族自治州", "湘西土家族苗族自治州")
                    .allMatch(name -> name.contains("土家族苗族"));
        }

        @Test
        void looksIntoTheSupplementOnlyWhenAsked() {
            assertThat(divisions.search("苏州工业园区", NameMatch.CONTAINS)).isEmpty();
            assertThat(divisions.search("苏州工业园区", NameMatch.CONTAINS, EnumSet.of(DivisionLayer.OBSERVED_IN_USCC)))
                    .extracting(Division::code)
                    .containsExactly("320594");
        }

        @Test
        void findsNothingLongerThanAnyName() {
            assertThat(divisions.search("市".repeat(1000), NameMatch.CONTAINS)).isEmpty();
            assertThat(divisions.search("No such place", NameMatch.CONTAINS)).isEmpty();
        }

        @Test
        void refusesTheEmptyText() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> divisions.search("", NameMatch.CONTAINS))
                    .withMessage("text: expected part of a name, found nothing");
        }
    }

    @Nested
    class Transfers {

        @Test
        void tellsWhatADivisionGave() {
            assertThat(divisions.transfersFrom("370284"))
                    .containsExactly(
                            new DivisionTransfer("370284", "胶南市", 1996, List.of("370211")),
                            new DivisionTransfer("370284", "胶南市", 2003, List.of("370211")));
        }

        @Test
        void tellsWhatADivisionReceived() {
            assertThat(divisions.transfersTo("370211"))
                    .extracting(DivisionTransfer::code)
                    .contains("370284");
            assertThat(divisions.transfersTo("999999")).isEmpty();
        }
    }

    @Test
    @SuppressWarnings({"DataFlowIssue", "NullAway"})
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> divisions.history(null));
        assertThatNullPointerException().isThrownBy(() -> divisions.on(null));
        assertThatNullPointerException().isThrownBy(() -> divisions.search(null, NameMatch.EXACT));
        assertThatNullPointerException().isThrownBy(() -> divisions.status(null, 0));
    }

    @Test
    void aYearIsComparedWithThoseOfACode() {
        for (DivisionStatus status : DivisionStatus.values()) {
            divisions.codes(status).forEach(code -> {
                for (int year : new int[] {0, 1981, 1983, 1999, 2000, 2026, 4094, 4095, 4096, 9999}) {
                    int expected = year < divisions.firstYear(code) ? -1 : year > divisions.lastYear(code) ? 1 : 0;
                    assertThat(divisions.compareYear(code, year))
                            .as("%d in %d", code, year)
                            .isEqualTo(expected);
                }
            });
        }
        assertThat(divisions.compareYear(990_999, 1990)).isZero();
        assertThat(divisions.compareYear(-1, 1990)).isZero();
    }
}
