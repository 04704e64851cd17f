package io.github.xinyong.core.subject;

/** The discriminator of {@link CreditSubject}, for exhaustive switches. */
public enum SubjectType {
    /** An {@link Organization}. */
    ORGANIZATION,
    /** A {@link Person}. */
    PERSON
}
