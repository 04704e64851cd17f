package io.github.xinyong.codes.sample;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeProblem;
import io.github.xinyong.codes.OrganizationCode;
import java.util.EnumSet;
import java.util.Set;

/** Sample organisation codes: PDY00001 to PDY99999 with their check characters, without hyphen. */
public final class OrganizationCodeSampler extends CodeSampler<OrganizationCode> {

    private static final Set<CodeProblem.Type> BROKEN = Set.copyOf(
            EnumSet.of(CodeProblem.Type.LENGTH, CodeProblem.Type.CHARACTER, CodeProblem.Type.CHECK_CHARACTER));

    private final SelfDefinedNumbers numbers;

    private OrganizationCodeSampler(SelfDefinedNumbers numbers, Order order) {
        super(CodeKind.ORG_CODE, new Layout(numbers), order);
        this.numbers = numbers;
    }

    private static final class Layout extends SampleLayout {
        private final SelfDefinedNumbers numbers;

        Layout(SelfDefinedNumbers numbers) {
            super(9, numbers.size());
            this.numbers = numbers;
        }

        @Override
        int write(long place, byte[] target, int offset) {
            numbers.write((int) place, target, offset);
            return 9;
        }
    }

    static OrganizationCodeSampler all() {
        return new OrganizationCodeSampler(SelfDefinedNumbers.ALL, Order.DEFAULT);
    }

    /**
     * Takes the codes of a range.
     *
     * @param first from 1, for PDY00001
     * @param last up to 99999, for PDY99999
     * @throws IllegalArgumentException if the range is empty or reaches beyond
     */
    public OrganizationCodeSampler withNumbers(int first, int last) {
        return new OrganizationCodeSampler(new SelfDefinedNumbers(first, last), order());
    }

    @Override
    public OrganizationCodeSampler withSeed(long seed) {
        return new OrganizationCodeSampler(numbers, Order.of(seed));
    }

    @Override
    public OrganizationCodeSampler inOrder() {
        return new OrganizationCodeSampler(numbers, Order.PLAIN);
    }

    @Override
    OrganizationCode code(String text) {
        return OrganizationCode.parse(text);
    }

    @Override
    public Set<CodeProblem.Type> brokenTypes() {
        return BROKEN;
    }

    @Override
    SampleLayout brokenLayout(CodeProblem.Type type) {
        return switch (type) {
            case LENGTH -> Damage.length(layout());
            case CHARACTER -> Damage.character(layout(), "*?#_", 0, 9);
            case CHECK_CHARACTER -> Damage.check(layout(), CheckWriter.GB_11714, 0);
            default -> throw new IllegalArgumentException(type.name());
        };
    }
}
