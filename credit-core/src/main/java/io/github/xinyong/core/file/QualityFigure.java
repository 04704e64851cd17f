package io.github.xinyong.core.file;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How well a file meets one principle: a count of how many, and what is missing.
 *
 * @param principle which one
 * @param met how many meet it
 * @param of how many there are; 0 where there is nothing to measure, or nothing was expected
 * @param missing what is missing, one or more for each that does not meet it
 */
public record QualityFigure(QualityPrinciple principle, int met, int of, List<QualityGap> missing) {

    /** Copies the gaps. */
    public QualityFigure {
        missing = List.copyOf(missing);
    }

    /** Returns the share from 0 to 1, or empty where there is nothing to measure. */
    public OptionalDouble share() {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) met / of);
    }
}
