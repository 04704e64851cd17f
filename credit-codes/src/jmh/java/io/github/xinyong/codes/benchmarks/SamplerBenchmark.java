package io.github.xinyong.codes.benchmarks;

import cn.hutool.core.util.CreditCodeUtil;
import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.codes.sample.CodeSampler;
import io.github.xinyong.codes.sample.TextSampler;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import net.datafaker.Faker;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Sample codes, one a call, beside the generators of Hutool (organisations; its codes pass no check of the organisation
 * code inside) and Datafaker (persons).
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SamplerBenchmark {

    private final CodeSampler<UnifiedSocialCreditCode> organizations = CodeSampler.uscc();
    private final CodeSampler<CitizenIdNumber> persons = CodeSampler.citizenId();
    private final Faker faker = new Faker(Locale.SIMPLIFIED_CHINESE, new Random(1));
    private final byte[] bytes = new byte[32];
    private long index;

    /** Made by JMH. */
    public SamplerBenchmark() {}

    /** Fails unless our samples are valid; says how many of the others' are. */
    @Setup
    public void countValid() {
        int hutool = 0;
        int datafaker = 0;
        for (int i = 0; i < 1_000; i++) {
            if (!UnifiedSocialCreditCode.isValid(organizations.text(i)) || !CitizenIdNumber.isValid(persons.text(i))) {
                throw new IllegalStateException("sample " + i + " is not valid");
            }
            hutool += UnifiedSocialCreditCode.isValid(CreditCodeUtil.randomCreditCode()) ? 1 : 0;
            datafaker += CitizenIdNumber.isValid(faker.idNumber().valid()) ? 1 : 0;
        }
        System.out.println("valid of 1000: Hutool " + hutool + ", Datafaker " + datafaker);
    }

    private long next(TextSampler sampler) {
        index = index + 1 < sampler.size() ? index + 1 : 0;
        return index;
    }

    /** A unified social credit code as text. */
    @Benchmark
    public String organizationText() {
        return organizations.text(next(organizations));
    }

    /** A unified social credit code as bytes. */
    @Benchmark
    public int organizationBytes() {
        return organizations.write(next(organizations), bytes, 0);
    }

    /** A unified social credit code as a value. */
    @Benchmark
    public UnifiedSocialCreditCode organizationValue() {
        return organizations.at(next(organizations));
    }

    /** A unified social credit code by Hutool. */
    @Benchmark
    public String organizationHutool() {
        return CreditCodeUtil.randomCreditCode();
    }

    /** A citizen number as text. */
    @Benchmark
    public String personText() {
        return persons.text(next(persons));
    }

    /** A citizen number as bytes. */
    @Benchmark
    public int personBytes() {
        return persons.write(next(persons), bytes, 0);
    }

    /** A citizen number by Datafaker. */
    @Benchmark
    public String personDatafaker() {
        return faker.idNumber().valid();
    }
}
