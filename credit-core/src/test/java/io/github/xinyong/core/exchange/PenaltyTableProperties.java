package io.github.xinyong.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.core.exchange.ImportFinding.Outcome;
import io.github.xinyong.core.exchange.Tables.Result;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is done to a table, every row is accounted for, and what was done to one row harms no other. */
class PenaltyTableProperties {

    /** Texts with everything that makes quoting hard. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("公司罚款,，\"\n\r;1a'")
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(text -> !text.isBlank());
    }

    private static Arbitrary<Map<PenaltyColumn, String>> rows() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 80_000),
                        texts(),
                        texts(),
                        texts(),
                        Arbitraries.of(true, false))
                .as((number, facts, content, remark, person) -> {
                    Map<PenaltyColumn, String> row = person ? Tables.personRow(number) : Tables.row(number);
                    row.put(PenaltyColumn.CF_SY, facts);
                    row.put(PenaltyColumn.CF_NR, content);
                    row.put(PenaltyColumn.BZ, remark);
                    return row;
                });
    }

    @Provide
    Arbitrary<List<Map<PenaltyColumn, String>>> tables() {
        return rows().list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .uniqueElements(row -> row.get(PenaltyColumn.CF_WSH))
                .withoutEdgeCases();
    }

    @Property
    void goodRowsAllBecomeRecords(@ForAll("tables") List<Map<PenaltyColumn, String>> rows) {
        Result result = read(lines(rows));
        assertThat(result.summary()).isEqualTo(new ImportSummary(rows.size(), rows.size(), 0, 0));
        assertThat(result.records())
                .extracting(row -> row.record().source().documentNumber())
                .containsExactlyElementsOf(
                        rows.stream().map(row -> row.get(PenaltyColumn.CF_WSH)).toList());
    }

    @Property
    void everyRowIsAccountedForHoweverTheBytesAreDamaged(
            @ForAll("tables") List<Map<PenaltyColumn, String>> rows, @ForAll @Size(max = 20) List<Long> damages) {
        byte[] table = bytes(lines(rows));
        for (long seed : damages) {
            table = damaged(table, new Random(seed));
        }
        accountsForEveryRow(Tables.read(table, ImportLimits.standard()));
    }

    @Property
    void everyRowIsAccountedForWithinTheSmallestLimits(
            @ForAll("tables") List<Map<PenaltyColumn, String>> rows,
            @ForAll @Size(max = 5) List<Long> damages,
            @ForAll @IntRange(min = 1, max = 600) int fieldBytes,
            @ForAll @IntRange(max = 1000) int more,
            @ForAll @IntRange(min = 1, max = 5) int lines) {
        byte[] table = bytes(lines(rows));
        for (long seed : damages) {
            table = damaged(table, new Random(seed));
        }
        accountsForEveryRow(Tables.read(table, new ImportLimits(fieldBytes, fieldBytes + more, lines, 3)));
    }

    @Property
    void aStrayQuoteCostsOnlyItsOwnRow(@ForAll("tables") List<Map<PenaltyColumn, String>> rows, @ForAll Random random) {
        List<String> lines = lines(rows);
        int victim = random.nextInt(lines.size());
        String line = lines.get(victim);
        int at = random.nextInt(line.length() + 1);
        lines.set(victim, line.substring(0, at) + '"' + line.substring(at));
        survivesBut(victim, rows, lines);
    }

    @Property
    void aLostQuoteCostsOnlyItsOwnRow(@ForAll("tables") List<Map<PenaltyColumn, String>> rows, @ForAll Random random) {
        List<String> lines = lines(rows);
        int victim = random.nextInt(lines.size());
        String line = lines.get(victim);
        int quote = line.indexOf('"', random.nextInt(line.length()));
        if (quote >= 0) {
            lines.set(victim, line.substring(0, quote) + line.substring(quote + 1));
        }
        survivesBut(victim, rows, lines);
    }

    @Property
    void aCutRowCostsOnlyItself(@ForAll("tables") List<Map<PenaltyColumn, String>> rows, @ForAll Random random) {
        List<String> lines = lines(rows);
        int victim = random.nextInt(lines.size());
        String line = lines.get(victim);
        lines.set(victim, line.substring(0, 1 + random.nextInt(line.length() - 1)));
        survivesBut(victim, rows, lines);
    }

    private static void survivesBut(int victim, List<Map<PenaltyColumn, String>> rows, List<String> lines) {
        Result result = read(lines);
        accountsForEveryRow(result);
        Set<String> survivors = result.records().stream()
                .map(row -> row.record().source().documentNumber())
                .collect(Collectors.toSet());
        for (int i = 0; i < rows.size(); i++) {
            if (i != victim) {
                assertThat(survivors)
                        .as(String.join("\n", lines))
                        .contains(rows.get(i).get(PenaltyColumn.CF_WSH));
            }
        }
    }

    private static void accountsForEveryRow(Result result) {
        ImportSummary summary = result.summary();
        assertThat(summary.rows()).isEqualTo(summary.records() + summary.rejected());
        assertThat(summary.records()).isEqualTo(result.records().size());
        assertThat(summary.findings()).isEqualTo(result.findings().size());
        Set<Long> recorded =
                result.records().stream().map(ImportedRow::row).collect(Collectors.toCollection(TreeSet::new));
        Set<Long> rejected = result.findings().stream()
                .filter(finding -> finding.row() > 0 && finding.outcome() == Outcome.REJECTED)
                .map(ImportFinding::row)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(recorded).hasSize((int) summary.records());
        assertThat(recorded).noneMatch(rejected::contains);
        assertThat(rejected).hasSize((int) summary.rejected());
        recorded.addAll(rejected);
        for (long row = 1; row <= summary.rows(); row++) {
            assertThat(recorded).contains(row);
        }
        for (ImportFinding finding : result.findings()) {
            String shown = finding.toString() + finding.found() + finding.expected();
            assertThat(shown).doesNotContain(Tables.PERSON.value());
        }
    }

    private static List<String> lines(List<Map<PenaltyColumn, String>> rows) {
        return rows.stream().map(Tables::line).collect(Collectors.toList());
    }

    private static byte[] bytes(List<String> lines) {
        return (Tables.header() + "\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Result read(List<String> lines) {
        return Tables.read(bytes(lines), ImportLimits.standard());
    }

    /** Changes, inserts, removes, repeats or cuts some bytes, preferring those that mean something. */
    private static byte[] damaged(byte[] table, Random random) {
        if (table.length == 0) {
            return table;
        }
        byte[] telling = {'"', ',', '\n', '\r', '\t', 0, (byte) 0xFF, (byte) 0xE5, '9', ' '};
        int at = random.nextInt(table.length);
        int kind = random.nextInt(5);
        int skip = kind == 0 ? 0 : kind == 4 ? random.nextInt(200) : 1;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(table, 0, at);
        if (kind <= 2) {
            out.write(kind == 2 ? random.nextInt(256) : telling[random.nextInt(telling.length)]);
        }
        int from = Math.min(table.length, at + skip);
        out.write(table, from, table.length - from);
        return out.toByteArray();
    }
}
