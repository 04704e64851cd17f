package io.github.xinyong.rules.compare;

import io.github.xinyong.core.file.FileView;
import io.github.xinyong.rules.Scale;
import io.github.xinyong.rules.engine.Assumption;
import io.github.xinyong.rules.engine.Decision;
import io.github.xinyong.rules.engine.RuleEngine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The counts of a running back-test. */
final class BackTestCount {

    private final RuleEngine before;
    private final RuleEngine after;
    private final int most;
    private final @Nullable Assumption assumed;
    private long files;
    private long changed;
    private long scoreUnknown;
    private long unexplained;
    private final Map<BackTestResult.Move, Long> moves = new LinkedHashMap<>();
    private final SortedMap<BigDecimal, Long> scores = new TreeMap<>();
    private final Map<String, long[]> fires = new LinkedHashMap<>();
    private final Map<String, Long> parts = new LinkedHashMap<>();
    private final Map<BackTestResult.Move, List<BackTestResult.Sample>> samples = new LinkedHashMap<>();

    BackTestCount(RuleEngine before, RuleEngine after, int most, @Nullable Assumption assumed) {
        this.assumed = assumed;
        this.before = before;
        this.after = after;
        this.most = most;
        for (RuleEngine engine : List.of(before, after)) {
            engine.ruleSet().rules().forEach(rule -> fires.putIfAbsent(rule.id(), new long[2]));
        }
    }

    /** Returns whether two decisions say the same of the file; where a case is assumed, what counts is its grade and score. */
    boolean isSame(Decision one, Decision two) {
        boolean sameGrading = assumed == null
                ? one.status() == two.status()
                        && ids(one).equals(ids(two))
                        && isSame(one.lowestScore(), two.lowestScore())
                        && isSame(one.highestScore(), two.highestScore())
                : label(one).equals(label(two)) && isSame(score(one), score(two));
        return sameGrading
                && one.flags().equals(two.flags())
                && one.listings().equals(two.listings())
                && one.measures().equals(two.measures());
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal two) {
        return one == null ? two == null : (two != null && one.compareTo(two) == 0);
    }

    private static List<String> ids(Decision decision) {
        return decision.possibleGrades().stream().map(Scale.Grade::id).toList();
    }

    private String label(Decision decision) {
        Scale.Grade grade =
                assumed == null ? decision.grade() : decision.assuming(assumed).grade();
        return grade == null ? decision.status().name() : grade.id();
    }

    private @Nullable BigDecimal score(Decision decision) {
        return assumed == null ? decision.score() : decision.assuming(assumed).score();
    }

    void add(FileView view, Decision one, Decision two, Map<String, Decision> alone) {
        files++;
        BackTestResult.Move move = new BackTestResult.Move(label(one), label(two));
        moves.merge(move, 1L, Long::sum);
        BigDecimal from = score(one);
        BigDecimal to = score(two);
        if (from != null && to != null) {
            scores.merge(to.subtract(from).stripTrailingZeros(), 1L, Long::sum);
        } else {
            scoreUnknown++;
        }
        fires(one, two);
        if (isSame(one, two)) {
            return;
        }
        changed++;
        List<String> because = new ArrayList<>();
        alone.forEach((part, decision) -> {
            if (!isSame(one, decision)) {
                because.add(part);
                parts.merge(part, 1L, Long::sum);
            }
        });
        unexplained += because.isEmpty() ? 1 : 0;
        List<BackTestResult.Sample> kept = samples.computeIfAbsent(move, key -> new ArrayList<>());
        if (kept.size() < most) {
            kept.add(new BackTestResult.Sample(
                    move, one.by().explain(view), two.by().explain(view), because));
        }
    }

    private void fires(Decision one, Decision two) {
        Set<String> lost = new LinkedHashSet<>(one.fired());
        two.fired().forEach(lost::remove);
        Set<String> gained = new LinkedHashSet<>(two.fired());
        one.fired().forEach(gained::remove);
        gained.forEach(rule -> count(rule)[0]++);
        lost.forEach(rule -> count(rule)[1]++);
    }

    private long[] count(String rule) {
        return fires.computeIfAbsent(rule, key -> new long[2]);
    }

    BackTestResult result(Set<String> inseparable) {
        List<BackTestResult.RuleFires> rules = new ArrayList<>();
        fires.forEach((rule, count) -> {
            if (count[0] + count[1] > 0) {
                rules.add(new BackTestResult.RuleFires(rule, count[0], count[1]));
            }
        });
        List<BackTestResult.Sample> all = new ArrayList<>();
        samples.values().forEach(all::addAll);
        return new BackTestResult(
                files, changed, labels(), moves, scores, scoreUnknown, rules, parts, unexplained, inseparable, all);
    }

    /** Grades in the order of the scales, the first rule set's first; then the other outcomes that occurred. */
    private List<String> labels() {
        Set<String> labels = new LinkedHashSet<>();
        for (RuleEngine engine : List.of(before, after)) {
            Scale scale = engine.ruleSet().scale();
            if (scale != null) {
                scale.grades().forEach(grade -> labels.add(grade.id()));
            }
        }
        for (Decision.Status status : Decision.Status.values()) {
            moves.keySet().forEach(move -> {
                if (move.from().equals(status.name()) || move.to().equals(status.name())) {
                    labels.add(status.name());
                }
            });
        }
        return List.copyOf(labels);
    }
}
