package io.github.xinyong.core.benchmarks;

import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.core.file.Admission;
import io.github.xinyong.core.file.AppendResult;
import io.github.xinyong.core.file.ChainLink;
import io.github.xinyong.core.file.ChainVerifier;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.CreditFileAppender;
import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.file.FileColumns;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.file.Verification;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.PenaltyDetails;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.Organization;
import java.nio.ByteBuffer;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Views, columns, appends and verification of a file of so many entries, each of about half a kilobyte with Chinese text;
 * beside the verification a plain SHA-256 of the same bytes.
 *
 * <p>Every tenth entry is about a record that is there already. An append states one more record; the appender starts anew
 * when its file is twice as long, so that the length stays what is said.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CreditFileBenchmark {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final Instant NOW = Instant.parse("2025-06-30T00:00:00Z");
    private static final Source AUTHOR = Source.of("示例市信用信息中心").withChannel("dual-publicity");

    /** How many entries. */
    @Param({"100", "10000"})
    int entries;

    private CreditFile file;
    private FileView view;
    private CreditFileAppender appender;
    private final List<ChainLink> links = new ArrayList<>();
    private final List<byte[]> headers = new ArrayList<>();
    private final List<byte[]> salts = new ArrayList<>();
    private final List<byte[]> contents = new ArrayList<>();
    private final List<byte[]> digests = new ArrayList<>();
    private byte[] all = {};
    private MessageDigest sha256;
    private int next;

    /** Made by JMH. */
    public CreditFileBenchmark() {}

    /** Builds the file and its stored bytes. */
    @Setup
    public void build() throws NoSuchAlgorithmException {
        Organization subject = Organization.of(
                UnifiedSocialCreditCode.of('9', '1', "100000", OrganizationCode.of("PDY00001")), "示例甲公司");
        appender = CreditFileAppender.of(
                CreditFile.open("f-1", subject, new SecureRandom()::nextBytes), Admission.standard());
        for (int i = 0; i < entries; i++) {
            Event event = i % 10 == 9 ? Event.confirmed(id(i - 1), DAY) : Event.stated(penalty(i));
            append(event).orElseThrow();
        }
        file = appender.file();
        view = file.asOf(DAY, NOW);
        next = entries;
        sha256 = MessageDigest.getInstance("SHA-256");
        file.links().forEach(links::add);
        int length = 0;
        for (ChainLink link : links) {
            headers.add(link.header());
            salts.add(Objects.requireNonNull(link.salt()));
            contents.add(Objects.requireNonNull(link.content()));
            digests.add(link.digest());
            length += headers.get(headers.size() - 1).length + contents.get(contents.size() - 1).length;
        }
        all = new byte[length];
        System.out.println(entries + " entries, " + length + " bytes of headers and contents");
    }

    /** The fold to what is known now. */
    @Benchmark
    public FileView asOf() {
        return file.asOf(DAY, NOW);
    }

    /** The fold and the columns, which a view makes once. */
    @Benchmark
    public FileColumns asOfAndColumns() {
        return file.asOf(DAY, NOW).columns();
    }

    /** The columns of a view from another day, which has none yet. */
    @Benchmark
    public FileColumns columnsOfAnotherDay() {
        return view.at(DAY).columns();
    }

    /** The view from another day alone. */
    @Benchmark
    public FileView anotherDay() {
        return view.at(DAY);
    }

    /** One entry through the appender. */
    @Benchmark
    public AppendResult append() {
        if (next == 2 * entries) {
            appender = CreditFileAppender.of(file, Admission.standard());
            next = entries;
        }
        return append(Event.stated(penalty(next++)));
    }

    /** The record of such an append alone, for comparison. */
    @Benchmark
    public Event eventAlone() {
        return Event.stated(penalty(next));
    }

    /** Verification of stored bytes. */
    @Benchmark
    public Verification verify() {
        ChainVerifier verifier = ChainVerifier.of("f-1");
        for (int i = 0; i < headers.size(); i++) {
            verifier.link(
                    i,
                    ByteBuffer.wrap(headers.get(i)),
                    ByteBuffer.wrap(salts.get(i)),
                    ByteBuffer.wrap(contents.get(i)),
                    ByteBuffer.wrap(digests.get(i)));
        }
        return verifier.end();
    }

    /** Plain SHA-256 of the same bytes. */
    @Benchmark
    public byte[] plainDigest() throws DigestException {
        return sha256.digest(all);
    }

    private AppendResult append(Event event) {
        return appender.append(NOW, AUTHOR, List.of(event));
    }

    private static String id(int number) {
        return "示例市监罚〔2024〕" + number + "号";
    }

    private static CreditRecord penalty(int number) {
        return CreditRecord.builder(id(number), CreditRecord.PENALTY)
                .polarity(Polarity.ADVERSE)
                .decided(LocalDate.of(2024, 1 + number % 12, 1 + number % 28))
                .amount(Money.ofFen(500_000 + number))
                .source(Source.of("示例市市场监督管理局").withDocumentNumber(id(number)))
                .basis(LegalBasis.of("PENALTY-2021", "art 33"))
                .details(PenaltyDetails.builder()
                        .set(PenaltyDetails.FACTS, "当事人销售的产品标签不符合规定，经责令改正后仍未在期限内改正。")
                        .set(PenaltyDetails.CONTENT, "罚款人民币五千元整。")
                        .build())
                .build();
    }
}
