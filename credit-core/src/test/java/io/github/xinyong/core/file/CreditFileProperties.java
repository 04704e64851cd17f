package io.github.xinyong.core.file;

import static io.github.xinyong.core.file.Samples.PENALTY_LAW;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.core.arbitraries.CreditArbitraries;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.time.PartialDate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The laws of the append-only file. */
class CreditFileProperties {

    private static final Source AUTHOR = Source.of("示例市信用中心");

    @Provide
    Arbitrary<LocalDate> days() {
        return CreditArbitraries.days();
    }

    @Provide
    Arbitrary<CreditRecord> penalties() {
        return CreditArbitraries.penalties();
    }

    @Property
    void theFoldOfAPrefixIsTheViewKnownAtItsLastEntry(@ForAll CreditFile file, @ForAll("days") LocalDate day) {
        for (Instant known : knownTimes(file)) {
            FileView prefix = Restored.prefix(file, known).asOf(day, known);
            FileView view = file.asOf(day, known);
            assertThat(prefix.states()).isEqualTo(view.states());
            assertThat(prefix.links()).isEqualTo(view.links());
            assertThat(view.tombstones()).containsAll(prefix.tombstones());
        }
        assertThat(Restored.prefix(file, Instant.MIN).asOf(day, Instant.MAX).states())
                .isEmpty();
        assertThat(Restored.prefix(file, Instant.MAX)).isEqualTo(file);
        assertThat(Restored.prefix(file, Instant.MAX).asOf(day, Instant.MAX)).isEqualTo(file.asOf(day, Instant.MAX));
    }

    @Property
    void appendingChangesNoEarlierView(
            @ForAll CreditFile file, @ForAll("penalties") CreditRecord record, @ForAll("days") LocalDate day) {
        Instant now = Instant.parse("2030-01-01T00:00:00Z");
        CreditRecord fresh = CreditRecord.builder("fresh", CreditRecord.PENALTY)
                .decided(day)
                .source(record.source())
                .basis(PENALTY_LAW)
                .build();
        CreditFile longer = file.append(now, AUTHOR, Event.stated(fresh)).orElseThrow();
        for (Instant known : knownTimes(file)) {
            assertThat(longer.asOf(day, known)).isEqualTo(file.asOf(day, known));
        }
        assertThat(longer.asOf(day, now.minusNanos(1))).isEqualTo(file.asOf(day, now.minusNanos(1)));
        assertThat(longer.entries().subList(0, file.entries().size())).isEqualTo(file.entries());
        assertThat(longer.asOf(day, now).records()).contains(fresh);
    }

    @Property
    void withdrawalHidesFromItsOwnKnownTimeOnAndNotBefore(@ForAll CreditFile file, @ForAll("days") LocalDate day) {
        List<CreditRecord> current = file.asOf(day, Instant.MAX).records();
        Statistics.label("a record to withdraw").collect(!current.isEmpty());
        Instant now = Instant.parse("2030-01-01T00:00:00Z");
        for (CreditRecord record : current) {
            CreditFile after = file.append(now, AUTHOR, Event.withdrawn(record.id(), "void"))
                    .orElseThrow();
            assertThat(after.asOf(day, now.minusNanos(1)).records()).containsExactlyElementsOf(current);
            assertThat(after.asOf(day, now).records()).doesNotContain(record).hasSize(current.size() - 1);
        }
    }

    @Provide
    Arbitrary<List<List<Event>>> appends() {
        return CreditArbitraries.appends();
    }

    @Property
    void equalInputsGiveEqualBytes(@ForAll("appends") List<List<Event>> appends) {
        CreditFile one = appended(appends);
        CreditFile other = appended(appends);
        assertThat(other).isEqualTo(one);
        assertThat(other.head()).isEqualTo(one.head());
        Iterator<ChainLink> links = other.links().iterator();
        for (ChainLink link : one.links()) {
            ChainLink same = links.next();
            assertThat(same.header()).isEqualTo(link.header());
            assertThat(same.content()).isEqualTo(link.content());
            assertThat(same.salt()).isEqualTo(link.salt());
        }
        assertThat(links.hasNext()).isFalse();
    }

    private static CreditFile appended(List<List<Event>> appends) {
        CreditFile file = CreditFile.open("f", Samples.SUBJECT, new Random(3)::nextBytes);
        for (List<Event> events : appends) {
            file = file.append(Samples.T1, AUTHOR, events, Admission.standard()).orElseThrow();
        }
        return file;
    }

    @Property
    void erasureTakesOneRecordOutOfEveryViewAndNothingElse(@ForAll CreditFile file, @ForAll("days") LocalDate day) {
        Instant now = Instant.parse("2030-01-01T00:00:00Z");
        List<RecordState> states = file.asOf(day, Instant.MAX).states();
        Statistics.label("a record to erase").collect(!states.isEmpty());
        for (RecordState erased : states) {
            String id = erased.record().id();
            CreditFile after = file.append(
                            now, AUTHOR, Event.retentionApplied(id, day, LegalBasis.of("LIMIT-2020", "")))
                    .orElseThrow();
            for (Instant known : knownTimes(file)) {
                List<RecordState> left = file.asOf(day, known).states().stream()
                        .filter(state -> !state.record().id().equals(id))
                        .toList();
                assertThat(after.asOf(day, known).states()).isEqualTo(left);
            }
            assertThat(after.tombstones()).hasSize(file.tombstones().size() + 1);
            assertThat(ChainVerifier.verify(after).isIntact()).isTrue();
            after.links()
                    .forEach(link -> assertThat(link.content() == null
                                    || !new String(link.content(), StandardCharsets.UTF_8).contains(id))
                            .isTrue());
        }
    }

    @Property
    void aRefusedAppendSaysWhyAndChangesNothing(@ForAll CreditFile file, @ForAll CreditRecord record) {
        List<Entry> before = file.entries();
        AppendResult result = file.append(
                Instant.parse("2030-01-01T00:00:00Z"),
                AUTHOR,
                Event.stated(record),
                Event.repairRevoked("none", LocalDate.MAX, ""));
        assertThat(result)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Refusal::code)
                                .contains("RECORD_UNKNOWN"));
        assertThat(file.entries()).isSameAs(before);
    }

    @Property
    void columnsSayWhatTheStatesSay(@ForAll CreditFile file, @ForAll("days") LocalDate day) {
        FileView view = file.asOf(day, Instant.MAX);
        FileColumns columns = view.columns();
        Set<RecordState> seen = new HashSet<>();
        int before = Integer.MIN_VALUE;
        for (int row = 0; row < columns.size(); row++) {
            CreditRecord record = columns.recordAt(row);
            RecordState state = Objects.requireNonNull(view.state(record.id()));
            seen.add(state);
            assertThat(state.record()).isSameAs(record);
            assertThat(columns.type(columns.typeIdAt(row))).isEqualTo(record.typeId());
            assertThat(columns.typeId(record.typeId())).isEqualTo(columns.typeIdAt(row));
            assertThat(columns.severityAt(row)).isEqualTo(record.severity());
            assertThat(columns.contentAt(row)).isEqualTo(state.content());
            assertThat(columns.disputeAt(row)).isEqualTo(state.dispute());
            assertThat(columns.effectAt(row)).isEqualTo(state.effect());
            assertThat(columns.amountAt(row))
                    .isEqualTo(
                            record.amount() == null
                                    ? FileColumns.NO_AMOUNT
                                    : record.amount().minor());
            for (RecordDate which : RecordDate.values()) {
                PartialDate date = record.date(which);
                assertThat(columns.earliestDay(which, row))
                        .isEqualTo(date == null ? FileColumns.NO_DAY : date.earliestEpochDay());
                assertThat(columns.latestDay(which, row))
                        .isEqualTo(date == null ? FileColumns.NO_DAY : date.latestEpochDay());
            }
            assertThat(columns.earliestDay(RecordDate.DECIDED, row)).isGreaterThanOrEqualTo(before);
            before = columns.earliestDay(RecordDate.DECIDED, row);
        }
        assertThat(seen).hasSize(view.states().size());
    }

    @Property(seed = "1", tries = 200)
    void generatedFilesReachEveryEventAndState(@ForAll CreditFile file, @ForAll("days") LocalDate day) {
        for (Entry entry : file.entries()) {
            Statistics.label("event").collect(entry.event().type());
        }
        for (RecordState state : file.asOf(day, Instant.MAX).states()) {
            Statistics.label("effect").collect(state.effect());
        }
        Statistics.label("event").coverage(coverage -> {
            for (EventType type : EventType.values()) {
                coverage.check(type).count(count -> count > 0);
            }
        });
        Statistics.label("effect").coverage(coverage -> {
            for (EffectState effect : EffectState.values()) {
                coverage.check(effect).count(count -> count > 0);
            }
        });
    }

    private static List<Instant> knownTimes(CreditFile file) {
        return new ArrayList<>(
                file.entries().stream().map(Entry::recordedAt).collect(Collectors.toCollection(TreeSet::new)));
    }
}
