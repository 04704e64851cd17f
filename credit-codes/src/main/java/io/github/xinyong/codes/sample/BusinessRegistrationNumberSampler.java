package io.github.xinyong.codes.sample;

import io.github.xinyong.codes.BusinessRegistrationNumber;
import io.github.xinyong.codes.BusinessRegistrationNumber.Registrant;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeProblem;
import java.util.EnumSet;
import java.util.Set;

/**
 * Sample business registration numbers: provinces and registrants chosen, the office always {@code pp99cc}, a prefecture
 * that no list has.
 *
 * <p>By default all mainland provinces and all registrants.
 */
public final class BusinessRegistrationNumberSampler extends CodeSampler<BusinessRegistrationNumber> {

    private static final Set<CodeProblem.Type> BROKEN = Set.copyOf(
            EnumSet.of(CodeProblem.Type.LENGTH, CodeProblem.Type.CHARACTER, CodeProblem.Type.CHECK_CHARACTER));

    /** The first digits of the sequences of a registrant. */
    private record Digits(int first, int count) {

        static final Digits ALL = new Digits(0, 10);

        static Digits of(Registrant registrant) {
            return switch (registrant) {
                case DOMESTIC_ENTERPRISE -> new Digits(0, 4);
                case FOREIGN_INVESTED_ENTERPRISE -> new Digits(4, 2);
                case INDIVIDUAL_BUSINESS -> new Digits(6, 4);
            };
        }
    }

    private static final class Layout extends SampleLayout {

        private static final int NUMBERS = 10_000_000;

        private final int[] offices;
        private final Digits digits;

        Layout(int[] offices, Digits digits) {
            super(15, offices.length, digits.count(), NUMBERS);
            this.offices = offices;
            this.digits = digits;
        }

        @Override
        int write(long place, byte[] target, int offset) {
            long rest = before(2, place);
            int office = (int) before(1, rest);
            digits(offices[office], 6, target, offset);
            target[offset + 6] = (byte) ('0' + digits.first() + choice(1, rest, office));
            digits(choice(2, place, rest), 7, target, offset + 7);
            CheckWriter.GS_15.write(target, offset);
            return 15;
        }
    }

    private final int[] offices;
    private final Digits digits;

    private BusinessRegistrationNumberSampler(int[] offices, Digits digits, Order order) {
        super(CodeKind.REGISTRATION_NO, new Layout(offices, digits), order);
        this.offices = offices;
        this.digits = digits;
    }

    static BusinessRegistrationNumberSampler all() {
        return new BusinessRegistrationNumberSampler(
                Unassignable.nowhere(PersonParts.PROVINCES), Digits.ALL, Order.DEFAULT);
    }

    /**
     * Takes the offices {@code pp99cc} of some provinces.
     *
     * @param provinces two digits each, such as 44
     * @throws IllegalArgumentException if there is none, or one is no province
     */
    public BusinessRegistrationNumberSampler withProvinces(int... provinces) {
        return new BusinessRegistrationNumberSampler(
                Unassignable.nowhere(PersonParts.provinces(provinces)), digits, order());
    }

    /** Takes the numbers of one sort of registrants. */
    public BusinessRegistrationNumberSampler withRegistrant(Registrant registrant) {
        return new BusinessRegistrationNumberSampler(offices, Digits.of(registrant), order());
    }

    @Override
    public BusinessRegistrationNumberSampler withSeed(long seed) {
        return new BusinessRegistrationNumberSampler(offices, digits, Order.of(seed));
    }

    @Override
    public BusinessRegistrationNumberSampler inOrder() {
        return new BusinessRegistrationNumberSampler(offices, digits, Order.PLAIN);
    }

    @Override
    BusinessRegistrationNumber code(String text) {
        return BusinessRegistrationNumber.parse(text);
    }

    @Override
    public Set<CodeProblem.Type> brokenTypes() {
        return BROKEN;
    }

    @Override
    SampleLayout brokenLayout(CodeProblem.Type type) {
        return switch (type) {
            case LENGTH -> Damage.length(layout());
            case CHARACTER -> Damage.character(layout(), "OIZSB*", 0, 15);
            case CHECK_CHARACTER -> Damage.check(layout(), CheckWriter.GS_15, 0);
            default -> throw new IllegalArgumentException(type.name());
        };
    }
}
