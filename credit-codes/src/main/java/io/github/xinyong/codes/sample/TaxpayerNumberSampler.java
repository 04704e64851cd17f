package io.github.xinyong.codes.sample;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeProblem;
import io.github.xinyong.codes.TaxpayerNumber;
import io.github.xinyong.codes.TaxpayerNumber.Form;
import io.github.xinyong.codes.division.DivisionStatus;
import io.github.xinyong.codes.division.Divisions;
import java.util.EnumSet;
import java.util.Set;

/**
 * Sample taxpayer numbers of one form, by default the unified social credit code itself.
 *
 * <p>The code inside is one of the default sampler of its kind; that of a temporary taxpayer's document is a citizen
 * number. Whatever keeps that code from being anybody's keeps the taxpayer number.
 */
public final class TaxpayerNumberSampler extends CodeSampler<TaxpayerNumber> {

    private final Form form;

    private TaxpayerNumberSampler(Form form, Order order) {
        super(CodeKind.TAXPAYER_NO, layout(form), order);
        this.form = form;
    }

    static TaxpayerNumberSampler all() {
        return new TaxpayerNumberSampler(Form.UNIFIED, Order.DEFAULT);
    }

    private static SampleLayout layout(Form form) {
        return switch (form) {
            case UNIFIED -> CodeSampler.uscc().layout();
            case FORMER -> new Former();
            case CITIZEN -> CodeSampler.citizenId().layout();
            case CITIZEN_WITH_SEQUENCE -> new Around("", CodeSampler.citizenId().layout(), 100, 2);
            case LEGACY_CITIZEN_WITH_SEQUENCE ->
                new Around("", CodeSampler.legacyCitizenId().layout(), 100, 2);
            case LEGACY_CITIZEN_WITH_ZEROS ->
                new Around("", CodeSampler.legacyCitizenId().layout(), 1, 5);
            case TEMPORARY_UNIFIED -> new Around("L", CodeSampler.uscc().layout(), 1, 0);
            case TEMPORARY_DOCUMENT -> new Around("L", CodeSampler.citizenId().layout(), 1, 0);
        };
    }

    /** Divisions and organisation codes. */
    private static final class Former extends SampleLayout {

        private static final int[] DIVISIONS =
                Divisions.load().codes(DivisionStatus.CURRENT).toArray();

        Former() {
            super(15, DIVISIONS.length, SelfDefinedNumbers.ALL.size());
        }

        @Override
        int write(long place, byte[] target, int offset) {
            long division = before(1, place);
            digits(DIVISIONS[(int) division], 6, target, offset);
            SelfDefinedNumbers.ALL.write(choice(1, place, division), target, offset + 6);
            return 15;
        }
    }

    /** A code with a letter before it, or some digits behind it that count up from zero. */
    private static final class Around extends SampleLayout {

        private final String before;
        private final SampleLayout inside;
        private final int digits;

        Around(String before, SampleLayout inside, int counts, int digits) {
            super(before.length() + inside.maxLength() + digits, inside.size(), counts);
            this.before = before;
            this.inside = inside;
            this.digits = digits;
        }

        @Override
        int write(long place, byte[] target, int offset) {
            for (int i = 0; i < before.length(); i++) {
                target[offset + i] = (byte) before.charAt(i);
            }
            long of = before(1, place);
            int length = before.length() + inside.write(of, target, offset + before.length());
            digits(choice(1, place, of), digits, target, offset + length);
            return length + digits;
        }
    }

    /** Takes the numbers of one form. */
    public TaxpayerNumberSampler withForm(Form form) {
        return new TaxpayerNumberSampler(form, order());
    }

    @Override
    public TaxpayerNumberSampler withSeed(long seed) {
        return new TaxpayerNumberSampler(form, Order.of(seed));
    }

    @Override
    public TaxpayerNumberSampler inOrder() {
        return new TaxpayerNumberSampler(form, Order.PLAIN);
    }

    @Override
    TaxpayerNumber code(String text) {
        return TaxpayerNumber.parse(text);
    }

    /** Returns the types: more for the forms of organisations than for those of persons, which may pass for one another. */
    @Override
    public Set<CodeProblem.Type> brokenTypes() {
        return switch (form) {
            case UNIFIED, TEMPORARY_UNIFIED ->
                Set.copyOf(EnumSet.of(
                        CodeProblem.Type.LENGTH,
                        CodeProblem.Type.CHARACTER,
                        CodeProblem.Type.CHECK_CHARACTER,
                        CodeProblem.Type.ORGANIZATION_CHECK_CHARACTER));
            case FORMER ->
                Set.copyOf(EnumSet.of(
                        CodeProblem.Type.LENGTH, CodeProblem.Type.CHARACTER, CodeProblem.Type.CHECK_CHARACTER));
            default -> Set.of(CodeProblem.Type.LENGTH);
        };
    }

    @Override
    SampleLayout brokenLayout(CodeProblem.Type type) {
        int before = form == Form.TEMPORARY_UNIFIED ? 1 : 0;
        return switch (type) {
            case LENGTH -> Damage.zeros(layout(), zerosToNoLength());
            case CHARACTER -> Damage.character(layout(), "*?#_", before, layout().maxLength());
            case CHECK_CHARACTER ->
                form == Form.FORMER
                        ? Damage.check(layout(), CheckWriter.GB_11714, 6)
                        : Damage.check(layout(), CheckWriter.GB_32100, before);
            case ORGANIZATION_CHECK_CHARACTER ->
                Damage.innerCheck(layout(), CheckWriter.GB_11714, before + 8, CheckWriter.GB_32100, before);
            default -> throw new IllegalArgumentException(type.name());
        };
    }

    /** One zero makes 16, 19 without L, or 21; behind 17 and behind L and 18 there must be two to make a length of none. */
    private int zerosToNoLength() {
        int length = layout().maxLength();
        return length == 17 || length == 19 ? 2 : 1;
    }
}
