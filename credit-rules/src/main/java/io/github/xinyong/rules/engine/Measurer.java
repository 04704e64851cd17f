package io.github.xinyong.rules.engine;

import io.github.xinyong.core.file.FileColumns;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.core.time.PartialDate;
import io.github.xinyong.rules.DecisionTable;
import io.github.xinyong.rules.Metric;
import io.github.xinyong.rules.NumberExpression;
import io.github.xinyong.rules.NumberExpression.ParameterValue;
import io.github.xinyong.rules.Parameter;
import io.github.xinyong.rules.RecordFilter;
import io.github.xinyong.rules.SubjectAttribute;
import io.github.xinyong.rules.Unit;
import io.github.xinyong.rules.engine.Plan.NumberStep;
import io.github.xinyong.rules.engine.UndeterminedCause.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads from the arrays of an evaluation what each number was, and goes over the records again to say which made it. */
final class Measurer {

    private final Evaluator by;
    private final Plan plan;
    private final Snapshot snapshot;
    private final Workspace work;
    private final FileColumns columns;
    private final CreditSubject subject;

    Measurer(Evaluator by, Workspace work, FileColumns columns, CreditSubject subject) {
        this.subject = subject;
        this.by = by;
        this.plan = by.plan();
        this.snapshot = by.snapshot();
        this.work = work;
        this.columns = columns;
    }

    /** Returns the number of records that pass a filter, with the records. */
    Measurement count(int filter) {
        RecordFilter of = plan.filters[filter].filter();
        List<RecordUse> records = records(filter, null);
        return new Measurement(
                new Metric(Metric.Aggregate.COUNT, of, null, null, null),
                Unit.RECORDS,
                NumberRange.of(work.tally.countLow(filter), work.tally.countHigh(filter), 0),
                null,
                records,
                List.of(),
                causes(records));
    }

    Measurement number(int number) {
        NumberStep step = plan.numbers[number];
        NumberRange value = NumberRange.of(work.low[number], work.high[number], plan.decimals(step.unit()));
        NumberExpression expression = step.expression();
        return switch (expression.kind()) {
            case CONSTANT -> new Measurement(expression, step.unit(), value, null, List.of(), List.of(), List.of());
            case PARAMETER -> {
                Parameter.Value held =
                        Snapshot.parameterValue(plan, step, by.time().law());
                List<UndeterminedCause> causes = parameterDoubts(((ParameterValue) expression).id(), held);
                yield new Measurement(expression, step.unit(), value, held, List.of(), List.of(), causes);
            }
            case METRIC -> metric(step, value);
            case LINEAR, EXTREME, RATIO, TABLE -> {
                List<Measurement> terms =
                        IntStream.of(step.terms()).mapToObj(this::number).toList();
                Set<UndeterminedCause> causes = new LinkedHashSet<>();
                if (value.exact() == null) {
                    terms.forEach(term -> causes.addAll(term.causes()));
                    addOwn(number, causes);
                }
                yield new Measurement(expression, step.unit(), value, null, List.of(), terms, List.copyOf(causes));
            }
            case SUBJECT_VALUE, PREVIOUS_SCORE -> {
                List<UndeterminedCause> causes = value.exact() == null ? List.of(missing(expression)) : List.of();
                yield new Measurement(expression, step.unit(), value, null, List.of(), List.of(), causes);
            }
        };
    }

    private static UndeterminedCause missing(NumberExpression expression) {
        return expression instanceof NumberExpression.SubjectValue named
                ? new UndeterminedCause(Kind.INPUT_MISSING, named.name(), null, null)
                : new UndeterminedCause(
                        Kind.EARLIER_OUTCOME_MISSING,
                        Integer.toString(((NumberExpression.PreviousScore) expression).back()),
                        null,
                        null);
    }

    /** Adds what a number that is made of others may lack itself. */
    private void addOwn(int number, Set<UndeterminedCause> causes) {
        NumberStep step = plan.numbers[number];
        if (step.how() == Plan.Source.RATIO && work.low[step.terms()[1]] <= 0 && work.high[step.terms()[1]] >= 0) {
            causes.add(new UndeterminedCause(Kind.DIVISION_BY_ZERO, "", null, null));
        } else if (step.table() != null) {
            DecisionTable table = step.table().table();
            boolean several = table.hit() == DecisionTable.HitPolicy.UNIQUE
                    && TableOutput.matches(step.table(), work, subject) > 1;
            for (SubjectAttribute attribute : table.attributes()) {
                if (SubjectAttributes.value(subject, attribute) == null) {
                    causes.add(new UndeterminedCause(Kind.ATTRIBUTE_MISSING, attribute.name(), null, null));
                }
            }
            if (several || causes.isEmpty()) {
                Kind kind = several ? Kind.TABLE_NOT_UNIQUE : Kind.TABLE_WITHOUT_ROW;
                causes.add(new UndeterminedCause(kind, table.id(), null, null));
            }
        } else if (causes.isEmpty()) {
            causes.add(new UndeterminedCause(Kind.OVERFLOW, "", null, null));
        }
    }

    private Measurement metric(NumberStep step, NumberRange value) {
        Metric metric = (Metric) step.expression();
        boolean isCount = metric.aggregate() == Metric.Aggregate.COUNT;
        int filter = isCount ? step.source() : plan.accumulators[step.source()].filter();
        List<RecordUse> records = records(filter, metric);
        List<UndeterminedCause> causes = new ArrayList<>(causes(records));
        if (value.exact() == null && causes.isEmpty()) {
            Kind kind = work.tally.countHigh(filter) == 0 ? Kind.NO_RECORD : Kind.OVERFLOW;
            causes.add(new UndeterminedCause(kind, metric.aggregate().id(), null, null));
        }
        return new Measurement(
                metric, step.unit(), value, null, records, List.of(), value.exact() == null ? causes : List.of());
    }

    private static List<UndeterminedCause> causes(List<RecordUse> records) {
        Set<UndeterminedCause> causes = new LinkedHashSet<>();
        records.forEach(use -> causes.addAll(use.causes()));
        return List.copyOf(causes);
    }

    /** Returns the records that pass a filter or may pass it; a metric adds what it asks of them itself. */
    private List<RecordUse> records(int filter, @Nullable Metric metric) {
        if (work.tally.countHigh(filter) == 0) {
            return List.of();
        }
        List<RecordUse> uses = new ArrayList<>();
        Set<String> types = plan.filters[filter].filter().types();
        for (int row = 0; row < columns.size(); row++) {
            if (types.isEmpty() || types.contains(columns.type(columns.typeIdAt(row)))) {
                work.tally.read.read(columns, row);
                Outcome passes = work.tally.test(filter);
                if (passes != Outcome.NOT_MET) {
                    Set<UndeterminedCause> causes = new LinkedHashSet<>();
                    if (passes == Outcome.UNDETERMINED) {
                        addDoubts(filter, columns.recordAt(row), causes);
                    }
                    addDoubts(metric, columns.recordAt(row), causes);
                    uses.add(new RecordUse(columns.recordAt(row), passes == Outcome.MET, List.copyOf(causes)));
                }
            }
        }
        return uses;
    }

    private void addDoubts(int filter, CreditRecord record, Set<UndeterminedCause> causes) {
        FilterTest test = plan.filters[filter];
        Row read = work.tally.read;
        int states = read.states;
        if (StateBits.test(states, test.certain(), test.possible()) == Outcome.UNDETERMINED) {
            if (StateBits.isSeverityOpen(states, test.certain())) {
                String expected = test.filter().severities().toString();
                causes.add(new UndeterminedCause(
                        Kind.SEVERITY_UNDETERMINED, record.id(), Severity.UNDETERMINED.name(), expected));
                plan.failedClassifiers(record)
                        .forEach((id, failure) ->
                                causes.add(new UndeterminedCause(Kind.PLUGIN_FAILED, id, failure, record.id())));
            }
            if (StateBits.isEffectOpen(states, test.certain())) {
                causes.add(new UndeterminedCause(
                        Kind.EFFECT_UNCERTAIN,
                        record.id(),
                        effectDates(record),
                        by.time().event().toString()));
            }
        }
        if (test.date() >= 0) {
            RecordDate on = plan.dates[test.date()];
            int from = snapshot.windowFrom[test.window()];
            int to = snapshot.windowTo[test.window()];
            if (test.testDay(read, from, to) == Outcome.UNDETERMINED) {
                String window = LocalDate.ofEpochDay(from) + ".." + LocalDate.ofEpochDay(to);
                PartialDate date = record.date(on);
                causes.add(
                        date == null
                                ? new UndeterminedCause(Kind.DATE_MISSING, record.id(), null, on.name())
                                : new UndeterminedCause(Kind.DATE_UNCERTAIN, record.id(), date.toString(), window));
            }
        }
        if (test.testAmount(read) == Outcome.UNDETERMINED) {
            causes.add(amountDoubt(record));
        }
        if (test.testClass(record) == Outcome.UNDETERMINED) {
            causes.add(new UndeterminedCause(Kind.CLASS_UNKNOWN, record.id(), record.typeId(), null));
        }
        if (!test.filter().areas().isEmpty() && record.area() == null) {
            causes.add(new UndeterminedCause(Kind.DETAIL_MISSING, record.id(), null, "area"));
        }
        test.filter().details().keySet().stream()
                .filter(field -> RecordDetails.values(record.details(), field).isEmpty())
                .forEach(field -> causes.add(new UndeterminedCause(Kind.DETAIL_MISSING, record.id(), null, field)));
        for (RecordTest asked : test.tests()) {
            if (FilterTest.ask(asked, record) == Outcome.UNDETERMINED) {
                causes.add(pluginDoubt(asked, record));
            }
        }
    }

    private void addDoubts(@Nullable Metric metric, CreditRecord record, Set<UndeterminedCause> causes) {
        if (metric == null) {
            return;
        }
        switch (metric.aggregate()) {
            case SUM, MAX, MIN -> {
                if (work.tally.read.fen == FileColumns.NO_AMOUNT) {
                    causes.add(amountDoubt(record));
                }
            }
            case DISTINCT -> {
                if (metric.distinct() != null) {
                    addDoubts(metric.distinct(), record, causes);
                }
            }
            case DAYS_SINCE_LAST, LONGEST_RUN -> {
                RecordDate on = metric.date();
                PartialDate date = on == null ? null : record.date(on);
                if (date == null) {
                    causes.add(new UndeterminedCause(Kind.DATE_MISSING, record.id(), null, String.valueOf(on)));
                } else if (!date.isDay()) {
                    causes.add(new UndeterminedCause(Kind.DATE_UNCERTAIN, record.id(), date.toString(), "a day"));
                }
            }
            case COUNT -> {
                // a record counts whatever it says
            }
        }
    }

    private static void addDoubts(Metric.Distinct by, CreditRecord record, Set<UndeterminedCause> causes) {
        PartialDate decided = record.date(RecordDate.DECIDED);
        switch (by) {
            case SEVERITY -> {
                if (record.severity() == Severity.UNDETERMINED) {
                    causes.add(new UndeterminedCause(
                            Kind.SEVERITY_UNDETERMINED, record.id(), Severity.UNDETERMINED.name(), null));
                }
            }
            case SOURCE -> {
                if (record.source().body().isEmpty()) {
                    causes.add(new UndeterminedCause(Kind.DETAIL_MISSING, record.id(), null, by.name()));
                }
            }
            case DECIDED -> {
                if (decided == null) {
                    causes.add(new UndeterminedCause(Kind.DATE_MISSING, record.id(), null, by.name()));
                } else if (!decided.isDay()) {
                    causes.add(new UndeterminedCause(Kind.DATE_UNCERTAIN, record.id(), decided.toString(), "a day"));
                }
            }
            case TYPE -> {
                // every record has one
            }
        }
    }

    private static UndeterminedCause pluginDoubt(RecordTest test, CreditRecord record) {
        try {
            test.test(record);
            return new UndeterminedCause(Kind.PLUGIN_UNDETERMINED, test.id(), record.id(), null);
        } catch (RuntimeException e) {
            return new UndeterminedCause(
                    Kind.PLUGIN_FAILED, test.id(), e.getClass().getSimpleName(), record.id());
        }
    }

    private List<UndeterminedCause> parameterDoubts(String id, Parameter.@Nullable Value held) {
        if (held == null) {
            String law = by.time().law().toString();
            return List.of(new UndeterminedCause(Kind.PARAMETER_NOT_IN_FORCE, id, null, law));
        }
        return Marks.isSure(held.confidence(), by.least())
                ? List.of()
                : List.of(Marks.tooUnsure(id, held.confidence(), by.least()));
    }

    private static UndeterminedCause amountDoubt(CreditRecord record) {
        return record.amount() == null
                ? new UndeterminedCause(Kind.AMOUNT_MISSING, record.id(), null, "CNY")
                : new UndeterminedCause(
                        Kind.AMOUNT_IN_OTHER_CURRENCY,
                        record.id(),
                        record.amount().currency(),
                        "CNY");
    }

    private static String effectDates(CreditRecord record) {
        PartialDate own = record.date(RecordDate.EFFECTIVE_FROM);
        PartialDate from = own == null ? record.date(RecordDate.DECIDED) : own;
        PartialDate to = record.date(RecordDate.EFFECTIVE_TO);
        return (from == null ? "" : from) + ".." + (to == null ? "" : to);
    }
}
