package io.github.xinyong.codes.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;

class DivisionProperties {

    private static final Divisions DIVISIONS = Divisions.load();

    @Provide
    Arbitrary<Division> listed() {
        return Arbitraries.of(DIVISIONS.layer(DivisionLayer.LISTED));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(1970, 1, 1), LocalDate.of(2030, 12, 31));
    }

    @Property
    void aCodeIsInTheHistoryOrTheSupplementOrUnknown(@ForAll @IntRange(max = 999_999) int number) {
        String code = DivisionCode.text(number);
        boolean listed = !DIVISIONS.history(code).isEmpty();
        boolean supplementary = !DIVISIONS.supplement(code).isEmpty();

        assertThat(DIVISIONS.status(number))
                .isEqualTo(
                        listed
                                ? DIVISIONS.history(code).stream().anyMatch(Division::isCurrent)
                                        ? DivisionStatus.CURRENT
                                        : DivisionStatus.RETIRED
                                : supplementary ? DivisionStatus.SUPPLEMENT_ONLY : DivisionStatus.UNKNOWN);
        assertThat(DIVISIONS.status(code, 0)).isEqualTo(DIVISIONS.status(number));
    }

    @Property
    void aDayIsNeverCertainForTwoNamesOfACode(@ForAll("listed") Division division, @ForAll("days") LocalDate day) {
        DivisionsOnDate then = DIVISIONS.on(day);
        List<Division> found = then.find(division.code());

        assertThat(found)
                .filteredOn(each -> then.certainty(each) == Certainty.CERTAIN)
                .hasSizeLessThanOrEqualTo(1);
        if (then.certainty(division.code()) == Certainty.CERTAIN) {
            assertThat(found).isNotEmpty();
        }
    }

    @Property
    void aCodeIsExcludedBeforeItsFirstYearAndAfterItsLast(
            @ForAll("listed") Division division, @ForAll("days") LocalDate day) {
        int code = Integer.parseInt(division.code());
        boolean outside = day.getYear() < DIVISIONS.firstYear(code) || day.getYear() > DIVISIONS.lastYear(code);

        if (outside) {
            assertThat(DIVISIONS.on(day).certainty(division.code())).isEqualTo(Certainty.EXCLUDED);
        }
        assertThat(DIVISIONS.lastYear(code) == Year.MAX_VALUE)
                .isEqualTo(DIVISIONS.status(code) == DivisionStatus.CURRENT);
    }

    @Property
    void whatIsPossibleIsFoundAndWhatIsExcludedIsNot(
            @ForAll("listed") Division division, @ForAll("days") LocalDate day) {
        DivisionsOnDate then = DIVISIONS.on(day);

        assertThat(then.find(division.code()).contains(division))
                .isEqualTo(then.certainty(division) != Certainty.EXCLUDED);
        assertThat(then.search(division.name(), NameMatch.EXACT).contains(division))
                .isEqualTo(then.certainty(division) != Certainty.EXCLUDED);
    }

    @Property(tries = 15)
    void everyDivisionBelowAProvinceIsAChildOfTheOneAboveIt(@ForAll("days") LocalDate day) {
        DivisionsOnDate then = DIVISIONS.on(day);

        assertThat(then.all())
                .filteredOn(division -> division.level() != DivisionLevel.PROVINCE)
                .allSatisfy(division -> {
                    Division parent = then.path(division.code())
                            .flatMap(DivisionPath::parent)
                            .orElseThrow();
                    assertThat(parent.code().substring(0, 2))
                            .isEqualTo(division.code().substring(0, 2));
                    assertThat(then.children(parent.code())).contains(division);
                });
    }

    @Property
    void successorsAreCurrentAndEveryCountyHasOne(@ForAll("listed") Division division) {
        List<Division> today = DIVISIONS.successorsToday(division.code());

        assertThat(today).allMatch(Division::isCurrent).doesNotHaveDuplicates();
        if (division.level() == DivisionLevel.COUNTY) {
            assertThat(today).isNotEmpty();
        }
    }

    @Property
    void aNameIsFoundByAnyPartOfIt(
            @ForAll("listed") Division division,
            @ForAll @IntRange(max = 14) int from,
            @ForAll @IntRange(max = 14) int to) {
        String name = division.name();
        int start = Math.min(from, name.length() - 1);
        int end = Math.max(start + 1, Math.min(to, name.length()));

        assertThat(DIVISIONS.search(name, NameMatch.EXACT)).contains(division);
        assertThat(DIVISIONS.search(name.substring(0, end), NameMatch.PREFIX)).contains(division);
        assertThat(DIVISIONS.search(name.substring(start, end), NameMatch.CONTAINS))
                .contains(division);
    }

    @Property
    void aDateOfChangeReadsBackItsText(
            @ForAll @IntRange(min = 1900, max = 2999) int year, @ForAll @IntRange(max = 12) int month) {
        ChangeDate date = new ChangeDate(year, month);

        assertThat(ChangeDate.parse(date.toString())).isEqualTo(date);
        assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
    }
}
