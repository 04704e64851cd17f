package io.github.xinyong.core.benchmarks;

import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.file.Verification;
import io.github.xinyong.core.json.ChainListener;
import io.github.xinyong.core.json.CreditFileJson;
import io.github.xinyong.core.json.FileLines;
import io.github.xinyong.core.json.JsonProblem;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.PenaltyCategory;
import io.github.xinyong.core.record.PenaltyDetails;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.Organization;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads, writes and verifies a file of 100 records with Chinese text, about as large as the goals say; beside each what is to
 * be compared with it, on the same bytes: Jackson's bare token scan, a mapper on records of the same shape, plain SHA-256.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
public class CreditFileJsonBenchmark {

    private static final CreditFileJson JSON = CreditFileJson.standard();
    private static final Instant START = Instant.parse("2024-03-05T01:00:00Z");
    private static final int RECORDS = 100;
    private static final int LINES = 20;

    private final JsonFactory factory = new JsonFactory();
    private final ObjectReader reader = JsonMapper.shared().readerFor(PlainFile.class);
    private final ObjectWriter writer = JsonMapper.shared().writerFor(PlainFile.class);
    private CreditFile file;
    private PlainFile plain;
    private byte[] document = {};
    private byte[] line = {};
    private byte[] lines = {};
    private MessageDigest sha256;

    /** Made by JMH. */
    public CreditFileJsonBenchmark() {}

    /** Builds the file and its bytes. */
    @Setup
    public void build() throws NoSuchAlgorithmException, IOException {
        Random random = new Random(7);
        file = CreditFile.open(
                "f-1",
                Organization.of(
                        UnifiedSocialCreditCode.of('9', '1', "100000", OrganizationCode.of("PDY00001")), "示例甲公司"),
                random::nextBytes);
        Source author = Source.of("示例市信用信息中心");
        for (int i = 0; i < RECORDS; i++) {
            file = file.append(START.plusSeconds(i), author, Event.stated(penalty(i)))
                    .orElseThrow();
        }
        document = JSON.toBytes(file);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.writeLine(file, out);
        line = out.toByteArray();
        for (int i = 1; i < LINES; i++) {
            JSON.writeLine(file, out);
        }
        lines = out.toByteArray();
        plain = reader.readValue(document);
        sha256 = MessageDigest.getInstance("SHA-256");
        boolean same = JSON.read(document).equals(file) && Arrays.equals(document, writer.writeValueAsBytes(plain));
        if (!same) {
            throw new IllegalStateException("Not the same data");
        }
        System.out.println(RECORDS + " records, " + document.length + " bytes");
    }

    /** Jackson's bare token scan. */
    @Benchmark
    public int scan() {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /** A document to the objects of the library. */
    @Benchmark
    public CreditFile read() {
        return JSON.read(document);
    }

    /** File lines to the objects of the library, each of the same file. */
    @Benchmark
    @OperationsPerInvocation(LINES)
    public int readLines() throws IOException {
        int entries = 0;
        try (FileLines all = JSON.readLines(new ByteArrayInputStream(lines))) {
            while (all.next()) {
                entries += all.file().entries().size();
            }
        }
        return entries;
    }

    /** A document to plain records by a mapper. */
    @Benchmark
    public PlainFile readPlain() {
        return reader.readValue(document);
    }

    /** The file to bytes. */
    @Benchmark
    public byte[] write() {
        return JSON.toBytes(file);
    }

    /** The same data from plain records by a mapper. */
    @Benchmark
    public byte[] writePlain() {
        return writer.writeValueAsBytes(plain);
    }

    /** Verification of the bytes while they stream by. */
    @Benchmark
    public boolean verify() throws IOException {
        boolean[] good = {false};
        JSON.verify(new ByteArrayInputStream(line), Map.of(), new ChainListener() {
            @Override
            public void file(String fileId, Verification verification) {
                good[0] = verification.isIntact();
            }

            @Override
            public void problem(JsonProblem problem) {
                throw new IllegalStateException(problem.toString());
            }
        });
        return good[0];
    }

    /** Plain SHA-256 of the same bytes. */
    @Benchmark
    public byte[] plainDigest() {
        return sha256.digest(line);
    }

    private static CreditRecord penalty(int number) {
        String id = "示市监罚〔2024〕" + number + "号";
        return CreditRecord.builder(id, CreditRecord.PENALTY)
                .polarity(Polarity.ADVERSE)
                .decided(LocalDate.of(2024, 1 + number % 3, 1 + number % 28))
                .amount(Money.ofFen(500_000 + number))
                .source(Source.of("示例市市场监督管理局"))
                .basis(LegalBasis.of("PENALTY-2021", "art 33"))
                .details(PenaltyDetails.builder()
                        .set(PenaltyDetails.CATEGORIES, Set.of(PenaltyCategory.FINE))
                        .set(PenaltyDetails.FACTS, "产品标签不符合规定。")
                        .build())
                .build();
    }
}
