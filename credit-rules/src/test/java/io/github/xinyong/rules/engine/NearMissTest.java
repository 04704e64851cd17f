package io.github.xinyong.rules.engine;

import static io.github.xinyong.core.record.RecordDate.DECIDED;
import static io.github.xinyong.rules.RuleDsl.count;
import static io.github.xinyong.rules.RuleDsl.days;
import static io.github.xinyong.rules.RuleDsl.flag;
import static io.github.xinyong.rules.RuleDsl.months;
import static io.github.xinyong.rules.RuleDsl.number;
import static io.github.xinyong.rules.RuleDsl.records;
import static io.github.xinyong.rules.RuleDsl.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.core.file.DisputeState;
import io.github.xinyong.core.file.EffectState;
import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.subject.SubjectKind;
import io.github.xinyong.core.time.PartialDate;
import io.github.xinyong.rules.RecordFilter;
import io.github.xinyong.rules.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NearMissTest {

    private static final RecordFilter SERIOUS =
            records(CreditRecord.PENALTY).severity(Severity.SERIOUS).last(months(12), DECIDED);

    @Test
    void ofAWindowSaysHowManyDaysAgoTheRecordLeftIt() {
        RecordFilter recent = records(CreditRecord.PENALTY).last(days(90), DECIDED);
        LocalDate first = Views.DAY.minusDays(90);

        NearMiss one = only(recent, Views.of(penalty("a", first.minusDays(1), Severity.SERIOUS)));
        assertThat(one.days()).isZero();
        NearMiss twelve = only(recent, Views.of(penalty("a", first.minusDays(13), Severity.SERIOUS)));
        assertThat(twelve.kind()).isEqualTo(NearMiss.Kind.LEFT_WINDOW);
        assertThat(twelve.days()).isEqualTo(12);
        assertThat(twelve.place()).isEqualTo("a");
        assertThat(twelve.message(Locale.ENGLISH)).isEqualTo("does not count, left the window 12 days ago");
        assertThat(twelve.message(Locale.CHINESE)).isEqualTo("不计入，已于 12 天前离开时间窗");
    }

    @Test
    void leavesAWindowOfMonthsOnTheDayOnWhichTheDecisionChanges() {
        Evaluator evaluator = evaluator(SERIOUS);
        for (int ago = 366; ago < 800; ago += 31) {
            FileView view = Views.of(penalty("a", Views.DAY.minusDays(ago), Severity.SERIOUS));
            NearMiss miss = only(SERIOUS, view);
            LocalDate left = Views.DAY.minusDays(miss.days());
            assertThat(fired(left.minusDays(1), evaluator, view)).as("%s", miss).containsExactly("r");
            assertThat(fired(left, evaluator, view)).as("%s", miss).isEmpty();
        }
    }

    private static List<String> fired(LocalDate day, Evaluator evaluator, FileView view) {
        return evaluator
                .engine()
                .at(EvaluationTime.asOf(day))
                .decide(view.at(day))
                .fired();
    }

    @Test
    void ofARepairedRecordSaysSinceWhen() {
        CreditRecord record = penalty("a", Views.DAY.minusDays(9), Severity.SERIOUS);
        FileView view = Views.after(
                List.of(record), Event.repaired("a", LocalDate.of(2026, 6, 25), LegalBasis.cited("made-up basis")));

        NearMiss miss = only(SERIOUS, view);
        assertThat(miss.code()).isEqualTo("REPAIRED");
        assertThat(miss.message(Locale.ENGLISH)).isEqualTo("does not count, repaired on 2026-06-25");
    }

    @Test
    void tellsEveryTestThatARecordCanFailAlone() {
        CreditRecord record = penalty("a", Views.DAY.minusDays(9), Severity.GENERAL);
        RecordFilter all = records(CreditRecord.PENALTY);
        FileView view = Views.of(record);

        assertThat(only(SERIOUS, view).message(Locale.ENGLISH))
                .isEqualTo("does not count, its severity is general, asked is serious");
        assertThat(only(all.amountFrom("200"), view).message(Locale.ENGLISH))
                .isEqualTo("does not count, CNY 100.00 is less than CNY 200");
        assertThat(only(all.amountBelow("50"), view).kind()).isEqualTo(NearMiss.Kind.AMOUNT_ABOVE);
        assertThat(only(all.effect(EffectState.REPAIRED), view).kind()).isEqualTo(NearMiss.Kind.IN_EFFECT);
        assertThat(only(all.dispute(DisputeState.OPEN), view).message(Locale.ENGLISH))
                .isEqualTo("does not count, its dispute is none, asked is open");
        assertThat(only(all, Views.after(List.of(record), Event.withdrawn("a", "void")))
                        .kind())
                .isEqualTo(NearMiss.Kind.WITHDRAWN);
        assertThat(only(all.withAmount(), Views.of(Views.penalty("b", "2026-06-01", null)))
                        .kind())
                .isEqualTo(NearMiss.Kind.AMOUNT_MISSING);
        CreditRecord ended = CreditRecord.builder("a", CreditRecord.PENALTY)
                .basis(LegalBasis.cited("made-up basis"))
                .decided(Views.DAY.minusDays(9))
                .date(RecordDate.EFFECTIVE_TO, PartialDate.parse("2026-06-29"))
                .build();
        assertThat(only(all, Views.of(ended)).message(Locale.ENGLISH))
                .isEqualTo("does not count, its effect ended on 2026-06-29");
    }

    @Test
    void isNoneOfARecordThatFailsTwoTestsOrPassesOrMayPass() {
        assertThat(misses(SERIOUS, Views.of(penalty("a", Views.DAY.minusDays(500), Severity.GENERAL))))
                .isEmpty();
        assertThat(misses(SERIOUS, Views.of(penalty("a", Views.DAY.minusDays(5), Severity.SERIOUS))))
                .isEmpty();
        assertThat(misses(SERIOUS, Views.of(penalty("a", Views.DAY.minusDays(500), Severity.UNDETERMINED))))
                .isEmpty();
        assertThat(misses(SERIOUS, Views.of(penalty("a", Views.DAY.minusDays(5), Severity.UNDETERMINED))))
                .isEmpty();
        assertThat(misses(records("award"), Views.of(penalty("a", Views.DAY, Severity.SERIOUS))))
                .isEmpty();
    }

    @Test
    void areToldTheNearestFirst() {
        FileView view = Views.of(
                penalty("a", Views.DAY.minusDays(700), Severity.SERIOUS),
                penalty("b", Views.DAY.minusDays(400), Severity.SERIOUS),
                penalty("c", Views.DAY.minusDays(2), Severity.GENERAL));

        assertThat(misses(SERIOUS, view)).extracting(NearMiss::place).containsExactly("c", "b", "a");
    }

    private static NearMiss only(RecordFilter filter, FileView view) {
        List<NearMiss> misses = misses(filter, view);
        assertThat(misses).hasSize(1);
        return misses.get(0);
    }

    private static List<NearMiss> misses(RecordFilter filter, FileView view) {
        Explanation why = evaluator(filter).explain(view);
        List<NearMiss> told = why.nearMisses(filter);
        ConditionExplanation condition = why.rule("r").condition();
        assertThat(why.nearMisses(condition)).isEqualTo(condition.outcome() == Outcome.NOT_MET ? told : List.of());
        return told;
    }

    private static Evaluator evaluator(RecordFilter filter) {
        RuleSet set = RuleSet.builder("near", "1")
                .subjects(SubjectKind.ENTERPRISE)
                .rules(rule("r", "规则", "rule")
                        .when(count(filter).atLeast(number(1)))
                        .then(flag("near")))
                .build();
        return RuleEngine.compile(set).at(Views.TIME);
    }

    private static CreditRecord penalty(String id, LocalDate decided, Severity severity) {
        return Views.record(id, CreditRecord.PENALTY, severity, decided.toString(), "100");
    }
}
