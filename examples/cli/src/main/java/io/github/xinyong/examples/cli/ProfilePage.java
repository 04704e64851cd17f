package io.github.xinyong.examples.cli;

import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.bulk.ColumnFinding;
import io.github.xinyong.codes.bulk.ColumnSample;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The quality report as a page of HTML, complete in itself. Its charts are SVG with places in percent, so that they are as
 * wide as the page while their texts keep their size.
 */
final class ProfilePage {

    private static final int LONGEST_SHOWN = 65;
    private static final int MOST_LABELS = 24;

    private ProfilePage() {}

    /** A piece of a bar; numbers are percent of the width. */
    record Piece(String css, String name, long count, String share, double left, double width) {}

    /** A bar with its name in front. */
    record Bar(String name, String code, String value, double width, double textAt) {}

    /** A bar that stands on its foot; numbers are percent. */
    record Column(String label, long count, double left, double width, double middle, double top, double height) {}

    /** A damage and what can be done about it. */
    record Damage(String name, long count, List<Piece> pieces) {}

    /** A finding with its samples. */
    record Finding(String code, String message, List<Sample> samples, boolean hasSamples) {}

    /** A row of the input. */
    record Sample(
            String row,
            String text,
            @Nullable String repair,
            @Nullable String other) {}

    static String html(Profile profile) {
        Map<String, Object> context = new HashMap<>();
        context.put("t", Pages.labels(profile.locale(), "profile."));
        context.put("lang", Pages.language(profile.locale()));
        context.put("day", profile.day().toString());
        context.put("name", profile.title());
        context.put("kind", profile.kind());
        context.put("summary", profile.report().summary(profile.locale()));
        context.put("duplicates", profile.duplicates());
        context.put("beside", profile.beside());
        context.put("share", profile.share(profile.rows(CodeCheck.Verdict.CONFORMING)));
        context.put("verdicts", verdicts(profile));
        context.put("problems", bars(profile, profile.problems()));
        context.put("notes", bars(profile, profile.notes()));
        context.put("kinds", bars(profile, profile.kinds()));
        context.put("lengths", lengths(profile));
        context.put("damages", damages(profile));
        context.put("findings", findings(profile));
        context.put("hasProblems", !profile.problems().isEmpty());
        context.put("hasNotes", !profile.notes().isEmpty());
        context.put("hasKinds", !profile.kinds().isEmpty());
        context.put("hasLengths", !profile.report().lengths().isEmpty());
        context.put(
                "hasDamages",
                profile.report().findings().stream().anyMatch(f -> f.damage().isPresent()));
        context.put("hasBeside", profile.pair() != null);
        context.put("hasFindings", !profile.findings().isEmpty());
        return Pages.html("profile.html.mustache", context);
    }

    private static List<Piece> verdicts(Profile profile) {
        List<Piece> pieces = new ArrayList<>();
        double left = 0;
        for (CodeCheck.Verdict verdict : CodeCheck.Verdict.values()) {
            long rows = profile.rows(verdict);
            double width = Profile.percent(rows, profile.report().rows());
            pieces.add(new Piece(
                    verdict.id(),
                    profile.text("table." + verdict.id()),
                    rows,
                    profile.share(rows),
                    round(left),
                    round(width)));
            left += width;
        }
        long blank = profile.report().blankRows();
        if (blank > 0) {
            double width = Profile.percent(blank, profile.report().rows());
            pieces.add(new Piece("blank", profile.text("profile.blank"), blank, "", round(left), round(width)));
        }
        return pieces;
    }

    /** Bars leave a part of the width for the numbers behind them. */
    private static List<Bar> bars(Profile profile, List<Profile.Count> counts) {
        long most = counts.stream().mapToLong(Profile.Count::count).max().orElse(1);
        return counts.stream()
                .map(count -> {
                    double width = Math.max(0.4, 68.0 * count.count() / most);
                    return new Bar(
                            count.name(),
                            count.code(),
                            count.count() + " · " + profile.share(count.count()),
                            round(width),
                            round(width + 1.5));
                })
                .toList();
    }

    private static List<Column> lengths(Profile profile) {
        Map<Integer, Long> lengths = profile.report().lengths();
        long most = lengths.values().stream().mapToLong(Long::longValue).max().orElse(1);
        List<Column> columns = new ArrayList<>();
        double step = 100.0 / Math.max(6, lengths.size());
        for (Map.Entry<Integer, Long> entry : lengths.entrySet()) {
            double left = columns.size() * step;
            double height = Math.max(1, 80.0 * entry.getValue() / most);
            boolean labelled = lengths.size() <= MOST_LABELS || entry.getValue() * 50 > most;
            columns.add(new Column(
                    labelled ? length(entry.getKey()) : "",
                    entry.getValue(),
                    round(left + step * 0.1),
                    round(step * 0.8),
                    round(left + step / 2),
                    round(88 - height),
                    round(height)));
        }
        return columns;
    }

    /** Returns the name of a length in the report, of which the last one stands for all that are longer. */
    static String length(int length) {
        return length == LONGEST_SHOWN ? "≥" + LONGEST_SHOWN : Integer.toString(length);
    }

    private static List<Damage> damages(Profile profile) {
        List<ColumnFinding> found = profile.report().findings().stream()
                .filter(finding -> finding.damage().isPresent())
                .toList();
        long most = found.stream().mapToLong(ColumnFinding::count).max().orElse(1);
        return found.stream()
                .map(finding -> {
                    List<Piece> pieces = new ArrayList<>();
                    double left = piece(profile, pieces, "repairable", finding.repairable(), most, 0);
                    left = piece(profile, pieces, "still-invalid", finding.stillInvalid(), most, left);
                    piece(profile, pieces, "lost", finding.lost(), most, left);
                    String name = finding.damage().orElseThrow().message(profile.locale());
                    return new Damage(name, finding.count(), pieces);
                })
                .toList();
    }

    private static double piece(Profile profile, List<Piece> pieces, String what, long count, long most, double left) {
        double width = Profile.percent(count, most);
        if (count > 0) {
            pieces.add(new Piece(
                    what, profile.text("profile." + what), count, "", round(left), round(Math.max(0.4, width))));
        }
        return left + width;
    }

    private static List<Finding> findings(Profile profile) {
        return profile.findings().stream()
                .map(finding -> new Finding(
                        finding.code(),
                        finding.message(profile.locale()),
                        finding.samples().stream()
                                .map(sample -> sample(profile, sample))
                                .toList(),
                        !finding.samples().isEmpty()))
                .toList();
    }

    private static Sample sample(Profile profile, ColumnSample sample) {
        return new Sample(
                profile.text("profile.row", sample.row()),
                Display.line(sample.text()),
                sample.repair(),
                sample.otherRow() == 0 ? null : profile.text("profile.like-row", sample.otherRow()));
    }

    private static double round(double percent) {
        return Math.round(percent * 100) / 100.0;
    }
}
