package io.github.xinyong.rules;

import org.jspecify.annotations.Nullable;

/**
 * The stages through which a decision goes, in this order.
 *
 * <p>Between points and bars the bands turn the score into a grade. A rule that names its stage may ask for the results of
 * rules of its own or an earlier stage only.
 */
public enum Stage {
    /** Direct judgement: vetoes, which take the place of the grade by score. */
    JUDGEMENT,
    /** Deductions and bonuses: points. */
    POINTS,
    /** Bars: caps and bars on the grade found so far. */
    BARS,
    /** Carry-over from earlier outcomes: vetoes, caps and bars that have the last word. */
    CARRY_OVER;

    /** Returns the stage of an effect by its nature, or null for one that changes neither score nor grade. */
    public static @Nullable Stage of(Effect effect) {
        return switch (effect.kind()) {
            case VETO -> JUDGEMENT;
            case POINTS -> POINTS;
            case CAP_GRADE, BAR -> BARS;
            case FLAG, LISTING, MEASURE -> null;
        };
    }

    /** Returns whether a rule of this stage may have an effect: points in their own stage only, all others outside it. */
    public boolean takes(Effect effect) {
        Stage own = of(effect);
        return own == null
                || own == this
                || (this == CARRY_OVER && own != POINTS)
                || (this == JUDGEMENT && own == BARS);
    }
}
