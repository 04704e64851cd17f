package io.github.xinyong.codes.benchmarks;

import cn.hutool.core.util.IdcardUtil;
import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.CodeCheck;
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

/** Checks of citizen numbers beside a peer and the floor. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Columns.ROWS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CitizenIdNumberBenchmark {

    private String[] rows = {};
    private String[] good = {};

    /** Made by JMH. */
    public CitizenIdNumberBenchmark() {}

    /** Makes the column. */
    @Setup
    public void makeColumn() {
        rows = Columns.citizenIdNumbers();
        good = Columns.good(rows);
    }

    /** The floor. */
    @Benchmark
    public int floor() {
        int sum = 0;
        for (String row : rows) {
            sum += Columns.sumOfCharacters(row);
        }
        return sum;
    }

    /** Ours: check, date and province. */
    @Benchmark
    public int isValid() {
        int valid = 0;
        for (String row : rows) {
            valid += CitizenIdNumber.isValid(row) ? 1 : 0;
        }
        return valid;
    }

    /** Ours, of good codes only. */
    @Benchmark
    @OperationsPerInvocation(Columns.GOOD)
    public int isValidGood() {
        int valid = 0;
        for (String row : good) {
            valid += CitizenIdNumber.isValid(row) ? 1 : 0;
        }
        return valid;
    }

    /** Ours, of good codes only, with all notes as a mask. */
    @Benchmark
    @OperationsPerInvocation(Columns.GOOD)
    public void checkGood(Blackhole blackhole) {
        for (String row : good) {
            blackhole.consume(CitizenIdNumber.check(row));
        }
    }

    /** Ours, with all problems and notes as a mask. */
    @Benchmark
    public void check(Blackhole blackhole) {
        for (String row : rows) {
            blackhole.consume(CitizenIdNumber.check(row));
        }
    }

    /** Ours: the number and every part of it. */
    @Benchmark
    public void parts(Blackhole blackhole) {
        for (String row : rows) {
            CodeCheck<CitizenIdNumber> check = CitizenIdNumber.check(row);
            if (check instanceof CodeCheck.Conforming<CitizenIdNumber> conforming) {
                CitizenIdNumber number = conforming.value();
                blackhole.consume(number.divisionCode());
                blackhole.consume(number.birthDate());
                blackhole.consume(number.sequence());
                blackhole.consume(number.sex());
            }
        }
    }

    /** Hutool: check, date and province. */
    @Benchmark
    public int hutool() {
        int valid = 0;
        for (String row : rows) {
            valid += IdcardUtil.isValidCard18(row) ? 1 : 0;
        }
        return valid;
    }

    /** Hutool: valid, then every part. */
    @Benchmark
    public void hutoolParts(Blackhole blackhole) {
        for (String row : rows) {
            if (IdcardUtil.isValidCard18(row)) {
                blackhole.consume(IdcardUtil.getIdcardInfo(row));
            }
        }
    }
}
