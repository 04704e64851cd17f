package io.github.xinyong.codes.benchmarks;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.bulk.CodeColumn;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Columns of flat bytes beside the floor: the sum of the same bytes, one at a time. Before anything is measured the
 * column is checked against every kind, so that no loop is compiled for one kind alone.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Columns.ROWS)
@Fork(5)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 8, time = 250, timeUnit = TimeUnit.MILLISECONDS)
public class CodeColumnBenchmark {

    private static final int WIDTH = 18;

    /** The kind of the codes and of the check. */
    @Param({"USCC", "CITIZEN_ID"})
    public CodeKind kind = CodeKind.USCC;

    private byte[] bytes = {};
    private CodeColumn array = CodeColumn.ofStride(bytes, WIDTH, WIDTH);
    private CodeColumn direct = array;
    private CodeColumn offsets = array;
    private long[] words = {};
    private byte[] verdicts = {};

    /** Made by JMH. */
    public CodeColumnBenchmark() {}

    /** Makes the columns. */
    @Setup
    public void makeColumns() {
        String[] rows = kind == CodeKind.USCC ? Columns.unifiedSocialCreditCodes() : Columns.citizenIdNumbers();
        bytes = String.join("", rows).getBytes(StandardCharsets.US_ASCII);
        int[] starts = new int[rows.length + 1];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = i * WIDTH;
        }
        array = CodeColumn.ofStride(bytes, WIDTH, WIDTH);
        direct = CodeColumn.ofStride(
                ByteBuffer.allocateDirect(bytes.length).put(bytes).flip(), WIDTH, WIDTH);
        offsets = CodeColumn.ofOffsets(bytes, starts);
        words = new long[array.words()];
        verdicts = new byte[array.rows()];
        for (int i = 0; i < 20; i++) {
            for (CodeKind each : CodeKind.values()) {
                array.conforming(each, words);
                array.verdicts(each, verdicts);
            }
        }
    }

    /** The floor. */
    @Benchmark
    public int floor() {
        int sum = 0;
        for (byte b : bytes) {
            sum += b;
        }
        return sum;
    }

    /** A bit a row, rows at a fixed distance. */
    @Benchmark
    public int conforming() {
        return array.conforming(kind, words);
    }

    /** A bit a row, rows between offsets. */
    @Benchmark
    public int conformingBetweenOffsets() {
        return offsets.conforming(kind, words);
    }

    /** A bit a row, bytes outside the heap. */
    @Benchmark
    public int conformingDirect() {
        return direct.conforming(kind, words);
    }

    /** A verdict a row. */
    @Benchmark
    public int verdicts() {
        return array.verdicts(kind, verdicts);
    }
}
