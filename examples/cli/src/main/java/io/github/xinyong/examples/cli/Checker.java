package io.github.xinyong.examples.cli;

import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeNormalizer;
import io.github.xinyong.codes.CodeNote;
import io.github.xinyong.codes.CodeProblem;
import io.github.xinyong.codes.PersonalNumbers;
import io.github.xinyong.codes.SubjectCode;
import io.github.xinyong.codes.text.CodeCorrector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
        boolean unified = isUnifiedBeyondDoubt(check);
        SubjectCode code = check.code().orElse(null);
        String value = code == null ? null : unified ? code.value() : shown(code);
        boolean isSafe = code != null
                && text.equals(code.value())
                && (code.isPersonal() || code.value().equals(value));
        // masking takes longer than checking: what is masked already is not masked again
        String input = isSafe && value != null ? value : shown(text);
        boolean hides = !reveal && (check.kind().isPersonal() || !input.equals(text));
        return new CheckedCode(
                line,
                input,
                check.kind(),
                check.verdict(),
                value,
                problems(check, hides),
                notes(outcome, hides),
                suggestions(outcome));
    }

    /**
     * Tells whether a text is a unified code and surely no person's number with a slip, which by chance may have right
     * checks but hardly a known pair and division, too. The greater part of most lists need not be searched further.
     */
    private static boolean isUnifiedBeyondDoubt(CodeCheck<?> check) {
        return check.kind() == CodeKind.USCC
                && check.verdict() == CodeCheck.Verdict.CONFORMING
                && !check.has(CodeNote.Type.UNLISTED_TYPE)
                && !check.has(CodeNote.Type.DIVISION_UNKNOWN);
    }

    private List<CheckedCode.Problem> problems(CodeCheck<?> check, boolean hides) {
        if (check.verdict() == CodeCheck.Verdict.CONFORMING) {
            return List.of();
        }
        List<CodeProblem> problems = hides ? check.explain(locale).problems() : check.problems();
        return problems.stream()
                .map(problem -> new CheckedCode.Problem(
                        problem.code(),
                        problem.position(),
                        problem.found(),
                        problem.expected(),
                        problem.message(locale)))
                .toList();
    }

    private List<CheckedCode.Note> notes(Outcome outcome, boolean hides) {
        CodeCheck<?> check = outcome.check();
        List<CodeNote> notes = check.notes();
        if (hides && !notes.isEmpty()) {
            notes = check.explain(locale).notes();
        }
        if (outcome.isNormalized() && !outcome.isInvalid()) {
            notes = new ArrayList<>(notes);
            notes.add(CodeNote.normalized());
        }
        return notes.stream()
                .map(note -> new CheckedCode.Note(note.code(), note.message(locale)))
                .toList();
    }

    /** Returns what may have been meant by an invalid text, the likeliest first. */
    List<String> suggestions(Outcome outcome) {
        if (!outcome.isInvalid()) {
            return List.of();
        }
        CodeCheck<?> check = outcome.check();
        boolean personal = !reveal && PersonalNumbers.contains(check.text());
        return CodeCorrector.correctAsOf(check.kind(), check.text(), date).stream()
                .map(correction -> personal ? Discretion.hidden(correction.value()) : shown(correction.value()))
                .distinct() // hidden, several may look the same
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    /** Returns a text as it may be shown. */
    String shown(String text) {
        return reveal ? text : PersonalNumbers.mask(text);
    }

    private String shown(SubjectCode code) {
        if (reveal) {
            return code.value();
        }
        return code.isPersonal() ? code.toString() : PersonalNumbers.mask(code.value());
    }
}
