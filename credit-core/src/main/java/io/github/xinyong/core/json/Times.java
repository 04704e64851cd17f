package io.github.xinyong.core.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days and instants from the one form in which they are written, without the formatters' detours. */
final class Times {

    private static final int SECONDS = "2024-03-05T01:00:00Z".length();
    private static final int SECONDS_OF_DAY = 86_400;

    private Times() {}

    /** Returns the day of {@code yyyy-MM-dd}, or null. */
    static @Nullable LocalDate day(String text) {
        return text.length() == 10 ? day(text, 10) : null;
    }

    /**
     * Returns the instant of a text that {@link Instant#toString()} gives.
     *
     * @throws DateTimeException if the text is none
     */
    static Instant instant(String text) {
        if (text.length() == SECONDS && text.charAt(SECONDS - 1) == 'Z' && text.charAt(10) == 'T') {
            LocalDate day = day(text, 10);
            int hour = digits(text, 11);
            int minute = digits(text, 14);
            int second = digits(text, 17);
            boolean good = text.charAt(13) == ':'
                    && text.charAt(16) == ':'
                    && within(hour, 24)
                    && within(minute, 60)
                    && within(second, 60);
            if (good && day != null) {
                long seconds = day.toEpochDay() * SECONDS_OF_DAY + 3600L * hour + 60L * minute + second;
                return Instant.ofEpochSecond(seconds);
            }
        }
        Instant instant = Instant.parse(text);
        if (!instant.toString().equals(text)) {
            throw new DateTimeException("Not the canonical form");
        }
        return instant;
    }

    private static @Nullable LocalDate day(String text, int length) {
        int high = digits(text, 0);
        int low = digits(text, 2);
        int month = digits(text, 5);
        int day = digits(text, 8);
        boolean shaped =
                length >= 10 && text.charAt(4) == '-' && text.charAt(7) == '-' && (high | low | month | day) >= 0;
        int year = 100 * high + low;
        if (!shaped || year == 0 || month == 0 || month > 12 || day == 0 || day > 31) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean within(int number, int end) {
        return number >= 0 && number < end;
    }

    /** Returns the number of two digits, or -1. */
    private static int digits(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : 10 * tens + ones;
    }
}
