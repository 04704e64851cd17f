package io.github.xinyong.codes.division;

import java.util.List;
import java.util.Objects;

/**
 * A part of a division's territory that went to others in a year, while both codes lived on.
 *
 * @param code the code of the division that gave, six digits
 * @param name its name at that time
 * @param year the year in which the yearly list shows the change
 * @param partMovedTo the codes that received a part, at least one
 */
public record DivisionTransfer(String code, String name, int year, List<String> partMovedTo) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a code is not six digits or nothing was received
     */
    public DivisionTransfer {
        DivisionCode.require(code);
        Objects.requireNonNull(name, "name");
        partMovedTo = List.copyOf(partMovedTo);
        partMovedTo.forEach(DivisionCode::require);
        if (partMovedTo.isEmpty()) {
            throw new IllegalArgumentException("partMovedTo: expected at least one code, found none");
        }
    }
}
