package io.github.xinyong.codes.sample;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeProblem;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.IntStream;

/** Codes by the rule of the Fujian pilot, in county codes of the pilot's two cities that no list has. */
final class FujianPilotSampler extends CodeSampler<UnifiedSocialCreditCode> {

    private FujianPilotSampler(Order order) {
        super(CodeKind.USCC, Layout.INSTANCE, order);
    }

    private static final class Layout extends SampleLayout {

        static final Layout INSTANCE = new Layout(
                IntStream.range(350_100, 350_300).filter(Unassignable::isPilot).toArray());

        private static final int NUMBERS = 20_000;
        private static final byte[] IDENTIFIER = "M00".getBytes(StandardCharsets.US_ASCII);
        /** Enterprise first; another category where the check would be right under GB 32100 too, or no letter. */
        private static final byte[] CATEGORIES = "132".getBytes(StandardCharsets.US_ASCII);

        private final int[] divisions;

        private Layout(int[] divisions) {
            super(18, divisions.length, NUMBERS);
            this.divisions = divisions;
        }

        @Override
        int write(long place, byte[] target, int offset) {
            target[offset] = '9';
            long division = before(1, place);
            digits(divisions[(int) division], 6, target, offset + 2);
            System.arraycopy(IDENTIFIER, 0, target, offset + 8, IDENTIFIER.length);
            digits(choice(1, place, division), 5, target, offset + 11);
            CheckWriter.GB_11714.write(target, offset + 8);
            for (byte category : CATEGORIES) {
                target[offset + 1] = category;
                byte check = CheckWriter.FUJIAN_PILOT.compute(target, offset);
                if (check != '*' && check != CheckWriter.GB_32100.compute(target, offset)) {
                    target[offset + 17] = check;
                    return 18;
                }
            }
            throw new AssertionError(place);
        }
    }

    static FujianPilotSampler all() {
        return new FujianPilotSampler(Order.DEFAULT);
    }

    @Override
    public FujianPilotSampler withSeed(long seed) {
        return new FujianPilotSampler(Order.of(seed));
    }

    @Override
    public FujianPilotSampler inOrder() {
        return new FujianPilotSampler(Order.PLAIN);
    }

    @Override
    UnifiedSocialCreditCode code(String text) {
        return UnifiedSocialCreditCode.check(text).code().orElseThrow();
    }

    @Override
    public Set<CodeProblem.Type> brokenTypes() {
        return Set.of();
    }

    @Override
    SampleLayout brokenLayout(CodeProblem.Type type) {
        throw new IllegalArgumentException(type.name());
    }
}
