package io.github.xinyong.rules.scheme;

import io.github.xinyong.codes.Reason;
import io.github.xinyong.core.disclosure.Publicity;
import io.github.xinyong.core.disclosure.PublicityCase;
import io.github.xinyong.core.disclosure.PublicityChannel;
import io.github.xinyong.core.disclosure.PublicityFeature;
import io.github.xinyong.core.disclosure.PublicityObject;
import io.github.xinyong.core.disclosure.PublicityRules;
import io.github.xinyong.core.file.ContentState;
import io.github.xinyong.core.file.EffectState;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.file.RecordState;
import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.law.LawDocument;
import io.github.xinyong.core.law.LawRegister;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.law.RuleChoice;
import io.github.xinyong.core.law.RuleDate;
import io.github.xinyong.core.law.TransitionPolicy;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.time.DateBounds;
import io.github.xinyong.core.time.PartialDate;
import io.github.xinyong.core.time.Truth;
import io.github.xinyong.rules.Bilingual;
import io.github.xinyong.rules.engine.EvaluationTime;
import io.github.xinyong.rules.engine.Inputs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long each penalty and listing of a file is shown on a channel, and whether its repair may be applied for: condition by
 * condition.
 *
 * <p>What a record does not say is handed in as a value: {@code food-drug-equipment:R}, {@code safety-fire:R}, {@code
 * specific-serious:R}, {@code harm-removed:R}, {@code repeated:R} and {@code not-repairable:R} of the record R, 1 for yes and 0
 * for no.
 */
final class RepairCalculator implements Calculator {

    private static final Map<String, PublicityObject> OBJECTS = Map.of(
            CreditRecord.PENALTY,
            PublicityObject.PENALTY,
            "serious-list",
            PublicityObject.SERIOUS_LIST,
            "abnormal-operation",
            PublicityObject.ABNORMAL_LIST);

    private final PublicityChannel channel;

    RepairCalculator(PublicityChannel channel) {
        this.channel = channel;
    }

    @Override
    public String id() {
        return channel.id() + "-repair";
    }

    @Override
    public List<Answer> answers(FileView view, EvaluationTime time, Inputs inputs, Confidence least) {
        List<Answer> answers = new ArrayList<>();
        for (RecordState state : view.states()) {
            PublicityObject object = OBJECTS.get(state.record().typeId());
            if (object != null && state.content() == ContentState.CURRENT) {
                answers.addAll(new Case(view, state, object, time, inputs, least).answers());
            }
        }
        answers.addAll(RepairSteps.answers(view));
        return answers;
    }

    /** One record on the channel. */
    private final class Case {

        private final FileView view;
        private final RecordState state;
        private final CreditRecord record;
        private final PublicityObject object;
        private final EvaluationTime time;
        private final Inputs inputs;
        private final Confidence least;
        private final RuleChoice choice;

        Case(
                FileView view,
                RecordState state,
                PublicityObject object,
                EvaluationTime time,
                Inputs inputs,
                Confidence least) {
            this.view = view;
            this.state = state;
            this.record = state.record();
            this.object = object;
            this.time = time;
            this.inputs = inputs;
            this.least = least;
            PublicityCase of = PublicityCase.of(view.subject().type(), object, record);
            RuleChoice chosen = choose(of, Confidence.HIGH);
            LawDocument document = chosen.document();
            // That the version of the application counts for an older record is a reading: no transitional rule was
            // seen.
            this.choice = document != null && isOlder(document) ? choose(of, Confidence.MEDIUM) : chosen;
        }

        private RuleChoice choose(PublicityCase of, Confidence sure) {
            return PublicityRules.bundled()
                    .choose(
                            channel,
                            object,
                            LawRegister.bundled(),
                            TransitionPolicy.at(RuleDate.APPLICATION).withConfidence(sure),
                            of.dates().with(RuleDate.APPLICATION, PartialDate.of(time.law())),
                            least);
        }

        private boolean isOlder(LawDocument document) {
            PartialDate decided = record.date(RecordDate.DECIDED);
            return decided != null && document.from() != null && decided.isBefore(document.from()) != Truth.NO;
        }

        List<Answer> answers() {
            LawDocument document = choice.document();
            if (document == null) {
                return List.of(answer("repairable", Answer.UNDETERMINED, List.of(), List.of(), choice.gaps()));
            }
            Severity severity =
                    object == PublicityObject.PENALTY ? PenaltyClass.of(record, document.id()) : record.severity();
            Publicity shown = PublicityRules.bundled().under(document.id(), channel, facts(severity), least);
            List<LegalBasis> basis = List.of(LegalBasis.of(document.id(), ""));
            List<Bilingual> steps = steps(shown, document);
            List<Answer> answers = new ArrayList<>();
            if (object == PublicityObject.PENALTY) {
                answers.add(answer("class", severity.name(), List.of(), basis, List.of()));
            }
            answers.add(answer("shown", truth(shown.isShownOn(time.event())), steps, basis, shown.gaps()));
            answers.add(day("shown-until", shown.lastDay(), shown, basis));
            answers.add(day("earliest-application", shown.earliestApplication(), shown, basis));
            if (shown.repair() != Publicity.Repair.NOT_SHOWN) {
                answers.addAll(conditions(shown, basis));
            }
            return List.copyOf(answers);
        }

        private PublicityCase facts(Severity severity) {
            CreditRecord classed = severity == record.severity()
                    ? record
                    : record.toBuilder().severity(severity).build();
            return PublicityCase.of(view.subject().type(), object, classed)
                    .with(PublicityFeature.FOOD_DRUG_EQUIPMENT, said("food-drug-equipment"))
                    .with(PublicityFeature.SAFETY_FIRE, said("safety-fire"))
                    .with(PublicityFeature.SPECIFIC_SERIOUS, said("specific-serious"));
        }

        private Truth said(String name) {
            BigDecimal value = inputs.values().get(name + ":" + record.id());
            return value == null ? Truth.UNKNOWN : Truth.of(value.signum() != 0);
        }

        private List<Bilingual> steps(Publicity shown, LawDocument document) {
            List<Bilingual> steps = new ArrayList<>();
            steps.add(SchemeMessages.both(
                    "repair.anchor", name(shown.anchor()), shown.anchorDate() == null ? "–" : shown.anchorDate()));
            if (isOlder(document)) {
                steps.add(SchemeMessages.both("repair.older", document.id(), String.valueOf(document.from())));
            }
            return steps;
        }

        private Answer day(String id, @Nullable DateBounds bounds, Publicity shown, List<LegalBasis> basis) {
            String value = bounds == null ? shown.repair().name() : bounds.toString();
            if (bounds == null && id.equals("shown-until")) {
                value = shown.end() == Publicity.End.OPEN
                        ? "OPEN"
                        : shown.repair().name();
            }
            boolean unknown = bounds == null && !shown.isDetermined();
            return answer(
                    id,
                    unknown ? Answer.UNDETERMINED : value,
                    List.of(),
                    basis,
                    bounds == null ? shown.gaps() : List.of());
        }

        /** Each condition of repair, and all together. */
        private List<Answer> conditions(Publicity shown, List<LegalBasis> basis) {
            List<Answer> answers = new ArrayList<>();
            Truth reached = reached(shown);
            answers.add(answer("minimum-reached", truth(reached), List.of(), basis, gaps(reached, shown.gaps())));
            PartialDate corrected = record.date(RecordDate.CORRECTED);
            Truth performed = corrected == null
                    ? Truth.UNKNOWN
                    : corrected.isAfter(PartialDate.of(time.event())).not();
            answers.add(condition("performed", performed, basis));
            Truth committed = Truth.of(RepairSteps.isCommitted(view, record.id()));
            answers.add(condition("commitment", committed, basis));
            Truth all = reached.and(performed).and(committed);
            if (channel == PublicityChannel.MARKET_REGULATION && object == PublicityObject.PENALTY) {
                Truth harmRemoved = said("harm-removed");
                Truth single = said("repeated").not();
                Truth unlisted = Truth.of(!isListed());
                answers.add(condition("harm-removed", harmRemoved, basis));
                answers.add(condition("not-repeated", single, basis));
                answers.add(condition("not-listed", unlisted, basis));
                all = all.and(harmRemoved).and(single).and(unlisted);
            }
            if (said("not-repairable") == Truth.YES || shown.repair() == Publicity.Repair.NEVER) {
                all = Truth.NO;
            }
            answers.add(answer("repairable", truth(all), List.of(), basis, gaps(all, missing(answers))));
            if (state.effect() == EffectState.SHIELDED) {
                answers.add(answer("shielding", "TEMPORARY", List.of(), basis, List.of()));
            }
            return answers;
        }

        private Truth reached(Publicity shown) {
            return switch (shown.repair()) {
                case AT_ONCE -> Truth.YES;
                case NEVER, NOT_SHOWN -> Truth.NO;
                case BY_ITSELF, UNDETERMINED -> Truth.UNKNOWN;
                case AFTER_SHORTEST_PERIOD -> {
                    DateBounds first = shown.earliestApplication();
                    yield first == null
                            ? Truth.UNKNOWN
                            : DateBounds.of(time.event()).isBefore(first).not();
                }
            };
        }

        private boolean isListed() {
            return view.states().stream()
                    .anyMatch(other -> other.content() == ContentState.CURRENT
                            && other.effect() == EffectState.IN_EFFECT
                            && (other.record().typeId().equals("serious-list")
                                    || other.record().typeId().equals("abnormal-operation")));
        }

        private Answer condition(String id, Truth truth, List<LegalBasis> basis) {
            return answer(id, truth(truth), List.of(), basis, gaps(truth, List.of(new SchemeGap(id, record.id()))));
        }

        private List<Reason> gaps(Truth truth, List<? extends Reason> gaps) {
            return truth == Truth.UNKNOWN ? List.copyOf(gaps) : List.of();
        }

        private List<Reason> missing(List<Answer> answers) {
            List<Reason> missing = new ArrayList<>();
            answers.forEach(answer -> missing.addAll(answer.gaps()));
            return missing;
        }

        private Answer answer(
                String id, String value, List<Bilingual> steps, List<LegalBasis> basis, List<? extends Reason> gaps) {
            Confidence sure = choice.confidence();
            return new Answer(
                    id,
                    record.id(),
                    SchemeMessages.both("repair." + id),
                    value,
                    steps,
                    basis,
                    sure == null ? Confidence.LOW : sure,
                    List.copyOf(gaps));
        }
    }

    private static Bilingual name(RecordDate date) {
        return SchemeMessages.both("recordDate." + date.name());
    }

    private static String truth(Truth truth) {
        return switch (truth) {
            case YES -> "MET";
            case NO -> "NOT_MET";
            case UNKNOWN -> Answer.UNDETERMINED;
        };
    }
}
