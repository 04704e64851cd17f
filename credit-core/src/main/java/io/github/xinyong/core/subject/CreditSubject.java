package io.github.xinyong.core.subject;

/**
 * The subject of a credit file: an {@link Organization} or a {@link Person}.
 *
 * <p>The two are never mixed: what may be recorded, disclosed and concluded about a person differs by law.
 */
public sealed interface CreditSubject permits Organization, Person {

    /** Returns which of the two this is. */
    SubjectType type();

    /** Returns the kind; {@link SubjectKind#NATURAL_PERSON} for every person and for no organisation. */
    SubjectKind kind();

    /** Returns by what the subject is known. */
    SubjectId id();

    /** Returns the name as stated, empty where none is known. A person's name is personal data. */
    String name();
}
