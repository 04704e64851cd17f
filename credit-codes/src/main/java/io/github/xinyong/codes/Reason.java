package io.github.xinyong.codes;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why something is so: a stable code, a place, what was found, what was expected, and a sentence for people.
 *
 * <p>Problems and notes of a code, findings of an import, refusals, causes of an undetermined outcome and findings of an
 * analysis are all reasons. Reasons are immutable. {@link #code()} is part of the public contract: codes are added,
 * never renamed. No method gives a person's number whole.
 */
public interface Reason {

    /** Returns the stable machine code, in upper case with underscores, such as {@code CHECK_CHARACTER}. */
    String code();

    /** Returns where: a position ({@code 18}), a field ({@code CF_NR_FK}) or a path; empty for the whole. */
    String place();

    /** Returns what was found there, or null where nothing can be shown. */
    @Nullable
    String found();

    /** Returns what was expected there, or null where nothing in particular was. */
    @Nullable
    String expected();

    /**
     * Returns a sentence for people.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     */
    String message(Locale locale);
}
