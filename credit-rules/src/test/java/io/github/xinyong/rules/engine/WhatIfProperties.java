package io.github.xinyong.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.core.file.FileView;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.RuleSetArbitraries;
import io.github.xinyong.rules.json.RuleSetJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What would follow if a record were otherwise, against files in which it is otherwise. */
class WhatIfProperties {

    private static final Evaluator REVIEW =
            RuleEngine.compile(RuleSetJson.shipped("example-supplier-review")).at(Views.TIME);

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        return RuleSetArbitraries.any();
    }

    @Provide
    Arbitrary<List<Draft>> files() {
        return Draft.uncertain(5);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void isWhatFollowsFromAFileWithoutTheRecordOrWithItRepaired(
            @ForAll("ruleSets") RuleSet set, @ForAll("files") List<Draft> drafts) {
        Assume.that(RuleEngine.check(set).isEmpty());
        Evaluator evaluator = RuleEngine.compile(set).at(Views.TIME);
        FileView view = Draft.view(drafts);
        Decision actual = evaluator.decide(view);
        List<WhatIf> answers = evaluator.whatIf(view, Inputs.none());

        for (int i = 0; i < drafts.size(); i++) {
            List<Draft> others = new ArrayList<>(drafts);
            Draft draft = others.remove(i);
            requireAnswer(answers, "n-" + i, WhatIf.Change.REMOVED, evaluator.decide(Draft.view(others)), actual);
            if (draft.fate() == Draft.Fate.STANDS) {
                others.add(
                        i,
                        new Draft(
                                draft.type(),
                                draft.severity(),
                                draft.dates(),
                                draft.amount(),
                                draft.field(),
                                draft.body(),
                                Draft.Fate.REPAIRED));
                requireAnswer(answers, "n-" + i, WhatIf.Change.REPAIRED, evaluator.decide(Draft.view(others)), actual);
            }
        }
    }

    private static void requireAnswer(
            List<WhatIf> answers, String record, WhatIf.Change change, Decision expected, Decision actual) {
        Optional<Decision> answer = answers.stream()
                .filter(each -> each.record().id().equals(record) && each.change() == change)
                .map(WhatIf::decision)
                .findFirst();
        assertThat(answer.orElse(actual)).isEqualTo(expected);
    }

    @Example
    void theNextChangeIsTheFirstDayOfAnotherOutcome() {
        FileView view = Views.of(Views.penalty("n-1", "2024-07-15", "20000"));

        NextChange next = Objects.requireNonNull(REVIEW.nextChange(view, Inputs.none(), LocalDate.of(2027, 12, 31)));

        // Two years after the decision the day itself still counts; on the next one the points come back.
        assertThat(next.day()).isEqualTo(LocalDate.of(2026, 7, 16));
        assertThat(next.decision().fired()).isEmpty();
        assertThat(REVIEW.nextChange(view, Inputs.none(), LocalDate.of(2026, 7, 15)))
                .isNull();
    }
}
