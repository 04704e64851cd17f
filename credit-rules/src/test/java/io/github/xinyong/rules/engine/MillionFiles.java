package io.github.xinyong.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.time.PartialDate;
import io.github.xinyong.rules.json.RuleSetJson;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A million seeded files, each decided by the engine and by the same rules written by hand. Runs in the profile
 * {@code million} only; {@code -Dmillion.files} asks for another number.
 */
class MillionFiles {

    private static final Evaluator REVIEW =
            RuleEngine.compile(RuleSetJson.shipped("example-supplier-review")).at(Views.TIME);
    private static final String[] TYPES = {"penalty", "penalty", "penalty", "permit", "award"};
    private static final List<Draft.Fate> FATES = List.of(Draft.Fate.values());
    private static final List<Severity> SEVERITIES = List.of(Severity.MINOR, Severity.GENERAL, Severity.SERIOUS);
    /** The edges of the windows of the rule set, in days before the day judged. */
    private static final int[] EDGES = {0, 90, 365, 730, 1_096, 1_826};
    /** The fines that the rule set tells apart, in fen. */
    private static final long[] FINES = {
        999_99, 1_000_00, 9_999_99, 10_000_00, 99_999_99, 100_000_00, 199_999_99, 200_000_00, 999_999_99, 1_000_000_00
    };

    @Test
    void areDecidedAsByHand() {
        int files = Integer.getInteger("million.files", 1_000_000);
        Random random = new Random(20_260_630);
        int[] grades = new int[4];
        for (int i = 0; i < files; i++) {
            List<Draft> drafts = new ArrayList<>();
            int records = random.nextInt(random.nextInt(10) == 0 ? 40 : 7);
            for (int record = 0; record < records; record++) {
                drafts.add(draft(random));
            }
            FileView view = Draft.view(drafts);

            Decision decision = REVIEW.decide(view);
            SupplierReviewByHand.Result expected = SupplierReviewByHand.review(view);

            String grade = Objects.requireNonNull(decision.grade()).id();
            boolean same = decision.status() == Decision.Status.DECIDED
                    && decision.fired().equals(expected.fired())
                    && Objects.requireNonNull(decision.score()).intValueExact() == expected.score()
                    && grade.equals(expected.grade());
            if (!same) {
                // Says which file it was.
                assertThat(decision.toString() + drafts).as("file %s", i).isEqualTo(expected.toString());
            }
            grades["ABCD".indexOf(grade)]++;
        }
        // Every grade occurs, so the comparison is not idle.
        for (int count : grades) {
            assertThat(count).isGreaterThan(files / 100);
        }
    }

    private static Draft draft(Random random) {
        Map<RecordDate, PartialDate> dates = new EnumMap<>(RecordDate.class);
        for (RecordDate which : RecordDate.values()) {
            int days = random.nextInt(3) == 0
                    ? EDGES[random.nextInt(EDGES.length)] + random.nextInt(5) - 2
                    : random.nextInt(2_400) - 30;
            dates.put(which, PartialDate.of(Views.DAY.minusDays(days)));
        }
        dates.put(RecordDate.EFFECTIVE_TO, PartialDate.of(Views.DAY.plusDays(random.nextInt(750) - 50)));
        long fen = random.nextInt(3) == 0
                ? FINES[random.nextInt(FINES.length)]
                : (long) Math.exp(6 + 11 * random.nextDouble());
        Draft.Fate fate = random.nextInt(5) < 3 ? Draft.Fate.STANDS : FATES.get(random.nextInt(FATES.size()));
        return new Draft(
                TYPES[random.nextInt(TYPES.length)],
                SEVERITIES.get(random.nextInt(SEVERITIES.size())),
                dates,
                Money.ofFen(fen),
                "food",
                random.nextBoolean() ? "示例局0" : "示例局1",
                fate);
    }
}
