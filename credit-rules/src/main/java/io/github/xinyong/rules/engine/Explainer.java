package io.github.xinyong.rules.engine;

import io.github.xinyong.core.file.FileColumns;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.rules.Condition;
import io.github.xinyong.rules.Effect;
import io.github.xinyong.rules.ReasonCode;
import io.github.xinyong.rules.Relation;
import io.github.xinyong.rules.Rule;
import io.github.xinyong.rules.Scale;
import io.github.xinyong.rules.ScoreCard;
import io.github.xinyong.rules.Stage;
import io.github.xinyong.rules.engine.Plan.ConditionStep;
import io.github.xinyong.rules.engine.Plan.GradeStep;
import io.github.xinyong.rules.engine.Plan.PointsStep;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Evaluates a view with arrays of its own, and reads from them why each rule came out as it did. */
final class Explainer {

    private final Evaluator by;
    private final FileView view;
    private final Plan plan;
    private final Workspace work;
    private final Measurer measurer;
    private final Inputs inputs;

    Explainer(Evaluator by, FileView view, Inputs inputs) {
        this.by = by;
        this.view = view;
        this.inputs = inputs;
        this.plan = by.plan();
        this.work = new Workspace(plan, by.snapshot());
        FileColumns columns = view.columns();
        work.run(view.subject(), columns, inputs);
        work.readAll();
        this.measurer = new Measurer(by, work, columns, view.subject());
    }

    Explanation explain() {
        List<RuleExplanation> rules =
                IntStream.range(0, plan.rules.length).mapToObj(this::rule).toList();
        return new Explanation(Decision.of(by, work), view, inputs, rules, score(), reasons());
    }

    private RuleExplanation rule(int index) {
        RuleStatus status = work.status(index);
        ConditionExplanation condition = condition(plan.rules[index].condition());
        return new RuleExplanation(
                rules().get(index),
                status,
                others(index),
                condition,
                Marks.of(plan.set, rules().get(index), by.time().law()),
                causes(index, condition));
    }

    /** Returns the exceptions that withhold a rule, or the rules that keep it in conflict. */
    private List<String> others(int index) {
        Plan.RuleStep step = plan.rules[index];
        return switch (work.status(index)) {
            case SUPPRESSED -> ids(step.exceptions(), RuleStatus.FIRED);
            case CONFLICT -> {
                List<String> ids = new ArrayList<>(ids(step.exceptions(), RuleStatus.CONFLICT));
                ids.addAll(ids(step.rivals(), RuleStatus.CONFLICT));
                yield ids;
            }
            case FIRED, NOT_MET, NOT_IN_FORCE, UNDETERMINED -> List.of();
        };
    }

    private List<UndeterminedCause> causes(int index, ConditionExplanation condition) {
        RuleStatus status = work.status(index);
        Set<UndeterminedCause> causes = new LinkedHashSet<>();
        if (status == RuleStatus.CONFLICT) {
            others(index).forEach(id -> causes.add(cause(UndeterminedCause.Kind.EXCEPTION_CONFLICT, id)));
        } else if (status == RuleStatus.UNDETERMINED) {
            causes.addAll(condition.causes());
            for (int exception : plan.rules[index].exceptions()) {
                if (work.status(exception).isOpen()) {
                    causes.add(cause(
                            UndeterminedCause.Kind.EXCEPTION_UNDETERMINED,
                            rules().get(exception).id()));
                }
            }
            Rule rule = rules().get(index);
            if (!Marks.isSure(rule.confidence(), by.least())) {
                causes.add(Marks.tooUnsure(rule.id(), rule.confidence(), by.least()));
            }
            if (!Snapshot.isFounded(plan.set, rule, by.time().law())) {
                causes.add(new UndeterminedCause(
                        UndeterminedCause.Kind.BASIS_NOT_IN_FORCE,
                        rules().get(index).id(),
                        null,
                        by.time().law().toString()));
            }
            for (int rival : plan.rules[index].rivals()) {
                if (work.status(rival).isOpen()) {
                    causes.add(cause(
                            UndeterminedCause.Kind.EXCEPTION_UNDETERMINED,
                            rules().get(rival).id()));
                }
            }
        }
        return List.copyOf(causes);
    }

    private static UndeterminedCause cause(UndeterminedCause.Kind kind, String place) {
        return new UndeterminedCause(kind, place, null, null);
    }

    private List<String> ids(int[] rules, RuleStatus status) {
        return IntStream.of(rules)
                .filter(rule -> work.status(rule) == status)
                .mapToObj(rule -> rules().get(rule).id())
                .toList();
    }

    private ConditionExplanation condition(int index) {
        ConditionStep step = plan.conditions[index];
        Outcome outcome = work.outcome(index);
        boolean custom = step.kind() == Condition.Kind.CUSTOM;
        List<ConditionExplanation> parts = custom
                ? List.of()
                : IntStream.of(step.parts()).mapToObj(this::condition).toList();
        Measurement measured = null;
        Measurement threshold = null;
        BigDecimal change = null;
        String found = null;
        Set<UndeterminedCause> causes = new LinkedHashSet<>();
        switch (step.condition().kind()) {
            case COMPARE -> {
                measured = measurer.number(step.left());
                threshold = measurer.number(step.right());
                change = change(step, outcome);
                causes.addAll(measured.causes());
                causes.addAll(threshold.causes());
            }
            case EXISTS -> {
                measured = measurer.count(step.left());
                change = changeOfCount(measured);
                causes.addAll(measured.causes());
            }
            case SUBJECT_IS -> {
                Condition.SubjectIs subject = (Condition.SubjectIs) step.condition();
                found = SubjectAttributes.value(view.subject(), subject.attribute());
                causes.add(cause(
                        UndeterminedCause.Kind.ATTRIBUTE_MISSING,
                        subject.attribute().name()));
            }
            case FIRED -> {
                found = work.status(step.left()).name();
                causes.add(cause(
                        UndeterminedCause.Kind.RULE_UNDETERMINED,
                        rules().get(step.left()).id()));
            }
            case PREVIOUS_GRADE -> {
                List<Inputs.Earlier> earlier = inputs.earlier();
                found = earlier == null || earlier.size() < step.left()
                        ? null
                        : earlier.get(step.left() - 1).grade();
                causes.add(cause(UndeterminedCause.Kind.EARLIER_OUTCOME_MISSING, Integer.toString(step.left())));
            }
            case CUSTOM -> {
                String test = ((Condition.Custom) step.condition()).test();
                String failure = work.ask(step, view.subject()).failure();
                IntStream.of(step.parts())
                        .forEach(part -> causes.addAll(measurer.number(part).causes()));
                causes.add(
                        failure == null
                                ? cause(UndeterminedCause.Kind.PLUGIN_UNDETERMINED, test)
                                : new UndeterminedCause(UndeterminedCause.Kind.PLUGIN_FAILED, test, failure, null));
            }
            case ALL, ANY, AT_LEAST, NOT -> parts.forEach(part -> causes.addAll(part.causes()));
        }
        List<UndeterminedCause> why = outcome == Outcome.UNDETERMINED ? List.copyOf(causes) : List.of();
        return new ConditionExplanation(step.condition(), outcome, measured, threshold, change, found, parts, why);
    }

    /** Returns by how much the left number would have to change for the outcome to turn. */
    private @Nullable BigDecimal change(ConditionStep step, Outcome outcome) {
        long left = work.low[step.left()];
        long right = work.low[step.right()];
        boolean known = left == work.high[step.left()] && right == work.high[step.right()];
        Relation relation = step.relation();
        if (!known || relation == null || outcome == Outcome.UNDETERMINED) {
            return null;
        }
        // The first number on the other side of the threshold.
        long turn = switch (relation) {
            case AT_LEAST, LESS_THAN -> left >= right ? right - 1 : right;
            case MORE_THAN, AT_MOST -> left > right ? right : right + 1;
            case EQUAL, NOT_EQUAL -> right;
        };
        int decimals = plan.decimals(plan.numbers[step.left()].unit());
        return turn == left ? null : BigDecimal.valueOf(turn, decimals).subtract(BigDecimal.valueOf(left, decimals));
    }

    /** Returns by how much a count would have to change for there to be a record, or none. */
    private static @Nullable BigDecimal changeOfCount(Measurement count) {
        BigDecimal exact = count.value().exact();
        return exact == null ? null : exact.signum() == 0 ? BigDecimal.ONE : exact.negate();
    }

    private @Nullable ScoreExplanation score() {
        Scale scale = plan.set.scale();
        ScoreCard card = plan.set.card();
        if (scale == null || card == null) {
            return null;
        }
        Score score = work.score;
        int decimals = plan.card.decimals();
        List<ScoreExplanation.Group> groups = IntStream.range(0, score.groupLow.length)
                .mapToObj(i -> new ScoreExplanation.Group(
                        card.groups().get(i),
                        NumberRange.of(score.groupLow[i], score.groupHigh[i], decimals),
                        NumberRange.of(score.limitedLow[i], score.limitedHigh[i], decimals)))
                .toList();
        return new ScoreExplanation(
                BigDecimal.valueOf(plan.card.start(), decimals),
                points(),
                groups,
                NumberRange.of(score.sumLow, score.sumHigh, decimals),
                NumberRange.of(score.low, score.high, decimals),
                Decision.grades(scale, score.banded),
                gradings(scale, Stage.JUDGEMENT),
                Decision.grades(scale, score.vetoed),
                gradings(scale, Stage.BARS),
                Decision.grades(scale, score.barred),
                gradings(scale, Stage.CARRY_OVER),
                Decision.grades(scale, score.grades));
    }

    /** Returns the points of rules that fired or may have, in the order of the rule set. */
    private List<ScoreExplanation.Points> points() {
        int decimals = plan.card.decimals();
        return IntStream.range(0, plan.points.length)
                .filter(i -> counts(plan.points[i].rule()))
                .boxed()
                .sorted(Comparator.comparingInt(i -> plan.points[i].rule()))
                .map(i -> {
                    PointsStep step = plan.points[i];
                    Measurement count = step.perRecord() < 0 ? null : measurer.count(step.perRecord());
                    return new ScoreExplanation.Points(
                            rules().get(step.rule()).id(),
                            work.status(step.rule()) == RuleStatus.FIRED,
                            step.effect().group(),
                            NumberRange.of(work.low[step.number()], work.high[step.number()], decimals),
                            step.perRecord() < 0 && step.times() < 0
                                    ? null
                                    : NumberRange.of(Score.few(step, work), Score.many(step, work), 0),
                            NumberRange.of(work.score.pointsLow[i], work.score.pointsHigh[i], decimals),
                            count == null ? List.of() : count.records());
                })
                .toList();
    }

    private List<ScoreExplanation.Grading> gradings(Scale scale, Stage stage) {
        List<ScoreExplanation.Grading> gradings = new ArrayList<>();
        for (GradeStep step : plan.grades) {
            if (step.stage() == stage && counts(step.rule())) {
                gradings.add(new ScoreExplanation.Grading(
                        rules().get(step.rule()).id(),
                        work.status(step.rule()) == RuleStatus.FIRED,
                        step.kind(),
                        step.kind() == Effect.Kind.BAR
                                ? Decision.grades(scale, step.barred())
                                : List.of(scale.grades().get(step.grade()))));
            }
        }
        return gradings;
    }

    private List<ReasonCode> reasons() {
        return IntStream.range(0, plan.rules.length)
                .filter(i ->
                        work.status(i) == RuleStatus.FIRED && rules().get(i).reason() != null)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(this::gradeWeight)
                        .reversed()
                        .thenComparingLong(this::pointsOf))
                .map(i -> rules().get(i).reason())
                .distinct()
                .flatMap(id ->
                        plan.set.reasons().stream().filter(reason -> reason.id().equals(id)))
                .toList();
    }

    private int gradeWeight(int rule) {
        int weight = 0;
        for (GradeStep step : plan.grades) {
            if (step.rule() == rule) {
                weight = Math.max(weight, step.kind() == Effect.Kind.VETO ? 2 : 1);
            }
        }
        return weight;
    }

    private long pointsOf(int rule) {
        long sum = 0;
        for (int i = 0; i < plan.points.length; i++) {
            if (plan.points[i].rule() == rule) {
                sum = Range.addLow(sum, work.score.pointsLow[i]);
            }
        }
        return sum;
    }

    private boolean counts(int rule) {
        return work.status(rule) == RuleStatus.FIRED || work.status(rule).isOpen();
    }

    private List<Rule> rules() {
        return plan.set.rules();
    }
}
