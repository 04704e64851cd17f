package io.github.xinyong.core.subject;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By what a subject is known: a number and the scheme it belongs to.
 *
 * <p>Schemes are open; those of the module credit-codes have its ids: {@code uscc}, {@code org-code},
 * {@code registration-no}, {@code citizen-id}, {@code foreign-permanent}. Every scheme that is not known to number
 * organisations counts as personal: {@link #toString()} then hides the number.
 *
 * <p>Immutable, compared by scheme and value, case included. Not to be used as a key in a JSON object or a log line.
 */
public final class SubjectId {

    /** The scheme of the unified social credit code. */
    public static final String USCC = "uscc";

    private static final Set<String> OF_ORGANIZATIONS = Set.of(USCC, "org-code", "registration-no");

    private final String scheme;
    private final String value;

    private SubjectId(String scheme, String value) {
        this.scheme = scheme;
        this.value = value;
    }

    /**
     * Returns an id. The value is kept as it is; the scheme's own check belongs to credit-codes.
     *
     * @throws IllegalArgumentException if the scheme or the value is blank
     */
    public static SubjectId of(String scheme, String value) {
        if (requireNonNull(scheme, "scheme").isBlank()
                || requireNonNull(value, "value").isBlank()) {
            throw new IllegalArgumentException("A subject id has a scheme and a value");
        }
        return new SubjectId(scheme, value);
    }

    /** Returns the scheme, such as {@code uscc}. */
    public String scheme() {
        return scheme;
    }

    /** Returns the number whole, a person's too. */
    public String value() {
        return value;
    }

    /** Returns whether the number may be a natural person's. */
    public boolean isPersonal() {
        return !OF_ORGANIZATIONS.contains(scheme);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SubjectId that && scheme.equals(that.scheme) && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return 31 * scheme.hashCode() + value.hashCode();
    }

    /** Returns {@code uscc:91350100M000100Y43}, or {@code citizen-id:***} for any number that may be a person's. */
    @Override
    public String toString() {
        return scheme + ":" + (isPersonal() ? "***" : value);
    }
}
