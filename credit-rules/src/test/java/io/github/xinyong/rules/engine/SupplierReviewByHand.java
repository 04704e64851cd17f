package io.github.xinyong.rules.engine;

import io.github.xinyong.core.file.ContentState;
import io.github.xinyong.core.file.DisputeState;
import io.github.xinyong.core.file.EffectState;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.file.RecordState;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.RecordDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The shipped example as a programmer would write it by hand: the same rules in plain Java, without any of the engine.
 *
 * <p>For files of which everything is known to the day and the fen.
 */
final class SupplierReviewByHand {

    record Result(String grade, int score, List<String> fired) {}

    private SupplierReviewByHand() {}

    static Result review(FileView view) {
        LocalDate today = view.validTime();
        List<CreditRecord> penalties = new ArrayList<>();
        boolean disputed = false;
        for (RecordState state : view.states()) {
            if (state.record().typeId().equals("penalty")
                    && state.content() == ContentState.CURRENT
                    && state.effect() == EffectState.IN_EFFECT) {
                penalties.add(state.record());
                disputed |= state.dispute() == DisputeState.OPEN;
            }
        }
        List<CreditRecord> ofOneYear = since(penalties, today.minusYears(1), today);
        List<CreditRecord> ofTwoYears = since(penalties, today.minusYears(2), today);
        List<CreditRecord> ofThreeYears = since(penalties, today.minusYears(3), today);
        List<CreditRecord> ofFiveYears = since(penalties, today.minusYears(5), today);

        boolean p1 = !ofTwoYears.isEmpty();
        boolean p2 = ofOneYear.size() >= (today.getYear() >= 2024 ? 3 : 4);
        boolean p3 = sum(ofThreeYears) >= 100_000_00L;
        boolean p4 = any(ofThreeYears, fen -> fen >= 200_000_00L);
        boolean b1 = ofFiveYears.isEmpty();
        boolean v1 = any(ofThreeYears, fen -> fen >= 1_000_000_00L);
        boolean c1 = !since(penalties, today.minusDays(90), today).isEmpty();
        boolean c2 = (p2 ? 1 : 0) + (p3 ? 1 : 0) + (p4 ? 1 : 0) >= 2;
        boolean x1 = ofTwoYears.size() == 1 && any(ofTwoYears, fen -> fen < 1_000_00L);
        boolean x2 = ofFiveYears.size() == 1 && sum(ofFiveYears) < 10_000_00L;
        p1 &= !x1;
        c1 &= !x2;

        int byNumber = (p1 ? -5 * ofTwoYears.size() : 0) + (p2 ? -10 : 0) + (x1 ? -1 : 0);
        int byFines = (p3 ? -15 : 0) + (p4 ? -20 : 0);
        int score = 95 + Math.max(byNumber, -30) + Math.max(byFines, -25) + (b1 ? 5 : 0);
        score = Math.max(0, Math.min(100, score));

        int grade = score >= 90 ? 0 : score >= 75 ? 1 : score >= 60 ? 2 : 3;
        grade = v1 ? 3 : grade;
        grade = Math.max(grade, c1 ? 1 : 0);
        grade = Math.max(grade, c2 ? 2 : 0);

        List<String> fired = new ArrayList<>();
        boolean[] all = {p1, p2, p3, p4, b1, v1, c1, c2, x1, x2, disputed};
        String[] ids = {"P1", "P2", "P3", "P4", "B1", "V1", "C1", "C2", "X1", "X2", "F1"};
        for (int i = 0; i < all.length; i++) {
            if (all[i]) {
                fired.add(ids[i]);
            }
        }
        return new Result("ABCD".substring(grade, grade + 1), score, fired);
    }

    private static List<CreditRecord> since(List<CreditRecord> records, LocalDate first, LocalDate last) {
        return records.stream()
                .filter(record -> {
                    LocalDate decided = Objects.requireNonNull(record.date(RecordDate.DECIDED))
                            .earliest();
                    return !decided.isBefore(first) && !decided.isAfter(last);
                })
                .toList();
    }

    private static long sum(List<CreditRecord> records) {
        return records.stream().mapToLong(SupplierReviewByHand::fen).sum();
    }

    private static boolean any(List<CreditRecord> records, Predicate<Long> test) {
        return records.stream().map(SupplierReviewByHand::fen).anyMatch(test);
    }

    private static long fen(CreditRecord record) {
        return Objects.requireNonNull(record.amount()).minor();
    }
}
