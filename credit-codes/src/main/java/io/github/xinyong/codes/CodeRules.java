package io.github.xinyong.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of code asks of a text. A check is done in two steps: {@link #examine} gives a mask of problem and note
 * types at once, without allocating; the other methods spell a mask out when somebody asks.
 */
abstract class CodeRules<T extends SubjectCode> {

    static final long PROBLEMS = 0xFFFF_FFFFL;

    abstract CodeKind kind();

    abstract boolean isValid(@Nullable CharSequence text);

    /** Returns the bits of all problems and notes of a text; {@code date} is the day that nothing may lie after. */
    abstract long examine(String text, @Nullable LocalDate date);

    /** Makes the value of a text that is conforming or nonconforming. */
    abstract T create(String text);

    abstract void problems(String text, long mask, @Nullable LocalDate date, List<CodeProblem> problems);

    abstract void notes(String text, long mask, List<CodeNote> notes);

    /** Names the parts of a text that has the right length; positions count from 1 in the text as given. */
    abstract List<CodeExplanation.Part> parts(String text, Locale locale);

    /** Spells out the sums of a text whose characters allow it. */
    abstract List<CodeExplanation.Sum> sums(String text);

    static boolean has(long mask, CodeProblem.Type type) {
        return (mask & type.bit()) != 0;
    }

    static boolean has(long mask, CodeNote.Type type) {
        return (mask & type.bit()) != 0;
    }
}
