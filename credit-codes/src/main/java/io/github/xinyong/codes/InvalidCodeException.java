package io.github.xinyong.codes;

import java.util.List;
import java.util.Locale;

/**
 * Thrown by {@code parse} for a text that does not conform.
 *
 * <p>It carries the kind, the verdict and the problems, never the text. The message is English and names the first
 * problems with their stable codes; what was found in a text that is shaped like a person's number is masked in it as it
 * would be in the text.
 */
public final class InvalidCodeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int NAMED = 3;

    private final CodeKind kind;
    private final CodeCheck.Verdict verdict;
    private final transient List<CodeProblem> problems;

    InvalidCodeException(CodeCheck<?> check) {
        super(sentence(check));
        this.kind = check.kind();
        this.verdict = check.verdict();
        this.problems = check.problems();
    }

    private InvalidCodeException(CodeKind kind, CodeProblem problem) {
        super(sentence(kind, CodeCheck.Verdict.INVALID, List.of(problem)));
        this.kind = kind;
        this.verdict = CodeCheck.Verdict.INVALID;
        this.problems = List.of(problem);
    }

    /** Throws what a number deserves where a text should be; the return type makes it the body of a JSON creator. */
    @SuppressWarnings({"DoNotCallSuggester", "TypeParameterUnusedInFormals"})
    static <T> T refuseNumber(CodeKind kind) {
        throw new InvalidCodeException(kind, CodeProblem.notText());
    }

    /** Returns the kind that the text should have been. */
    public CodeKind kind() {
        return kind;
    }

    /** Returns {@code NONCONFORMING} or {@code INVALID}. */
    public CodeCheck.Verdict verdict() {
        return verdict;
    }

    /** Returns every problem of the text; empty after the exception was serialised and read back. */
    @SuppressWarnings("NullAway") // null after deserialisation only
    public List<CodeProblem> problems() {
        return problems == null ? List.of() : problems;
    }

    private static String sentence(CodeCheck<?> check) {
        String masked = PersonalNumbers.mask(check.text());
        return sentence(
                check.kind(),
                check.verdict(),
                check.problems().stream()
                        .map(problem -> problem.maskedLike(masked))
                        .toList());
    }

    /** Names no more than a few problems: those of all characters, one by one, would give the text away. */
    private static String sentence(CodeKind kind, CodeCheck.Verdict verdict, List<CodeProblem> problems) {
        StringBuilder sentence = new StringBuilder(verdict.id() + " " + kind.displayName(Locale.ENGLISH));
        String before = ": ";
        for (CodeProblem problem : problems.subList(0, Math.min(NAMED, problems.size()))) {
            sentence.append(before).append(problem);
            before = "; ";
        }
        return problems.size() > NAMED
                ? sentence + "; and " + (problems.size() - NAMED) + " more"
                : sentence.toString();
    }
}
