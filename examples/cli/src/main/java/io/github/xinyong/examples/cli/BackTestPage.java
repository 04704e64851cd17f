package io.github.xinyong.examples.cli;

import io.github.xinyong.rules.Scale;
import io.github.xinyong.rules.compare.BackTestResult;
import io.github.xinyong.rules.engine.RuleEngine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The result of a back-test as a page of HTML, complete in itself: the migration matrix as a heat map, and what made the difference. */
final class BackTestPage {

    private static final int MOST_CHANGES = 24;

    private final BackTestResult result;
    private final Locale locale;
    private final Set<String> grades = new LinkedHashSet<>();

    private BackTestPage(BackTestResult result, RuleEngine before, RuleEngine after, Locale locale) {
        this.result = result;
        this.locale = locale;
        for (RuleEngine engine : List.of(before, after)) {
            Scale scale = engine.ruleSet().scale();
            if (scale != null) {
                scale.grades().forEach(grade -> grades.add(grade.id()));
            }
        }
    }

    /** A row of the matrix; {@code files} are those with this outcome before. */
    record Row(String label, long files, List<Cell> cells) {}

    /** A cell of the matrix; {@code css} is the direction, {@code strength} how much of its row it is, in percent. */
    record Cell(String to, boolean moved, long files, String share, String css, long strength, boolean dark) {}

    /** A bar with its name in front; the width is percent of the track. */
    record Bar(String name, long files, String share, String css, double width) {}

    /** A rule that fires for other files than before. */
    record Fires(String rule, long gained, long lost) {}

    /** A changed file from both sides. */
    record Sample(String from, String to, String subject, String because, String before, String after) {}

    static String html(BackTestResult result, RuleEngine before, RuleEngine after, LocalDate day, Locale locale) {
        BackTestPage page = new BackTestPage(result, before, after, locale);
        Map<String, Object> context = new HashMap<>();
        context.put("t", Pages.labels(locale, "backtest."));
        context.put("lang", Pages.language(locale));
        context.put("before", page.name(before));
        context.put("after", page.name(after));
        context.put("day", day.toString());
        context.put("files", result.files());
        context.put("changed", result.changed());
        context.put("share", percent(result.changed(), result.files()));
        context.put("labels", result.labels().stream().map(page::label).toList());
        context.put("rows", page.rows());
        context.put("changes", page.changes());
        context.put("otherChanges", page.otherChanges());
        context.put("unknown", result.scoreUnknown());
        context.put("parts", page.parts());
        context.put("unexplained", result.unexplained());
        context.put("inseparable", List.copyOf(result.inseparable()));
        context.put("fires", page.fires());
        context.put("samples", page.samples());
        context.put("hasChanges", !result.scores().isEmpty());
        context.put("hasParts", !result.parts().isEmpty() || result.unexplained() > 0);
        context.put("hasFires", !result.fires().isEmpty());
        context.put("hasSamples", !result.samples().isEmpty());
        return Pages.html("backtest.html.mustache", context);
    }

    private String name(RuleEngine engine) {
        return engine.ruleSet().title().in(locale) + " (" + engine.ruleSet().id() + " "
                + engine.ruleSet().version() + ", " + engine.fingerprint().substring(0, 12) + ")";
    }

    /** A grade is called by its id, everything else by words. */
    private String label(String outcome) {
        return grades.contains(outcome) ? outcome : CliMessages.text(locale, "backtest.status." + outcome);
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String from : result.labels()) {
            long files = result.labels().stream()
                    .mapToLong(to -> result.count(from, to))
                    .sum();
            List<Cell> cells =
                    result.labels().stream().map(to -> cell(from, to, files)).toList();
            if (files > 0) {
                rows.add(new Row(label(from), files, cells));
            }
        }
        return rows;
    }

    private Cell cell(String from, String to, long ofRow) {
        long files = result.count(from, to);
        if (files == 0) {
            return new Cell(label(to), false, 0, "", "none", 0, false);
        }
        // Few files that moved are still to be seen.
        long strength = Math.round(15 + 85.0 * files / ofRow);
        return new Cell(label(to), true, files, percent(files, ofRow), direction(from, to), strength, strength > 60);
    }

    /** Grades stand in the order of the scales, the best first. */
    private String direction(String from, String to) {
        if (from.equals(to)) {
            return "same";
        }
        if (!grades.contains(from) || !grades.contains(to)) {
            return "other";
        }
        List<String> order = List.copyOf(grades);
        return order.indexOf(to) > order.indexOf(from) ? "worse" : "better";
    }

    private List<BigDecimal> frequent() {
        return result.scores().keySet().stream()
                .sorted(Comparator.<BigDecimal>comparingLong(change -> -files(change)))
                .limit(MOST_CHANGES)
                .sorted()
                .toList();
    }

    private long files(BigDecimal change) {
        return result.scores().getOrDefault(change, 0L);
    }

    private List<Bar> changes() {
        long most = result.scores().values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(1);
        return frequent().stream()
                .map(change -> {
                    String sign = change.signum() > 0 ? "+" : "";
                    String css = change.signum() > 0 ? "up" : change.signum() < 0 ? "down" : "";
                    return bar(sign + change.toPlainString(), files(change), css, most);
                })
                .toList();
    }

    private long otherChanges() {
        return result.scores().values().stream().mapToLong(Long::longValue).sum()
                - frequent().stream().mapToLong(this::files).sum();
    }

    private List<Bar> parts() {
        List<Bar> bars = new ArrayList<>();
        result.parts().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(part -> bars.add(bar(part.getKey(), part.getValue(), "", result.changed())));
        if (result.unexplained() > 0) {
            bars.add(bar(
                    CliMessages.text(locale, "backtest.together"), result.unexplained(), "total", result.changed()));
        }
        return bars;
    }

    /** Bars leave a part of the width for the numbers behind them. */
    private Bar bar(String name, long files, String css, long most) {
        double width = Math.max(0.4, 70.0 * files / Math.max(1, most));
        return new Bar(name, files, percent(files, result.files()), css, Math.round(width * 100) / 100.0);
    }

    private List<Fires> fires() {
        return result.fires().stream()
                .map(rule -> new Fires(rule.rule(), rule.gained(), rule.lost()))
                .toList();
    }

    private List<Sample> samples() {
        return result.samples().stream()
                .map(sample -> new Sample(
                        label(sample.move().from()),
                        label(sample.move().to()),
                        sample.before().subject().toString(),
                        sample.because().isEmpty()
                                ? CliMessages.text(locale, "backtest.together")
                                : String.join(", ", sample.because()),
                        sample.before().text(locale),
                        sample.after().text(locale)))
                .toList();
    }

    private static String percent(long part, long whole) {
        return whole == 0 ? "–" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
    }
}
