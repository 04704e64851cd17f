package io.github.xinyong.core.json;

import java.util.Locale;

/** A JSON text is no credit file. The message is English and names code, line and path; {@link #problem()} says the same. */
public final class InvalidJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient JsonProblem problem;

    InvalidJsonException(JsonProblem problem) {
        super(problem.code() + ": " + problem.message(Locale.ENGLISH));
        this.problem = problem;
    }

    /** Returns what is wrong and where; null after the exception was serialised. */
    public JsonProblem problem() {
        return problem;
    }
}
