package io.github.xinyong.codes.division;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A division with those above it, from the province down, each under its name of that time.
 *
 * <p>A level may be absent: districts of municipalities and divisions directly under a province have no prefecture.
 *
 * <pre>{@code
 * Divisions.load().path("342401").get().name(); // 安徽省六安地区六安市
 * }</pre>
 *
 * @param divisions the divisions from the highest down, at least one; the last is the one asked for
 * @param certainty how surely all of them, under these names, were in force at that time
 */
public record DivisionPath(List<Division> divisions, Certainty certainty) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if there is no division
     */
    public DivisionPath {
        divisions = List.copyOf(divisions);
        if (divisions.isEmpty()) {
            throw new IllegalArgumentException("divisions: expected at least one, found none");
        }
        Objects.requireNonNull(certainty, "certainty");
    }

    /** Returns the division asked for. */
    public Division division() {
        return divisions.get(divisions.size() - 1);
    }

    /** Returns the division directly above the one asked for, if there is any. */
    public Optional<Division> parent() {
        return divisions.size() < 2 ? Optional.empty() : Optional.of(divisions.get(divisions.size() - 2));
    }

    /** Returns the division of a level. */
    public Optional<Division> at(DivisionLevel level) {
        return divisions.stream().filter(division -> division.level() == level).findFirst();
    }

    /** Returns the names from the highest down in one, as addresses are written. */
    public String name() {
        StringBuilder name = new StringBuilder();
        for (Division division : divisions) {
            name.append(division.name());
        }
        return name.toString();
    }
}
