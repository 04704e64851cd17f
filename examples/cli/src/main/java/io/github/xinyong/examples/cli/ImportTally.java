package io.github.xinyong.examples.cli;

import io.github.xinyong.codes.Reason;
import io.github.xinyong.core.exchange.ImportSummary;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts rows and findings of all tables of a run. */
final class ImportTally {

    /**
     * A finding of the tables or of the file that a record was to go into.
     *
     * @param reason says it in a sentence
     */
    record Found(
            long row,
            long line,
            String column,
            String code,
            String outcome,
            @Nullable String found,
            @Nullable String expected,
            Reason reason) {}

    private static final class Group {
        private long count;
        private final Found first;

        Group(Found first) {
            this.first = first;
        }
    }

    private final Locale locale;
    private final Map<String, Group> groups = new TreeMap<>();
    private long rows;
    private long records;
    private long rejected;
    private long findings;

    ImportTally(Locale locale) {
        this.locale = locale;
    }

    void count(Found found) {
        findings++;
        groups.computeIfAbsent(found.code() + " " + found.column(), key -> new Group(found)).count++;
    }

    void add(ImportSummary summary) {
        rows += summary.rows();
        records += summary.records();
        rejected += summary.rejected();
    }

    /** Moves records that no file took in to the rejected ones. */
    void reject(long refused) {
        records -= refused;
        rejected += refused;
    }

    long rejected() {
        return rejected;
    }

    /** Returns the summary; the names are a contract. */
    String json() {
        return "{\"rows\":" + rows + ",\"records\":" + records + ",\"rejected\":" + rejected + ",\"findings\":"
                + findings + "}\n";
    }

    /** Returns the findings by code and column, each with its first occurrence, and the summary. */
    String table() {
        StringBuilder text = new StringBuilder();
        groups.forEach((key, group) -> text.append(CliMessages.text(
                        locale,
                        "import.finding",
                        group.count,
                        key.strip(),
                        group.first.line(),
                        Display.line(group.first.reason().message(locale))))
                .append('\n'));
        text.append(CliMessages.text(locale, "import.summary", rows, records, rejected, findings));
        return text.append('\n').toString();
    }
}
