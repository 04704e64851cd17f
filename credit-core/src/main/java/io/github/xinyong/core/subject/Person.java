package io.github.xinyong.core.subject;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.codes.CitizenIdNumber;
import org.jspecify.annotations.Nullable;

/**
 * A natural person, known by the number of an identity document.
 *
 * <p>{@link #toString()} shows neither the number nor the name, and there is no accessor a bean mapper would find. Equal by
 * id alone.
 */
public final class Person implements CreditSubject {

    private final SubjectId id;
    private final String name;

    private Person(SubjectId id, String name) {
        this.id = id;
        this.name = requireNonNull(name, "name");
    }

    /**
     * Returns a person known by the citizen number.
     *
     * @param name the name as stated, may be empty
     */
    public static Person of(CitizenIdNumber number, String name) {
        return new Person(SubjectId.of(number), name);
    }

    /**
     * Returns a person known by some identity document.
     *
     * @param name the name as stated, may be empty
     * @throws IllegalArgumentException if the id is an organisation's
     */
    public static Person of(SubjectId id, String name) {
        if (!id.isPersonal()) {
            throw new IllegalArgumentException("A scheme of organisations: " + id.scheme());
        }
        return new Person(id, name);
    }

    @Override
    public SubjectType type() {
        return SubjectType.PERSON;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.NATURAL_PERSON;
    }

    @Override
    public SubjectId id() {
        return id;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Person that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns the scheme of the document and nothing else: {@code citizen-id:***}. */
    @Override
    public String toString() {
        return id.toString();
    }
}
