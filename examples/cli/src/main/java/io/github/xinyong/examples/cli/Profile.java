package io.github.xinyong.examples.cli;

import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.PersonalNumbers;
import io.github.xinyong.codes.bulk.ColumnFinding;
import io.github.xinyong.codes.bulk.ColumnPairReport;
import io.github.xinyong.codes.bulk.ColumnReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The quality report of a column with what it is called.
 *
 * @param report counts and findings; its samples are masked
 * @param pair how it goes together with another column, or null if that was not asked
 * @param input the name of the file
 * @param column the name of the column, or null for a list
 * @param day the day on which the report is made
 * @param locale the language
 */
record Profile(
        ColumnReport report,
        @Nullable Pair pair,
        String input,
        @Nullable String column,
        LocalDate day,
        Locale locale) {

    /** A file or a column may be named by a person's number by mistake. */
    Profile {
        input = PersonalNumbers.mask(input);
        column = column == null ? null : PersonalNumbers.mask(column);
    }

    /**
     * Another column of the same table.
     *
     * @param column its name
     * @param kind what it should hold
     * @param report what the two hold, row by row
     */
    record Pair(String column, CodeKind kind, ColumnPairReport report) {

        Pair {
            column = PersonalNumbers.mask(column);
        }
    }

    /** A count with its name. */
    record Count(String code, String name, long count) {}

    long filled() {
        return report.rows() - report.blankRows();
    }

    long rows(CodeCheck.Verdict verdict) {
        return report.verdicts().getOrDefault(verdict, 0L);
    }

    /** Returns the name of the column, or of the file if it is a list. */
    String title() {
        return column == null ? input : column + " · " + input;
    }

    /** Returns what the codes should be. */
    String kind() {
        return report.declaredKind().map(kind -> kind.displayName(locale)).orElse(text("profile.any-kind"));
    }

    List<Count> problems() {
        return largestFirst(report.problems(), type -> type.name(), type -> text("profile.problem." + type));
    }

    List<Count> notes() {
        return largestFirst(report.notes(), type -> type.name(), type -> text("profile.note." + type));
    }

    List<Count> kinds() {
        return largestFirst(report.kinds(), CodeKind::id, kind -> kind.displayName(locale));
    }

    private static <E> List<Count> largestFirst(
            Map<E, Long> counts,
            java.util.function.Function<E, String> code,
            java.util.function.Function<E, String> name) {
        return counts.entrySet().stream()
                .map(entry -> new Count(code.apply(entry.getKey()), name.apply(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingLong(Count::count).reversed())
                .toList();
    }

    /** Returns the findings on the column, and on how it goes together with the other one. */
    List<ColumnFinding> findings() {
        List<ColumnFinding> findings = new ArrayList<>(report.findings());
        if (pair != null) {
            findings.addAll(pair.report().findings());
        }
        return findings;
    }

    /** Says how the column goes together with the other one; empty if that was not asked. */
    String beside() {
        if (pair == null) {
            return "";
        }
        ColumnPairReport rows = pair.report();
        return text(
                "profile.beside",
                pair.column(),
                pair.kind().displayName(locale),
                rows.filledRows(),
                rows.rightRows(),
                rows.swappedRows(),
                rows.agreeingRows(),
                rows.contradictingRows());
    }

    /** Returns how often what repeats repeats, and how surely. */
    String duplicates() {
        ColumnReport.Duplicates duplicates = report.duplicates();
        return text(
                duplicates.exact() ? "profile.duplicates" : "profile.duplicates-at-least",
                duplicates.distinct(),
                duplicates.rows(),
                duplicates.asWritten());
    }

    String text(String key, Object... arguments) {
        return CliMessages.text(locale, key, arguments);
    }

    /** Returns a share of the rows that are not blank, such as {@code 95.0%}. */
    String share(long count) {
        return String.format(Locale.ROOT, "%.1f%%", percent(count, filled()));
    }

    static double percent(long part, long whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }
}
