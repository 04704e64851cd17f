package io.github.xinyong.codes.benchmarks;

import io.github.xinyong.codes.checkdigit.CheckCharacterSystem;
import io.github.xinyong.codes.checkdigit.CheckCharacterSystems;
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

/** The check character of a unified social credit code, over many codes so that no branch is learnt by heart. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CheckCharacterBenchmark {

    private static final int CODES = 1024;
    private static final CheckCharacterSystem SYSTEM = CheckCharacterSystems.GB_32100;

    private final String[] bodies = new String[CODES];
    private final String[] codes = new String[CODES];

    /** Made by JMH. */
    public CheckCharacterBenchmark() {}

    /** Makes bodies that no real code has: the subject identifiers run from PDY00001 on. */
    @Setup
    public void makeCodes() {
        for (int i = 0; i < CODES; i++) {
            bodies[i] =
                    String.format("91350100PDY%05d", i + 1) + SYSTEM.alphabet().charAt(i % 31);
            codes[i] = bodies[i] + SYSTEM.compute(bodies[i]);
        }
    }

    /** Computes the check character of a body. */
    @Benchmark
    @OperationsPerInvocation(CODES)
    public void compute(Blackhole blackhole) {
        for (String body : bodies) {
            blackhole.consume(SYSTEM.compute(body));
        }
    }

    /** Verifies a whole code. */
    @Benchmark
    @OperationsPerInvocation(CODES)
    public void verify(Blackhole blackhole) {
        for (String code : codes) {
            blackhole.consume(SYSTEM.verify(code));
        }
    }
}
