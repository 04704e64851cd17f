package io.github.xinyong.examples.cli;

import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.bulk.ColumnFinding;
import io.github.xinyong.codes.bulk.ColumnSample;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The quality report as text for a terminal. */
final class ProfileText {

    private static final int BAR = 30;

    private final Profile profile;
    private final StringBuilder out = new StringBuilder();

    ProfileText(Profile profile) {
        this.profile = profile;
    }

    String text() {
        line(profile.text("profile.title") + ": " + profile.title());
        line(profile.kind());
        line("");
        line(profile.report().summary(profile.locale()));
        line(profile.duplicates());
        if (profile.pair() != null) {
            line(profile.beside());
        }
        line("");
        for (CodeCheck.Verdict verdict : CodeCheck.Verdict.values()) {
            row(profile.text("table." + verdict.id()), profile.rows(verdict));
        }
        section("profile.reasons", profile.problems());
        section("profile.notes", profile.notes());
        section("profile.kinds", profile.kinds());
        lengths();
        findings();
        line("");
        line(profile.text("profile.disclaimer"));
        return out.toString();
    }

    private void section(String key, List<Profile.Count> counts) {
        if (!counts.isEmpty()) {
            line("");
            line(profile.text(key));
            counts.forEach(count -> row(count.name(), count.count()));
        }
    }

    private void row(String name, long count) {
        double percent = Profile.percent(count, profile.filled());
        int bar = count == 0 ? 0 : (int) Math.max(1, Math.round(percent * BAR / 100));
        line("  " + Display.fit(name, 44) + String.format(Locale.ROOT, "%11d %6.1f%%  ", count, percent)
                + "█".repeat(bar));
    }

    private void lengths() {
        String lengths = profile.report().lengths().entrySet().stream()
                .map(entry -> ProfilePage.length(entry.getKey()) + ": " + entry.getValue())
                .collect(Collectors.joining(", "));
        if (!lengths.isEmpty()) {
            line("");
            line(profile.text("profile.lengths"));
            line("  " + lengths);
        }
    }

    private void findings() {
        if (profile.findings().isEmpty()) {
            return;
        }
        line("");
        line(profile.text("profile.findings"));
        for (ColumnFinding finding : profile.findings()) {
            line("  " + finding.code() + ": " + finding.message(profile.locale()));
            finding.samples().forEach(this::sample);
        }
    }

    private void sample(ColumnSample sample) {
        String other = sample.otherRow() == 0 ? "" : "  " + profile.text("profile.like-row", sample.otherRow());
        line("    " + profile.text("profile.row", sample.row()) + "  " + sample.text()
                + (sample.repair() == null ? "" : "  → " + sample.repair()) + other);
    }

    private void line(String text) {
        out.append(Display.line(text).stripTrailing()).append('\n');
    }
}
