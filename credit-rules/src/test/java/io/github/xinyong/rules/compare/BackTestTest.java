package io.github.xinyong.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xinyong.core.file.FileView;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.engine.Assumption;
import io.github.xinyong.rules.engine.Decision;
import io.github.xinyong.rules.engine.EvaluationTime;
import io.github.xinyong.rules.engine.RuleEngine;
import io.github.xinyong.rules.json.RuleSetJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackTestTest {

    private static final RuleEngine BEFORE = RuleEngine.compile(RuleSetJson.shipped("example-supplier-review"));
    private static final RuleEngine STRICTER = RuleEngine.compile(RuleSetDiffTest.edited(
            "{\"from\":\"2024-01-01\",\"value\":\"3\"}", "{\"from\":\"2024-01-01\",\"value\":\"2\"}"));

    private static Stream<FileView> population() {
        return IntStream.range(0, 6).mapToObj(count -> Files.penalties(count, 1_000));
    }

    @Test
    void aRuleSetAgainstItselfChangesNothing() {
        BackTestResult result = BackTest.of(BEFORE, BEFORE).run(population());
        assertThat(result.files()).isEqualTo(6);
        assertThat(result.changed()).isZero();
        assertThat(result.samples()).isEmpty();
        assertThat(result.fires()).isEmpty();
        assertThat(result.scores()).containsExactly(Map.entry(BigDecimal.ZERO, 6L));
        assertThat(result.moves().keySet()).allMatch(move -> move.from().equals(move.to()));
    }

    @Test
    void theMatrixIsWhatBothRuleSetsDecideFileByFile() {
        BackTestResult result = BackTest.of(BEFORE, STRICTER).run(population());
        List<String> moves = new ArrayList<>();
        population().forEach(view -> moves.add(grade(BEFORE, view) + grade(STRICTER, view)));
        for (String from : result.labels()) {
            for (String to : result.labels()) {
                assertThat(result.count(from, to))
                        .isEqualTo(moves.stream().filter((from + to)::equals).count());
            }
        }
        assertThat(result.moves().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(6);
    }

    private static String grade(RuleEngine engine, FileView view) {
        Decision decision = engine.at(EvaluationTime.of(view)).decide(view);
        return Objects.requireNonNull(decision.grade()).id();
    }

    @Test
    void theParameterThatMadeTheDifferenceIsNamedAndTheRuleItFeeds() {
        BackTestResult result = BackTest.of(BEFORE, STRICTER).run(population());
        // Only two penalties are "several" by one rule set and not by the other.
        assertThat(result.changed()).isEqualTo(1);
        assertThat(result.parts()).containsExactly(Map.entry("/parameters/several", 1L));
        assertThat(result.fires()).contains(new BackTestResult.RuleFires("P2", 1, 0));
        assertThat(result.scores()).containsEntry(BigDecimal.TEN.negate().stripTrailingZeros(), 1L);
        BackTestResult.Sample sample = result.samples().get(0);
        assertThat(sample.because()).containsExactly("/parameters/several");
        assertThat(sample.before().decision().fired()).doesNotContain("P2");
        assertThat(sample.after().decision().fired()).contains("P2");
    }

    @Test
    void changesThatWorkOnlyTogetherAreCountedAsSuch() {
        // A rule moved into a group that the other card only has.
        RuleSet together = RuleSetJson.parse(RuleSetJson.write(STRICTER.ruleSet())
                .replace("\"id\":\"penalties\"", "\"id\":\"counts\"")
                .replace("\"group\":\"penalties\"", "\"group\":\"counts\""));
        BackTestResult result =
                BackTest.of(BEFORE, RuleEngine.compile(together)).run(population());
        assertThat(result.changed()).isEqualTo(1);
        assertThat(result.parts()).containsOnlyKeys("/parameters/several");
        assertThat(result.inseparable()).contains("/card", "/rules/P1", "/rules/P2");
    }

    @Test
    void theLawOfAnotherDayIsAPartOfItsOwn() {
        BackTestResult result = BackTest.of(BEFORE, BEFORE)
                .lawAt(LocalDate.of(2023, 6, 30), null)
                .run(population());
        // Four penalties were needed by the law of 2023, three are by that of 2026.
        assertThat(result.changed()).isEqualTo(1);
        assertThat(result.parts()).containsOnlyKeys("law");
        assertThat(result.unexplained()).isZero();
    }

    @Test
    void keepsAsManySamplesOfAMoveAsAskedFor() {
        BackTestResult none = BackTest.of(BEFORE, STRICTER).samples(0).run(population());
        assertThat(none.samples()).isEmpty();
        Stream<FileView> same = Stream.generate(() -> Files.penalties(2, 1_000)).limit(5);
        assertThat(BackTest.of(BEFORE, STRICTER).samples(2).run(same).samples()).hasSize(2);
        assertThatThrownBy(() -> BackTest.of(BEFORE, BEFORE).samples(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsWhatIsUndeterminedAsItsWorstOrBestCaseWhereAsked() {
        BackTest test = BackTest.of(BEFORE, BEFORE);
        FileView open = Files.undetermined();
        Decision decision = BEFORE.at(EvaluationTime.of(open)).decide(open);
        assertThat(decision.status()).isEqualTo(Decision.Status.UNDETERMINED);

        assertThat(test.run(Stream.of(open)).count("UNDETERMINED", "UNDETERMINED"))
                .isEqualTo(1);
        for (Assumption assumption : Assumption.values()) {
            String grade = Objects.requireNonNull(decision.assuming(assumption).grade())
                    .id();
            BackTestResult result = test.assuming(assumption).run(Stream.of(open));
            assertThat(result.count(grade, grade)).isEqualTo(1);
            assertThat(result.scoreUnknown()).isZero();
        }
    }

    @Test
    void speaksBothLanguagesAndJson() {
        BackTestResult result = BackTest.of(BEFORE, STRICTER).run(population());
        assertThat(result.text(Locale.ENGLISH))
                .startsWith("files: 6; changed: 1\n")
                .contains("/parameters/several alone changes 1 of them");
        assertThat(result.text(Locale.CHINESE)).startsWith("档案：6；有变化：1\n");
        assertThat(result.toJson().members()).containsKeys("files", "changed", "moves", "scores", "parts");
    }
}
