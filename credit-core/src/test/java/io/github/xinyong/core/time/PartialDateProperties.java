package io.github.xinyong.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.core.arbitraries.CreditArbitraries;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PartialDateProperties {

    @Provide
    Arbitrary<LocalDate> days() {
        return CreditArbitraries.days();
    }

    @Property
    void theTextFormReadsBack(@ForAll PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    }

    /** Whatever day each turns out to be, an answer that was given holds. */
    @Property
    void answersHoldForEveryDayItCanBe(@ForAll PartialDate one, @ForAll PartialDate other) {
        for (LocalDate first : new LocalDate[] {one.earliest(), one.latest()}) {
            for (LocalDate second : new LocalDate[] {other.earliest(), other.latest()}) {
                if (one.isBefore(other) != Truth.UNKNOWN) {
                    assertThat(Truth.of(first.isBefore(second))).isEqualTo(one.isBefore(other));
                }
                if (one.isSameDay(other) != Truth.UNKNOWN) {
                    assertThat(Truth.of(first.equals(second))).isEqualTo(one.isSameDay(other));
                }
            }
        }
    }

    @Property
    void daysCompareLikeDays(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        assertThat(PartialDate.of(one).isBefore(PartialDate.of(other))).isEqualTo(Truth.of(one.isBefore(other)));
    }

    @Property
    void truthFollowsItsLaws(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertThat(a.not().not()).isEqualTo(a);
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
        assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
        assertThat(a.and(Truth.YES)).isEqualTo(a);
        assertThat(a.and(Truth.NO)).isEqualTo(Truth.NO);
    }
}
