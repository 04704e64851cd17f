package io.github.xinyong.rules.engine;

import io.github.xinyong.core.law.BasisStatus;
import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.law.LawRegister;
import io.github.xinyong.core.time.DateSpan;
import io.github.xinyong.core.time.PartialDate;
import io.github.xinyong.rules.Effect;
import io.github.xinyong.rules.NumberExpression;
import io.github.xinyong.rules.NumberExpression.Constant;
import io.github.xinyong.rules.Parameter;
import io.github.xinyong.rules.Rule;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.Window;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a plan becomes at a time: windows as days, parameters as numbers, rules in force. */
final class Snapshot {

    final int eventDay;
    final int[] windowFrom;
    final int[] windowTo;
    /** By number, its value if it is a constant or a parameter; no bound where the parameter has no value yet, or none sure enough. */
    final long[] fixedLow;

    final long[] fixedHigh;
    final boolean[] inForce;
    /** By rule, whether its effects may follow: it is sure enough, and what it lists or imposes has a basis in force. */
    final boolean[] founded;
    /** The two as numbers, 1 for true. */
    final long[] live;

    final long[] firm;
    /** By block of filters, the windows by the dates they ask for. */
    final Block.Days[][] days;

    final boolean setInForce;
    final Tests tests;

    Snapshot(Plan plan, EvaluationTime time, Confidence least) {
        this.eventDay = (int) time.event().toEpochDay();
        this.windowFrom = new int[plan.windows.length];
        this.windowTo = new int[plan.windows.length];
        for (int i = 0; i < plan.windows.length; i++) {
            windowFrom[i] = firstDay(plan.windows[i], time.event());
            windowTo[i] = lastDay(plan.windows[i], time.event());
        }
        this.fixedLow = new long[plan.numbers.length];
        this.fixedHigh = new long[plan.numbers.length];
        for (int i = 0; i < plan.numbers.length; i++) {
            fix(plan, i, time.law(), least);
        }
        this.setInForce = plan.set.inForce().contains(time.law());
        this.founded = new boolean[plan.set.rules().size()];
        for (int i = 0; i < founded.length; i++) {
            Rule rule = plan.set.rules().get(i);
            founded[i] = Marks.isSure(rule.confidence(), least) && isFounded(plan.set, rule, time.law());
        }
        this.days = new Block.Days[plan.blocks.length][];
        for (int i = 0; i < days.length; i++) {
            Block block = plan.blocks[i];
            days[i] = IntStream.range(0, plan.dates.length)
                    .filter(date -> block.anchored[date] != 0)
                    .mapToObj(date -> new Block.Days(block, plan, this, date))
                    .toArray(Block.Days[]::new);
        }
        this.inForce = new boolean[plan.set.rules().size()];
        for (int i = 0; i < inForce.length; i++) {
            @Nullable DateSpan own = plan.set.rules().get(i).inForce();
            inForce[i] = setInForce && (own == null || own.contains(time.law()));
        }
        this.live = IntStream.range(0, inForce.length)
                .mapToLong(i -> inForce[i] ? 1 : 0)
                .toArray();
        this.firm = IntStream.range(0, founded.length)
                .mapToLong(i -> founded[i] ? 1 : 0)
                .toArray();
        this.tests = new Tests(plan, this);
    }

    private void fix(Plan plan, int number, LocalDate law, Confidence least) {
        Plan.NumberStep step = plan.numbers[number];
        int decimals = plan.decimals(step.unit());
        if (step.expression() instanceof Constant constant) {
            fixedLow[number] = Plan.scaled(constant.value(), decimals);
            fixedHigh[number] = fixedLow[number];
        } else {
            Parameter.Value held = parameterValue(plan, step, law);
            Parameter.Value value = held == null || !Marks.isSure(held.confidence(), least) ? null : held;
            fixedLow[number] = value == null ? Range.BELOW_ALL : Plan.scaled(value.value(), decimals);
            fixedHigh[number] = value == null ? Range.ABOVE_ALL : fixedLow[number];
        }
    }

    /** Returns the value of a parameter on a day, or null if the number is none or has no value yet. */
    static Parameter.@Nullable Value parameterValue(Plan plan, Plan.NumberStep step, LocalDate law) {
        boolean isParameter = step.expression().kind() == NumberExpression.Kind.PARAMETER;
        return isParameter ? plan.set.parameters().get(step.source()).on(law) : null;
    }

    /** Returns the first epoch day of a window as of a day. */
    static int firstDay(Window window, LocalDate event) {
        return switch (window.kind()) {
            case LAST -> (int) firstDay(((Window.Last) window).period(), event).toEpochDay();
            case BETWEEN -> (int) ((Window.Between) window).span().from().toEpochDay();
            case YEAR -> (int) start((Window.Year) window, event).toEpochDay();
            case EVER -> Integer.MIN_VALUE;
        };
    }

    /** Returns the last epoch day of a window as of a day. */
    static int lastDay(Window window, LocalDate event) {
        return switch (window.kind()) {
            case LAST -> (int) event.toEpochDay();
            case BETWEEN -> {
                LocalDate last = ((Window.Between) window).span().lastDay();
                yield (int) (last == null ? event : last).toEpochDay();
            }
            case YEAR -> {
                LocalDate next = start((Window.Year) window, event).plusYears(1);
                yield (int) Math.min(next.toEpochDay() - 1, event.toEpochDay());
            }
            case EVER -> Integer.MAX_VALUE;
        };
    }

    private static LocalDate start(Window.Year year, LocalDate event) {
        LocalDate current = year.starts().atYear(event.getYear());
        return (current.isAfter(event) ? current.minusYears(1) : current).minusYears(year.back());
    }

    /** Returns whether what a rule lists or imposes has a basis in force; true for a rule that does neither. */
    static boolean isFounded(RuleSet set, Rule rule, LocalDate law) {
        boolean needed = rule.then().stream()
                .anyMatch(effect -> effect.kind() == Effect.Kind.LISTING || effect.kind() == Effect.Kind.MEASURE);
        return !needed
                || Stream.concat(rule.basis().stream(), set.basis().stream())
                        .anyMatch(basis ->
                                LawRegister.bundled().status(basis, PartialDate.of(law)) == BasisStatus.IN_FORCE);
    }

    /** Returns the first day whose period, counted from it, has not ended before the event. */
    private static LocalDate firstDay(Period period, LocalDate event) {
        LocalDate day = event.minus(period);
        while (day.plus(period).isBefore(event)) {
            day = day.plusDays(1);
        }
        while (!day.minusDays(1).plus(period).isBefore(event)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
