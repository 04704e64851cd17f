package io.github.xinyong.core.exchange;

import io.github.xinyong.core.disclosure.Publicity;
import io.github.xinyong.core.disclosure.PublicityCase;
import io.github.xinyong.core.disclosure.PublicityChannel;
import io.github.xinyong.core.disclosure.PublicityObject;
import io.github.xinyong.core.disclosure.PublicityRules;
import io.github.xinyong.core.exchange.ImportFinding.Code;
import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.law.LawDocument;
import io.github.xinyong.core.law.LawRegister;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.subject.SubjectType;
import io.github.xinyong.core.time.PartialDate;
import io.github.xinyong.core.time.Truth;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Computes when a penalty leaves Credit China and holds the provider's own date against it.
 *
 * <p>A row does not say how grave the penalty is, and which version of the rules counts for an older decision was settled
 * nowhere; so there are several possible last days: of each class, under the version in force at the decision and all later
 * ones. A date that is one of them is not doubted; where the rules settle none, nothing is. Not thread-safe.
 */
final class PublicityEnds {

    private static final Set<Severity> CLASSES = Set.of(Severity.MINOR, Severity.GENERAL, Severity.SERIOUS);
    // Days of decisions within a table repeat; beyond so many they are forgotten and counted again.
    private static final int REMEMBERED = 10_000;

    private record Decision(SubjectType subject, LocalDate day) {}

    private final PublicityRules rules = PublicityRules.bundled();
    private final LawRegister law = LawRegister.bundled();
    private final Map<Decision, Set<LocalDate>> known = new HashMap<>();

    void check(Cells row, SubjectType subject, LocalDate decided, @Nullable LocalDate stated) {
        if (stated == null) {
            return;
        }
        Set<LocalDate> possible = possible(subject, decided);
        if (!possible.isEmpty() && !possible.contains(stated)) {
            row.note(
                    Code.PUBLICITY_END_DIFFERS,
                    PenaltyColumn.CF_GSJZQ,
                    row.text(PenaltyColumn.CF_GSJZQ),
                    possible.stream().map(LocalDate::toString).collect(Collectors.joining(" | ")));
        }
    }

    /** Returns the possible last days, in their order. */
    Set<LocalDate> possible(SubjectType subject, LocalDate decided) {
        if (known.size() == REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(new Decision(subject, decided), this::count);
    }

    private Set<LocalDate> count(Decision decision) {
        Set<LocalDate> ends = new TreeSet<>();
        for (String id : rules.documents(PublicityChannel.CREDIT_CHINA, PublicityObject.PENALTY)) {
            if (mayCount(Objects.requireNonNull(law.document(id)), PartialDate.of(decision.day))) {
                CLASSES.forEach(severity -> addEnd(id, decision, severity, ends));
            }
        }
        return ends;
    }

    private static boolean mayCount(LawDocument document, PartialDate decided) {
        boolean later = document.from() != null && decided.isBefore(document.from()) != Truth.NO;
        return later || document.inForce(decided) != Truth.NO;
    }

    private void addEnd(String document, Decision decision, Severity severity, Set<LocalDate> ends) {
        CreditRecord penalty = CreditRecord.builder("-", CreditRecord.PENALTY)
                .decided(decision.day)
                .severity(severity)
                .build();
        Publicity publicity = rules.under(
                document,
                PublicityChannel.CREDIT_CHINA,
                PublicityCase.of(decision.subject, PublicityObject.PENALTY, penalty),
                Confidence.MEDIUM);
        if (publicity.lastDay() != null && publicity.lastDay().isDay()) {
            ends.add(publicity.lastDay().latest());
        }
    }
}
