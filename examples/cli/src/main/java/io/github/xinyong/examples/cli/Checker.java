package io.github.xinyong.examples.cli;

import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.CodeNormalizer;
import io.github.xinyong.codes.CodeNote;
import io.github.xinyong.codes.CodeProblem;
import io.github.xinyong.codes.PersonalNumbers;
import io.github.xinyong.codes.SubjectCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Checks texts one by one: strictly, and if it is told to normalise, once more in normal form where that helps.
 *
 * @param kind what to check against
 * @param normalize whether to try the normal form of a text that does not conform as it is
 * @param date the day after which nothing in a code may lie
 * @param reveal whether persons' numbers are shown whole
 * @param locale the language of messages
 */
record Checker(KindChoice kind, boolean normalize, LocalDate date, boolean reveal, Locale locale) {

    private static final int MOST_SUGGESTIONS = 5;

    /** What a check gave, and whether it is one of the normal form instead of the text as given. */
    record Outcome(CodeCheck<?> check, boolean isNormalized) {

        boolean isInvalid() {
            return check.verdict() == CodeCheck.Verdict.INVALID;
        }
    }

    /** Checks a text. */
    Outcome check(String text) {
        CodeCheck<?> strict = kind.kindOf(text).check(text, date);
        if (!normalize || strict.verdict() != CodeCheck.Verdict.INVALID) {
            return new Outcome(strict, false);
        }
        String normal = CodeNormalizer.normalize(text);
        return normal.equals(text)
                ? new Outcome(strict, false)
                : new Outcome(kind.kindOf(normal).check(normal, date), true);
    }

    /** Checks a text and spells out what was found. */
    CheckedCode check(long line, String text) {
        Outcome outcome = check(text);
        CodeCheck<?> check = outcome.check();
        return new CheckedCode(
                line,
                shown(text),
                check.kind(),
                check.verdict(),
                check.code().map(this::shown).orElse(null),
                problems(check),
                notes(outcome),
                suggestions(outcome));
    }

    private List<CheckedCode.Problem> problems(CodeCheck<?> check) {
        if (check.verdict() == CodeCheck.Verdict.CONFORMING) {
            return List.of();
        }
        List<CodeProblem> problems =
                reveal ? check.problems() : check.explain(locale).problems();
        return problems.stream()
                .map(problem -> new CheckedCode.Problem(
                        problem.code(),
                        problem.position(),
                        shownIfAny(problem.found()),
                        shownIfAny(problem.expected()),
                        shown(problem.message(locale))))
                .toList();
    }

    private List<CheckedCode.Note> notes(Outcome outcome) {
        List<CodeNote> notes = reveal
                ? outcome.check().notes()
                : outcome.check().explain(locale).notes();
        if (outcome.isNormalized() && !outcome.isInvalid()) {
            notes = new ArrayList<>(notes);
            notes.add(CodeNote.normalized());
        }
        return notes.stream()
                .map(note -> new CheckedCode.Note(note.code(), shown(note.message(locale))))
                .toList();
    }

    /** Returns what may have been meant by an invalid text, the likeliest first. */
    List<String> suggestions(Outcome outcome) {
        if (!outcome.isInvalid()) {
            return List.of();
        }
        List<String> suggestions = new ArrayList<>();
        String normal = CodeNormalizer.normalize(outcome.check().text());
        CodeCheck<?> folded = kind.kindOf(normal).check(normal, date);
        if (folded.verdict() != CodeCheck.Verdict.INVALID) {
            folded.code().map(SubjectCode::value).ifPresent(suggestions::add);
        }
        return suggestions.stream().limit(MOST_SUGGESTIONS).map(this::shown).toList();
    }

    /** Returns a text as it may be shown. */
    String shown(String text) {
        return reveal ? text : PersonalNumbers.mask(text);
    }

    private @Nullable String shownIfAny(@Nullable String text) {
        return text == null ? null : shown(text);
    }

    private String shown(SubjectCode code) {
        return reveal ? code.value() : PersonalNumbers.mask(code.toString());
    }
}
