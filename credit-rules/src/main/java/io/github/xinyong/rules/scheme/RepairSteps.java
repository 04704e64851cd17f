package io.github.xinyong.rules.scheme;

import io.github.xinyong.core.file.ContentState;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.file.RecordState;
import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CommitmentDetails;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.RepairDetails;
import io.github.xinyong.core.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How far the applications for repair of a file are: each step a record of the type {@code repair}, by the day it occurred.
 *
 * <p>Handed in, passed on, taken up or not, granted or refused, shown everywhere; granted for a time in bankruptcy; revoked.
 */
final class RepairSteps {

    private static final Map<RepairDetails.State, Set<RepairDetails.State>> AFTER = Map.of(
            RepairDetails.State.PUSHED, EnumSet.of(RepairDetails.State.SUBMITTED),
            RepairDetails.State.ACCEPTED, EnumSet.of(RepairDetails.State.PUSHED),
            RepairDetails.State.NOT_ACCEPTED, EnumSet.of(RepairDetails.State.PUSHED),
            RepairDetails.State.APPROVED, EnumSet.of(RepairDetails.State.ACCEPTED, RepairDetails.State.TEMPORARY),
            RepairDetails.State.REFUSED, EnumSet.of(RepairDetails.State.ACCEPTED),
            RepairDetails.State.SYNCED, EnumSet.of(RepairDetails.State.APPROVED),
            RepairDetails.State.REVOKED,
                    EnumSet.of(
                            RepairDetails.State.APPROVED, RepairDetails.State.SYNCED, RepairDetails.State.TEMPORARY));

    private RepairSteps() {}

    /** Returns whether the commitment that goes with an application for the repair of a record is on file. */
    static boolean isCommitted(FileView view, String record) {
        boolean named = repairs(view).getOrDefault(record, List.of()).stream()
                .map(each -> ((RepairDetails) each.details()).get(RepairDetails.COMMITMENT_RECORD))
                .anyMatch(id -> !id.isEmpty() && view.state(id) != null);
        return named
                || view.states().stream()
                        .filter(state -> state.content() == ContentState.CURRENT)
                        .map(RecordState::record)
                        .anyMatch(RepairSteps::isRepairCommitment);
    }

    private static boolean isRepairCommitment(CreditRecord record) {
        return record.details() instanceof CommitmentDetails commitment
                && commitment.get(CommitmentDetails.KIND) == CommitmentDetails.Kind.CREDIT_REPAIR;
    }

    static List<Answer> answers(FileView view) {
        List<Answer> answers = new ArrayList<>();
        repairs(view).forEach((target, steps) -> answers.add(state(target, steps)));
        return answers;
    }

    private static Answer state(String target, List<CreditRecord> steps) {
        RepairDetails.State state = null;
        String wrong = null;
        for (CreditRecord step : steps) {
            RepairDetails.State next = ((RepairDetails) step.details()).get(RepairDetails.STATE);
            if (next != null) {
                Set<RepairDetails.State> before = AFTER.get(next);
                boolean starts = next == RepairDetails.State.SUBMITTED || next == RepairDetails.State.TEMPORARY;
                if (!starts && (before == null || state == null || !before.contains(state))) {
                    wrong = step.id();
                }
                state = next;
            }
        }
        List<SchemeGap> gaps = wrong == null ? List.of() : List.of(new SchemeGap("order", wrong));
        return new Answer(
                "repair-state",
                target,
                SchemeMessages.both("repair.repair-state"),
                wrong != null || state == null ? Answer.UNDETERMINED : state.name(),
                List.of(),
                List.of(LegalBasis.of("REPAIR-PLAN-2025", "")),
                Confidence.MEDIUM,
                List.copyOf(gaps));
    }

    /** Returns the steps by the record to be repaired, each in the order of their days. */
    private static Map<String, List<CreditRecord>> repairs(FileView view) {
        Map<String, List<CreditRecord>> byTarget = new TreeMap<>();
        for (RecordState state : view.states()) {
            if (state.content() == ContentState.CURRENT
                    && state.record().details() instanceof RepairDetails repair
                    && !repair.get(RepairDetails.TARGET_RECORD).isEmpty()) {
                byTarget.computeIfAbsent(repair.get(RepairDetails.TARGET_RECORD), target -> new ArrayList<>())
                        .add(state.record());
            }
        }
        byTarget.values().forEach(steps -> steps.sort(Comparator.comparing(RepairSteps::day)));
        return byTarget;
    }

    private static LocalDate day(CreditRecord step) {
        @Nullable PartialDate occurred = step.date(RecordDate.OCCURRED);
        return occurred == null ? LocalDate.MAX : occurred.earliest();
    }
}
