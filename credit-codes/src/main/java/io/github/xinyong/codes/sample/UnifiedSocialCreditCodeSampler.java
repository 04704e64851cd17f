package io.github.xinyong.codes.sample;

import static io.github.xinyong.codes.checkdigit.CheckCharacterSystems.GB_32100;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeProblem;
import io.github.xinyong.codes.RegistrationType;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.codes.division.DivisionStatus;
import io.github.xinyong.codes.division.Divisions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Sample unified social credit codes: types, divisions and numbers chosen, organisation codes PDY00001 to PDY99999.
 *
 * <p>By default all 36 listed types in all divisions in force. Simple codes come first {@linkplain #inOrder() in order}:
 * the first type, the first division, the first number.
 */
public final class UnifiedSocialCreditCodeSampler extends CodeSampler<UnifiedSocialCreditCode> {

    private static final Set<CodeProblem.Type> BROKEN = Set.copyOf(EnumSet.of(
            CodeProblem.Type.LENGTH,
            CodeProblem.Type.CHARACTER,
            CodeProblem.Type.CHECK_CHARACTER,
            CodeProblem.Type.ORGANIZATION_CHECK_CHARACTER,
            CodeProblem.Type.CITIZEN_ID_NUMBER));

    private final List<String> types;
    private final int[] divisions;
    private final SelfDefinedNumbers numbers;

    private UnifiedSocialCreditCodeSampler(
            List<String> types, int[] divisions, SelfDefinedNumbers numbers, Order order) {
        super(CodeKind.USCC, new UnifiedSocialCreditCodeLayout(types, divisions, numbers), order);
        this.types = types;
        this.divisions = divisions;
        this.numbers = numbers;
    }

    static UnifiedSocialCreditCodeSampler all() {
        List<String> types = RegistrationType.all().stream()
                .map(type -> "" + type.authority() + type.category())
                .toList();
        int[] divisions = Divisions.load().codes(DivisionStatus.CURRENT).toArray();
        return new UnifiedSocialCreditCodeSampler(types, divisions, SelfDefinedNumbers.ALL, Order.DEFAULT);
    }

    /**
     * Keeps the types of one authority, character 1.
     *
     * @throws IllegalArgumentException if none of the present types has it
     */
    public UnifiedSocialCreditCodeSampler withAuthority(char authority) {
        return withTypes(type -> type.charAt(0) == authority, "authority " + authority);
    }

    /**
     * Keeps the types of one category, character 2.
     *
     * @throws IllegalArgumentException if none of the present types has it
     */
    public UnifiedSocialCreditCodeSampler withCategory(char category) {
        return withTypes(type -> type.charAt(1) == category, "category " + category);
    }

    private UnifiedSocialCreditCodeSampler withTypes(Predicate<String> wanted, String what) {
        List<String> kept = types.stream().filter(wanted).toList();
        if (kept.isEmpty()) {
            throw new IllegalArgumentException("no type of " + types + " has " + what);
        }
        return new UnifiedSocialCreditCodeSampler(kept, divisions, numbers, order());
    }

    /**
     * Takes one pair of authority and category, which the table of the standard need not list.
     *
     * @throws IllegalArgumentException if a character is not one of the standard's set
     */
    public UnifiedSocialCreditCodeSampler withType(char authority, char category) {
        if (GB_32100.valueOf(authority) < 0 || GB_32100.valueOf(category) < 0) {
            throw new IllegalArgumentException(
                    authority + " and " + category + " must be characters of " + GB_32100.alphabet());
        }
        return new UnifiedSocialCreditCodeSampler(List.of("" + authority + category), divisions, numbers, order());
    }

    /**
     * Takes divisions, which may be in force, retired, in no list, or twice the same (which counts once).
     *
     * @param codes at least one number from 0 to 999999, such as {@code Divisions.load().codes(RETIRED).toArray()}
     * @throws IllegalArgumentException if there is none, or one is out of range
     */
    public UnifiedSocialCreditCodeSampler withDivisions(int... codes) {
        return new UnifiedSocialCreditCodeSampler(types, PersonParts.divisions(codes), numbers, order());
    }

    /**
     * Takes the organisation codes of a range.
     *
     * @param first from 1, for PDY00001
     * @param last up to 99999, for PDY99999
     * @throws IllegalArgumentException if the range is empty or reaches beyond
     */
    public UnifiedSocialCreditCodeSampler withNumbers(int first, int last) {
        return new UnifiedSocialCreditCodeSampler(types, divisions, new SelfDefinedNumbers(first, last), order());
    }

    @Override
    public UnifiedSocialCreditCodeSampler withSeed(long seed) {
        return new UnifiedSocialCreditCodeSampler(types, divisions, numbers, Order.of(seed));
    }

    @Override
    public UnifiedSocialCreditCodeSampler inOrder() {
        return new UnifiedSocialCreditCodeSampler(types, divisions, numbers, Order.PLAIN);
    }

    @Override
    UnifiedSocialCreditCode code(String text) {
        return UnifiedSocialCreditCode.parse(text);
    }

    @Override
    public Set<CodeProblem.Type> brokenTypes() {
        return BROKEN;
    }

    @Override
    SampleLayout brokenLayout(CodeProblem.Type type) {
        return switch (type) {
            case LENGTH -> Damage.length(layout());
            case CHARACTER -> Damage.character(layout(), "IOSVZ", 0, 18);
            case CHECK_CHARACTER -> Damage.check(layout(), CheckWriter.GB_32100, 0);
            case ORGANIZATION_CHECK_CHARACTER ->
                Damage.innerCheck(layout(), CheckWriter.GB_11714, 8, CheckWriter.GB_32100, 0);
            case CITIZEN_ID_NUMBER -> new CitizenNumbersLikeUscc();
            default -> throw new IllegalArgumentException(type.name());
        };
    }
}
