package io.github.xinyong.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.file.UnknownEvent;
import io.github.xinyong.core.json.JsonProblem.Code;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.OpenDetails;
import io.github.xinyong.core.record.PenaltyDetails;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.Organization;
import io.github.xinyong.core.subject.Person;
import io.github.xinyong.core.subject.SubjectKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditFileJsonTest {

    private static final CreditFileJson JSON = CreditFileJson.standard();
    private static final Instant NOW = Instant.parse("2024-03-05T01:00:00Z");
    private static final Source AUTHOR = Source.of("示例市信用中心");
    private static final CitizenIdNumber PERSON = CitizenIdNumber.of("110199", LocalDate.of(1970, 1, 1), 0);

    private static CreditFile open() {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.of('9', '1', "100000", OrganizationCode.of("PDY00001"));
        return CreditFile.open("f-1", Organization.of(code, "示例公司"));
    }

    private static CreditRecord.Builder penalty() {
        return CreditRecord.builder("r-1", CreditRecord.PENALTY)
                .polarity(Polarity.ADVERSE)
                .decided(LocalDate.parse("2024-03-01"))
                .source(Source.of("示例局"))
                .basis(LegalBasis.of("PENALTY-2021", "art 9"));
    }

    private static CreditFile file(Event... events) {
        return open().append(NOW, AUTHOR, events).orElseThrow();
    }

    private static JsonProblem problem(String json) {
        return problem(JSON, json);
    }

    private static JsonProblem problem(CreditFileJson codec, String json) {
        try {
            codec.read(json);
        } catch (InvalidJsonException e) {
            return e.problem();
        }
        throw new AssertionError("Read without complaint: " + json);
    }

    @Test
    void aDocumentHasThisForm() {
        CreditFile file = file(Event.stated(penalty()
                .amount(Money.ofFen(500_000))
                .details(PenaltyDetails.builder()
                        .set(PenaltyDetails.FINE, Money.ofFen(500_000))
                        .build())
                .build()));
        assertThat(JSON.toJson(file).replaceAll("[0-9a-f]{64}", "…"))
                .isEqualTo("{\"format\":\"credit-file/1\",\"opening\":{"
                        + "\"header\":{\"file\":\"f-1\",\"type\":\"opened\"},"
                        + "\"content\":{\"subject\":{\"id\":{\"scheme\":\"uscc\",\"value\":\""
                        + file.subject().id().value()
                        + "\"},\"kind\":\"enterprise\",\"name\":\"示例公司\",\"type\":\"organization\"}},"
                        + "\"digest\":\"…\"},\"entries\":[{"
                        + "\"header\":{\"file\":\"f-1\",\"recordedAt\":\"2024-03-05T01:00:00Z\",\"sequence\":0,"
                        + "\"series\":0,\"type\":\"stated\"},"
                        + "\"content\":{\"author\":{\"body\":\"示例市信用中心\"},\"event\":{\"record\":{"
                        + "\"amount\":{\"currency\":\"CNY\",\"minor\":500000},"
                        + "\"bases\":[{\"article\":\"art 9\",\"documentId\":\"PENALTY-2021\"}],"
                        + "\"dates\":{\"decided\":\"2024-03-01\"},"
                        + "\"details\":{\"penalty\":{\"fine\":{\"currency\":\"CNY\",\"minor\":500000}}},"
                        + "\"id\":\"r-1\",\"polarity\":\"adverse\",\"severity\":\"undetermined\","
                        + "\"source\":{\"body\":\"示例局\"},\"type\":\"penalty\"}}},"
                        + "\"digest\":\"…\"}]}");
        assertThat(JSON.read(JSON.toBytes(file))).isEqualTo(file);
    }

    @Test
    void equalFilesGiveEqualBytesAndTheFormOfTheTextDoesNotMatter() {
        CreditFile file = file(Event.stated(penalty().build()));
        String spread = JSON.toJson(file).replace(",\"", " ,\n\t\"").replace("\":", "\" :");
        assertThat(JSON.toBytes(JSON.read(spread))).isEqualTo(JSON.toBytes(file));
    }

    @Test
    void aKindThatTheCodeLeavesOpenIsKept() {
        Organization branch = ((Organization) open().subject()).withKind(SubjectKind.BRANCH);
        CreditFile file = CreditFile.open("f-1", branch);
        assertThat(JSON.read(JSON.toBytes(file)).subject().kind()).isEqualTo(SubjectKind.BRANCH);
    }

    @Test
    void openDetailsSurviveUntouched() {
        JsonValue content = JsonValue.object(Map.of(
                "b",
                JsonValue.array(List.of(
                        JsonValue.number("1.50"),
                        JsonValue.number("-0"),
                        JsonValue.number("1e400"),
                        JsonValue.ofNull(),
                        JsonValue.of(true),
                        JsonValue.string(""),
                        JsonValue.object()))));
        CreditFile file = file(Event.stated(CreditRecord.builder("r-1", "made-up")
                .details(OpenDetails.of(content))
                .build()));
        CreditFile read = JSON.read(JSON.toBytes(file));
        assertThat(read).isEqualTo(file);
        assertThat(JSON.toBytes(read)).isEqualTo(JSON.toBytes(file));
    }

    @Test
    void anEntryOfAnUnknownTypeIsKeptByteForByte() {
        String content = "{ \"author\" : {\"body\":\"示例\"},\"event\":{\"x\":[1.0, \"\\u0041\"]}}";
        CreditFile file = file(
                Event.stated(penalty().build()),
                Event.unknown("audited", "r-1", content.getBytes(StandardCharsets.UTF_8)));
        CreditFile read = JSON.read(JSON.toBytes(file));
        assertThat(JSON.toBytes(read)).isEqualTo(JSON.toBytes(file));
        UnknownEvent event = (UnknownEvent) read.entries().get(1).event();
        assertThat(event.typeId()).isEqualTo("audited");
        assertThat(event.recordId()).isEqualTo("r-1");
        assertThat(new String(event.content(), StandardCharsets.UTF_8)).isEqualTo(content);
        assertThat(read.entries().get(1).author()).isEqualTo(Source.of("示例"));
    }

    @Nested
    class Problems {

        private final String json =
                JSON.toJson(file(Event.stated(penalty().amount(Money.ofFen(5)).build()), Event.objected("r-1", "不实")));

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "credit-file/1 | credit-file/2 | FORMAT_UNKNOWN | /format",
                    "\"format\" | \"Format\" | MEMBER_MISSING | /Format",
                    "\"opening\" | \"x\" | MEMBER_MISSING | /x",
                    "\"type\":\"opened\" | \"type\":\"stated\" | MEMBER_MISSING | /opening/header/type",
                    "\"f-1\",\"recordedAt\" | \"f-2\",\"recordedAt\" | HEADER_MISMATCH | /entries/0",
                    "\"sequence\":0 | \"sequence\":1 | HEADER_MISMATCH | /entries/0",
                    "\"series\":0,\"type\":\"objected\" | \"series\":1,\"type\":\"objected\" | HEADER_MISMATCH | /entries/1",
                    "2024-03-05T01:00:00Z | 2024-03-05T01:00:00.000Z | VALUE_INVALID | /entries/0/header/recordedAt",
                    "2024-03-05T01:00:00Z | 2024-03-05T25:00:00Z | VALUE_INVALID | /entries/0/header/recordedAt",
                    "2024-03-01 | 2024-02-30 | VALUE_INVALID | /entries/0/content/event/record/dates/decided",
                    "\"adverse\" | \"ADVERSE\" | VALUE_INVALID | /entries/0/content/event/record/polarity",
                    "\"minor\":5 | \"minor\":5.0 | TYPE_WRONG | /entries/0/content/event/record/amount/minor",
                    "\"minor\":5 | \"minor\":\"5\" | VALUE_INVALID | /entries/0/content/event/record/amount/minor",
                    "\"minor\":5 | \"minor\":9007199254740993 | VALUE_INVALID | /entries/0/content/event/record/amount/minor",
                    "\"minor\":5 | \"minor\":5,\"minor\":5 | MEMBER_UNEXPECTED | /entries/0/content/event/record/amount/minor",
                    "\"CNY\" | \"\" | VALUE_INVALID | /entries/0/content/event/record/amount/currency",
                    "\"CNY\" | null | TYPE_WRONG | /entries/0/content/event/record/amount/currency",
                    "\"CNY\" | \"cny\" | VALUE_INVALID | /entries/0/content/event/record/amount",
                    "\"penalty\" | \"\\ud800\" | VALUE_INVALID | /entries/0/content/event/record/type",
                    "\"grounds\" | \"reason\" | MEMBER_MISSING | /entries/1/content/event/reason",
                    "\"grounds\":\"不实\" | \"grounds\":\"不实\",\"mood\":1 | MEMBER_MISSING | /entries/1/content/event/mood",
                    "\"recordId\":\"r-1\" | \"recordId\":\"r-2\" | ENTRY_REFUSED | /entries/1",
                    "\"digest\":\" | \"digest\":\"0 | VALUE_INVALID | /opening/digest",
                    "]} | ] | NOT_JSON | /entries",
                    "]} | ]}{} | TEXT_AFTER_VALUE | ``"
                })
        void nameTheRuleAndThePlace(String from, String to, Code code, String path) {
            int at = json.indexOf(from);
            assertThat(at).isNotNegative();
            JsonProblem problem = problem(json.substring(0, at) + to + json.substring(at + from.length()));
            assertThat(problem.type()).isEqualTo(code);
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.line()).isEqualTo(1);
        }

        @Test
        void nameTheLine() {
            assertThat(problem(json.replace(",\"entries\"", ",\n\n\"entries\"").replace("r-1\",\"pol", "r-1\",\n\"lop"))
                            .line())
                    .isEqualTo(4);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "null", "1", "[]", "{", "\"", "{\"format\"", "\uFEFF{}", "{}", "<a/>", "NaN"})
        void areToldOfWhateverElseThereIs(String text) {
            assertThat(problem(text).message(Locale.ENGLISH)).isNotBlank();
        }

        @Test
        void areToldOfBytesThatAreNoUtf8() {
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < bytes.length; i++) {
                if (bytes[i] < 0) {
                    byte[] broken = bytes.clone();
                    broken[i] = 'x';
                    assertThatIllegalArgumentException().isThrownBy(() -> JSON.read(broken));
                }
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE"})
        void areToldOfOtherEncodings(String encoding) {
            areNotUtf8(json.getBytes(Charset.forName(encoding)));
        }

        @Test
        void areToldOfBytesThatStartLikeAStrangeEncoding() {
            areNotUtf8(new byte[] {0, '{', 0, 0, '}'});
            areNotUtf8(new byte[] {0, 0, '{', 0});
            areNotUtf8(new byte[] {(byte) 0xFE, (byte) 0xFF});
        }

        private static void areNotUtf8(byte[] bytes) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JSON.read(bytes))
                    .withMessageContaining("UTF-8")
                    .isInstanceOf(InvalidJsonException.class);
        }

        @ParameterizedTest
        @EnumSource
        void haveASentenceInBothLanguages(Code code) {
            JsonProblem problem = new JsonProblem(code, 7, "/entries/3", "@", "€");
            assertThat(problem.message(Locale.CHINESE)).contains("7").matches("(?s).*\\p{IsHan}.*");
            assertThat(problem.message(Locale.ENGLISH)).contains("7").doesNotContain("{", "''");
            assertThat(problem).hasToString("line 7 /entries/3 " + code);
        }

        @Test
        void neverShowAPersonsNumber() {
            CreditFile file = CreditFile.open("f-2", Person.of(PERSON, "某人"), salt -> {});
            String good = JSON.toJson(file);
            String value = PERSON.value();
            String wrong = value.substring(0, 17) + (value.endsWith("1") ? '2' : '1');
            for (String bad : new String[] {
                good.replace(value, wrong),
                good.replace("\"kind\"", "\"" + value + "\""),
                good.replace("natural-person", value),
                good.replace("credit-file/1", value),
                good.replace("\"citizen-id\"", "\"" + value + "\",\"x\":1"),
                good.replace("\"" + value + "\"", value),
                good.replace("\"" + value + "\"", "{\"" + value + "\":[x" + value + "]}"),
                good.replace("\"" + value + "\"", "\"" + value + "\u0001\""),
            }) {
                JsonProblem problem = problem(bad);
                String shown = problem
                        + problem.message(Locale.CHINESE)
                        + problem.found()
                        + problem.expected()
                        + new InvalidJsonException(problem);
                assertThat(shown).doesNotContain(value, wrong, value.substring(2, 17));
            }
        }
    }

    @Nested
    class Limits {

        private final JsonLimits small = JsonLimits.standard();

        @Test
        void depthIsLimited() {
            String bomb = "{\"format\":" + "[".repeat(100_000);
            assertThat(problem("[".repeat(100_000)).type()).isEqualTo(Code.TYPE_WRONG);
            assertThat(problem(bomb).type()).isEqualTo(Code.TYPE_WRONG);
            CreditFile file = file(Event.stated(CreditRecord.builder("r-1", "made-up")
                    .details(OpenDetails.of(JsonValue.object(Map.of("x", JsonValue.string("@")))))
                    .build()));
            String json = JSON.toJson(file);
            String nested = json.replace("\"@\"", "[".repeat(63) + "]".repeat(63));
            assertThat(JSON.read(nested).entries()).hasSize(1);
            for (int depth : new int[] {64, 1_000, 1_000_000}) {
                String deep = json.replace("\"@\"", "[".repeat(depth) + "]".repeat(depth));
                assertThat(problem(deep).type()).isEqualTo(Code.TOO_DEEP);
            }
            assertThat(problem(JSON.withLimits(small.withDepth(7)), json).type())
                    .isEqualTo(Code.TOO_DEEP);
        }

        @Test
        void textsAreLimited() {
            CreditFile file = file(Event.stated(penalty().build()), Event.objected("r-1", "x".repeat(1001)));
            assertThat(problem(JSON.withLimits(small.withTextLength(1000)), JSON.toJson(file))
                            .type())
                    .isEqualTo(Code.TEXT_TOO_LONG);
            assertThat(JSON.withLimits(small.withTextLength(1001)).read(JSON.toJson(file)))
                    .isEqualTo(file);
        }

        @Test
        void entriesAreLimited() {
            CreditFile file = file(Event.stated(penalty().build()), Event.objected("r-1", "x"));
            assertThat(problem(JSON.withLimits(small.withEntries(1)), JSON.toJson(file)))
                    .hasToString("line 1 /entries/1 TOO_MANY_ENTRIES");
            assertThat(JSON.withLimits(small.withEntries(2)).read(JSON.toJson(file)))
                    .isEqualTo(file);
        }

        @Test
        void linesAreLimitedAndALongOneIsPassedOver() throws IOException {
            CreditFile file = open();
            String line = JSON.toJson(file);
            int bytes = line.getBytes(StandardCharsets.UTF_8).length;
            CreditFileJson exact = JSON.withLimits(small.withLineBytes(bytes));
            String input = line + "\n" + "x".repeat(300_000) + "\n" + line + " \n" + line;
            try (FileLines lines = exact.readLines(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)))) {
                assertThat(lines.next()).isTrue();
                assertThat(lines.file()).isEqualTo(file);
                for (int i = 0; i < 2; i++) {
                    assertThat(lines.next()).isTrue();
                    assertThat(lines.problem()).hasToString("line " + (i + 2) + " LINE_TOO_LONG");
                    assertThatIllegalStateException().isThrownBy(lines::file);
                }
                assertThat(lines.next()).isTrue();
                assertThat(lines.file()).isEqualTo(file);
                assertThat(lines.next()).isFalse();
            }
            assertThat(problem(JSON.withLimits(small.withLineBytes(bytes - 1)), line)
                            .type())
                    .isEqualTo(Code.LINE_TOO_LONG);
        }

        @Test
        void areAtLeastOne() {
            assertThatIllegalArgumentException().isThrownBy(() -> new JsonLimits(0, 1, 1, 1));
            assertThatIllegalArgumentException().isThrownBy(() -> small.withEntries(0));
        }
    }

    @Test
    void aLogMayMixFilesAndTellsOfEntriesThatComeTooEarly() throws IOException {
        CreditFile one = file(Event.stated(penalty().build()));
        String log = log(one).replace("f-1", "f-2") + log(one);
        String misplaced = log.lines().skip(1).findFirst().orElseThrow().replace("f-2", "f-3");
        List<JsonProblem> problems = new ArrayList<>();
        Map<String, CreditFile> files = JSON.readLogFiles(
                new ByteArrayInputStream((misplaced + "\n" + log).getBytes(StandardCharsets.UTF_8)), problems::add);
        assertThat(files.keySet()).containsExactly("f-2", "f-1");
        assertThat(files.get("f-1")).isEqualTo(one);
        assertThat(problems).singleElement().hasToString("line 1 OPENING_MISPLACED");
    }

    @Test
    void aLogGivesEachLinkAsItIs() throws IOException {
        CreditFile one = file(Event.stated(penalty().build()));
        try (EntryLog log = JSON.readLog(new ByteArrayInputStream(log(one).getBytes(StandardCharsets.UTF_8)))) {
            assertThat(log.next()).isTrue();
            assertThat(log.entry().isOpening()).isTrue();
            assertThat(log.entry().subject()).isEqualTo(one.subject());
            assertThat(log.next()).isTrue();
            LoggedEntry entry = log.entry();
            assertThat(entry).hasToString("f-1#0 stated");
            assertThat(entry.event()).isEqualTo(one.entries().get(0).event());
            assertThat(entry.author()).isEqualTo(AUTHOR);
            assertThat(entry.recordedAt()).isEqualTo(NOW);
            assertThat(entry.series()).isZero();
            assertThat(entry.isErased()).isFalse();
            assertThatIllegalStateException().isThrownBy(entry::subject);
            assertThat(log.next()).isFalse();
        }
    }

    private static String log(CreditFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.writeLog(file, 0, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
