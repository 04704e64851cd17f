package io.github.xinyong.codes.sample;

import java.time.LocalDate;

/** The birth dates of samples, both ends included, and those beyond or beside them that make a sample wrong. */
record BirthRange(LocalDate first, LocalDate last) {

    private static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    BirthRange {
        if (first.isBefore(EARLIEST) || last.isAfter(LATEST)) {
            throw new IllegalArgumentException(
                    "birth dates must lie within " + EARLIEST + " to " + LATEST + ", not " + first + " to " + last);
        }
        if (first.isAfter(last)) {
            throw new IllegalArgumentException("the first birth date " + first + " lies after the last, " + last);
        }
    }

    static BirthRange years(int first, int last) {
        return new BirthRange(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    BirthDates dates() {
        return BirthDates.between(first, last);
    }

    BirthDates impossible() {
        return BirthDates.impossible(first.getYear(), last.getYear());
    }

    boolean hasFuture(LocalDate end) {
        return last.isBefore(end);
    }

    boolean hasFuture() {
        return hasFuture(LATEST);
    }

    /** Returns the ten years after the last birth date, as far as they do not reach beyond an end. */
    BirthDates future(LocalDate end) {
        LocalDate later = last.plusYears(10);
        return BirthDates.between(last.plusDays(1), later.isAfter(end) ? end : later);
    }

    BirthDates future() {
        return future(LATEST);
    }

    static BirthDates tooEarly() {
        return BirthDates.between(LocalDate.of(1000, 1, 1), EARLIEST.minusDays(1));
    }
}
