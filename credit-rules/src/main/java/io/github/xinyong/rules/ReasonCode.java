package io.github.xinyong.rules;

import static java.util.Objects.requireNonNull;

/**
 * A short reason that a rule gives to the people its decision concerns.
 *
 * @param id its id, such as {@code R-PENALTY}
 * @param text the reason in words
 */
public record ReasonCode(String id, Bilingual text) {

    /** Checks the id. */
    public ReasonCode {
        Checks.id(id, "/id");
        requireNonNull(text, "text");
    }
}
