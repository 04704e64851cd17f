package io.github.xinyong.core.subject;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/**
 * An organisation: an enterprise, an individually-owned business, an institution, a government body and so on.
 *
 * <p>Its kind is derived from its unified social credit code where that tells it; what it leaves open, such as that of a
 * branch, can be stated. Equal by id alone, since names change.
 */
public final class Organization implements CreditSubject {

    private final SubjectId id;
    private final String name;
    private final SubjectKind kind;

    private Organization(SubjectId id, String name, SubjectKind kind) {
        this.id = id;
        this.name = requireNonNull(name, "name");
        this.kind = kind;
    }

    /**
     * Returns an organisation known by its unified social credit code.
     *
     * @param name the name as stated, may be empty
     */
    public static Organization of(UnifiedSocialCreditCode code, String name) {
        return of(SubjectId.of(code), name);
    }

    /**
     * Returns an organisation known by some number of an organisation.
     *
     * @param name the name as stated, may be empty
     * @throws IllegalArgumentException if the id may be a person's
     */
    public static Organization of(SubjectId id, String name) {
        if (id.isPersonal()) {
            throw new IllegalArgumentException("No scheme of organisations: " + id.scheme());
        }
        return new Organization(id, name, derived(id));
    }

    /**
     * Returns this organisation as being of a kind that its code leaves open.
     *
     * @throws IllegalArgumentException if its code tells that it is of another kind
     */
    public Organization withKind(SubjectKind stated) {
        if (!mayBe(stated)) {
            throw new IllegalArgumentException("Its code tells the kind " + derived(id) + ", not " + stated);
        }
        return new Organization(id, name, stated);
    }

    @Override
    public SubjectType type() {
        return SubjectType.ORGANIZATION;
    }

    @Override
    public SubjectKind kind() {
        return kind;
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
        return other instanceof Organization that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns whether its code tells this kind, or leaves it open. */
    public boolean mayBe(SubjectKind stated) {
        return derived(id).admits(stated);
    }

    private static SubjectKind derived(SubjectId id) {
        return SubjectKind.ofUnifiedCode(id.scheme().equals(CodeKind.USCC.id()) ? id.value() : null);
    }

    /** Returns the id and the name. */
    @Override
    public String toString() {
        return name.isEmpty() ? id.toString() : id + " " + name;
    }
}
