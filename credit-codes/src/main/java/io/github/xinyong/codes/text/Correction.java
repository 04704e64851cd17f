package io.github.xinyong.codes.text;

import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.PersonalNumbers;
import io.github.xinyong.codes.Reason;
import java.util.Locale;

/**
 * One thing that a damaged text may have meant: the code, the one edit that leads to it, how likely it is, and why.
 *
 * <p>Immutable and thread-safe. {@link #toString()} masks what is shaped like a person's number; {@link #value()} gives
 * it whole.
 *
 * @see CodeCorrector
 */
public final class Correction {

    /** The edit that turns the given text into the value. */
    public enum Operation {
        /** Nothing but case, width, blanks or separators had to be folded. */
        NORMALIZATION,
        /** One character is put in the place of another. */
        SUBSTITUTION,
        /** Two neighbours change places. */
        TRANSPOSITION,
        /** A missing character is put in. */
        INSERTION,
        /** A doubled or foreign character is taken out. */
        DELETION
    }

    private final Operation operation;
    private final Slip slip;
    private final CodeCheck<?> check;
    private final double score;

    Correction(Operation operation, Slip slip, CodeCheck<?> check, double score) {
        this.operation = operation;
        this.slip = slip;
        this.check = check;
        this.score = score;
    }

    /** Returns the code that may have been meant, whole and in canonical form. */
    public String value() {
        return check.text();
    }

    /** Returns the check of the value: conforming or, for a code of the Fujian pilot, nonconforming; with its notes. */
    public CodeCheck<?> check() {
        return check;
    }

    /** Returns the kind of the value. */
    public CodeKind kind() {
        return check.kind();
    }

    /** Returns the edit that leads from the given text to the value. */
    public Operation operation() {
        return operation;
    }

    /**
     * Returns where the edit is made, from 1 in the text as given; 0 for a normalisation.
     *
     * <p>For swapped neighbours it is the place of the first; for a missing character the place that it takes, one more
     * than the length if it is missing at the end; for a doubled character it is the second of the two.
     */
    public int position() {
        return slip.position();
    }

    /** Returns how likely this value is, from 0 to 1; the scores of all corrections of a text add up to at most 1. */
    public double score() {
        return score;
    }

    /**
     * Returns why the text is not this value.
     *
     * <p>The code is one of {@code NOT_NORMALIZED}, {@code LOOK_ALIKE}, {@code WRONG_CHARACTER},
     * {@code SWAPPED_NEIGHBOURS}, {@code MISSING_CHARACTER}, {@code DOUBLED_CHARACTER} and {@code EXTRA_CHARACTER}. Found
     * and expected are single characters (two for neighbours), so that no number is given away.
     */
    public Reason reason() {
        return slip;
    }

    @Override
    public String toString() {
        return PersonalNumbers.mask(value())
                + String.format(Locale.ROOT, " (%.3f): ", score)
                + slip.message(Locale.ENGLISH);
    }
}
