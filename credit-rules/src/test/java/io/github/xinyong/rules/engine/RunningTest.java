package io.github.xinyong.rules.engine;

import static io.github.xinyong.rules.RuleDsl.count;
import static io.github.xinyong.rules.RuleDsl.flag;
import static io.github.xinyong.rules.RuleDsl.months;
import static io.github.xinyong.rules.RuleDsl.number;
import static io.github.xinyong.rules.RuleDsl.records;
import static io.github.xinyong.rules.RuleDsl.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.subject.SubjectKind;
import io.github.xinyong.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RunningTest {

    private final RuleEngine engine = RuleEngine.compile(RuleSet.builder("running", "1")
            .subjects(SubjectKind.ENTERPRISE)
            .rules(rule("two", "两次", "twice")
                    .when(count(records(CreditRecord.PENALTY).last(months(12), RecordDate.DECIDED))
                            .atLeast(number(2)))
                    .then(flag("twice")))
            .build());
    private final Evaluator evaluator = engine.at(Views.TIME);
    private final CreditRecord first = Views.penalty("a", "2026-05-01", "100");
    private final CreditRecord second = Views.penalty("b", "2026-06-01", "100");

    @Test
    void firesWhenTheRecordComesThatIsMissing() {
        Running running = evaluator.open(Views.of(first));

        assertThat(running.decide().fired()).isEmpty();
        running.append(second);
        assertThat(running.decide().fired()).containsExactly("two");
        assertThat(running.time()).isEqualTo(Views.TIME);
    }

    @Test
    void doesNotTakeTheSameRecordTwice() {
        Running running = evaluator.open(Views.of(first));

        assertThatThrownBy(() -> running.append(first))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a");
        assertThat(running.states()).hasSize(1);
    }

    @Test
    void takesBackWhatIsWithdrawnOrRemoved() {
        Running running = evaluator.open(Views.of(first, second));
        running.decide();

        running.put(Objects.requireNonNull(Views.after(List.of(first, second), Event.withdrawn("b", "void"))
                .state("b")));
        assertThat(running.decide().fired()).isEmpty();

        running.put(Objects.requireNonNull(Views.of(first, second).state("b")));
        assertThat(running.decide().fired()).containsExactly("two");

        running.remove("a");
        running.remove("nobody");
        assertThat(running.decide().fired()).isEmpty();
    }

    @Test
    void letsRecordsLeaveTheirWindowsAsDaysPass() {
        Running running = evaluator.open(Views.of(first, second));

        running.advanceTo(Views.DAY.plusMonths(10));
        assertThat(running.decide().fired()).containsExactly("two");
        running.advanceTo(engine.at(EvaluationTime.asOf(Views.DAY.plusMonths(11))));
        assertThat(running.decide().fired()).isEmpty();
        assertThatThrownBy(() ->
                        running.advanceTo(RuleEngine.compile(engine.ruleSet()).at(Views.TIME)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isOpenedOnAViewOfItsDayOnly() {
        FileView other = Views.of(first).at(Views.DAY.plusDays(1));

        assertThatThrownBy(() -> evaluator.open(other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void manyViewsAreDecidedInTheirOrderByOneThreadOrSeveral() {
        List<FileView> views = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            int records = i % 4;
            views.add(Views.of(IntStream.range(0, records)
                    .mapToObj(j -> Views.penalty("n-" + j, "2026-05-01", "100"))
                    .toArray(CreditRecord[]::new)));
        }
        List<Decision> expected = views.stream().map(evaluator::decide).toList();

        assertThat(evaluator.decideAll(views.stream()).toList()).isEqualTo(expected);
        assertThat(evaluator.decideAll(views.parallelStream()).toList()).isEqualTo(expected);
        assertThat(evaluator.decideAll(views.stream()).findFirst()).contains(expected.get(0));
        assertThatThrownBy(() -> evaluator
                        .decideAll(List.of(views.get(1), views.get(1).at(Views.DAY.plusDays(1))).stream())
                        .toList())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
