package io.github.xinyong.codes.sample;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeProblem;
import io.github.xinyong.codes.ForeignPermanentResidentNumber;
import io.github.xinyong.codes.SubjectCode;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A finite sequence of different sample codes of one kind with chosen properties, none of which can be assigned.
 *
 * <pre>{@code
 * CodeSampler.uscc().withAuthority('9').withDivisions(350100).withSeed(7).stream().limit(3);
 * CodeSampler.citizenId().withBirthDates(LocalDate.of(2004, 2, 29), LocalDate.of(2004, 2, 29)).at(0);
 * CodeSampler.uscc().broken(CodeProblem.Type.CHECK_CHARACTER).text(0);
 * }</pre>
 *
 * <p>What keeps a sample from being anybody's:
 *
 * <ul>
 *   <li>an organisation's: its organisation code lies in PDY00001 to PDY99999, the range of GB 11714 that users assign
 *       themselves, so that there are only 99,999 bodies for each type and division;
 *   <li>a business registration number: the office is {@code pp99cc}, in a prefecture that no list since 1981 has;
 *   <li>a person's: the sequence is 000, which is never allotted, and by default the division is of that
 *       prefecture too; a caller who asks for an odd sequence (a man's) or another one gives up the first, one who asks for
 *       divisions gives up the second, and nobody can give up both (a foreigner's number has no division: an odd sequence
 *       needs a country that no list has);
 *   <li>a code of the Fujian pilot: its county code in 3501xx and 3502xx is in no list.
 * </ul>
 *
 * <p>Immutable and thread-safe; a {@code with…} method returns a changed copy.
 *
 * @param <T> the type of the codes
 */
public abstract sealed class CodeSampler<T extends SubjectCode> extends TextSampler implements Iterable<T>
        permits UnifiedSocialCreditCodeSampler,
                OrganizationCodeSampler,
                CitizenIdNumberSampler,
                LegacyCitizenIdNumberSampler,
                ForeignPermanentResidentNumberSampler,
                BusinessRegistrationNumberSampler,
                TaxpayerNumberSampler,
                FujianPilotSampler,
                OldPermanentResidentSampler {

    CodeSampler(CodeKind kind, SampleLayout layout, Order order) {
        super(kind, layout, order);
    }

    /** Returns a sampler of unified social credit codes of all listed types in all divisions in force. */
    public static UnifiedSocialCreditCodeSampler uscc() {
        return UnifiedSocialCreditCodeSampler.all();
    }

    /**
     * Returns a sampler of codes that follow the rule of the Fujian pilot and break GB 32100: each is nonconforming, and
     * {@code parse} refuses it.
     */
    public static CodeSampler<UnifiedSocialCreditCode> fujianPilot() {
        return FujianPilotSampler.all();
    }

    /** Returns a sampler of organisation codes; there are 99,999. */
    public static OrganizationCodeSampler organizationCode() {
        return OrganizationCodeSampler.all();
    }

    /** Returns a sampler of citizen numbers of births from 1920 to 2019. */
    public static CitizenIdNumberSampler citizenId() {
        return CitizenIdNumberSampler.all();
    }

    /** Returns a sampler of citizen numbers of fifteen digits, of births from 1920 to 1989. */
    public static LegacyCitizenIdNumberSampler legacyCitizenId() {
        return LegacyCitizenIdNumberSampler.all();
    }

    /** Returns a sampler of numbers of foreign permanent residents in the form since December 2023. */
    public static ForeignPermanentResidentNumberSampler foreignPermanent() {
        return ForeignPermanentResidentNumberSampler.all();
    }

    /** Returns a sampler of numbers of foreign permanent residents in the form before, whose check rests on one source. */
    public static CodeSampler<ForeignPermanentResidentNumber> foreignPermanentBefore2023() {
        return OldPermanentResidentSampler.all();
    }

    /** Returns a sampler of business registration numbers of all registrants. */
    public static BusinessRegistrationNumberSampler registrationNumber() {
        return BusinessRegistrationNumberSampler.all();
    }

    /** Returns a sampler of taxpayer numbers that are unified social credit codes; other forms are its property. */
    public static TaxpayerNumberSampler taxpayerNumber() {
        return TaxpayerNumberSampler.all();
    }

    /** Returns the sampler of a kind with its default properties. */
    public static CodeSampler<?> of(CodeKind kind) {
        return switch (kind) {
            case USCC -> uscc();
            case ORG_CODE -> organizationCode();
            case CITIZEN_ID -> citizenId();
            case CITIZEN_ID_15 -> legacyCitizenId();
            case FOREIGN_PERMANENT -> foreignPermanent();
            case REGISTRATION_NO -> registrationNumber();
            case TAXPAYER_NO -> taxpayerNumber();
        };
    }

    /**
     * Tells whether a code is one that cannot be assigned to anybody, by the rules stated above.
     *
     * <p>True for every code of every sampler, false for every code in use: a guard for the fixtures of a test.
     */
    public static boolean isUnassignable(SubjectCode code) {
        return Unassignable.test(code);
    }

    abstract T code(String text);

    /**
     * Returns the code at an index.
     *
     * @throws IndexOutOfBoundsException if the index is negative or not less than {@link #size()}
     */
    public final T at(long index) {
        return code(text(index));
    }

    /** Returns all codes in order; limit it, as there may be billions. */
    public final Stream<T> stream() {
        return LongStream.range(0, size()).mapToObj(this::at);
    }

    /** Returns all codes in order. */
    @Override
    public final Iterator<T> iterator() {
        return stream().iterator();
    }

    @Override
    public abstract CodeSampler<T> withSeed(long seed);

    @Override
    public abstract CodeSampler<T> inOrder();

    /** Returns the types of problems that {@link #broken} can give the codes of this sampler. */
    public abstract Set<CodeProblem.Type> brokenTypes();

    /**
     * Returns texts with the properties of this sampler that are wrong for one reason: a check of each finds exactly one
     * problem, of the type asked for. {@code BIRTH_DATE_IN_FUTURE} gives births in the ten years after the last birth date
     * of this sampler, which only a check against that date finds wrong.
     *
     * @throws IllegalArgumentException if {@link #brokenTypes()} does not have the type
     */
    public final TextSampler broken(CodeProblem.Type type) {
        if (!brokenTypes().contains(type)) {
            throw new IllegalArgumentException(
                    "samples of " + kind().id() + " can be broken for " + brokenTypes() + ", not for " + type);
        }
        return new TextSampler(kind(), brokenLayout(type), order());
    }

    abstract SampleLayout brokenLayout(CodeProblem.Type type);
}
