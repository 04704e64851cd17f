package io.github.xinyong.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.Organization;
import io.github.xinyong.core.time.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Views seen from other days, and what columns say of effects that are not certain. */
class FileViewProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Instant KNOWN = Instant.parse("2026-06-30T00:00:00Z");

    private static CreditFile file(int from, int to, int repaired, int revoked, int precision) {
        CreditRecord record = CreditRecord.builder("a", "permit")
                .date(RecordDate.EFFECTIVE_FROM, partial(DAY.plusDays(from), precision))
                .date(RecordDate.EFFECTIVE_TO, partial(DAY.plusDays(to), precision))
                .amount(new Money(100, precision == 4 ? "USD" : "CNY"))
                .build();
        LegalBasis basis = LegalBasis.cited("made-up basis");
        return CreditFile.open(
                        "f-1",
                        Organization.of(
                                UnifiedSocialCreditCode.of('9', '1', "350100", OrganizationCode.of("PDY00001")), ""))
                .append(
                        KNOWN,
                        Source.of(""),
                        Event.stated(record),
                        Event.repaired("a", DAY.plusDays(repaired), basis),
                        Event.repairRevoked("a", DAY.plusDays(repaired + revoked), "false papers"))
                .orElseThrow();
    }

    private static PartialDate partial(LocalDate day, int precision) {
        return PartialDate.parse(day.toString().substring(0, precision));
    }

    @Property
    void aViewFromAnotherDayIsTheOneThatTheFileGives(
            @ForAll @IntRange(min = -40, max = 40) int from,
            @ForAll @IntRange(min = -20, max = 40) int repaired,
            @ForAll @IntRange(max = 30) int revoked,
            @ForAll @IntRange(min = -60, max = 60) int day) {
        CreditFile file = file(from, from + 45, repaired, revoked, 10);

        FileView moved = file.asOf(DAY, KNOWN).at(DAY.plusDays(day));

        assertThat(moved).isEqualTo(file.asOf(DAY.plusDays(day), KNOWN));
        assertThat(moved.states()).isEqualTo(file.asOf(DAY.plusDays(day), KNOWN).states());
    }

    /** Whatever days the month or year turn out to be, the effect is among those that the columns hold possible. */
    @Property
    void columnsHoldEveryEffectThatIsPossible(
            @ForAll @IntRange(min = -40, max = 40) int from,
            @ForAll @IntRange(min = 0, max = 80) int length,
            @ForAll @IntRange(min = -20, max = 40) int repaired,
            @ForAll @IntRange(max = 30) int revoked) {
        EffectState settled = file(from, from + length, repaired, revoked, 10)
                .asOf(DAY, KNOWN)
                .columns()
                .effectAt(0);
        for (int precision : new int[] {4, 7, 10}) {
            FileColumns columns = file(from, from + length, repaired, revoked, precision)
                    .asOf(DAY, KNOWN)
                    .columns();
            int state = columns.stateAt(0);

            assertThat(state).isBetween(0, FileColumns.STATES - 1);
            assertThat(FileColumns.possibleEffectsOf(state)).contains(settled, columns.effectAt(0));
            assertThat(FileColumns.effectOf(state)).isEqualTo(columns.effectAt(0));
            if (precision == 10) {
                assertThat(FileColumns.possibleEffectsOf(state)).hasSize(1);
                assertThat(FileColumns.state(
                                columns.severityAt(0), columns.contentAt(0), columns.disputeAt(0), settled))
                        .isEqualTo(state);
            }
            assertThat(columns.fenAt(0)).isEqualTo(precision == 4 ? FileColumns.NO_AMOUNT : 100);
            assertThat(columns.amountAt(0)).isEqualTo(100);
        }
    }
}
