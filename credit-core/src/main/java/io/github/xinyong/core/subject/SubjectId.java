package io.github.xinyong.core.subject;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.SubjectCode;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By what a subject is known: a number and the scheme it belongs to.
 *
 * <p>Schemes are open. Those that credit-codes knows have the ids of {@link CodeKind}, such as {@code uscc} and
 * {@code citizen-id}, and take no number that its check finds invalid. Every scheme that is not known to number
 * organisations counts as personal: {@link #toString()} then hides the number.
 *
 * <pre>{@code
 * SubjectId.of(UnifiedSocialCreditCode.parse("91350100M000100Y43")); // uscc:91350100M000100Y43
 * SubjectId.of("passport", number);                                  // passport:***
 * }</pre>
 *
 * <p>Immutable, compared by scheme and value, case included.
 */
public final class SubjectId {

    private static final Set<String> OF_ORGANIZATIONS =
            Set.of(CodeKind.USCC.id(), CodeKind.ORG_CODE.id(), CodeKind.REGISTRATION_NO.id());

    private final String scheme;
    private final String value;

    private SubjectId(String scheme, String value) {
        this.scheme = scheme;
        this.value = value;
    }

    /** Returns the id that a code is. */
    public static SubjectId of(SubjectCode code) {
        return new SubjectId(code.kind().id(), code.value());
    }

    /**
     * Returns an id of any scheme. The value is kept as it is.
     *
     * @throws IllegalArgumentException if the scheme or the value is blank, or the value is invalid in a scheme that is a
     *     {@link CodeKind}; the message does not show it
     */
    public static SubjectId of(String scheme, String value) {
        if (requireNonNull(scheme, "scheme").isBlank()
                || requireNonNull(value, "value").isBlank()) {
            throw new IllegalArgumentException("A subject id has a scheme and a value");
        }
        Optional<CodeKind> kind = CodeKind.ofId(scheme);
        if (kind.isPresent() && kind.get().check(value).verdict() == CodeCheck.Verdict.INVALID) {
            throw new IllegalArgumentException("No valid number of the scheme " + scheme);
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
