package io.github.xinyong.codes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a check of one text found: a verdict, every problem, every note, and the code if there is one.
 *
 * <p>A check is conforming when nothing contradicts the standard; nonconforming when the text breaks the standard but
 * follows a known deviating rule under which real codes were issued; invalid otherwise. Only a conforming text passes
 * {@code isValid} and {@code parse}; {@link #code()} is the only door to a nonconforming code.
 *
 * <p>A check keeps the text and a bit mask; problems, notes and the code are made when asked. {@link #toString()} never
 * shows a text that is shaped like a person's number whole; {@link #text()} does.
 *
 * <pre>{@code
 * CodeCheck<UnifiedSocialCreditCode> check = UnifiedSocialCreditCode.check("91350211M0000XUF46");
 * check.verdict();       // NONCONFORMING
 * check.problems();      // CHECK_CHARACTER: position 18, found 6, expected R
 * check.notes();         // FUJIAN_PILOT_RULE
 * check.code();          // the code, although parse would refuse it
 * }</pre>
 *
 * @param <T> the type of the code
 */
public abstract sealed class CodeCheck<T extends SubjectCode> {

    /** The three verdicts. */
    public enum Verdict {
        /** The text conforms to the standard; there may be notes. */
        CONFORMING("conforming"),
        /** The text breaks the standard but follows a known deviating rule under which real codes were issued. */
        NONCONFORMING("nonconforming"),
        /** The text is no code of this kind. */
        INVALID("invalid");

        private final String id;

        Verdict(String id) {
            this.id = id;
        }

        /** Returns the word that files and programs use: {@code conforming}, {@code nonconforming}, {@code invalid}. */
        public String id() {
            return id;
        }
    }

    private final CodeRules<T> rules;
    private final String text;
    private final long mask;
    private final @Nullable LocalDate date;

    private CodeCheck(CodeRules<T> rules, String text, long mask, @Nullable LocalDate date) {
        this.rules = rules;
        this.text = text;
        this.mask = mask;
        this.date = date;
    }

    static <T extends SubjectCode> CodeCheck<T> of(CodeRules<T> rules, CharSequence text, @Nullable LocalDate date) {
        String copy = text.toString();
        return of(rules, copy, rules.examine(copy, date), date);
    }

    /** For callers that know the rules at compile time: their own call of examine can be inlined. */
    static <T extends SubjectCode> CodeCheck<T> of(
            CodeRules<T> rules, String copy, long mask, @Nullable LocalDate date) {
        if ((mask & CodeRules.PROBLEMS) == 0) {
            return new Conforming<>(rules, copy, mask, date);
        }
        return CodeRules.has(mask, CodeNote.Type.FUJIAN_PILOT_RULE)
                ? new Nonconforming<>(rules, copy, mask, date)
                : new Invalid<>(rules, copy, mask, date);
    }

    /** Returns the verdict. */
    public abstract Verdict verdict();

    /** Returns the code of a conforming or nonconforming text, empty for an invalid one. */
    public abstract Optional<T> code();

    /** Returns the kind that the text was checked against. */
    public final CodeKind kind() {
        return rules.kind();
    }

    /** Returns the text as it was given, whole. */
    public final String text() {
        return text;
    }

    /** Returns every problem found, by position; empty for a conforming text. */
    public final List<CodeProblem> problems() {
        if ((mask & CodeRules.PROBLEMS) == 0) {
            return List.of();
        }
        List<CodeProblem> problems = new ArrayList<>();
        rules.problems(text, mask, date, problems);
        problems.sort(java.util.Comparator.comparingInt(CodeProblem::position));
        return List.copyOf(problems);
    }

    /** Tells whether there is a problem of a type, without listing the problems. */
    public final boolean has(CodeProblem.Type type) {
        return CodeRules.has(mask, type);
    }

    /** Returns every note; empty where there is nothing to say. */
    public final List<CodeNote> notes() {
        if ((mask & ~CodeRules.PROBLEMS) == 0) {
            return List.of();
        }
        List<CodeNote> notes = new ArrayList<>();
        rules.notes(text, mask, notes);
        return List.copyOf(notes);
    }

    /** Tells whether there is a note of a type, without listing the notes. */
    public final boolean has(CodeNote.Type type) {
        return CodeRules.has(mask, type);
    }

    /**
     * Explains the text: its parts with their names, the sums step by step, the problems and notes.
     *
     * <p>What is shaped like a person's number is masked, its sums left out; {@link CodeExplanation#revealed()} shows all.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     */
    public final CodeExplanation explain(Locale locale) {
        return new CodeExplanation(this, rules, locale, false);
    }

    @Override
    public final String toString() {
        return kind().id() + " " + PersonalNumbers.mask(text.length() > 40 ? text.substring(0, 40) + "…" : text) + ": "
                + verdict().id();
    }

    final T create() {
        return rules.create(text);
    }

    /** A text that conforms to its standard. */
    public static final class Conforming<T extends SubjectCode> extends CodeCheck<T> {
        private Conforming(CodeRules<T> rules, String text, long mask, @Nullable LocalDate date) {
            super(rules, text, mask, date);
        }

        @Override
        public Verdict verdict() {
            return Verdict.CONFORMING;
        }

        /** Returns the code. */
        public T value() {
            return create();
        }

        @Override
        public Optional<T> code() {
            return Optional.of(create());
        }
    }

    /** A text that breaks its standard but follows a known deviating rule. */
    public static final class Nonconforming<T extends SubjectCode> extends CodeCheck<T> {
        private Nonconforming(CodeRules<T> rules, String text, long mask, @Nullable LocalDate date) {
            super(rules, text, mask, date);
        }

        @Override
        public Verdict verdict() {
            return Verdict.NONCONFORMING;
        }

        /** Returns the code, which breaks its standard but follows a known deviating rule. */
        public T value() {
            return create();
        }

        @Override
        public Optional<T> code() {
            return Optional.of(create());
        }
    }

    /** A text that is no code of the kind asked for. */
    public static final class Invalid<T extends SubjectCode> extends CodeCheck<T> {
        private Invalid(CodeRules<T> rules, String text, long mask, @Nullable LocalDate date) {
            super(rules, text, mask, date);
        }

        @Override
        public Verdict verdict() {
            return Verdict.INVALID;
        }

        @Override
        public Optional<T> code() {
            return Optional.empty();
        }
    }
}
