package io.github.xinyong.codes.benchmarks;

import cn.hutool.core.util.CreditCodeUtil;
import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import java.util.concurrent.TimeUnit;
import org.apache.commons.validator.routines.CodeValidator;
import org.apache.commons.validator.routines.checkdigit.ModulusCheckDigit;
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

/** Checks of unified social credit codes beside two peers and the floor. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Columns.ROWS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class UnifiedSocialCreditCodeBenchmark {

    private String[] rows = {};
    private String[] good = {};
    private final CodeValidator commons = new CodeValidator("([0-9A-HJ-NP-RTUWXY]{18})", new Gb32100CheckDigit());

    /** Made by JMH. */
    public UnifiedSocialCreditCodeBenchmark() {}

    /** Makes the column. */
    @Setup
    public void makeColumn() {
        rows = Columns.unifiedSocialCreditCodes();
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

    /** Ours, both checks. */
    @Benchmark
    public int isValid() {
        int valid = 0;
        for (String row : rows) {
            valid += UnifiedSocialCreditCode.isValid(row) ? 1 : 0;
        }
        return valid;
    }

    /** Ours, of good codes only. */
    @Benchmark
    @OperationsPerInvocation(Columns.GOOD)
    public int isValidGood() {
        int valid = 0;
        for (String row : good) {
            valid += UnifiedSocialCreditCode.isValid(row) ? 1 : 0;
        }
        return valid;
    }

    /** Ours, of good codes only, with all notes as a mask. */
    @Benchmark
    @OperationsPerInvocation(Columns.GOOD)
    public void checkGood(Blackhole blackhole) {
        for (String row : good) {
            blackhole.consume(UnifiedSocialCreditCode.check(row));
        }
    }

    /** Ours, with all problems and notes as a mask. */
    @Benchmark
    public void check(Blackhole blackhole) {
        for (String row : rows) {
            CodeCheck<UnifiedSocialCreditCode> check = UnifiedSocialCreditCode.check(row);
            blackhole.consume(check);
        }
    }

    /** Hutool: alphabet and the first check. */
    @Benchmark
    public int hutool() {
        int valid = 0;
        for (String row : rows) {
            valid += CreditCodeUtil.isCreditCode(row) ? 1 : 0;
        }
        return valid;
    }

    /** Commons Validator with a check digit written for it: alphabet and the first check. */
    @Benchmark
    public int commonsValidator() {
        int valid = 0;
        for (String row : rows) {
            valid += commons.isValid(row) ? 1 : 0;
        }
        return valid;
    }

    private static final class Gb32100CheckDigit extends ModulusCheckDigit {

        private static final long serialVersionUID = 1L;
        private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1};

        Gb32100CheckDigit() {
            super(31);
        }

        @Override
        protected int toInt(char character, int leftPosition, int rightPosition) {
            return ALPHABET.indexOf(character);
        }

        @Override
        protected String toCheckDigit(int value) {
            return String.valueOf(ALPHABET.charAt(value));
        }

        @Override
        protected int weightedValue(int value, int leftPosition, int rightPosition) {
            return value * WEIGHTS[leftPosition - 1];
        }
    }
}
