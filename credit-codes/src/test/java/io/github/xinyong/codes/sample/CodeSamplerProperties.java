package io.github.xinyong.codes.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeProblem;
import io.github.xinyong.codes.SubjectCode;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.codes.division.Divisions;
import java.time.LocalDate;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.time.api.constraints.DateRange;

/** Whatever the properties, seed and index: a sample has the properties, and nobody can get it assigned. */
class CodeSamplerProperties {

    @Provide
    Arbitrary<Integer> divisions() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 999_999),
                Arbitraries.integers().between(110_000, 659_999),
                Arbitraries.of(110_105, 440_300, 412_723, 810_000, 820_000, 830_000, 350_100, 350_199, 119_901));
    }

    @Property
    void codesOfOrganisationsAreUnassignable(
            @ForAll("divisions") int division,
            @ForAll @IntRange(min = 1, max = 99_999) int number,
            @ForAll @IntRange(min = 0, max = 35) int type,
            @ForAll long seed,
            @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long at) {
        var listed = io.github.xinyong.codes.RegistrationType.all().get(type);
        UnifiedSocialCreditCodeSampler sampler = CodeSampler.uscc()
                .withDivisions(division)
                .withAuthority(listed.authority())
                .withNumbers(number, 99_999)
                .withSeed(seed);
        UnifiedSocialCreditCode code = sampler.at(at % sampler.size());
        assertThat(Integer.parseInt(code.divisionCode())).isEqualTo(division);
        assertThat(code.authority()).isEqualTo(listed.authority());
        assertThat(Integer.parseInt(code.value().substring(11, 16))).isGreaterThanOrEqualTo(number);
        assertThat(code.organizationCode().isSelfDefined()).isTrue();
        assertThat(CodeSampler.isUnassignable(code)).isTrue();
    }

    /** No combination of words makes a citizen number that has both a sequence and a division that people have. */
    @Property
    void numbersOfPersonsAreUnassignable(
            @ForAll("divisions") int division,
            @ForAll boolean asked,
            @ForAll @IntRange(min = 0, max = 999) int sequence,
            @ForAll boolean man,
            @ForAll @DateRange(min = "1800-01-01", max = "2999-12-31") LocalDate birth,
            @ForAll long seed,
            @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long at) {
        CitizenIdNumberSampler sampler =
                CodeSampler.citizenId().withBirthDates(birth, birth).withSeed(seed);
        try {
            sampler = asked ? sampler.withDivisions(division) : sampler;
            sampler = man ? sampler.withSex(CitizenIdNumber.Sex.MALE) : sampler.withSequence(sequence);
        } catch (IllegalArgumentException refused) {
            return;
        }
        CitizenIdNumber number = sampler.at(at % sampler.size());
        assertThat(number.birthDate()).isEqualTo(birth);
        assertThat(CodeSampler.isUnassignable(number)).isTrue();
        boolean nowhere = number.divisionCode().startsWith("99", 2);
        assertThat(number.sequence() == 0 || nowhere).isTrue();
        assertThat(!nowhere || LongStream.range(0, 100).allMatch(county -> isUnknown(number, (int) county)))
                .isTrue();
    }

    private static boolean isUnknown(CitizenIdNumber number, int county) {
        int prefecture = Integer.parseInt(number.divisionCode()) / 100;
        return Divisions.load().status(prefecture * 100 + county)
                == io.github.xinyong.codes.division.DivisionStatus.UNKNOWN;
    }

    @Property
    void samplesOfAnyKindRoundTrip(
            @ForAll CodeKind kind, @ForAll long seed, @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long at) {
        CodeSampler<?> sampler = CodeSampler.of(kind).withSeed(seed);
        SubjectCode code = sampler.at(at % sampler.size());
        assertThat(kind.check(code.value()).code().map(SubjectCode::value)).contains(code.value());
        assertThat(CodeSampler.isUnassignable(code)).isTrue();
    }

    @Property
    void brokenSamplesAreNeverCodes(
            @ForAll CodeKind kind,
            @ForAll CodeProblem.Type type,
            @ForAll long seed,
            @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long at) {
        CodeSampler<?> sampler = CodeSampler.of(kind).withSeed(seed);
        if (sampler.brokenTypes().contains(type)) {
            TextSampler broken = sampler.broken(type);
            String text = broken.text(at % broken.size());
            assertThat(kind.check(
                                    text,
                                    kind == CodeKind.CITIZEN_ID_15
                                            ? LocalDate.of(1989, 12, 31)
                                            : LocalDate.of(2019, 12, 31))
                            .problems())
                    .extracting(CodeProblem::type)
                    .containsExactly(type);
        }
    }

    /** Counts from the first sample to the last, each exactly once. */
    @Property(tries = 20)
    void everySampleOfARangeComesExactlyOnce(@ForAll @IntRange(min = 1, max = 2_000) int count, @ForAll long seed) {
        assertThat(CodeSampler.organizationCode()
                        .withNumbers(1, count)
                        .withSeed(seed)
                        .texts()
                        .distinct())
                .hasSize(count);
    }
}
