package io.github.xinyong.codes;

import io.github.xinyong.codes.checkdigit.CheckCharacterSystem;
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

    final boolean isValid(@Nullable CharSequence text) {
        if (text == null) {
            return false;
        }
        return text instanceof String string ? conforms(string, 0, string.length()) : conforms(text, 0, text.length());
    }

    /** Tells whether the part of a text from one index to another conforms. Allocates nothing, reads no character twice. */
    abstract boolean conforms(CharSequence text, int from, int to);

    /** Tells the same of bytes, each a character; one that is negative belongs to no code. */
    boolean conforms(byte[] ascii, int from, int to) {
        return conforms(new AsciiText(ascii), from, to);
    }

    /** Tells whether a part of a text that does not conform follows a known deviating rule. Allocates nothing. */
    boolean deviates(CharSequence text, int from, int to) {
        return false;
    }

    /** Returns the bits of all problems and notes of a text; {@code date} is the day that nothing may lie after. */
    abstract long examine(String text, @Nullable LocalDate date);

    /** Says what speaks for this kind in a text whose length and characters it allows. */
    abstract List<CodeCandidate.Evidence> evidence(String text, long mask);

    /** Makes the value of a text that is conforming or nonconforming. */
    abstract T create(String text);

    abstract void problems(String text, long mask, @Nullable LocalDate date, List<CodeProblem> problems);

    abstract void notes(String text, long mask, List<CodeNote> notes);

    /** Names the parts of a text that has the right length; positions count from 1 in the text as given. */
    abstract List<CodeExplanation.Part> parts(String text, Locale locale);

    /** Spells out the sums of a text whose characters allow it. */
    abstract List<CodeExplanation.Sum> sums(String text);

    static CodeProblem checkProblem(CodeProblem.Type type, CheckCharacterSystem system, String text, int offset) {
        int at = offset + system.bodyLength();
        char expected = system.compute(text.substring(offset, at));
        return new CodeProblem(type, at + 1, Characters.show(text, at), String.valueOf(expected));
    }

    /** Spells out the characters that are no digits, in a text that should have nothing else. */
    static void foreignDigits(String text, int length, long mask, List<CodeProblem> problems) {
        if (has(mask, CodeProblem.Type.CHARACTER)) {
            for (int i = 0; i < Math.min(length, text.length()); i++) {
                if (!Characters.isDigit(text.charAt(i))) {
                    problems.add(CodeProblem.character(text, i, "0-9"));
                }
            }
        }
    }

    static boolean has(long mask, CodeProblem.Type type) {
        return (mask & type.bit()) != 0;
    }

    static boolean has(long mask, CodeNote.Type type) {
        return (mask & type.bit()) != 0;
    }
}
