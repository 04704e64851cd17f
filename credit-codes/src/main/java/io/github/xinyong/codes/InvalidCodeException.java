package io.github.xinyong.codes;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Thrown by {@code parse} for a text that does not conform.
 *
 * <p>It carries the kind, the verdict and the problems, never the text. The message is English and names each problem
 * with its stable code.
 */
public final class InvalidCodeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final CodeKind kind;
    private final CodeCheck.Verdict verdict;
    private final transient List<CodeProblem> problems;

    InvalidCodeException(CodeCheck<?> check) {
        super(sentence(check));
        this.kind = check.kind();
        this.verdict = check.verdict();
        this.problems = check.problems();
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
        String problems = check.problems().stream().map(CodeProblem::toString).collect(Collectors.joining("; "));
        return check.verdict().id() + " " + check.kind().displayName(Locale.ENGLISH) + ": " + problems;
    }
}
