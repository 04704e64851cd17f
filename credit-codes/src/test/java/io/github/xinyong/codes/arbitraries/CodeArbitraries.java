package io.github.xinyong.codes.arbitraries;

import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeProblem;
import io.github.xinyong.codes.SubjectCode;
import io.github.xinyong.codes.TaxpayerNumber;
import io.github.xinyong.codes.division.DivisionStatus;
import io.github.xinyong.codes.division.Divisions;
import io.github.xinyong.codes.sample.CodeSampler;
import io.github.xinyong.codes.sample.TextSampler;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generators of codes with chosen properties, of texts that are wrong for a chosen reason, and of texts that hold codes.
 *
 * <p>The properties are those of a {@link CodeSampler}, which also keeps every number from being anybody's:
 *
 * <pre>{@code
 * CodeArbitraries.codes(CodeSampler.uscc().withAuthority('9').withDivisions(350100));
 * CodeArbitraries.codes(CodeSampler.citizenId().withSex(Sex.MALE).withBirthDates(first, last));
 * CodeArbitraries.invalid(CodeSampler.uscc(), CodeProblem.Type.CHECK_CHARACTER);
 * CodeArbitraries.textsWith(CodeArbitraries.codes(CodeKind.USCC));
 * }</pre>
 *
 * <p>A falsified code shrinks choice by choice to the first in the plain order of its sampler: the first listed type, the
 * first division, the lowest number, the earliest birth. The edge cases are the first and last of each choice, checks 0, X
 * and Y, and 29 February. A sampler of few codes is gone through exhaustively.
 */
public final class CodeArbitraries {

    /** What stands before and behind codes; none lengthens a code or joins two. */
    private static final List<String> PHRASES = List.of(
            "，",
            "；",
            "\n",
            ", ",
            " and ",
            "（",
            "），另有（",
            "的统一社会信用代码为",
            "。身份证号：",
            "公司于2024年3月1日变更，代码：",
            " is the number of the buyer; that of the seller is ");

    private static final int MOST_CODES = 5;

    /** Made once: whoever chooses a kind first and then a code of it asks for them again in each try. */
    private static final Map<CodeKind, List<Arbitrary<SubjectCode>>> BY_KIND = new ConcurrentHashMap<>();

    private CodeArbitraries() {}

    /** Returns the codes of a sampler; its seed and order make no difference. */
    public static <T extends SubjectCode> Arbitrary<T> codes(CodeSampler<T> sampler) {
        CodeSampler<T> plain = sampler.inOrder();
        return new SampleArbitrary<>(plain, plain::at);
    }

    /**
     * Returns conforming codes of a kind, with all variety that there is: retired divisions, both sexes, residents of Hong
     * Kong, Macao and Taiwan, old and new forms.
     */
    public static Arbitrary<SubjectCode> codes(CodeKind kind) {
        return Arbitraries.oneOf(BY_KIND.computeIfAbsent(
                kind, k -> samplers(k).map(CodeArbitraries::any).toList()));
    }

    /** Returns conforming codes of all kinds. */
    public static Arbitrary<SubjectCode> codes() {
        return Arbitraries.oneOf(
                Arrays.stream(CodeKind.values()).map(CodeArbitraries::codes).toList());
    }

    private static Arbitrary<SubjectCode> any(CodeSampler<?> sampler) {
        CodeSampler<?> plain = sampler.inOrder();
        return new SampleArbitrary<>(plain, plain::at);
    }

    private static Stream<CodeSampler<?>> samplers(CodeKind kind) {
        return switch (kind) {
            case USCC ->
                Stream.of(CodeSampler.uscc(), CodeSampler.uscc().withDivisions(divisions(DivisionStatus.RETIRED)));
            case ORG_CODE -> Stream.of(CodeSampler.organizationCode());
            case CITIZEN_ID ->
                Stream.of(
                        CodeSampler.citizenId(),
                        CodeSampler.citizenId().withSex(CitizenIdNumber.Sex.MALE),
                        CodeSampler.citizenId().withDivisions(divisions(DivisionStatus.CURRENT)),
                        CodeSampler.citizenId().withDivisions(810_000, 820_000, 830_000));
            case CITIZEN_ID_15 ->
                Stream.of(
                        CodeSampler.legacyCitizenId(),
                        CodeSampler.legacyCitizenId().withSex(CitizenIdNumber.Sex.MALE),
                        CodeSampler.legacyCitizenId().withDivisions(divisions(DivisionStatus.RETIRED)));
            case FOREIGN_PERMANENT ->
                Stream.of(
                        CodeSampler.foreignPermanent(),
                        CodeSampler.foreignPermanent().withCountries(999).withSex(CitizenIdNumber.Sex.MALE),
                        CodeSampler.foreignPermanentBefore2023());
            case REGISTRATION_NO -> Stream.of(CodeSampler.registrationNumber());
            case TAXPAYER_NO ->
                Arrays.stream(TaxpayerNumber.Form.values())
                        .map(form -> CodeSampler.taxpayerNumber().withForm(form));
        };
    }

    private static int[] divisions(DivisionStatus status) {
        return Divisions.load().codes(status).toArray();
    }

    /** Returns the texts of a sampler, such as one that is broken on purpose; its seed and order make no difference. */
    public static Arbitrary<String> texts(TextSampler sampler) {
        TextSampler plain = sampler.inOrder();
        return new SampleArbitrary<>(plain, plain::text);
    }

    /**
     * Returns texts with the properties of a sampler that are each wrong for exactly one reason.
     *
     * @param reasons some of {@link CodeSampler#brokenTypes()}; none stands for all of them but
     *     {@code BIRTH_DATE_IN_FUTURE}, which only a check against a date finds
     * @throws IllegalArgumentException if the sampler cannot break its codes for one of them
     */
    public static Arbitrary<String> invalid(CodeSampler<?> sampler, CodeProblem.Type... reasons) {
        Stream<CodeProblem.Type> types = reasons.length > 0
                ? Arrays.stream(reasons)
                : sampler.brokenTypes().stream()
                        .filter(type -> type != CodeProblem.Type.BIRTH_DATE_IN_FUTURE)
                        .sorted();
        return Arbitraries.oneOf(
                types.map(sampler::broken).map(CodeArbitraries::texts).toList());
    }

    /**
     * Returns running text in Chinese and English that holds one code to five, and tells where they stand.
     *
     * <p>It shrinks to one code alone. No code touches a letter, a digit or another code.
     */
    public static Arbitrary<TextWithCodes> textsWith(Arbitrary<? extends SubjectCode> codes) {
        Arbitrary<String> gap = Arbitraries.of(PHRASES);
        Arbitrary<String> end =
                Arbitraries.of(Stream.concat(Stream.of(""), PHRASES.stream()).toList());
        return Combinators.combine(
                        end,
                        codes.list().ofMinSize(1).ofMaxSize(MOST_CODES),
                        gap.list().ofSize(MOST_CODES - 1),
                        end)
                .as(TextWithCodes::of);
    }
}
