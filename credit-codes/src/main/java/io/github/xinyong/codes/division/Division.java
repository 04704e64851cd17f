package io.github.xinyong.codes.division;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One name of one division code for one period: a row of the division data.
 *
 * <p>A code that was renamed or used again has several, which never overlap. Whether the division was in force on a day
 * is asked of {@link DivisionsOnDate#certainty(Division)}, which knows how far the data reaches.
 *
 * <pre>{@code
 * Division division = Divisions.load().history("342401").get(0);
 * division.name();       // 六安市
 * division.validTo();    // 1999-09
 * division.successors(); // [341502, 341503]
 * }</pre>
 *
 * @param code six digits, GB/T 2260 or what {@code layer} says
 * @param name the Chinese name
 * @param layer where the row comes from
 * @param validFrom when it began, or null if it stood in the first list or the beginning is not known
 * @param validTo when it ended, or null if it has not or the end is not known
 * @param successors the codes its area got when it ended, possibly its own (renamed); none is recorded for prefectures
 * @param source the source of a row of the supplement, empty for {@link DivisionLayer#LISTED}
 * @param note what the source leaves uncertain, empty for {@link DivisionLayer#LISTED}
 */
public record Division(
        String code,
        String name,
        DivisionLayer layer,
        @Nullable ChangeDate validFrom,
        @Nullable ChangeDate validTo,
        List<String> successors,
        String source,
        String note) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the code or a successor is not six digits
     */
    public Division {
        DivisionCode.require(code);
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(layer, "layer");
        successors = List.copyOf(successors);
        for (String successor : successors) {
            DivisionCode.require(successor);
        }
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(note, "note");
    }

    /** Returns the level that the form of the code says. */
    public DivisionLevel level() {
        return DivisionLevel.of(DivisionCode.require(code));
    }

    /** Returns whether it is a division in force as of the edition. */
    public boolean isCurrent() {
        return layer == DivisionLayer.LISTED && validTo == null;
    }

    /** Returns the code, the name and the period, such as {@code 342401 六安市 (until 1999-09)}, for logs. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(code).append(' ').append(name);
        if (validFrom == null && validTo == null) {
            return text.toString();
        }
        text.append(" (");
        if (validFrom != null) {
            text.append("from ").append(validFrom);
        }
        if (validTo != null) {
            text.append(validFrom == null ? "until " : " until ").append(validTo);
        }
        return text.append(')').toString();
    }
}
