package io.github.xinyong.rules.engine;

import java.time.LocalDate;

/**
 * The first day on which time alone changes an outcome: a record leaves a window or ends its effect, a parameter or a rule
 * of another day applies.
 *
 * @param day the day
 * @param decision what follows from that day on, as of it
 */
public record NextChange(LocalDate day, Decision decision) {

    /** Creates an answer. */
    public NextChange {}
}
