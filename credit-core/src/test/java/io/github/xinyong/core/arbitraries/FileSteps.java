package io.github.xinyong.core.arbitraries;

import io.github.xinyong.core.file.Admission;
import io.github.xinyong.core.file.AppendResult;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.CreditFileAppender;
import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.file.RecordState;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.core.subject.SubjectId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Builds files step by step; where a step is refused nothing happens, so every list of steps gives a file. */
final class FileSteps {

    private static final Source AUTHOR = Source.of("示例市信用中心");
    private static final String UNKNOWN = "{\"author\":{\"body\":\"示例市信用中心\"},\"event\":{\"weight\":1.50}}";
    private static final LegalBasis REPAIR = LegalBasis.of("LIMIT-2020", "");

    /**
     * A choice of what happens next, some hours after the step before.
     *
     * @param record what is stated, or gives a correction its severity and amount
     * @param pick chooses among the records there are, and among what may happen to one
     */
    record Step(boolean state, CreditRecord record, LocalDate day, int hours, int pick) {}

    private FileSteps() {}

    static Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(true, false, false),
                        CreditArbitraries.records(),
                        CreditArbitraries.days(),
                        Arbitraries.integers().between(0, 48),
                        Arbitraries.integers().between(0, 999))
                .as(Step::new)
                .list()
                .ofMaxSize(30)
                .withSizeDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }

    static CreditFile file(CreditSubject subject, List<Step> steps) {
        CreditFileAppender appender =
                CreditFileAppender.of(CreditFile.open("f-1", subject, new Random(1)::nextBytes), Admission.standard());
        take(appender, steps);
        return appender.file();
    }

    static List<List<Event>> appends(CreditSubject subject, List<Step> steps) {
        return take(CreditFileAppender.of(CreditFile.open("f-1", subject), Admission.standard()), steps);
    }

    private static List<List<Event>> take(CreditFileAppender appender, List<Step> steps) {
        List<List<Event>> accepted = new ArrayList<>();
        Instant now = Instant.parse("2026-08-01T00:00:00Z");
        for (Step step : steps) {
            now = now.plusSeconds(3600L * step.hours());
            List<RecordState> states = appender.file().asOf(step.day(), now).states();
            List<List<Event>> changes = step.state() || states.isEmpty()
                    ? List.of(List.of(Event.stated(step.record())))
                    : changes(step, states.get(step.pick() % states.size()).record());
            // The first that is accepted, from a place on that the step picks.
            for (int i = 0; i < changes.size(); i++) {
                List<Event> events = changes.get((step.pick() / 8 + i) % changes.size());
                if (appender.append(now, AUTHOR, events).outcome() == AppendResult.Outcome.APPENDED) {
                    accepted.add(events);
                    break;
                }
            }
        }
        return accepted;
    }

    private static List<List<Event>> changes(Step step, CreditRecord current) {
        String id = current.id();
        LocalDate day = step.day();
        Event correction = Event.corrected(
                current.toBuilder()
                        .severity(step.record().severity())
                        .amount(step.record().amount())
                        .build(),
                List.of("severity", "amount"),
                "made up");
        Event update =
                Event.updated(current.toBuilder().amount(step.record().amount()).build(), day, "made up");
        SubjectId other = CreditArbitraries.otherSubject(step.pick() % 3).id();
        List<List<Event>> changes = new ArrayList<>(List.of(
                List.of(correction),
                List.of(update),
                List.of(Event.confirmed(id, day)),
                List.of(Event.objected(id, "made up")),
                List.of(Event.subjectStatement(id, "made up")),
                List.of(Event.commitmentMade(id, "made up", day)),
                List.of(Event.rectificationOrdered(id, day, day.plusDays(15), "made up", REPAIR)),
                List.of(Event.repaired(id, day, REPAIR)),
                List.of(Event.repairRefused(id, day, "made up", REPAIR)),
                List.of(Event.shielded(id, day, REPAIR)),
                List.of(Event.publicationEnded(id, day, REPAIR)),
                List.of(Event.linked(other, "made-up", day, REPAIR)),
                List.of(Event.unknown("made-up", id, UNKNOWN.getBytes(StandardCharsets.UTF_8)))));
        // What ends something is possible less often, so it is more likely where it is possible.
        for (int i = 0; i < 4; i++) {
            changes.add(List.of(Event.objectionDecided(id, true, "made up"), correction));
            changes.add(List.of(Event.objectionDecided(id, false, "made up")));
            changes.add(List.of(Event.commitmentKept(id, day)));
            changes.add(List.of(Event.commitmentBroken(id, day, "made up")));
            changes.add(List.of(Event.rectificationDone(id, day)));
            changes.add(List.of(Event.repairRevoked(id, day, "made up")));
            changes.add(List.of(Event.unshielded(id, day, "made up")));
            changes.add(List.of(Event.unlinked(other, day, "made up")));
        }
        // What ends all is rare.
        if (step.pick() % 5 == 0) {
            changes.add(List.of(Event.withdrawn(id, "made up")));
            changes.add(List.of(Event.retentionApplied(id, day, REPAIR)));
        }
        Collections.shuffle(changes, new Random(step.pick()));
        return changes;
    }
}
