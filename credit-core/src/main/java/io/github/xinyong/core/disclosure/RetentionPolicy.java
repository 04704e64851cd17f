package io.github.xinyong.core.disclosure;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.codes.Reason;
import io.github.xinyong.core.disclosure.PublicityGap.Code;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.file.RecordState;
import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.law.LawGap;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.ObligationDetails;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.subject.SubjectType;
import io.github.xinyong.core.time.DateBounds;
import io.github.xinyong.core.time.PartialDate;
import io.github.xinyong.core.time.Term;
import io.github.xinyong.core.time.TimeGap;
import io.github.xinyong.core.time.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How long records are kept, and which are to be erased.
 *
 * <p>{@link #creditReporting()} is that of the Credit Reporting Industry Regulation (in force 2013-03-15), article 16: bad
 * information about a person is kept five years from the day the act or event ended, and then deleted. It binds credit
 * agencies; what state bodies collect is outside it. An act ended on the record's {@link RecordDate#CORRECTED} date, or
 * on the day an obligation was performed, unless the caller knows better; where that is not known nothing is erased, and the
 * sweep says so.
 *
 * <pre>{@code
 * RetentionSweep sweep = RetentionPolicy.creditReporting().sweep(view, Confidence.MEDIUM);
 * sweep.erase(); // what is to be erased on the day of the view
 * }</pre>
 *
 * <p>Immutable.
 */
public final class RetentionPolicy {

    private static final String HEADER = "regime\tsubject\tpolarity\tkeep\tdocument\tarticle\tconfidence";

    private final List<RetentionRule> rules;
    private final Function<CreditRecord, @Nullable PartialDate> endOf;

    private RetentionPolicy(List<RetentionRule> rules, Function<CreditRecord, @Nullable PartialDate> endOf) {
        this.rules = List.copyOf(rules);
        this.endOf = requireNonNull(endOf, "endOf");
    }

    /** Returns the policy of credit agencies. */
    public static RetentionPolicy creditReporting() {
        return of(Bundled.RULES);
    }

    /** Returns a policy of some rules; the first that fits a record counts. */
    public static RetentionPolicy of(List<RetentionRule> rules) {
        return new RetentionPolicy(rules, RetentionPolicy::end);
    }

    private static @Nullable PartialDate end(CreditRecord record) {
        PartialDate corrected = record.date(RecordDate.CORRECTED);
        return corrected == null && record.details() instanceof ObligationDetails obligation
                ? obligation.get(ObligationDetails.PERFORMED_ON)
                : corrected;
    }

    /** Returns this policy with another way to tell when an act or event ended; null for not known. */
    public RetentionPolicy withEnd(Function<CreditRecord, @Nullable PartialDate> end) {
        return new RetentionPolicy(rules, end);
    }

    /** Returns the rules. */
    public List<RetentionRule> rules() {
        return rules;
    }

    /**
     * Returns which records are to be erased on the day of a view, withdrawn and repaired ones included.
     *
     * @param least a rule that is less sure erases nothing
     */
    public RetentionSweep sweep(FileView view, Confidence least) {
        List<RetentionDue> erase = new ArrayList<>();
        List<RetentionDue> undetermined = new ArrayList<>();
        List<RetentionDue> keep = new ArrayList<>();
        for (RecordState state : view.states()) {
            RetentionRule rule = rule(view.subject().type(), state.record());
            if (rule != null) {
                RetentionDue due = due(state.record(), rule, least);
                Truth over =
                        due.lastDay() == null ? Truth.UNKNOWN : due.lastDay().isBefore(DateBounds.of(view.validTime()));
                switch (over) {
                    case YES -> erase.add(due);
                    case UNKNOWN -> undetermined.add(due);
                    case NO -> keep.add(due);
                }
            }
        }
        return new RetentionSweep(view.validTime(), erase, undetermined, keep);
    }

    private @Nullable RetentionRule rule(SubjectType about, CreditRecord record) {
        for (RetentionRule rule : rules) {
            if ((rule.subject() == null || rule.subject() == about)
                    && (rule.polarity() == null || rule.polarity() == record.polarity())) {
                return rule;
            }
        }
        return null;
    }

    private RetentionDue due(CreditRecord record, RetentionRule rule, Confidence least) {
        LegalBasis basis = rule.basis();
        if (!rule.confidence().isAtLeast(least)) {
            Reason unsure = LawGap.confidence(basis.toString(), rule.confidence(), least);
            return new RetentionDue(record.id(), basis, null, List.of(unsure));
        }
        PartialDate end = endOf.apply(record);
        if (end == null) {
            return new RetentionDue(record.id(), basis, null, List.of(PublicityGap.of(Code.END_MISSING, "")));
        }
        List<Reason> gaps = end.isDay() ? List.of() : List.of(TimeGap.partialDate(end));
        return new RetentionDue(record.id(), basis, rule.keep().lastDay(end), gaps);
    }

    @Override
    public String toString() {
        return "RetentionPolicy" + rules;
    }

    private static final class Bundled {

        private static final List<RetentionRule> RULES = DataFile.rows(DataFile.read("retention.tsv"), HEADER).stream()
                .map(cells -> new RetentionRule(
                        DataFile.constant(SubjectType.class, cells[1]),
                        DataFile.constant(Polarity.class, cells[2]),
                        Term.parse(cells[3]),
                        LegalBasis.of(cells[4], cells[5]),
                        Confidence.parse(cells[6])))
                .toList();
    }
}
