package io.github.xinyong.codes;

import java.time.LocalDate;

/**
 * How full years of age are counted. Two rules are in use, and they differ on one day a year: the birthday.
 *
 * <p>Somebody born on 29 February has the birthday on the 28th in a common year, as article 202 of the Civil Code counts
 * periods.
 *
 * <pre>{@code
 * LocalDate birth = LocalDate.of(2000, 5, 1);
 * AgeRule.CALENDAR.ageOn(birth, LocalDate.of(2018, 5, 1));  // 18
 * AgeRule.STATUTORY.ageOn(birth, LocalDate.of(2018, 5, 1)); // 17
 * }</pre>
 */
public enum AgeRule {
    /** Everyday counting: a year is complete on the birthday. */
    CALENDAR(0),
    /** Counting in law (周岁): the day of birth is not counted, so that a year is complete on the day after the birthday. */
    STATUTORY(1);

    private final int daysAfterBirthday;

    AgeRule(int daysAfterBirthday) {
        this.daysAfterBirthday = daysAfterBirthday;
    }

    /**
     * Returns the full years of age on a date.
     *
     * @throws IllegalArgumentException if the date lies before the birth
     */
    public int ageOn(LocalDate birth, LocalDate date) {
        if (date.isBefore(birth)) {
            throw new IllegalArgumentException("the date lies before the birth");
        }
        int years = date.getYear() - birth.getYear();
        return birth.plusYears(years).plusDays(daysAfterBirthday).isAfter(date) ? Math.max(0, years - 1) : years;
    }

    /** Returns the first day on which somebody has an age. */
    public LocalDate reached(LocalDate birth, int age) {
        return age == 0 ? birth : birth.plusYears(age).plusDays(daysAfterBirthday);
    }
}
