package io.github.xinyong.core.benchmarks;

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
import io.github.xinyong.core.json.CreditFileJson;
import java.nio.ByteBuffer;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
    private byte[] line = {};
    private MessageDigest sha256;
    private int next;

    /** Made by JMH. */
    public CreditFileBenchmark() {}

    /** Builds the file and its stored bytes. */
    @Setup
    public void build() throws NoSuchAlgorithmException {
        file = Files.of(entries, 10);
        view = file.asOf(Files.DAY, Files.NOW);
        appender = CreditFileAppender.of(file, Admission.standard());
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
        line = CreditFileJson.standard().toBytes(file);
        System.out.printf(
                "%d entries, %d bytes of headers and contents, %d of the file line; blocks of SHA-256: %d, %d and %d%n",
                entries, length, line.length, blocks(), blocks(length), blocks(line.length));
    }

    /** The fold to what is known now. */
    @Benchmark
    public FileView asOf() {
        return file.asOf(Files.DAY, Files.NOW);
    }

    /** The fold and the columns, which a view makes once. */
    @Benchmark
    public FileColumns asOfAndColumns() {
        return file.asOf(Files.DAY, Files.NOW).columns();
    }

    /** The columns of a view from another day, which has none yet. */
    @Benchmark
    public FileColumns columnsOfAnotherDay() {
        return view.at(Files.DAY).columns();
    }

    /** The view from another day alone. */
    @Benchmark
    public FileView anotherDay() {
        return view.at(Files.DAY);
    }

    /** One entry through the appender. */
    @Benchmark
    public AppendResult append() {
        if (next == 2 * entries) {
            appender = CreditFileAppender.of(file, Admission.standard());
            next = entries;
        }
        return append(Event.stated(Files.penalty(next++)));
    }

    /** The record of such an append alone, for comparison. */
    @Benchmark
    public Event eventAlone() {
        return Event.stated(Files.penalty(next));
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

    /** Plain SHA-256 of headers and contents alone. */
    @Benchmark
    public byte[] plainDigest() throws DigestException {
        return sha256.digest(all);
    }

    /** Plain SHA-256 of the same bytes as they are stored: the file line. */
    @Benchmark
    public byte[] plainDigestOfStored() throws DigestException {
        return sha256.digest(line);
    }

    /** Returns how many blocks the digests of the chain are made of: of salt and content, and of the header between digests. */
    private int blocks() {
        int blocks = 0;
        for (int i = 0; i < headers.size(); i++) {
            blocks += blocks(ChainLink.SALT_BYTES + contents.get(i).length)
                    + blocks(2 * ChainLink.DIGEST_BYTES + headers.get(i).length);
        }
        return blocks;
    }

    // SHA-256 adds nine bytes at least and fills up to 64.
    private static int blocks(int length) {
        return (length + 9 + 63) / 64;
    }

    private AppendResult append(Event event) {
        return appender.append(Files.NOW, Files.AUTHOR, List.of(event));
    }
}
