package io.github.xinyong.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of three columns; a row is shown as line number and cells, or as line number and problem with its field. */
class RowReaderTest {

    private static final ImportLimits SMALL = new ImportLimits(40, 100, 4, 10);

    @Nested
    class GoodRows {

        @ParameterizedTest
        @ValueSource(
                strings = {"a,b,c\nd,e,f", "a,b,c\r\nd,e,f\r\n", "a,b,c\rd,e,f\r", "\"a\",b,\"c\"\n\n\r\nd,\"e\",f\n\n"
                })
        void endWithAnyLineBreak(String table) {
            assertThat(rows(table))
                    .extracting(row -> row.substring(row.indexOf(' ')))
                    .containsExactly(" [a|b|c]", " [d|e|f]");
        }

        @Test
        void mayHoldDelimitersBreaksAndDoubledQuotesWithinQuotes() {
            assertThat(rows("\"a,\",\"b\n\r\n\"\"b\"\"\",\"\"\nd,,\n"))
                    .containsExactly("1 [a,|b\n\r\n\"b\"|]", "4 [d||]");
        }

        @Test
        void mayHoldAQuoteInAFieldThatIsNotQuoted() throws IOException {
            RowReader reader = reader("a,b\"b,c\n", ImportLimits.standard());
            assertThat(reader.next()).isTrue();
            assertThat(reader.problem()).isNull();
            assertThat(reader.quoteInField()).isEqualTo(1);
            assertThat(reader.text(1)).isEqualTo("b\"b");
        }

        @Test
        void comeOutTheSameWhateverTheStreamGivesAtATime() {
            StringBuilder table = new StringBuilder();
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < 20_000; i++) {
                table.append(i).append(",\"公司\n").append(i).append("\",x\r\n");
                expected.add((2 * i + 1) + " [" + i + "|公司\n" + i + "|x]");
            }
            byte[] bytes = table.toString().getBytes(StandardCharsets.UTF_8);
            InputStream slow = new SequenceInputStream(
                    new ByteArrayInputStream(bytes, 0, 1), new ByteArrayInputStream(bytes, 1, bytes.length - 1) {
                        @Override
                        public synchronized int read(byte[] into, int offset, int length) {
                            return super.read(into, offset, Math.min(length, 7));
                        }
                    });
            assertThat(rows(slow, ImportLimits.standard())).isEqualTo(expected);
        }
    }

    @Nested
    class BrokenRows {

        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '`',
                delimiter = ';',
                value = {
                    "`a,\"b,c`;                2 UNCLOSED_QUOTE 1",
                    "`\"a,b,c`;                2 UNCLOSED_QUOTE 0",
                    "`a,b,\"c`;                2 UNCLOSED_QUOTE 2",
                    "`a,\"b\"x,c`;             2 TEXT_AFTER_QUOTE 1",
                    "`a,\"b\" ,c`;             2 TEXT_AFTER_QUOTE 1",
                    "`a,b`;                    2 FIELD_COUNT -1",
                    "`a`;                      2 FIELD_COUNT -1",
                    "`a,b,c,d`;                2 FIELD_COUNT -1",
                    "`a,b\u0000,c`;            2 CONTROL_CHARACTER 1",
                    "`a,\"b\u001B\",c`;        2 CONTROL_CHARACTER 1",
                })
        void costOnlyThemselves(String broken, String expected) {
            for (String after : List.of("d,e,f", "\"d\",\"e\",\"f\"", "d,\"e\n,\"\"e\",f", "d,\"\",f", "d,\",e\",f")) {
                String tail = after.contains("\n") ? "5 [y|y|y]" : "4 [y|y|y]";
                List<String> rows = rows("x,x,x\n" + broken + "\n" + after + "\ny,y,y\n");
                assertThat(rows).hasSize(4).startsWith("1 [x|x|x]", expected).endsWith(tail);
                assertThat(rows.get(2)).startsWith("3 [d|");
            }
        }

        @Test
        void costOnlyThemselvesAtTheEndOfTheInput() {
            assertThat(rows("x,x,x\na,\"b,c")).containsExactly("1 [x|x|x]", "2 UNCLOSED_QUOTE 1");
            assertThat(rows("x,x,x\na,\"b,c\nd,e,f\n")).containsExactly("1 [x|x|x]", "2 UNCLOSED_QUOTE 1", "3 [d|e|f]");
        }

        @Test
        void costOnlyThemselvesOneAfterAnother() {
            assertThat(rows("a,\"b,c\nd,\"e,f\n\"g,h,i\nj,k,l\n"))
                    .containsExactly("1 UNCLOSED_QUOTE 1", "2 UNCLOSED_QUOTE 1", "3 UNCLOSED_QUOTE 0", "4 [j|k|l]");
        }

        @Test
        void thatHaveSeveralLinesAreOneRow() {
            assertThat(rows("a,\"b\nb\"x,c\nd,e,f\n")).containsExactly("1 TEXT_AFTER_QUOTE 1", "3 [d|e|f]");
            assertThat(rows("\"a\na\",\"b,c\nd,e,f\n")).containsExactly("1 UNCLOSED_QUOTE 1", "3 [d|e|f]");
            assertThat(rows("\"a\na\",b\nd,e,f\n")).containsExactly("1 FIELD_COUNT -1", "3 [d|e|f]");
        }
    }

    @Nested
    class Limits {

        private static final String LONG = "0123456789".repeat(100_000);

        @Test
        void boundTheFieldsWhetherQuotedOrNot() {
            String fits = "b".repeat(40);
            assertThat(rows("a," + fits + ",c\n", SMALL)).containsExactly("1 [a|" + fits + "|c]");
            assertThat(rows("a,\"" + fits + "\",c\n", SMALL)).containsExactly("1 [a|" + fits + "|c]");
            assertThat(rows("a," + fits + "b,c\nd,e,f", SMALL)).containsExactly("1 FIELD_TOO_LONG 1", "2 [d|e|f]");
            assertThat(rows("a,\"" + fits + "b\",c\nd,e,f", SMALL)).containsExactly("1 FIELD_TOO_LONG 1", "2 [d|e|f]");
        }

        @Test
        void boundTheLinesOfARow() {
            assertThat(rows("a,\"1\n2\n3\n4\",c\nd,e,f", SMALL)).containsExactly("1 [a|1\n2\n3\n4|c]", "5 [d|e|f]");
            assertThat(rows("a,\"1\n2\n3\n4\n5\",c\nd,e,f", SMALL))
                    .startsWith("1 TOO_MANY_LINES 1")
                    .endsWith("6 [d|e|f]");
        }

        @Test
        void boundTheRowAndSkipTheRestOfALineOfAnyLength() {
            for (String giant :
                    List.of(LONG, "\"" + LONG, "\"x\"" + LONG, ",".repeat(1_000_000), "\"\"".repeat(500_000))) {
                assertThat(rows("x,x,x\n" + giant + "\nd,e,f\n"))
                        .hasSize(3)
                        .startsWith("1 [x|x|x]")
                        .endsWith("3 [d|e|f]");
                List<String> small = rows("x,x,x\n" + giant + "\r\nd,e,f\n", SMALL);
                assertThat(small).hasSize(3).startsWith("1 [x|x|x]").endsWith("3 [d|e|f]");
            }
            assertThat(rows("x,x,x\n" + LONG, SMALL)).containsExactly("1 [x|x|x]", "2 ROW_TOO_LONG 0");
        }

        @Test
        void holdForInputMadeToHurt() {
            // Each line leaves a quote open whether it is read from its start or from within quotes.
            String hostile = "x\",\"y\n".repeat(300_000);
            long before = System.nanoTime();
            assertThat(rows("x,x,x\n" + hostile + "d,e,f\n").size()).isGreaterThan(10_000);
            assertThat(System.nanoTime() - before).as("time").isLessThan(30_000_000_000L);
        }
    }

    @Test
    void bytesThatAreNoUtf8AreTold() throws IOException {
        RowReader reader = new RowReader(
                new ByteArrayInputStream(new byte[] {'a', ',', (byte) 0xB9, (byte) 0xFA, ',', 'c', '\n'}),
                ImportLimits.standard());
        assertThat(reader.next()).isTrue();
        assertThat(reader.text(0)).isEqualTo("a");
        assertThat(reader.text(1)).isNull();
    }

    @Test
    void theSignForAnUnreadableCharacterIsTextLikeAnyOther() throws IOException {
        RowReader reader = reader("a\uFFFDb\n", ImportLimits.standard());
        assertThat(reader.next()).isTrue();
        assertThat(reader.text(0)).isEqualTo("a\uFFFDb");
    }

    private static RowReader reader(String table, ImportLimits limits) throws IOException {
        return new RowReader(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), limits);
    }

    private static List<String> rows(String table) {
        return rows(table, ImportLimits.standard());
    }

    private static List<String> rows(String table, ImportLimits limits) {
        return rows(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), limits);
    }

    private static List<String> rows(InputStream in, ImportLimits limits) {
        try {
            RowReader reader = new RowReader(in, limits);
            reader.expectFields(3);
            List<String> rows = new ArrayList<>();
            while (reader.next()) {
                rows.add(reader.line() + " " + shown(reader));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shown(RowReader reader) {
        if (reader.problem() != null) {
            return reader.problem() + " " + reader.problemField();
        }
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < reader.count(); i++) {
            cells.add(reader.text(i));
        }
        return "[" + String.join("|", cells) + "]";
    }
}
