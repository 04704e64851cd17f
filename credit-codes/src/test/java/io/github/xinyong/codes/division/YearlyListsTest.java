package io.github.xinyong.codes.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** On 31 December of each year the divisions are the list of that year, and the tree of each list is whole. */
class YearlyListsTest {

    /**
     * First four digits, beside those of the municipalities (11, 12, 31, 50) and the 90 of divisions directly under a
     * province, whose counties had no prefecture in some list: 黄山市 1983 to 1986 and 神农架林区, directly under their
     * provinces; 河南蒙古族自治县, listed under 6324 until 1983. Hainan's counties, 4600, were directly under it from 1988 to
     * 2001.
     */
    private static final Set<String> DIRECT = Set.of("3409", "4229", "4600", "6324");

    private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");

    private final Divisions divisions = Divisions.load();

    static IntStream years() {
        return IntStream.rangeClosed(1981, 2025);
    }

    private DivisionsOnDate listOf(int year) {
        return divisions.on(LocalDate.of(year, 12, 31));
    }

    @ParameterizedTest
    @MethodSource("years")
    void areTheRowsThatBeganByThenAndHaveNotEnded(int year) {
        List<List<String>> expected = DivisionSources.read().divisions().stream()
                .filter(row -> row.get(2).isEmpty() || year(row.get(2)) <= year)
                .filter(row -> row.get(3).isEmpty() || year(row.get(3)) > year)
                .filter(row -> !row.get(0).equals("830000"))
                .map(row -> row.subList(0, 2))
                .toList();

        assertThat(listOf(year).all().stream().map(division -> List.of(division.code(), division.name())))
                .containsExactlyElementsOf(expected);
    }

    private static int year(String date) {
        return Integer.parseInt(date.substring(0, 4));
    }

    @ParameterizedTest
    @MethodSource("years")
    void areCertain(int year) {
        DivisionsOnDate list = listOf(year);

        assertThat(list.all())
                .allMatch(division -> list.certainty(division) == Certainty.CERTAIN)
                .extracting(Division::code)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("years")
    void placeEveryDivisionBelowItsProvinceAndPrefecture(int year) {
        DivisionsOnDate list = listOf(year);

        assertThat(list.all()).allSatisfy(division -> {
            DivisionPath path = list.path(division.code()).orElseThrow();
            assertThat(path.division()).isEqualTo(division);
            assertThat(path.certainty()).isEqualTo(Certainty.CERTAIN);
            assertThat(path.at(DivisionLevel.PROVINCE)).isPresent();
            if (division.level() == DivisionLevel.COUNTY && !hasNoPrefecture(division.code())) {
                assertThat(path.at(DivisionLevel.PREFECTURE)).isPresent();
            }
        });
    }

    private static boolean hasNoPrefecture(String code) {
        return MUNICIPALITIES.contains(code.substring(0, 2))
                || code.startsWith("90", 2)
                || DIRECT.contains(code.substring(0, 4));
    }

    @ParameterizedTest
    @MethodSource("years")
    void giveEachDivisionBelowAProvinceToOneParent(int year) {
        DivisionsOnDate list = listOf(year);

        assertThat(list.all().stream().flatMap(parent -> list.children(parent.code()).stream()))
                .doesNotHaveDuplicates()
                .allSatisfy(child -> assertThat(list.path(child.code())
                                .flatMap(DivisionPath::parent)
                                .map(parent -> list.children(parent.code()).contains(child)))
                        .isEqualTo(Optional.of(true)));
        assertThat(list.all().stream()
                        .flatMap(parent -> list.children(parent.code()).stream())
                        .sorted(Comparator.comparing(Division::code)))
                .containsExactlyElementsOf(list.all().stream()
                        .filter(division -> division.level() != DivisionLevel.PROVINCE)
                        .toList());
    }

    /** Counts of the Ministry of Civil Affairs' yearly bulletins, remembered, not read here; Taiwan and the SARs apart. */
    @ParameterizedTest
    @CsvSource({
        "2015, 334, 2850",
        "2018, 333, 2851",
        "2019, 333, 2846",
        "2020, 333, 2844",
        "2021, 333, 2843",
        "2022, 333, 2843"
    })
    void haveAsManyPrefecturesAndCountiesAsTheBulletinsSay(int year, long prefectures, long counties) {
        assertThat(count(year, DivisionLevel.PREFECTURE)).isEqualTo(prefectures);
        assertThat(count(year, DivisionLevel.COUNTY)).isEqualTo(counties);
    }

    private long count(int year, DivisionLevel level) {
        return listOf(year).all().stream()
                .filter(division -> division.level() == level)
                .count();
    }
}
