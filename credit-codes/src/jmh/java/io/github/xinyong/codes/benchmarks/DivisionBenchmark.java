package io.github.xinyong.codes.benchmarks;

import io.github.xinyong.codes.division.DivisionPath;
import io.github.xinyong.codes.division.DivisionStatus;
import io.github.xinyong.codes.division.Divisions;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Divisions: the first answer of a fresh virtual machine, and look-ups over mixed codes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DivisionBenchmark {

    private static final int CODES = 1024;

    /** Made by JMH. */
    public DivisionBenchmark() {}

    /** Codes of every status in no order: known ones mostly, some of no list. */
    @State(Scope.Benchmark)
    public static class MixedCodes {

        private final Divisions divisions = Divisions.load();
        private final int[] codes = new int[CODES];
        private final String[] texts = new String[CODES];

        /** Draws the codes from a fixed seed. */
        public MixedCodes() {
            int[] known = divisions.codes(DivisionStatus.CURRENT).toArray();
            int[] retired = divisions.codes(DivisionStatus.RETIRED).toArray();
            Random random = new Random(20_260_430);
            for (int i = 0; i < CODES; i++) {
                codes[i] = switch (i % 8) {
                    case 0 -> 100_000 + random.nextInt(900_000);
                    case 1, 2 -> retired[random.nextInt(retired.length)];
                    default -> known[random.nextInt(known.length)];
                };
                texts[i] = "91" + codes[i] + "PDY00001XX";
            }
        }
    }

    /** The first answer, reading the data included; classes and resources of the harness are loaded before. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Fork(10)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public DivisionStatus firstAnswer() {
        return Divisions.load().status(342_401);
    }

    /** The first address, reading the data included. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Fork(10)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Optional<DivisionPath> firstPath() {
        return Divisions.load().path("342401");
    }

    /** The status of a number. */
    @Benchmark
    @OperationsPerInvocation(CODES)
    public void status(MixedCodes mixed, Blackhole blackhole) {
        for (int code : mixed.codes) {
            blackhole.consume(mixed.divisions.status(code));
        }
    }

    /** The status of the six digits inside an organisation's code. */
    @Benchmark
    @OperationsPerInvocation(CODES)
    public void statusInText(MixedCodes mixed, Blackhole blackhole) {
        for (String text : mixed.texts) {
            blackhole.consume(mixed.divisions.status(text, 2));
        }
    }

    /** The first and the last year of a code. */
    @Benchmark
    @OperationsPerInvocation(CODES)
    public void years(MixedCodes mixed, Blackhole blackhole) {
        for (int code : mixed.codes) {
            blackhole.consume(mixed.divisions.firstYear(code));
            blackhole.consume(mixed.divisions.lastYear(code));
        }
    }
}
