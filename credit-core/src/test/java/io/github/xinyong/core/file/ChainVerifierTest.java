package io.github.xinyong.core.file;

import static io.github.xinyong.core.file.Samples.AUTHOR;
import static io.github.xinyong.core.file.Samples.DAY;
import static io.github.xinyong.core.file.Samples.T1;
import static io.github.xinyong.core.file.Samples.T2;
import static io.github.xinyong.core.file.Samples.T3;
import static io.github.xinyong.core.file.Samples.penalty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.xinyong.core.law.LegalBasis;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChainVerifierTest {

    private static final LegalBasis BASIS = LegalBasis.of("LIMIT-2020", "");

    private static CreditFile file() {
        return CreditFile.open("f-1", Samples.SUBJECT, new Random(1)::nextBytes)
                .append(T1, AUTHOR, Event.stated(penalty("A", "2024-03-01")), Event.stated(penalty("B", "2024-03-01")))
                .orElseThrow()
                .append(T2, AUTHOR, Event.objected("A", "错误"))
                .orElseThrow();
    }

    private static List<ChainLink> links(CreditFile file) {
        List<ChainLink> links = new ArrayList<>();
        file.links().forEach(links::add);
        return links;
    }

    private static String text(byte @Nullable [] bytes) {
        return new String(Objects.requireNonNull(bytes), StandardCharsets.UTF_8);
    }

    @Test
    void aLinkHasTheDocumentedBytes() throws Exception {
        CreditFile file = file();
        List<ChainLink> links = links(file);
        assertThat(text(links.get(0).header())).isEqualTo("{\"file\":\"f-1\",\"type\":\"opened\"}");
        assertThat(text(links.get(0).content()))
                .isEqualTo("{\"subject\":{\"id\":{\"scheme\":\"uscc\",\"value\":\""
                        + Samples.SUBJECT.id().value()
                        + "\"},\"kind\":\"enterprise\",\"name\":\"示例甲公司\",\"type\":\"organization\"}}");
        assertThat(text(links.get(3).header()))
                .isEqualTo("{\"file\":\"f-1\",\"recordedAt\":\"2024-04-05T01:00:00Z\",\"sequence\":2,\"series\":0,"
                        + "\"type\":\"objected\"}");
        assertThat(text(links.get(3).content()))
                .isEqualTo("{\"author\":{\"body\":\"示例市市场监督管理局\"},"
                        + "\"event\":{\"grounds\":\"错误\",\"recordId\":\"A\"}}");
        byte[] before = new byte[32];
        for (ChainLink link : links) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            assertThat(link.salt()).hasSize(ChainLink.SALT_BYTES);
            sha256.update(link.salt());
            assertThat(sha256.digest(link.content())).isEqualTo(link.commitment());
            sha256.update(before);
            sha256.update(link.header());
            before = sha256.digest(link.commitment());
            assertThat(link.digest()).isEqualTo(before);
            assertThat(link).hasToString(HexFormat.of().formatHex(before));
        }
        assertThat(file.head()).isEqualTo(HexFormat.of().formatHex(before));
        assertThat(file.entries().get(2).digest()).isEqualTo(file.head());
    }

    @Test
    void marksAreAmongTheDocumentedBytes() {
        CreditFile file = Samples.empty()
                .append(
                        T1,
                        AUTHOR,
                        Event.stated(penalty("A", "2024-03-01").toBuilder()
                                .bases(List.of(LegalBasis.cited("《某省条例》")))
                                .build()))
                .orElseThrow();
        assertThat(text(links(file).get(1).content()))
                .startsWith("{\"author\":{")
                .endsWith("},\"marks\":[\"basis-unverified\"]}");
    }

    @Test
    void anErasedRecordLeavesACommitmentAndATombstoneOnly() {
        CreditFile file = file();
        List<ChainLink> before = links(file);
        CreditFile erased =
                file.append(T3, AUTHOR, Event.retentionApplied("A", DAY, BASIS)).orElseThrow();
        List<ChainLink> after = links(erased);
        for (int i : new int[] {1, 3}) {
            assertThat(after.get(i).isErased()).isTrue();
            assertThat(after.get(i).salt()).isNull();
            assertThat(after.get(i).content()).isNull();
            assertThat(after.get(i).header()).isEqualTo(before.get(i).header());
            assertThat(after.get(i).commitment()).isEqualTo(before.get(i).commitment());
            assertThat(after.get(i).digest()).isEqualTo(before.get(i).digest());
        }
        assertThat(text(after.get(4).header()))
                .isEqualTo("{\"file\":\"f-1\",\"recordedAt\":\"2024-05-05T01:00:00Z\",\"sequence\":3,\"series\":0,"
                        + "\"type\":\"retention-applied\"}");
        assertThat(text(after.get(4).content()))
                .isEqualTo("{\"author\":{\"body\":\"示例市市场监督管理局\"},"
                        + "\"event\":{\"basis\":{\"documentId\":\"LIMIT-2020\"},\"on\":\"2024-06-30\"}}");
        assertThat(ChainVerifier.verify(erased).isIntact()).isTrue();
        assertThat(ChainVerifier.verify(erased).erased()).isEqualTo(2);
        assertThat(erased.tombstones()).containsExactly(new Tombstone(0, BASIS, DAY, T3));
        assertThat(erased.asOf(DAY, T3).records()).containsExactly(penalty("B", "2024-03-01"));
        // Of earlier times, too: the content is gone. What is left there is accounted for.
        assertThat(erased.asOf(DAY, T1).records()).containsExactly(penalty("B", "2024-03-01"));
        assertThat(erased.asOf(DAY, T1).tombstones()).hasSize(1);
        assertThat(erased.asOf(DAY, T1.minusSeconds(1)).tombstones()).isEmpty();
        assertThat(file.asOf(DAY, T3).records()).hasSize(2);
        assertThat(erased.entries().toString()).doesNotContain("A,", " A");
    }

    @Test
    void contentThatIsGoneWithoutATombstoneIsAFinding() {
        CreditFile file = file();
        ChainVerifier verifier = ChainVerifier.of("f-1");
        List<ChainLink> links = links(file);
        for (int i = 0; i < links.size(); i++) {
            ChainLink link = links.get(i);
            if (i == 1 || i == 3) {
                erase(verifier, i, link);
            } else {
                verifier.link(i, link);
            }
        }
        assertThat(verifier.end().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("ERASED_WITHOUT_BASIS");
            assertThat(finding.place()).isEqualTo("1");
            assertThat(finding.found()).isEqualTo("#0");
            assertThat(finding.expected()).isEqualTo("retention-applied");
        });
    }

    @Test
    void onlyATombstoneSaysWhyContentIsGone() {
        List<ChainLink> links = links(file());
        ChainVerifier verifier = ChainVerifier.of("f-1");
        for (int i = 0; i < links.size(); i++) {
            // The objection to the record is still there.
            if (i == 1) {
                erase(verifier, i, links.get(i));
            } else {
                verifier.link(i, links.get(i));
            }
        }
        assertThat(verifier.end().findings()).extracting(ChainFinding::code).containsExactly("ERASED_WITHOUT_BASIS");
    }

    @Test
    void theOpeningIsNeverErased() {
        List<ChainLink> links = links(file());
        ChainVerifier verifier = ChainVerifier.of("f-1");
        erase(verifier, 7, links.get(0));
        for (int i = 1; i < links.size(); i++) {
            verifier.link(7 + i, links.get(i));
        }
        assertThat(verifier.end().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("ERASED_WITHOUT_BASIS");
            assertThat(finding.place()).isEqualTo("7");
            assertThat(finding.found()).isEqualTo("opened");
        });
    }

    private static void erase(ChainVerifier verifier, int where, ChainLink link) {
        verifier.erasedLink(
                where,
                ByteBuffer.wrap(link.header()),
                ByteBuffer.wrap(link.commitment()),
                ByteBuffer.wrap(link.digest()));
    }

    @Test
    void whatCannotBeReadIsAFindingWhereItStands() {
        ChainVerifier verifier = ChainVerifier.of("f-1");
        links(file()).forEach(link -> verifier.link(1, link));
        verifier.unreadable(9);
        Verification verification = verifier.end();
        assertThat(verification.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("UNREADABLE");
            assertThat(finding.place()).isEqualTo("9");
            assertThat(finding.found()).isNull();
        });
        assertThat(verification.links()).isEqualTo(4);
    }

    @Test
    void linksAreReadFromWhereverTheyStand() {
        ChainVerifier verifier = ChainVerifier.of("f-1");
        for (ChainLink link : links(file())) {
            verifier.link(
                    0,
                    within(link.header()),
                    within(Objects.requireNonNull(link.salt())),
                    within(Objects.requireNonNull(link.content())),
                    within(link.digest()));
        }
        assertThat(verifier.end().isIntact()).isTrue();
    }

    /** Returns a buffer that neither begins at the start of its array nor at its own. */
    private static ByteBuffer within(byte[] bytes) {
        byte[] array = new byte[bytes.length + 9];
        System.arraycopy(bytes, 0, array, 5, bytes.length);
        ByteBuffer buffer = ByteBuffer.wrap(array, 2, bytes.length + 3).slice();
        return buffer.position(3);
    }

    @Test
    void headersMayBeLong() {
        CreditFile file = CreditFile.open("f".repeat(2000), Samples.SUBJECT)
                .append(T1, AUTHOR, Event.stated(penalty("A", "2024-03-01")))
                .orElseThrow();
        assertThat(ChainVerifier.verify(file).isIntact()).isTrue();
        assertThat(ChainVerifier.verify(file).links()).isEqualTo(2);
    }

    @Test
    void aDigestMadeAnewIsFoundAtTheNextEntry() {
        List<ChainLink> links = links(file());
        ChainVerifier verifier = ChainVerifier.of("f-1");
        verifier.link(0, links.get(0));
        byte[] salt = Objects.requireNonNull(links.get(1).salt());
        byte[] content = "{}".getBytes(StandardCharsets.UTF_8);
        Chain chain = new Chain();
        byte[] digest = new byte[32];
        CanonicalBytes header = chain.header("f-1", T1, 0, 0, "stated");
        assertThat(header.toByteArray()).isEqualTo(links.get(1).header());
        chain.digest(links.get(0).digest(), 0, header, chain.commitment(salt, content, 2), digest, 0);
        verifier.link(
                1,
                ByteBuffer.wrap(links.get(1).header()),
                ByteBuffer.wrap(salt),
                ByteBuffer.wrap(content),
                ByteBuffer.wrap(digest));
        verifier.link(2, links.get(2));
        verifier.link(3, links.get(3));
        assertThat(verifier.end().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("ENTRY_CHANGED");
            assertThat(finding.place()).isEqualTo("2");
            assertThat(finding.found()).isEqualTo("1");
        });
    }

    @Test
    void timesThatFallAreFoundWhateverTheirForm() {
        assertThat(fall("2024-03-05T01:00:00.500Z", "2024-03-05T01:00:00Z")).isTrue();
        assertThat(fall("2024-03-05T01:00:00Z", "2024-03-05T01:00:00.500Z")).isFalse();
        assertThat(fall("2024-03-05T01:00:00Z", "2024-03-05T01:00:00Z")).isFalse();
        assertThat(fall("9999-12-31T23:59:59Z", "+10000-01-01T00:00:00Z")).isFalse();
        assertThat(fall("+10000-01-01T00:00:00Z", "9999-12-31T23:59:59Z")).isTrue();
        assertThat(fall("+10000-01-01T00:00:00Z", "+10000-01-01T00:00:01Z")).isFalse();
        assertThat(fall("-0001-01-01T00:00:00Z", "0000-01-01T00:00:00Z")).isFalse();
        assertThat(fall("0000-01-01T00:00:00Z", "-0001-01-01T00:00:00Z")).isTrue();
        assertThat(fall("-0002-01-01T00:00:00Z", "-0001-01-01T00:00:00Z")).isFalse();
        assertThat(fall("-0001-01-01T00:00:00Z", "-0002-01-01T00:00:00Z")).isTrue();
        assertThat(fall("+10000-01-01T00:00:00Z", "+nonsenseZ")).isTrue();
    }

    private static boolean fall(String first, String second) {
        ChainVerifier verifier = ChainVerifier.of("f");
        byte[] previous = Chain.BEFORE_OPENING;
        String opening = "{\"file\":\"f\",\"type\":\"opened\"}";
        String format = "{\"file\":\"f\",\"recordedAt\":\"%s\",\"sequence\":%d,\"type\":\"linked\"}";
        List<String> headers = List.of(opening, String.format(format, first, 0), String.format(format, second, 1));
        byte[] commitment = new byte[32];
        for (String each : headers) {
            MessageDigest sha256 = Chain.sha256();
            byte[] header = each.getBytes(StandardCharsets.UTF_8);
            sha256.update(previous);
            sha256.update(header);
            previous = sha256.digest(Chain.sha256().digest(commitment));
            verifier.link(
                    0,
                    ByteBuffer.wrap(header),
                    ByteBuffer.allocate(0),
                    ByteBuffer.wrap(commitment),
                    ByteBuffer.wrap(previous));
        }
        List<ChainFinding> findings = verifier.end().findings();
        assertThat(findings).allSatisfy(finding -> assertThat(finding.code()).isEqualTo("TIME_FALLS"));
        return !findings.isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"file\":\"f\"}",
                "{\"file\": \"f\",\"type\":\"opened\"}",
                "{\"file\":\"f\",\"type\":\"opened\"} ",
                "[\"file\":\"f\",\"type\":\"opened\"}",
                "{\"file\":\"f\",\"kind\":\"opened\"}",
                "{\"file\":\"f\",\"RecordedAt\":\"2024-03-05T01:00:00Z\",\"sequence\":0,\"type\":\"stated\"}",
                "{\"file\":\"f\",\"recordedAt\":\"2024-03-05T01:00:00Z\",\"Sequence\":0,\"type\":\"stated\"}",
                "{\"file\":\"f\",\"recordedAt\":\"2024-03-05T01:00:00.0000000000000000000000Z\",\"sequence\":0,\"type\":\"stated\"}",
                "{\"file\":\"f\",\"recordedAt\":\"Z\",\"sequence\":0,\"type\":\"stated\"}",
                "{\"file\":\"f\",\"recordedAt\":\"2024-03-05T01:00:00\",\"sequence\":0,\"type\":\"stated\"}",
                "{\"file\":\"f\",\"recordedAt\":\"2024-03-05T01:00:00Z\",\"sequence\":01,\"type\":\"stated\"}",
                "{\"file\":\"f\",\"recordedAt\":\"2024-03-05T01:00:00Z\",\"sequence\":-1,\"type\":\"stated\"}",
                "{\"file\":\"f\",\"recordedAt\":\"2024-03-05T01:00:00Z\",\"sequence\":2147483648,\"type\":\"stated\"}",
                "{\"file\":\"f\",\"recordedAt\":\"2024-03-05T01:00:00Z\",\"sequence\":0,\"series\":,\"type\":\"stated\"}",
                "{\"file\":\"f\",\"recordedAt\":\"2024-03-05T01:00:00Z\",\"sequence\":0,\"type\":\"\"}",
                "{\"file\":\"f\",\"recordedAt\":\"2024-03-05T01:00:00Z\",\"sequence\":0,\"type\":\"stated\""
            })
    void otherFormsOfAHeaderAreMalformed(String header) {
        assertThat(read(header)).isEqualTo(HeaderReader.Result.MALFORMED);
    }

    @Test
    void headersAreReadInTheirOneForm() {
        assertThat(read("{\"file\":\"f\",\"type\":\"opened\"}")).isEqualTo(HeaderReader.Result.OPENING);
        assertThat(read("{\"file\":\"g\",\"type\":\"opened\"}")).isEqualTo(HeaderReader.Result.OTHER_FILE);
        HeaderReader reader = new HeaderReader("f");
        String entry = "{\"file\":\"f\",\"recordedAt\":\"2024-03-05T01:00:00Z\",\"sequence\":2147483647,\"series\":17,"
                + "\"type\":\"retention-applied\"}";
        byte[] bytes = entry.getBytes(StandardCharsets.UTF_8);
        assertThat(reader.read(bytes, 0, bytes.length)).isEqualTo(HeaderReader.Result.ENTRY);
        assertThat(reader.sequence()).isEqualTo(Integer.MAX_VALUE);
        assertThat(reader.series()).isEqualTo(17);
        assertThat(reader.isRetentionApplied()).isTrue();
        assertThat(reader.falls()).isFalse();
        assertThat(reader.lastTime()).isEqualTo("2024-03-05T01:00:00Z");
    }

    private static HeaderReader.Result read(String header) {
        byte[] bytes = ("x" + header + "\"}").getBytes(StandardCharsets.UTF_8);
        return new HeaderReader("f").read(bytes, 1, bytes.length - 2);
    }

    @Test
    void findingsAreCountedBeyondThoseKept() {
        ChainVerifier verifier = ChainVerifier.of("f");
        ByteBuffer none = ByteBuffer.allocate(0);
        for (int i = 0; i < 1500; i++) {
            verifier.link(i, none, none, none, none);
        }
        Verification verification = verifier.end();
        assertThat(verification.findings()).hasSize(ChainVerifier.MAX_FINDINGS);
        assertThat(verification.findingCount()).isEqualTo(1501);
        assertThat(verification).hasToString("Verification[1500 links, 1501 findings]");
        assertThat(verification.head()).isEqualTo("0".repeat(64));
    }

    @Test
    void aKeptDigestIsADigest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChainVerifier.of("f").expecting("00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChainVerifier.of("f").expecting("x".repeat(64)));
    }

    @ParameterizedTest
    @EnumSource
    void everyFindingHasAMessageInBothLanguages(ChainFinding.Code code) {
        ChainFinding finding = new ChainFinding(code, 7, 3, "@", "€");
        assertThat(finding.message(Locale.CHINESE))
                .matches("(?s).*\\p{IsHan}.*")
                .doesNotContain("{");
        assertThat(finding.message(Locale.US)).isNotBlank().doesNotContain("{", "\uFFFD");
        assertThat(finding).hasToString(code + " at 7: @");
    }
}
