package io.github.xinyong.rules.engine;

import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.file.RecordState;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.OpenDetails;
import io.github.xinyong.core.record.RecordCatalog;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.time.DateSpan;
import io.github.xinyong.rules.Condition;
import io.github.xinyong.rules.DecisionTable;
import io.github.xinyong.rules.Effect;
import io.github.xinyong.rules.Metric;
import io.github.xinyong.rules.NumberExpression;
import io.github.xinyong.rules.Parameter;
import io.github.xinyong.rules.RecordFilter;
import io.github.xinyong.rules.Relation;
import io.github.xinyong.rules.Rule;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.Scale;
import io.github.xinyong.rules.ScoreCard;
import io.github.xinyong.rules.Window;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rule sets interpreted the slow and plain way, straight from the tree and the records, in decimals: what the engine has to
 * agree with.
 *
 * <p>For files of which everything is known to the day and the fen. A number may still be unknown (null), for want of a
 * parameter or of any record, and a condition unknown (null) with it.
 */
final class NaiveInterpreter {

    private final RuleSet set;
    private final FileView view;
    private final EvaluationTime time;
    private final Inputs inputs;
    private final Map<String, RuleStatus> statuses = new HashMap<>();

    NaiveInterpreter(RuleSet set, FileView view, EvaluationTime time, Inputs inputs) {
        this.inputs = inputs;
        this.set = set;
        this.view = view;
        this.time = time;
        set.rules().forEach(rule -> statuses.put(rule.id(), status(rule)));
    }

    RuleStatus status(String rule) {
        return Objects.requireNonNull(statuses.get(rule));
    }

    /** Returns the score, or null if a rule or its points are unknown. */
    @Nullable
    BigDecimal score() {
        ScoreCard card = Objects.requireNonNull(set.card());
        Map<String, BigDecimal> groups = new HashMap<>();
        BigDecimal score = card.start();
        for (Rule rule : set.rules()) {
            RuleStatus status = status(rule.id());
            for (Effect effect : rule.then()) {
                if (effect instanceof Effect.Points points
                        && status != RuleStatus.NOT_MET
                        && status != RuleStatus.SUPPRESSED
                        && status != RuleStatus.NOT_IN_FORCE) {
                    BigDecimal each = number(points.points());
                    if (each == null || status != RuleStatus.FIRED) {
                        return null;
                    }
                    BigDecimal times = points.times() != null
                            ? number(points.times())
                            : points.perRecord() == null
                                    ? BigDecimal.ONE
                                    : BigDecimal.valueOf(
                                            records(points.perRecord()).size());
                    if (times == null) {
                        return null;
                    }
                    BigDecimal given = each.multiply(times);
                    if (points.group() == null) {
                        score = score.add(given);
                    } else {
                        groups.merge(points.group(), given, BigDecimal::add);
                    }
                }
            }
        }
        for (ScoreCard.Group group : card.groups()) {
            score = score.add(
                    limited(groups.getOrDefault(group.id(), BigDecimal.ZERO), group.lowest(), group.highest()));
        }
        return limited(score, card.lowest(), card.highest());
    }

    /** Returns the grade that follows from a score if every rule is known. */
    String grade(BigDecimal score) {
        int grade = Objects.requireNonNull(set.card()).bands().stream()
                .filter(band -> (band.from() == null || score.compareTo(band.from()) >= 0)
                        && (band.below() == null || score.compareTo(band.below()) < 0))
                .mapToInt(band -> indexOf(band.grade()))
                .findFirst()
                .orElseThrow();
        grade = fired(Effect.Veto.class)
                .mapToInt(veto -> indexOf(veto.grade()))
                .max()
                .orElse(grade);
        int cap = fired(Effect.CapGrade.class)
                .mapToInt(each -> indexOf(each.grade()))
                .max()
                .orElse(0);
        grade = Math.max(grade, cap);
        List<String> barred =
                fired(Effect.Bar.class).flatMap(bar -> bar.grades().stream()).toList();
        List<Scale.Grade> grades = Objects.requireNonNull(set.scale()).grades();
        while (barred.contains(grades.get(grade).id())) {
            grade++;
        }
        return grades.get(grade).id();
    }

    private <T extends Effect> Stream<T> fired(Class<T> kind) {
        return set.rules().stream()
                .filter(rule -> status(rule.id()) == RuleStatus.FIRED)
                .flatMap(rule -> rule.then().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private int indexOf(String grade) {
        return Objects.requireNonNull(set.scale()).indexOf(grade);
    }

    private static BigDecimal limited(BigDecimal number, @Nullable BigDecimal lowest, @Nullable BigDecimal highest) {
        BigDecimal raised = lowest == null ? number : number.max(lowest);
        return highest == null ? raised : raised.min(highest);
    }

    private RuleStatus status(Rule rule) {
        RuleStatus alone = alone(rule);
        if (alone != RuleStatus.FIRED) {
            return alone;
        }
        List<RuleStatus> rivals = set.rules().stream()
                .filter(other -> areRivals(rule, other))
                .map(this::alone)
                .toList();
        return rivals.contains(RuleStatus.FIRED)
                ? RuleStatus.CONFLICT
                : rivals.stream().anyMatch(RuleStatus::isOpen) ? RuleStatus.UNDETERMINED : RuleStatus.FIRED;
    }

    /** Returns what would become of a rule if it had no rivals. */
    private RuleStatus alone(Rule rule) {
        if (!span(rule).contains(time.law())) {
            return RuleStatus.NOT_IN_FORCE;
        }
        Boolean met = met(rule.when());
        if (Boolean.FALSE.equals(met)) {
            return RuleStatus.NOT_MET;
        }
        List<RuleStatus> exceptions = set.rules().stream()
                .filter(other -> withholds(other, rule))
                .map(this::status)
                .toList();
        if (exceptions.contains(RuleStatus.FIRED)) {
            return RuleStatus.SUPPRESSED;
        }
        if (met != null && exceptions.contains(RuleStatus.CONFLICT)) {
            return RuleStatus.CONFLICT;
        }
        boolean unsure = rule.confidence() != null && !rule.confidence().isAtLeast(RuleEngine.LEAST);
        boolean open = unsure || met == null || exceptions.stream().anyMatch(RuleStatus::isOpen);
        return open ? RuleStatus.UNDETERMINED : RuleStatus.FIRED;
    }

    private boolean withholds(Rule exception, Rule rule) {
        return exception.exceptionTo().contains(rule.id())
                || (compete(exception, rule) && exception.rank() > rule.rank());
    }

    private boolean areRivals(Rule one, Rule other) {
        return compete(one, other) && one.rank() == other.rank();
    }

    /** Returns whether two exceptions of one rule have no declared order. */
    private boolean compete(Rule one, Rule other) {
        return !one.id().equals(other.id())
                && one.exceptionTo().stream().anyMatch(id -> other.exceptionTo().contains(id))
                && span(one).overlaps(span(other))
                && !isBelow(one, other)
                && !isBelow(other, one);
    }

    private boolean isBelow(Rule rule, Rule exception) {
        return exception.exceptionTo().contains(rule.id())
                || exception.exceptionTo().stream().anyMatch(id -> isBelow(rule, rule(id)));
    }

    private Rule rule(String id) {
        return set.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private DateSpan span(Rule rule) {
        return rule.inForce() == null ? set.inForce() : rule.inForce();
    }

    private @Nullable Boolean met(Condition condition) {
        return switch (condition.kind()) {
            case ALL ->
                atLeast(
                        ((Condition.All) condition).of(),
                        ((Condition.All) condition).of().size());
            case ANY -> atLeast(((Condition.Any) condition).of(), 1);
            case AT_LEAST -> atLeast(((Condition.AtLeast) condition).of(), ((Condition.AtLeast) condition).n());
            case NOT -> {
                Boolean part = met(((Condition.Not) condition).of());
                yield part == null ? null : !part;
            }
            case COMPARE -> compare((Condition.Compare) condition);
            case SUBJECT_IS -> {
                Condition.SubjectIs subject = (Condition.SubjectIs) condition;
                yield switch (subject.attribute()) {
                    case KIND -> subject.in().contains(view.subject().kind().name());
                    case DIVISION ->
                        subject.in().contains(view.subject().id().value().substring(2, 8));
                    case PROVINCE ->
                        subject.in().contains(view.subject().id().value().substring(2, 4));
                };
            }
            case EXISTS -> !records(((Condition.Exists) condition).records()).isEmpty();
            case PREVIOUS_GRADE -> {
                Condition.PreviousGrade previous = (Condition.PreviousGrade) condition;
                List<Inputs.Earlier> earlier = inputs.earlier();
                yield earlier == null
                        ? null
                        : earlier.size() < previous.back()
                                ? Boolean.FALSE
                                : Boolean.valueOf(previous.in()
                                        .contains(
                                                earlier.get(previous.back() - 1).grade()));
            }
            case CUSTOM -> throw new AssertionError("no plug-ins here");
            case FIRED -> {
                RuleStatus status = status(rule(((Condition.Fired) condition).rule()));
                yield status.isOpen() ? null : status == RuleStatus.FIRED;
            }
        };
    }

    private @Nullable Boolean atLeast(List<Condition> parts, int n) {
        List<@Nullable Boolean> outcomes = new ArrayList<>();
        parts.forEach(part -> outcomes.add(met(part)));
        long yes = outcomes.stream().filter(Boolean.TRUE::equals).count();
        long no = outcomes.stream().filter(Boolean.FALSE::equals).count();
        return yes >= n ? Boolean.TRUE : parts.size() - no < n ? Boolean.FALSE : null;
    }

    private @Nullable Boolean compare(Condition.Compare compare) {
        BigDecimal left = number(compare.left());
        BigDecimal right = number(compare.right());
        if (left == null || right == null) {
            return null;
        }
        int order = left.compareTo(right);
        Relation relation = compare.relation();
        return switch (relation) {
            case AT_LEAST -> order >= 0;
            case MORE_THAN -> order > 0;
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
        };
    }

    private @Nullable BigDecimal number(NumberExpression number) {
        return switch (number.kind()) {
            case CONSTANT -> ((NumberExpression.Constant) number).value();
            case PARAMETER -> {
                Parameter.Value value = set.parameters().stream()
                        .filter(each -> each.id().equals(((NumberExpression.ParameterValue) number).id()))
                        .findFirst()
                        .orElseThrow()
                        .on(time.law());
                boolean unsure = value != null
                        && value.confidence() != null
                        && !value.confidence().isAtLeast(RuleEngine.LEAST);
                yield value == null || unsure ? null : value.value();
            }
            case METRIC -> measure((Metric) number);
            case EXTREME -> {
                NumberExpression.Extreme extreme = (NumberExpression.Extreme) number;
                List<BigDecimal> of = new ArrayList<>();
                extreme.of().forEach(each -> of.add(Objects.requireNonNull(number(each))));
                yield extreme.greatest() ? Collections.max(of) : Collections.min(of);
            }
            case RATIO -> {
                NumberExpression.Ratio ratio = (NumberExpression.Ratio) number;
                BigDecimal of = Objects.requireNonNull(number(ratio.of()));
                BigDecimal by = Objects.requireNonNull(number(ratio.by()));
                yield by.signum() == 0 ? null : of.divide(by, ratio.decimals(), ratio.rounding());
            }
            case SUBJECT_VALUE -> inputs.values().get(((NumberExpression.SubjectValue) number).name());
            case PREVIOUS_SCORE -> {
                NumberExpression.PreviousScore previous = (NumberExpression.PreviousScore) number;
                List<Inputs.Earlier> earlier = inputs.earlier();
                yield earlier == null
                        ? null
                        : earlier.size() < previous.back()
                                ? previous.ifNone()
                                : earlier.get(previous.back() - 1).score();
            }
            case TABLE -> output(set.tables().get(0));
            case LINEAR -> {
                BigDecimal sum = BigDecimal.ZERO;
                for (NumberExpression.Linear.Term term : ((NumberExpression.Linear) number).terms()) {
                    BigDecimal of = term.times() == 0 ? BigDecimal.ZERO : number(term.of());
                    sum = sum == null || of == null ? null : sum.add(of.multiply(BigDecimal.valueOf(term.times())));
                }
                yield sum;
            }
        };
    }

    private @Nullable BigDecimal output(DecisionTable table) {
        List<BigDecimal> outputs = new ArrayList<>();
        for (DecisionTable.Row row : table.rows()) {
            boolean matches = true;
            for (int i = 0; i < row.numbers().size(); i++) {
                BigDecimal value = Objects.requireNonNull(number(table.numbers().get(i)));
                DecisionTable.Interval cell = row.numbers().get(i);
                matches &= cell.from() == null || value.compareTo(cell.from()) >= 0;
                matches &= cell.below() == null || value.compareTo(cell.below()) < 0;
            }
            Set<String> divisions = row.attributes().get(0);
            matches &= divisions.isEmpty()
                    || divisions.contains(view.subject().id().value().substring(2, 8));
            if (matches) {
                outputs.add(row.output());
            }
        }
        if (table.hit() == DecisionTable.HitPolicy.COLLECT_COUNT) {
            return BigDecimal.valueOf(outputs.size());
        }
        if (outputs.isEmpty()) {
            return table.otherwise();
        }
        return switch (table.hit()) {
            case UNIQUE -> outputs.size() > 1 ? null : outputs.get(0);
            case FIRST -> outputs.get(0);
            case COLLECT_SUM -> outputs.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            case COLLECT_MIN -> Collections.min(outputs);
            case COLLECT_MAX -> Collections.max(outputs);
            case COLLECT_COUNT -> throw new AssertionError("counted above");
        };
    }

    private @Nullable BigDecimal measure(Metric metric) {
        List<CreditRecord> records = records(metric.records());
        Stream<BigDecimal> yuan = records.stream()
                .map(record -> BigDecimal.valueOf(
                        Objects.requireNonNull(record.amount()).minor(), 2));
        return switch (metric.aggregate()) {
            case COUNT -> BigDecimal.valueOf(records.size());
            case DISTINCT ->
                BigDecimal.valueOf(records.stream()
                        .map(record -> value(record, Objects.requireNonNull(metric.distinct())))
                        .distinct()
                        .count());
            case LONGEST_RUN -> {
                Set<YearMonth> months = new TreeSet<>();
                records.forEach(
                        record -> months.add(YearMonth.from(day(record, Objects.requireNonNull(metric.date())))));
                long longest = 0;
                for (YearMonth first : months) {
                    long run = 0;
                    while (months.contains(first.plusMonths(run))) {
                        run++;
                    }
                    longest = Math.max(longest, run);
                }
                yield BigDecimal.valueOf(longest);
            }
            case SUM -> yuan.reduce(BigDecimal.ZERO, BigDecimal::add);
            case MAX -> yuan.max(BigDecimal::compareTo).orElse(metric.ifNone());
            case MIN -> yuan.min(BigDecimal::compareTo).orElse(metric.ifNone());
            case DAYS_SINCE_LAST -> {
                RecordDate date = Objects.requireNonNull(metric.date());
                yield records.stream()
                        .map(record -> day(record, date))
                        .max(LocalDate::compareTo)
                        .map(last -> BigDecimal.valueOf(time.event().toEpochDay() - last.toEpochDay()))
                        .orElse(metric.ifNone());
            }
        };
    }

    private static Object value(CreditRecord record, Metric.Distinct by) {
        return switch (by) {
            case TYPE -> record.typeId();
            case SOURCE -> record.source().body();
            case SEVERITY -> record.severity();
            case DECIDED -> day(record, RecordDate.DECIDED);
        };
    }

    private static boolean states(CreditRecord record, RecordFilter filter) {
        return filter.details().entrySet().stream()
                .allMatch(detail -> detail.getValue()
                        .contains(Objects.requireNonNull(((OpenDetails) record.details())
                                        .content()
                                        .members()
                                        .get(detail.getKey()))
                                .text()));
    }

    private List<CreditRecord> records(RecordFilter filter) {
        return view.states().stream()
                .filter(state -> passes(state, filter))
                .map(RecordState::record)
                .toList();
    }

    private boolean passes(RecordState state, RecordFilter filter) {
        CreditRecord record = state.record();
        BigDecimal yuan =
                BigDecimal.valueOf(Objects.requireNonNull(record.amount()).minor(), 2);
        RecordFilter.AmountRange amount = filter.amount();
        BigDecimal from = amount == null ? null : amount.from();
        BigDecimal below = amount == null ? null : amount.below();
        return (filter.types().isEmpty() || filter.types().contains(record.typeId()))
                && (filter.classes().isEmpty()
                        || filter.classes()
                                .contains(Objects.requireNonNull(
                                                RecordCatalog.bundled().type(record.typeId()))
                                        .dataClass()))
                && (filter.severities().isEmpty() || filter.severities().contains(record.severity()))
                && (from == null || yuan.compareTo(from) >= 0)
                && (below == null || yuan.compareTo(below) < 0)
                && filter.content().contains(state.content())
                && (filter.dispute().isEmpty() || filter.dispute().contains(state.dispute()))
                && filter.effect().contains(state.effect())
                && (filter.areas().isEmpty() || filter.areas().contains(Objects.requireNonNull(record.area())))
                && states(record, filter)
                && isIn(filter.window(), record);
    }

    private boolean isIn(Window window, CreditRecord record) {
        return switch (window.kind()) {
            case LAST -> {
                Window.Last last = (Window.Last) window;
                LocalDate day = day(record, last.on());
                yield !day.isAfter(time.event()) && !day.plus(last.period()).isBefore(time.event());
            }
            case BETWEEN -> {
                Window.Between between = (Window.Between) window;
                LocalDate day = day(record, between.on());
                yield between.span().lastDay() == null
                        ? !day.isBefore(between.span().from()) && !day.isAfter(time.event())
                        : between.span().contains(day);
            }
            case YEAR -> {
                Window.Year year = (Window.Year) window;
                LocalDate day = day(record, year.on());
                LocalDate starts = year.starts().atYear(time.event().getYear() + 1);
                while (starts.isAfter(time.event())) {
                    starts = starts.minusYears(1);
                }
                starts = starts.minusYears(year.back());
                yield !day.isBefore(starts) && day.isBefore(starts.plusYears(1)) && !day.isAfter(time.event());
            }
            case EVER -> true;
        };
    }

    private static LocalDate day(CreditRecord record, RecordDate which) {
        return Objects.requireNonNull(record.date(which)).earliest();
    }
}
