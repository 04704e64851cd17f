package io.github.xinyong.rules.benchmarks;

import io.github.xinyong.core.record.Severity;
import io.github.xinyong.rules.benchmarks.Population.Plain;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;

/** The same scheme as many would first write it: a stream for every number. */
final class ByStreams {

    private final LocalDate day;

    ByStreams(LocalDate day) {
        this.day = day;
    }

    private Stream<Plain> last(Plain[] records, String type, int years) {
        long first = day.minusYears(years).toEpochDay();
        return Arrays.stream(records)
                .filter(each -> each.counts() && each.type().equals(type))
                .filter(each -> each.day() >= first && each.day() <= day.toEpochDay());
    }

    private long count(Plain[] records, String type, int years) {
        return last(records, type, years).count();
    }

    private long sum(Plain[] records, String type, int years) {
        return last(records, type, years).mapToLong(Plain::fen).sum();
    }

    private long count(Plain[] records, String type, int years, Severity severity) {
        return last(records, type, years)
                .filter(each -> each.severity() == severity)
                .count();
    }

    ByHand.Result decide(Plain[] r) {
        boolean x01 = count(r, "penalty", 2) == 1 && count(r, "penalty", 2, Severity.MINOR) > 0;
        boolean x02 = count(r, "penalty", 5) == 1;
        boolean x03 = sum(r, "judgment", 2) < 1_000_000;
        boolean x04 = count(r, "award", 1) >= 1;
        long recent = day.minusDays(90).toEpochDay();
        boolean[] fired = {
            count(r, "penalty", 1) >= 1 && !x01,
            count(r, "penalty", 2) >= 3,
            count(r, "penalty", 3) >= 6,
            count(r, "tax", 1) >= 1,
            count(r, "tax", 2) >= 3,
            count(r, "judgment", 2) >= 1 && !x03,
            count(r, "judgment", 5) >= 4,
            count(r, "abnormal", 1) >= 1 && !x04,
            count(r, "complaint", 1) >= 5,
            count(r, "wage", 2) >= 1,
            count(r, "inspection", 1) >= 3,
            count(r, "penalty", 3, Severity.SERIOUS) >= 1,
            count(r, "award", 3) >= 1,
            count(r, "penalty", 3) == 0,
            sum(r, "penalty", 1) >= 10_000_000,
            sum(r, "penalty", 3) >= 50_000_000,
            sum(r, "tax", 2) >= 5_000_000,
            sum(r, "wage", 2) >= 10_000_000,
            sum(r, "judgment", 3) >= 100_000_000,
            last(r, "penalty", 3).mapToLong(Plain::fen).max().orElse(0) >= 20_000_000,
            count(r, "penalty", 2, Severity.SERIOUS) >= 3,
            last(r, "penalty", 3).anyMatch(each -> each.fen() >= 100_000_000),
            count(r, "judgment", 2) >= 5,
            sum(r, "wage", 1) >= 50_000_000,
            count(r, "tax", 3, Severity.SERIOUS) > 0 && sum(r, "tax", 3) >= 50_000_000,
            count(r, "abnormal", 3) >= 6,
            last(r, "penalty", 1).anyMatch(each -> each.day() >= recent) && !x02,
            count(r, "judgment", 1) >= 1,
            x01,
            x02,
            x03,
            x04
        };
        int[] penalties = {5, 8, 10, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0};
        int[] others = {0, 0, 0, 4, 6, 6, 8, 3, 3, 6, 2, 0, -3, -3};
        int[] amounts = {5, 10, 5, 6, 8, 6};
        int byPenalties = 0;
        int byAmounts = 0;
        int score = 95;
        long bits = 0;
        boolean worst = false;
        for (int i = 0; i < fired.length; i++) {
            if (fired[i]) {
                bits |= 1L << i;
                byPenalties -= i < 14 ? penalties[i] : 0;
                score -= i < 14 ? others[i] : 0;
                byAmounts -= i >= 14 && i < 20 ? amounts[i - 14] : 0;
                worst |= i >= 20 && i < 26;
            }
        }
        score += Math.max(-25, byPenalties) + Math.max(-20, byAmounts);
        score = Math.max(0, Math.min(100, score));
        int grade = worst ? 3 : score >= 90 ? 0 : score >= 75 ? 1 : score >= 60 ? 2 : 3;
        return new ByHand.Result(fired[26] || fired[27] ? Math.max(1, grade) : grade, score, bits);
    }
}
