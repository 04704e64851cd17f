package io.github.xinyong.core.subject;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.time.PartialDate;
import io.github.xinyong.core.time.Truth;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person related to an organisation, as what, and from when to when.
 *
 * <p>The relation is never a listing: what is on record about the organisation is not on record about the person, and the
 * other way round. Whether a rule reaches the persons related to a subject, and in which role, the rule says itself.
 *
 * <pre>{@code
 * RelatedPerson head = RelatedPerson.of(company, person, RelatedRole.LEGAL_REPRESENTATIVE)
 *         .from(PartialDate.parse("2021-06"));
 * head.holdsOn(LocalDate.parse("2021-06-15")); // UNKNOWN
 * }</pre>
 *
 * <p>Immutable. {@link #toString()} shows organisation and role, not the person.
 */
public final class RelatedPerson {

    private final Organization organization;
    private final Person person;
    private final RelatedRole role;
    private final @Nullable PartialDate from;
    private final @Nullable PartialDate lastDay;

    private RelatedPerson(
            Organization organization,
            Person person,
            RelatedRole role,
            @Nullable PartialDate from,
            @Nullable PartialDate lastDay) {
        this.organization = requireNonNull(organization, "organization");
        this.person = requireNonNull(person, "person");
        this.role = requireNonNull(role, "role");
        this.from = from;
        this.lastDay = lastDay;
        if (from != null && lastDay != null && lastDay.isBefore(from) == Truth.YES) {
            throw new IllegalArgumentException("The last day " + lastDay + " lies before the first, " + from);
        }
    }

    /** Returns a relation of which neither the first nor the last day is known. */
    public static RelatedPerson of(Organization organization, Person person, RelatedRole role) {
        return new RelatedPerson(organization, person, role, null, null);
    }

    /**
     * Returns this relation with its first day, null for not known.
     *
     * @throws IllegalArgumentException if the last day certainly lies before it
     */
    public RelatedPerson from(@Nullable PartialDate day) {
        return new RelatedPerson(organization, person, role, day, lastDay);
    }

    /**
     * Returns this relation with its last day, null while no end is known.
     *
     * @throws IllegalArgumentException if it certainly lies before the first day
     */
    public RelatedPerson until(@Nullable PartialDate day) {
        return new RelatedPerson(organization, person, role, from, day);
    }

    /** Returns the organisation. */
    public Organization organization() {
        return organization;
    }

    /** Returns the person. */
    public Person person() {
        return person;
    }

    /** Returns as what the person is related. */
    public RelatedRole role() {
        return role;
    }

    /** Returns the first day, or null where it is not known. */
    public @Nullable PartialDate from() {
        return from;
    }

    /** Returns the last day, or null while no end is known. */
    public @Nullable PartialDate lastDay() {
        return lastDay;
    }

    /** Returns whether the relation holds on a day, as far as its dates are known; no last day is an open end. */
    public Truth holdsOn(LocalDate day) {
        PartialDate date = PartialDate.of(day);
        Truth begun = from == null ? Truth.UNKNOWN : date.isBefore(from).not();
        Truth notEnded = lastDay == null ? Truth.YES : date.isAfter(lastDay).not();
        return begun.and(notEnded);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RelatedPerson that
                && organization.equals(that.organization)
                && person.equals(that.person)
                && role == that.role
                && Objects.equals(from, that.from)
                && Objects.equals(lastDay, that.lastDay);
    }

    @Override
    public int hashCode() {
        return Objects.hash(organization, person, from, lastDay);
    }

    /** Returns organisation and role: {@code LEGAL_REPRESENTATIVE of uscc:91350100M000100Y43}. */
    @Override
    public String toString() {
        return role + " of " + organization.id();
    }
}
