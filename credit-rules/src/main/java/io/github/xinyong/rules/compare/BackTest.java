package io.github.xinyong.rules.compare;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.file.FileView;
import io.github.xinyong.rules.engine.Assumption;
import io.github.xinyong.rules.engine.Decision;
import io.github.xinyong.rules.engine.EvaluationTime;
import io.github.xinyong.rules.engine.Evaluator;
import io.github.xinyong.rules.engine.RuleEngine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two rule sets tried on the same files.
 *
 * <p>Every file is judged by both as of the day of its view, each rule set by the law of that day or of one fixed day. Where
 * grade, score or status differ, each part that differs between the rule sets is put into the first one by itself: if that
 * alone changes the outcome, the part made a difference. Missing input stays missing unless the test is told to
 * {@linkplain #assuming assume} the worst or best case, which changes how outcomes are counted, never a decision. Immutable
 * and thread-safe; a run holds its counts and samples, never the population.
 *
 * <pre>{@code
 * BackTestResult result = BackTest.of(lastYear, thisYear).run(views);
 * result.moves().get(new BackTestResult.Move("A", "B")); // how many fell from A to B
 * }</pre>
 */
public final class BackTest {

    /** How many samples a run keeps of each move unless asked otherwise. */
    public static final int SAMPLES = 3;

    private static final String LAW = "law";

    private final RuleEngine before;
    private final RuleEngine after;
    private final @Nullable LocalDate lawBefore;
    private final @Nullable LocalDate lawAfter;
    private final int samples;
    private final @Nullable Assumption assumed;

    private BackTest(
            RuleEngine before,
            RuleEngine after,
            @Nullable LocalDate lawBefore,
            @Nullable LocalDate lawAfter,
            int samples,
            @Nullable Assumption assumed) {
        this.before = requireNonNull(before, "before");
        this.after = requireNonNull(after, "after");
        this.lawBefore = lawBefore;
        this.lawAfter = lawAfter;
        this.samples = samples;
        this.assumed = assumed;
    }

    /** Returns a test of two rule sets, each by the law of the day of the view. */
    public static BackTest of(RuleEngine before, RuleEngine after) {
        return new BackTest(before, after, null, null, SAMPLES, null);
    }

    /** Returns this test with the law of fixed days; null for that of the day of the view. */
    public BackTest lawAt(@Nullable LocalDate dayBefore, @Nullable LocalDate dayAfter) {
        return new BackTest(before, after, dayBefore, dayAfter, samples, assumed);
    }

    /**
     * Returns this test with so many samples of each move.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public BackTest samples(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("At least 0 samples, not " + most);
        }
        return new BackTest(before, after, lawBefore, lawAfter, most, assumed);
    }

    /** Returns this test with what is undetermined counted as its worst or best case; null to count it as undetermined. */
    public BackTest assuming(@Nullable Assumption assumption) {
        return new BackTest(before, after, lawBefore, lawAfter, samples, assumption);
    }

    /** Judges every view by both rule sets. The stream is read once, in its order. */
    public BackTestResult run(Stream<FileView> views) {
        Hybrids hybrids = new Hybrids(before, after);
        BackTestCount count = new BackTestCount(before, after, samples, assumed);
        Map<String, Map<LocalDate, Evaluator>> evaluators = new HashMap<>();
        for (Iterator<FileView> each = views.iterator(); each.hasNext(); ) {
            FileView view = each.next();
            Evaluator first = at(evaluators, "before", before, view, lawBefore);
            Evaluator second = at(evaluators, "after", after, view, lawAfter);
            Decision one = first.decide(view);
            Decision two = second.decide(view);
            Map<String, Decision> parts = new LinkedHashMap<>();
            if (!count.isSame(one, two)) {
                hybrids.engines()
                        .forEach((part, engine) -> parts.put(
                                part,
                                at(evaluators, part, engine, view, lawBefore).decide(view)));
                if (!Objects.equals(lawBefore, lawAfter)) {
                    parts.put(LAW, at(evaluators, LAW, before, view, lawAfter).decide(view));
                }
            }
            count.add(view, one, two, parts);
        }
        return count.result(hybrids.inseparable());
    }

    private static Evaluator at(
            Map<String, Map<LocalDate, Evaluator>> evaluators,
            String name,
            RuleEngine engine,
            FileView view,
            @Nullable LocalDate law) {
        return evaluators.computeIfAbsent(name, key -> new HashMap<>()).computeIfAbsent(view.validTime(), day -> {
            EvaluationTime time = EvaluationTime.asOf(day);
            return engine.at(law == null ? time : time.lawAt(law));
        });
    }
}
