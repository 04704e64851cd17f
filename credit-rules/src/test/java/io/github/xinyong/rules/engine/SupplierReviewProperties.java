package io.github.xinyong.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.rules.json.RuleSetJson;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The engine against the same rules written by hand. */
class SupplierReviewProperties {

    private static final Evaluator REVIEW =
            RuleEngine.compile(RuleSetJson.shipped("example-supplier-review")).at(Views.TIME);

    @Provide
    Arbitrary<List<Draft>> files() {
        return Draft.exact(12);
    }

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    void decidesLikeTheRulesWrittenByHand(@ForAll("files") List<Draft> drafts, @ForAll Random random) {
        FileView view = Draft.view(
                drafts.stream().map(draft -> withLargeFine(draft, random)).toList());

        Decision decision = REVIEW.decide(view);
        SupplierReviewByHand.Result expected = SupplierReviewByHand.review(view);

        assertThat(decision.status()).isEqualTo(Decision.Status.DECIDED);
        assertThat(decision.fired()).isEqualTo(expected.fired());
        assertThat(decision.score()).isEqualByComparingTo(Integer.toString(expected.score()));
        assertThat(Objects.requireNonNull(decision.grade()).id()).isEqualTo(expected.grade());
        Statistics.label("grade").collect(expected.grade());
        expected.fired().forEach(rule -> Statistics.label("fired").collect(rule));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void explainsTheSameDecision(@ForAll("files") List<Draft> drafts) {
        FileView view = Draft.view(drafts);

        assertThat(REVIEW.explain(view).decision()).isEqualTo(REVIEW.decide(view));
    }

    /** Fines of the sizes that this rule set tells apart. */
    private static Draft withLargeFine(Draft draft, Random random) {
        long[] sizes = {
            999_99, 1_000_00, 9_999_99, 10_000_00, 99_999_99, 199_999_99, 200_000_00, 999_999_99, 1_000_000_00
        };
        Money amount = random.nextInt(3) == 0 ? Money.ofFen(sizes[random.nextInt(sizes.length)]) : draft.amount();
        return new Draft(
                draft.type(), draft.severity(), draft.dates(), amount, draft.field(), draft.body(), draft.fate());
    }
}
