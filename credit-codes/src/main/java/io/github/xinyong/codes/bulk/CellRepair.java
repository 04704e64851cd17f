package io.github.xinyong.codes.bulk;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.PersonalNumbers;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is damaged in one cell, and what the code in it was if that can still be told.
 *
 * <p>A repair is offered, never applied: {@link #value()} is there only if undoing the damage gives a text that is no
 * longer invalid. Digits that a spreadsheet dropped cannot be computed back, and are not guessed.
 *
 * <pre>{@code
 * CellRepair.of("'91350100m000100y43", CodeKind.USCC).value();      // 91350100M000100Y43
 * CellRepair.of("9.13501E+17", CodeKind.USCC).outcome();            // LOST
 * CellRepair.of("1.10108000000016E+14", CodeKind.REGISTRATION_NO).value(); // 110108000000016
 * }</pre>
 *
 * <p>Immutable and thread-safe. {@link #toString()} masks what is shaped like a person's number; {@link #value()} does
 * not.
 */
public final class CellRepair {

    /** What can be done about a cell. */
    public enum Outcome {
        /** Nothing is damaged; the text may be invalid for other reasons. */
        UNDAMAGED,
        /** Undoing the damage gives a code, which {@link CellRepair#value()} offers. */
        REPAIRABLE,
        /** Characters are lost, and nothing here can bring them back. */
        LOST,
        /** Undoing the damage leaves a text that is invalid for other reasons. */
        STILL_INVALID
    }

    private final Set<CellDamage> damages;
    private final Outcome outcome;
    private final @Nullable String value;

    CellRepair(EnumSet<CellDamage> damages, Outcome outcome, @Nullable String value) {
        this.damages = Collections.unmodifiableSet(EnumSet.copyOf(damages));
        this.outcome = outcome;
        this.value = value;
    }

    /** Examines a cell that should hold a code of some kind. */
    public static CellRepair of(CharSequence text) {
        return new CellReader(text.toString(), null).repair();
    }

    /** Examines a cell that should hold a code of one kind. */
    public static CellRepair of(CharSequence text, CodeKind kind) {
        return new CellReader(text.toString(), Objects.requireNonNull(kind, "kind")).repair();
    }

    /** Returns what is damaged; empty where nothing is. */
    public Set<CellDamage> damages() {
        return damages;
    }

    /** Returns what can be done. */
    public Outcome outcome() {
        return outcome;
    }

    /** Returns the whole code, where it can be told. For a person's number, mind who sees it. */
    public Optional<String> value() {
        return Optional.ofNullable(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CellRepair that
                && damages.equals(that.damages)
                && outcome == that.outcome
                && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(damages, outcome, value);
    }

    @Override
    public String toString() {
        return outcome + " " + damages + (value == null ? "" : " " + PersonalNumbers.mask(value));
    }
}
