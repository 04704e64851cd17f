package io.github.xinyong.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.xinyong.core.exchange.Tables.Result;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.PenaltyDetails;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.core.time.PartialDate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TableWriterProperties {

    /** Texts with everything that makes quoting hard. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("公司罚款,，\"\n\r;1a' \t")
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(text -> !text.isBlank());
    }

    @Provide
    Arbitrary<Map<PenaltyColumn, String>> penalties() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 80_000),
                        texts(),
                        texts(),
                        Arbitraries.of("2099/12/31", "2024-03-01", "2025-02-28"),
                        Arbitraries.of("", "0", "0.5", "123.456789"),
                        Arbitraries.of(true, false))
                .as((number, facts, remark, end, fine, person) -> {
                    Map<PenaltyColumn, String> row = person ? Tables.personRow(number) : Tables.row(number);
                    row.put(PenaltyColumn.CF_SY, facts);
                    row.put(PenaltyColumn.BZ, remark);
                    row.put(PenaltyColumn.CF_YXQ, end);
                    row.put(PenaltyColumn.CF_NR_FK, fine);
                    return row;
                });
    }

    @Property
    void aPenaltyReadsBackAsItWasWritten(@ForAll("penalties") Map<PenaltyColumn, String> row) {
        ImportedRow first = only(Tables.read(Tables.table(row)));
        ImportedRow second =
                only(Tables.read(ExchangeTable.PENALTY, written(ExchangeTable.PENALTY, TableLayout.PRESENT, first)));
        same(first, second);
    }

    @Property
    void aPermitReadsBackAsItWasWritten(@ForAll("texts") String content, @ForAll("texts") String certificate) {
        Map<String, String> row = Tables.permit(1);
        row.put("XK_NR", content);
        row.put("XK_XKZS", certificate);
        ImportedRow first = only(Tables.read(ExchangeTable.PERMIT, Tables.csv(row)));
        ImportedRow second =
                only(Tables.read(ExchangeTable.PERMIT, written(ExchangeTable.PERMIT, TableLayout.PRESENT, first)));
        same(first, second);
    }

    @Example
    void theFormerLayoutKeepsWhatItHasColumnsFor() {
        ImportedRow penalty = only(Tables.read(ExchangeTable.PENALTY, Tables.csv(Tables.formerPenalty(1))));
        String table = written(ExchangeTable.PENALTY, TableLayout.FORMER, penalty);
        assertThat(table.lines().findFirst())
                .contains(String.join(",", ExchangeTable.PENALTY.columns(TableLayout.FORMER)));
        same(penalty, only(Tables.read(ExchangeTable.PENALTY, table)));
        ImportedRow permit = only(Tables.read(ExchangeTable.PERMIT, Tables.csv(Tables.formerPermit(1))));
        same(
                permit,
                only(Tables.read(ExchangeTable.PERMIT, written(ExchangeTable.PERMIT, TableLayout.FORMER, permit))));
    }

    @Example
    void whatATableCannotSayIsRefusedAndNotWritten() throws IOException {
        ImportedRow row = only(Tables.read(Tables.table(Tables.row(1))));
        CreditRecord good = row.record();
        List<CreditRecord> bad = List.of(
                good.toBuilder()
                        .date(RecordDate.DECIDED, PartialDate.ofYear(2024))
                        .build(),
                good.toBuilder()
                        .details(PenaltyDetails.builder()
                                .set(PenaltyDetails.FACTS, "\u0000")
                                .build())
                        .build(),
                good.toBuilder()
                        .details(PenaltyDetails.builder()
                                .set(PenaltyDetails.FINE, new Money(1, "USD"))
                                .build())
                        .build(),
                CreditRecord.builder("1", CreditRecord.PERMIT).build());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = ExchangeTable.PENALTY.writer(out, TableLayout.PRESENT)) {
            for (CreditRecord record : bad) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> writer.write(row.subject(), record, row.author()));
            }
        }
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    private static String written(ExchangeTable table, TableLayout layout, ImportedRow row) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = table.writer(out, layout)) {
            CreditSubject subject = row.subject();
            writer.write(subject, row.record(), row.author());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ImportedRow only(Result result) {
        assertThat(result.records()).as(result.findings().toString()).hasSize(1);
        return result.records().get(0);
    }

    private static void same(ImportedRow first, ImportedRow second) {
        assertThat(second.subject()).isEqualTo(first.subject());
        assertThat(second.subject().name()).isEqualTo(first.subject().name());
        assertThat(second.author()).isEqualTo(first.author());
        assertThat(withoutDigest(second.record())).isEqualTo(withoutDigest(first.record()));
    }

    private static CreditRecord withoutDigest(CreditRecord record) {
        Source source = record.source();
        return record.toBuilder().source(source.withReceivedDigest("")).build();
    }
}
