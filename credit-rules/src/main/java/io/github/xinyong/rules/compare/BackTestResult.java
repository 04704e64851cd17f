package io.github.xinyong.rules.compare;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.rules.engine.Explanation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What two rule sets made of the same files.
 *
 * <p>Outcomes are named by the id of the grade, or by the {@linkplain io.github.xinyong.rules.engine.Decision.Status status}
 * where there is no single grade. Samples name records of files and are for their keeper. Immutable and thread-safe.
 *
 * @param files how many files were judged
 * @param changed how many of them differ in status, grades, score, flags, listings or measures
 * @param labels the outcomes, those of the scales first and the best first: the edges of the matrix
 * @param moves the migration matrix: how many files had the one outcome and now have the other; absent for none
 * @param scores by change of the score, how many files
 * @param scoreUnknown how many files have no certain score in one of the two
 * @param fires by rule, how many files it gained and lost; rules with neither are left out
 * @param parts by part that differs between the rule sets ({@code /rules/P1}, {@code law}), in how many changed files it alone
 *     changes the outcome of the first rule set
 * @param unexplained how many changed files no part changes by itself
 * @param inseparable the parts that do not compile in the first rule set without others, and so were not tried
 * @param samples a few changed files of each move, in the order of the population
 */
public record BackTestResult(
        long files,
        long changed,
        List<String> labels,
        Map<Move, Long> moves,
        SortedMap<BigDecimal, Long> scores,
        long scoreUnknown,
        List<RuleFires> fires,
        Map<String, Long> parts,
        long unexplained,
        Set<String> inseparable,
        List<Sample> samples) {

    /** Copies the parts. */
    public BackTestResult {
        labels = List.copyOf(labels);
        moves = Collections.unmodifiableMap(new LinkedHashMap<>(moves));
        scores = Collections.unmodifiableSortedMap(new TreeMap<>(scores));
        fires = List.copyOf(fires);
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        inseparable = Collections.unmodifiableSet(new LinkedHashSet<>(inseparable));
        samples = List.copyOf(samples);
    }

    /**
     * From one outcome to another.
     *
     * @param from the outcome by the first rule set
     * @param to the outcome by the second
     */
    public record Move(String from, String to) {

        /** Checks that the outcomes are there. */
        public Move {
            requireNonNull(from, "from");
            requireNonNull(to, "to");
        }
    }

    /**
     * How often a rule fires in one rule set only.
     *
     * @param rule its id
     * @param gained in how many files it fires in the second only
     * @param lost in how many files it fires in the first only
     */
    public record RuleFires(String rule, long gained, long lost) {

        /** Checks that the id is there. */
        public RuleFires {
            requireNonNull(rule, "rule");
        }
    }

    /**
     * A changed file, explained from both sides.
     *
     * @param move its outcomes
     * @param before why the first rule set says so
     * @param after why the second rule set says so
     * @param because the parts that alone change the outcome
     */
    public record Sample(Move move, Explanation before, Explanation after, List<String> because) {

        /** Checks that the parts are there. */
        public Sample {
            requireNonNull(move, "move");
            requireNonNull(before, "before");
            requireNonNull(after, "after");
            because = List.copyOf(because);
        }
    }

    /** Returns how many files moved from one outcome to another. */
    public long count(String from, String to) {
        return moves.getOrDefault(new Move(from, to), 0L);
    }

    /** Returns the counts as JSON, without the samples. */
    public JsonValue toJson() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("files", number(files));
        members.put("changed", number(changed));
        List<JsonValue> matrix = new ArrayList<>();
        moves.forEach((move, count) -> {
            Map<String, JsonValue> cell = new LinkedHashMap<>();
            cell.put("from", JsonValue.string(move.from()));
            cell.put("to", JsonValue.string(move.to()));
            cell.put("files", number(count));
            matrix.add(JsonValue.object(cell));
        });
        members.put("moves", JsonValue.array(matrix));
        List<JsonValue> deltas = new ArrayList<>();
        scores.forEach((delta, count) -> {
            Map<String, JsonValue> cell = new LinkedHashMap<>();
            cell.put("change", JsonValue.string(delta.toPlainString()));
            cell.put("files", number(count));
            deltas.add(JsonValue.object(cell));
        });
        members.put("scores", JsonValue.array(deltas));
        members.put("scoreUnknown", number(scoreUnknown));
        List<JsonValue> rules = new ArrayList<>();
        for (RuleFires rule : fires) {
            Map<String, JsonValue> cell = new LinkedHashMap<>();
            cell.put("rule", JsonValue.string(rule.rule()));
            cell.put("gained", number(rule.gained()));
            cell.put("lost", number(rule.lost()));
            rules.add(JsonValue.object(cell));
        }
        members.put("fires", JsonValue.array(rules));
        Map<String, JsonValue> made = new LinkedHashMap<>();
        parts.forEach((part, count) -> made.put(part, number(count)));
        members.put("parts", JsonValue.object(made));
        members.put("unexplained", number(unexplained));
        members.put(
                "inseparable",
                JsonValue.array(inseparable.stream().map(JsonValue::string).toList()));
        return JsonValue.object(members);
    }

    private static JsonValue number(long count) {
        return JsonValue.number(Long.toString(count));
    }

    /** Returns the counts in words, of several lines, each ended by {@code \n}; Chinese for a Chinese locale, else English. */
    public String text(Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(CompareMessages.text(locale, "files", files, changed));
        moves.forEach(
                (move, count) -> lines.add("  " + CompareMessages.text(locale, "move", move.from(), move.to(), count)));
        lines.add(CompareMessages.text(locale, "scores"));
        scores.forEach((delta, count) -> lines.add("  "
                + CompareMessages.text(
                        locale, "score", (delta.signum() > 0 ? "+" : "") + delta.toPlainString(), count)));
        if (scoreUnknown > 0) {
            lines.add("  " + CompareMessages.text(locale, "score.unknown", scoreUnknown));
        }
        fires.forEach(rule -> lines.add(CompareMessages.text(locale, "rule", rule.rule(), rule.gained(), rule.lost())));
        parts.forEach((part, count) -> lines.add(CompareMessages.text(locale, "part", part, count)));
        if (unexplained > 0) {
            lines.add(CompareMessages.text(locale, "unexplained", unexplained));
        }
        inseparable.forEach(part -> lines.add(CompareMessages.text(locale, "inseparable", part)));
        return String.join("\n", lines) + "\n";
    }
}
