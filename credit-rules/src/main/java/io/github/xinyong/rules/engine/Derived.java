package io.github.xinyong.rules.engine;

import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.rules.NumberExpression;
import io.github.xinyong.rules.engine.Plan.NumberStep;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Numbers made of others or handed in: extremes, ratios, values of the subject, earlier scores. */
final class Derived {

    private static final BigInteger MOST = BigInteger.valueOf(Range.ABOVE_ALL - 1);

    private Derived() {}

    /** Measures a number after those it is made of. */
    static void measure(Plan plan, int number, Workspace work, @Nullable CreditSubject subject, Inputs inputs) {
        NumberStep step = plan.numbers[number];
        switch (step.how()) {
            case GREATEST, LEAST -> extreme(step, number, work);
            case RATIO -> ratio(plan, step, number, work);
            case INPUT -> input(plan, step, number, work, inputs);
            case TABLE -> TableOutput.measure(step, number, work, Objects.requireNonNull(subject));
            case FIXED, COUNT, TOTAL, EXTREME, DAYS, LINEAR -> throw new AssertionError(step.how());
        }
    }

    private static void extreme(NumberStep step, int number, Workspace work) {
        boolean greatest = step.how() == Plan.Source.GREATEST;
        long low = work.low[step.terms()[0]];
        long high = work.high[step.terms()[0]];
        for (int term : step.terms()) {
            low = greatest ? Math.max(low, work.low[term]) : Math.min(low, work.low[term]);
            high = greatest ? Math.max(high, work.high[term]) : Math.min(high, work.high[term]);
        }
        work.low[number] = low;
        work.high[number] = high;
    }

    /** A quotient has its bounds at the corners of its ranges, unless the divisor may be zero. */
    private static void ratio(Plan plan, NumberStep step, int number, Workspace work) {
        NumberExpression.Ratio ratio = (NumberExpression.Ratio) step.expression();
        int decimals = plan.decimals(step.unit());
        long[] of = {work.low[step.terms()[0]], work.high[step.terms()[0]]};
        long[] by = {work.low[step.terms()[1]], work.high[step.terms()[1]]};
        boolean divisible = by[0] > 0 || by[1] < 0;
        boolean bounded = !Range.isUnbounded(of[0]) && !Range.isUnbounded(of[1]);
        work.low[number] = Range.BELOW_ALL;
        work.high[number] = Range.ABOVE_ALL;
        if (!divisible || !bounded || Range.isUnbounded(by[0]) || Range.isUnbounded(by[1])) {
            return;
        }
        List<BigInteger> corners = new ArrayList<>();
        for (long dividend : of) {
            for (long divisor : by) {
                BigInteger quotient = new BigDecimal(dividend)
                        .divide(new BigDecimal(divisor), ratio.decimals(), ratio.rounding())
                        .movePointRight(decimals)
                        .toBigIntegerExact();
                corners.add(quotient);
            }
        }
        BigInteger least = Collections.min(corners);
        BigInteger most = Collections.max(corners);
        work.low[number] = fits(least) ? least.longValueExact() : Range.BELOW_ALL;
        work.high[number] = fits(most) ? most.longValueExact() : Range.ABOVE_ALL;
    }

    private static boolean fits(BigInteger number) {
        return number.abs().compareTo(MOST) <= 0;
    }

    private static void input(Plan plan, NumberStep step, int number, Workspace work, Inputs inputs) {
        BigDecimal value = value(step.expression(), inputs);
        work.low[number] = Range.BELOW_ALL;
        work.high[number] = Range.ABOVE_ALL;
        if (value != null) {
            // A value of more decimals than its unit lies between two that the unit can tell.
            BigDecimal scaled = value.movePointRight(plan.decimals(step.unit()));
            BigInteger floor = scaled.setScale(0, RoundingMode.FLOOR).toBigIntegerExact();
            BigInteger ceiling = scaled.setScale(0, RoundingMode.CEILING).toBigIntegerExact();
            work.low[number] = fits(floor) ? floor.longValueExact() : Range.BELOW_ALL;
            work.high[number] = fits(ceiling) ? ceiling.longValueExact() : Range.ABOVE_ALL;
        }
    }

    /** Returns what is handed in for a number, or null if nothing is. */
    private static @Nullable BigDecimal value(NumberExpression expression, Inputs inputs) {
        if (expression instanceof NumberExpression.SubjectValue value) {
            return inputs.values().get(value.name());
        }
        NumberExpression.PreviousScore previous = (NumberExpression.PreviousScore) expression;
        List<Inputs.Earlier> earlier = inputs.earlier();
        if (earlier == null) {
            return null;
        }
        return earlier.size() < previous.back()
                ? previous.ifNone()
                : earlier.get(previous.back() - 1).score();
    }
}
