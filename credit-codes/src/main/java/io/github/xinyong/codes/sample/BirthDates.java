package io.github.xinyong.codes.sample;

import java.time.LocalDate;

/** The dates that a number may carry at its birth date, possible or not, as {@code yyyymmdd}. */
abstract class BirthDates {

    /** Days that no month has, as {@code mmdd}. */
    private static final int[] IMPOSSIBLE = {230, 231, 431, 631, 931, 1131, 132, 1232, 100, 1200, 1, 1301, 1331, 9999};

    abstract int size();

    abstract int at(int index);

    /** The days of a range, both ends included, the first one first. */
    static BirthDates between(LocalDate first, LocalDate last) {
        if (first.isAfter(last)) {
            throw new IllegalArgumentException("the first birth date " + first + " lies after the last, " + last);
        }
        long from = first.toEpochDay();
        int days = Math.toIntExact(last.toEpochDay() - from + 1);
        return new BirthDates() {
            @Override
            int size() {
                return days;
            }

            @Override
            int at(int index) {
                return date(from + index);
            }
        };
    }

    /** Impossible days in the years of a range. */
    static BirthDates impossible(int firstYear, int lastYear) {
        return new BirthDates() {
            @Override
            int size() {
                return (lastYear - firstYear + 1) * IMPOSSIBLE.length;
            }

            @Override
            int at(int index) {
                return (firstYear + index / IMPOSSIBLE.length) * 10_000 + IMPOSSIBLE[index % IMPOSSIBLE.length];
            }
        };
    }

    /** Turns a day counted from 1970-01-01 into {@code yyyymmdd} without making a date; years run from March inside. */
    static int date(long epochDay) {
        int days = (int) (epochDay + 719_468);
        int era = days / 146_097;
        int dayOfEra = days - era * 146_097;
        int yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int monthFromMarch = (5 * dayOfYear + 2) / 153;
        int day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1;
        int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        int year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
        return year * 10_000 + month * 100 + day;
    }
}
