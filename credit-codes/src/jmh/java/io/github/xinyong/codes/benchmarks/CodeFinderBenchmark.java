package io.github.xinyong.codes.benchmarks;

import io.github.xinyong.codes.text.CodeFinder;
import io.github.xinyong.codes.text.CodeMatch;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
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
import org.openjdk.jmh.infra.Blackhole;

/** Codes looked for in running Chinese text beside the floor; the figures are millions of characters a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(Texts.LENGTH)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CodeFinderBenchmark {

    private final CodeFinder finder = CodeFinder.of();
    private final CodeFinder possible = finder.withLeniency(CodeFinder.Leniency.POSSIBLE);
    private String ordinary = "";
    private String withCodes = "";

    /** Made by JMH. */
    public CodeFinderBenchmark() {}

    /** Makes the texts; fails unless what is in them is found. */
    @Setup
    public void makeTexts() {
        ordinary = Texts.ordinary();
        withCodes = Texts.withCodes();
        if (!finder.find(ordinary).isEmpty() || finder.find(withCodes).size() != Texts.CODES) {
            throw new IllegalStateException("found " + finder.find(ordinary).size() + " and "
                    + finder.find(withCodes).size());
        }
    }

    /** The floor. */
    @Benchmark
    public int floor() {
        return Columns.sumOfCharacters(ordinary);
    }

    /** Text without a code: dates, amounts, file and telephone numbers. Nothing is allocated. */
    @Benchmark
    public List<CodeMatch> nothing() {
        return finder.find(ordinary);
    }

    /** The same text, damaged codes looked for as well. */
    @Benchmark
    public List<CodeMatch> nothingDamaged() {
        return possible.find(ordinary);
    }

    /** Text with a code every two hundred characters. */
    @Benchmark
    public List<CodeMatch> codes() {
        return finder.find(withCodes);
    }

    /** The same text as a stream. */
    @Benchmark
    public void codesInStream(Blackhole blackhole) throws IOException {
        finder.find(new StringReader(withCodes), blackhole::consume);
    }
}
