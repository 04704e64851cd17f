package io.github.xinyong.core.subject;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.core.time.DateSpan;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * On the days of a span, one number stands for the holder of another.
 *
 * <p>A number that changed stands for the new one from the day of the change on. A number that was given to another holder
 * stood for the former holder's present number until then:
 *
 * <pre>{@code
 * IdentityLink.of(IdentityRelation.CODE_CHANGED, old, now, DateSpan.startingAt(day), "变更登记通知书");
 * IdentityLink.of(IdentityRelation.HOLDER_CHANGED, reused, now, DateSpan.of(first, last), "…");
 * }</pre>
 *
 * <p>The link says nothing about records, which stay where they are. Immutable; {@link #toString()} hides the numbers of
 * persons.
 */
public final class IdentityLink {

    /** The basis of a link that the numbers themselves prove. */
    public static final String DERIVED = "GB 32100, characters 9 to 17";

    private final IdentityRelation relation;
    private final SubjectId from;
    private final SubjectId to;
    private final DateSpan days;
    private final String basis;

    private IdentityLink(IdentityRelation relation, SubjectId from, SubjectId to, DateSpan days, String basis) {
        this.relation = requireNonNull(relation, "relation");
        this.from = requireNonNull(from, "from");
        this.to = requireNonNull(to, "to");
        this.days = requireNonNull(days, "days");
        this.basis = requireNonNull(basis, "basis");
    }

    /**
     * Returns a link; the {@link IdentityLedger} judges it.
     *
     * @param relation what the second number is to the first
     * @param from the number that stands for another
     * @param to the number it stands for; of a part split off its own
     * @param days when it does
     * @param basis the document or decision it rests on
     */
    public static IdentityLink of(
            IdentityRelation relation, SubjectId from, SubjectId to, DateSpan days, String basis) {
        return new IdentityLink(relation, from, to, days, basis);
    }

    /** Returns the link of an organisation code with the unified code that holds it, from a day on. */
    public static IdentityLink assigned(OrganizationCode old, UnifiedSocialCreditCode code, LocalDate from) {
        return new IdentityLink(
                IdentityRelation.CODE_ASSIGNED,
                SubjectId.of(old),
                SubjectId.of(code),
                DateSpan.startingAt(from),
                DERIVED);
    }

    /** Returns what the second number is to the first. */
    public IdentityRelation relation() {
        return relation;
    }

    /** Returns the number that stands for another. */
    public SubjectId from() {
        return from;
    }

    /** Returns the number it stands for. */
    public SubjectId to() {
        return to;
    }

    /** Returns on which days it does. */
    public DateSpan days() {
        return days;
    }

    /** Returns the document or decision it rests on. */
    public String basis() {
        return basis;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IdentityLink that
                && relation == that.relation
                && from.equals(that.from)
                && to.equals(that.to)
                && days.equals(that.days)
                && basis.equals(that.basis);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to, days, basis);
    }

    /** Returns relation, numbers (of persons hidden) and days. */
    @Override
    public String toString() {
        return relation + " " + from + " -> " + to + " " + days;
    }
}
