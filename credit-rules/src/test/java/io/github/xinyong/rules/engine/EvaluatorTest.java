package io.github.xinyong.rules.engine;

import static io.github.xinyong.rules.RuleDsl.all;
import static io.github.xinyong.rules.RuleDsl.any;
import static io.github.xinyong.rules.RuleDsl.cap;
import static io.github.xinyong.rules.RuleDsl.count;
import static io.github.xinyong.rules.RuleDsl.dayCount;
import static io.github.xinyong.rules.RuleDsl.daysSinceLast;
import static io.github.xinyong.rules.RuleDsl.exists;
import static io.github.xinyong.rules.RuleDsl.fired;
import static io.github.xinyong.rules.RuleDsl.flag;
import static io.github.xinyong.rules.RuleDsl.linear;
import static io.github.xinyong.rules.RuleDsl.max;
import static io.github.xinyong.rules.RuleDsl.min;
import static io.github.xinyong.rules.RuleDsl.months;
import static io.github.xinyong.rules.RuleDsl.not;
import static io.github.xinyong.rules.RuleDsl.number;
import static io.github.xinyong.rules.RuleDsl.parameter;
import static io.github.xinyong.rules.RuleDsl.points;
import static io.github.xinyong.rules.RuleDsl.records;
import static io.github.xinyong.rules.RuleDsl.rule;
import static io.github.xinyong.rules.RuleDsl.subject;
import static io.github.xinyong.rules.RuleDsl.sum;
import static io.github.xinyong.rules.RuleDsl.times;
import static io.github.xinyong.rules.RuleDsl.veto;
import static io.github.xinyong.rules.RuleDsl.years;
import static io.github.xinyong.rules.RuleDsl.yuan;
import static io.github.xinyong.rules.engine.RuleSets.always;
import static io.github.xinyong.rules.engine.RuleSets.asks;
import static io.github.xinyong.rules.engine.RuleSets.evaluator;
import static io.github.xinyong.rules.engine.RuleSets.flagged;
import static io.github.xinyong.rules.engine.RuleSets.graded;
import static io.github.xinyong.rules.engine.Views.penalty;
import static io.github.xinyong.rules.engine.Views.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.core.file.ContentState;
import io.github.xinyong.core.file.DisputeState;
import io.github.xinyong.core.file.EffectState;
import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.subject.Organization;
import io.github.xinyong.core.subject.Person;
import io.github.xinyong.core.subject.SubjectId;
import io.github.xinyong.core.subject.SubjectKind;
import io.github.xinyong.core.time.DateSpan;
import io.github.xinyong.core.time.PartialDate;
import io.github.xinyong.rules.Bilingual;
import io.github.xinyong.rules.Condition;
import io.github.xinyong.rules.Parameter;
import io.github.xinyong.rules.RecordFilter;
import io.github.xinyong.rules.Rule;
import io.github.xinyong.rules.RuleDsl;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.SubjectAttribute;
import io.github.xinyong.rules.Unit;
import io.github.xinyong.rules.json.CanonicalJson;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluatorTest {

    private static final RecordFilter TWO_YEARS = records("penalty").last(years(2), RecordDate.DECIDED);

    /** Returns what becomes of a rule with this condition. */
    private static RuleExplanation ask(Condition condition, FileView view) {
        return evaluator(flagged(asks("a", condition))).explain(view).rule("a");
    }

    private static RuleStatus status(Condition condition, FileView view) {
        return ask(condition, view).status();
    }

    private static List<String> causes(RuleExplanation rule) {
        return rule.causes().stream()
                .map(cause -> cause.code() + " " + cause.place())
                .toList();
    }

    @Nested
    class Windows {

        /** Civil Code art 200 to 203: the day itself is not counted, and the period ends with the corresponding day. */
        @ParameterizedTest
        @CsvSource({
            "2024-06-30, FIRED",
            "2024-06-29, NOT_MET",
            "2026-06-30, FIRED",
            "2026-07-01, NOT_MET",
            "2024-06, UNDETERMINED",
            "2024-07, FIRED",
            "2024-05, NOT_MET",
            "2024, UNDETERMINED",
            "2025, FIRED",
            "2026, UNDETERMINED"
        })
        void ofTheLastTwoYearsEndWithTheCorrespondingDay(String decided, RuleStatus expected) {
            assertThat(status(exists(TWO_YEARS), Views.of(penalty("a", decided, null))))
                    .isEqualTo(expected);
        }

        @Test
        void areUndeterminedWithoutTheirDate() {
            RecordFilter published = records("penalty").last(years(2), RecordDate.PUBLISHED);
            RuleExplanation rule = ask(exists(published), Views.of(penalty("a", "2026-01-01", null)));

            assertThat(rule.status()).isEqualTo(RuleStatus.UNDETERMINED);
            assertThat(causes(rule)).containsExactly("DATE_MISSING a");
            assertThat(status(exists(records("penalty")), Views.of(penalty("a", null, null))))
                    .isEqualTo(RuleStatus.FIRED);
        }

        @ParameterizedTest
        @CsvSource({
            "2025-01-01, FIRED",
            "2024-12-31, NOT_MET",
            "2025-12-31, FIRED",
            "2026-01-01, NOT_MET",
            "2025, FIRED"
        })
        void betweenDaysHoldBoth(String decided, RuleStatus expected) {
            DateSpan year = DateSpan.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
            RecordFilter filter = records("penalty").between(year, RecordDate.DECIDED);

            assertThat(status(exists(filter), Views.of(penalty("a", decided, null))))
                    .isEqualTo(expected);
        }

        @Test
        void withoutALastDayEndWithTheDayJudged() {
            RecordFilter since =
                    records("penalty").between(DateSpan.startingAt(LocalDate.of(2025, 1, 1)), RecordDate.CORRECTED);
            CreditRecord.Builder record = penalty("a", "2025-01-01", null).toBuilder();

            record.date(RecordDate.CORRECTED, PartialDate.of(Views.DAY));
            assertThat(status(exists(since), Views.of(record.build()))).isEqualTo(RuleStatus.FIRED);
            record.date(RecordDate.CORRECTED, PartialDate.of(Views.DAY.plusDays(1)));
            assertThat(status(exists(since), Views.of(record.build()))).isEqualTo(RuleStatus.NOT_MET);
        }
    }

    @Nested
    class States {

        private final List<CreditRecord> one = List.of(penalty("a", "2026-01-01", null));
        private final LegalBasis basis = LegalBasis.cited("made-up basis");

        private RuleStatus after(RecordFilter filter, Event... events) {
            return status(exists(filter), Views.after(one, events));
        }

        @Test
        void leaveOutWhatIsWithdrawnRepairedShieldedOrExpired() {
            assertThat(after(records())).isEqualTo(RuleStatus.FIRED);
            assertThat(after(records(), Event.withdrawn("a", "void"))).isEqualTo(RuleStatus.NOT_MET);
            assertThat(after(records(), Event.repaired("a", Views.DAY, basis))).isEqualTo(RuleStatus.NOT_MET);
            assertThat(after(records(), Event.repaired("a", Views.DAY.plusDays(1), basis)))
                    .isEqualTo(RuleStatus.FIRED);
            assertThat(after(records(), Event.shielded("a", Views.DAY, basis))).isEqualTo(RuleStatus.NOT_MET);
            assertThat(effective(null, "2026-06-29", EffectState.IN_EFFECT)).isEqualTo(RuleStatus.NOT_MET);
            assertThat(effective("2026-07-01", null, EffectState.IN_EFFECT)).isEqualTo(RuleStatus.NOT_MET);
        }

        @Test
        void countWhatTheFilterAsksFor() {
            assertThat(after(records().content(ContentState.WITHDRAWN), Event.withdrawn("a", "void")))
                    .isEqualTo(RuleStatus.FIRED);
            assertThat(after(
                            records().effect(EffectState.IN_EFFECT, EffectState.REPAIRED),
                            Event.repaired("a", Views.DAY, basis)))
                    .isEqualTo(RuleStatus.FIRED);
            assertThat(after(records().dispute(DisputeState.OPEN), Event.objected("a", "wrong")))
                    .isEqualTo(RuleStatus.FIRED);
            assertThat(after(records().dispute(DisputeState.NONE), Event.objected("a", "wrong")))
                    .isEqualTo(RuleStatus.NOT_MET);
            assertThat(after(records(), Event.objected("a", "wrong"))).isEqualTo(RuleStatus.FIRED);
        }

        /** Dates of effect known to the month leave open whether the record has effect. */
        @Test
        void areUndeterminedWhenTheDayJudgedLiesWithinAPartialDateOfEffect() {
            assertThat(effective("2026-01-01", "2026-06", EffectState.IN_EFFECT))
                    .isEqualTo(RuleStatus.UNDETERMINED);
            assertThat(effective("2026-01-01", "2026-06", EffectState.IN_EFFECT, EffectState.EXPIRED))
                    .isEqualTo(RuleStatus.FIRED);
            assertThat(effective("2026", null, EffectState.IN_EFFECT)).isEqualTo(RuleStatus.UNDETERMINED);
            assertThat(effective("2026-06", "2026-06-30", EffectState.IN_EFFECT))
                    .isEqualTo(RuleStatus.FIRED);
            assertThat(effective("2026", null, EffectState.NOT_YET)).isEqualTo(RuleStatus.UNDETERMINED);
            assertThat(effective("2026", null, EffectState.SHIELDED)).isEqualTo(RuleStatus.NOT_MET);
        }

        private RuleStatus effective(@Nullable String from, @Nullable String to, EffectState... asked) {
            CreditRecord record = one.get(0).toBuilder()
                    .date(RecordDate.EFFECTIVE_FROM, from == null ? null : PartialDate.parse(from))
                    .date(RecordDate.EFFECTIVE_TO, to == null ? null : PartialDate.parse(to))
                    .build();
            return status(exists(records().effect(asked)), Views.of(record));
        }
    }

    @Nested
    class Severities {

        private RuleStatus of(Severity severity, Severity... asked) {
            return status(
                    exists(records().severity(asked)), Views.of(record("a", "penalty", severity, "2026-01-01", null)));
        }

        @Test
        void areUndeterminedUnlessEveryAnswerWouldPass() {
            assertThat(of(Severity.SERIOUS, Severity.SERIOUS)).isEqualTo(RuleStatus.FIRED);
            assertThat(of(Severity.MINOR, Severity.SERIOUS)).isEqualTo(RuleStatus.NOT_MET);
            assertThat(of(Severity.UNDETERMINED, Severity.SERIOUS)).isEqualTo(RuleStatus.UNDETERMINED);
            assertThat(of(Severity.UNDETERMINED, Severity.MINOR, Severity.GENERAL, Severity.SERIOUS))
                    .isEqualTo(RuleStatus.FIRED);
            assertThat(of(Severity.UNDETERMINED, Severity.UNDETERMINED)).isEqualTo(RuleStatus.FIRED);
            assertThat(of(Severity.SERIOUS, Severity.UNDETERMINED)).isEqualTo(RuleStatus.NOT_MET);
            assertThat(of(Severity.UNDETERMINED)).isEqualTo(RuleStatus.FIRED);
        }

        @Test
        void nameTheRecordThatLacksOne() {
            RuleExplanation rule =
                    ask(exists(records().severity(Severity.SERIOUS)), Views.of(penalty("a", "2026-01-01", null)));

            assertThat(causes(rule)).containsExactly("SEVERITY_UNDETERMINED a");
        }
    }

    @Nested
    class Amounts {

        private final FileView fines = Views.of(
                penalty("a", "2026-01-01", "1000"),
                penalty("b", "2026-02-01", "0.01"),
                penalty("c", "2025-12-01", "20"));
        private final FileView oneMissing =
                Views.of(penalty("a", "2026-01-01", "1000"), penalty("b", "2026-02-01", null));

        @Test
        void addUpToTheFen() {
            assertThat(status(sum(records()).equalTo(yuan("1020.01")), fines)).isEqualTo(RuleStatus.FIRED);
            assertThat(status(max(records()).equalTo(yuan("1000")), fines)).isEqualTo(RuleStatus.FIRED);
            assertThat(status(min(records()).equalTo(yuan("0.01")), fines)).isEqualTo(RuleStatus.FIRED);
        }

        @Test
        void ofAnIntervalHoldTheLowerLimitAndNotTheUpper() {
            RecordFilter filter = records().amountFrom("20").amountBelow("1000");

            assertThat(status(count(filter).equalTo(number(1)), fines)).isEqualTo(RuleStatus.FIRED);
        }

        @Test
        void thatAreMissingLeaveASumUndetermined() {
            RuleExplanation rule = ask(sum(records()).atLeast(yuan("500")), oneMissing);

            assertThat(rule.status()).isEqualTo(RuleStatus.UNDETERMINED);
            assertThat(causes(rule)).containsExactly("AMOUNT_MISSING b");
            assertThat(status(sum(records().withAmount()).equalTo(yuan("1000")), oneMissing))
                    .isEqualTo(RuleStatus.FIRED);
        }

        @Test
        void thatAreMissingDoNotHideWhatIsCertain() {
            assertThat(status(max(records()).atLeast(yuan("1000")), oneMissing)).isEqualTo(RuleStatus.FIRED);
            assertThat(status(max(records()).moreThan(yuan("1000")), oneMissing))
                    .isEqualTo(RuleStatus.UNDETERMINED);
            assertThat(status(min(records()).atMost(yuan("1000")), oneMissing)).isEqualTo(RuleStatus.FIRED);
            assertThat(status(count(records().amountFrom("1")).atLeast(number(1)), oneMissing))
                    .isEqualTo(RuleStatus.FIRED);
            assertThat(status(count(records().amountFrom("1")).atLeast(number(2)), oneMissing))
                    .isEqualTo(RuleStatus.UNDETERMINED);
        }

        @Test
        void inAnotherCurrencyAreNotTakenForYuan() {
            CreditRecord foreign = penalty("a", "2026-01-01", null).toBuilder()
                    .amount(new Money(1_000_00, "USD"))
                    .build();
            RuleExplanation rule = ask(sum(records()).lessThan(yuan("5000")), Views.of(foreign));

            assertThat(causes(rule)).containsExactly("AMOUNT_IN_OTHER_CURRENCY a");
        }

        @Test
        void thatDoNotFitAreUndeterminedAndNeverWrapRound() {
            CreditRecord huge = penalty("a", "2026-01-01", null).toBuilder()
                    .amount(Money.ofFen(Long.MAX_VALUE - 5))
                    .build();
            FileView two = Views.of(huge, penalty("b", "2026-01-01", "1"));
            RuleExplanation rule = ask(sum(records()).atLeast(yuan("5000")), two);

            assertThat(causes(rule)).containsExactly("OVERFLOW sum");
            RuleExplanation product =
                    ask(linear(times(3, sum(records().amountFrom("2")))).atLeast(yuan("1")), two);
            assertThat(causes(product)).containsExactly("OVERFLOW ");
        }
    }

    @Nested
    class NoRecords {

        @Test
        void countAndAddUpToZero() {
            assertThat(status(count(records()).equalTo(number(0)), Views.of())).isEqualTo(RuleStatus.FIRED);
            assertThat(status(sum(records()).equalTo(yuan("0")), Views.of())).isEqualTo(RuleStatus.FIRED);
        }

        @Test
        void haveNoLargestAmountUnlessTheRuleSaysWhich() {
            RuleExplanation rule = ask(max(records()).atLeast(yuan("1")), Views.of());

            assertThat(causes(rule)).containsExactly("NO_RECORD max");
            assertThat(status(max(records()).ifNone("0").atLeast(yuan("1")), Views.of()))
                    .isEqualTo(RuleStatus.NOT_MET);
        }

        @Test
        void leaveAnUncertainOneOpen() {
            FileView view = Views.of(penalty("a", "2024", "7"));

            assertThat(status(max(TWO_YEARS).ifNone("0").lessThan(yuan("8")), view))
                    .isEqualTo(RuleStatus.FIRED);
            assertThat(status(max(TWO_YEARS).ifNone("9").lessThan(yuan("8")), view))
                    .isEqualTo(RuleStatus.UNDETERMINED);
            assertThat(status(max(TWO_YEARS).lessThan(yuan("8")), view)).isEqualTo(RuleStatus.UNDETERMINED);
            assertThat(causes(ask(max(TWO_YEARS).lessThan(yuan("8")), view))).containsExactly("DATE_UNCERTAIN a");
        }
    }

    @Nested
    class Days {

        @Test
        void areCountedFromTheLastRecord() {
            FileView view = Views.of(penalty("a", "2026-06-01", null), penalty("b", "2026-05-01", null));

            assertThat(status(daysSinceLast(records(), RecordDate.DECIDED).equalTo(dayCount(29)), view))
                    .isEqualTo(RuleStatus.FIRED);
        }

        @Test
        void areARangeWhenTheDateIsPartial() {
            FileView view = Views.of(penalty("a", "2026-05", null));
            Measurement measured = Objects.requireNonNull(
                    ask(daysSinceLast(records(), RecordDate.DECIDED).atMost(dayCount(40)), view)
                            .condition()
                            .measured());

            assertThat(measured.value()).isEqualTo(new NumberRange(BigDecimal.valueOf(30), BigDecimal.valueOf(60)));
            assertThat(status(daysSinceLast(records(), RecordDate.DECIDED).atMost(dayCount(60)), view))
                    .isEqualTo(RuleStatus.FIRED);
        }
    }

    @Nested
    class Logic {

        private final Condition yes = always();
        private final Condition no = not(always());
        private final Condition open = max(records()).atLeast(yuan("1"));
        private final FileView view = Views.of();

        @Test
        void isKleenes() {
            assertThat(status(all(yes, open), view)).isEqualTo(RuleStatus.UNDETERMINED);
            assertThat(status(all(no, open), view)).isEqualTo(RuleStatus.NOT_MET);
            assertThat(status(any(yes, open), view)).isEqualTo(RuleStatus.FIRED);
            assertThat(status(any(no, open), view)).isEqualTo(RuleStatus.UNDETERMINED);
            assertThat(status(not(open), view)).isEqualTo(RuleStatus.UNDETERMINED);
            assertThat(status(RuleDsl.atLeast(2, yes, open, no), view)).isEqualTo(RuleStatus.UNDETERMINED);
            assertThat(status(RuleDsl.atLeast(2, yes, yes, open), view)).isEqualTo(RuleStatus.FIRED);
            assertThat(status(RuleDsl.atLeast(2, no, no, open), view)).isEqualTo(RuleStatus.NOT_MET);
        }

        @Test
        void asksOtherRules() {
            Explanation why = evaluator(flagged(
                            asks("f", fired("yes")),
                            asks("g", fired("no")),
                            asks("h", fired("open")),
                            asks("yes", yes),
                            asks("no", no),
                            asks("open", open)))
                    .explain(view);

            assertThat(why.rule("f").status()).isEqualTo(RuleStatus.FIRED);
            assertThat(why.rule("g").status()).isEqualTo(RuleStatus.NOT_MET);
            assertThat(causes(why.rule("h"))).containsExactly("RULE_UNDETERMINED open");
        }

        @Test
        void asksTheSubject() {
            assertThat(status(subject(SubjectAttribute.KIND, "ENTERPRISE"), view))
                    .isEqualTo(RuleStatus.FIRED);
            assertThat(status(subject(SubjectAttribute.DIVISION, "350100"), view))
                    .isEqualTo(RuleStatus.FIRED);
            assertThat(status(subject(SubjectAttribute.PROVINCE, "11", "35"), view))
                    .isEqualTo(RuleStatus.FIRED);
            assertThat(status(subject(SubjectAttribute.PROVINCE, "11"), view)).isEqualTo(RuleStatus.NOT_MET);
        }

        @Test
        void doesNotGuessWhatTheCodeDoesNotTell() {
            Organization unknown = Organization.of(SubjectId.of(OrganizationCode.of("PDY00002")), "示例乙厂");
            RuleExplanation rule = evaluator(flagged(asks("a", subject(SubjectAttribute.KIND, "ENTERPRISE")))
                            .subjects(SubjectKind.OTHER_ORGANIZATION))
                    .explain(Views.of(unknown, List.of()))
                    .rule("a");

            assertThat(causes(rule)).containsExactly("ATTRIBUTE_MISSING KIND");
        }
    }

    @Nested
    class Exceptions {

        private final Condition no = not(always());
        private final Condition open = max(records()).atLeast(yuan("1"));

        private Explanation explain(Rule... rules) {
            return evaluator(graded(rules)).explain(Views.of());
        }

        private Rule gives(String id, String number, Condition condition) {
            return rule(id, "甲", "x").when(condition).then(points(number));
        }

        /** Conditions that are met and of which it cannot be seen that they are. */
        private Condition met(int different) {
            return count(records("type-" + different)).atLeast(number(0));
        }

        @Test
        void takeThePlaceOfTheRule() {
            Explanation why = explain(
                    gives("r", "-50", always()), gives("x", "-1", always()).exceptionTo("r"));

            assertThat(why.rule("r").status()).isEqualTo(RuleStatus.SUPPRESSED);
            assertThat(why.rule("r").others()).containsExactly("x");
            assertThat(why.decision().score()).isEqualByComparingTo("99");
        }

        @Test
        void thatDoNotHoldLeaveTheRule() {
            Explanation why =
                    explain(gives("r", "-50", always()), gives("x", "-1", no).exceptionTo("r"));

            assertThat(why.decision().fired()).containsExactly("r");
        }

        @Test
        void toExceptionsBringTheRuleBack() {
            Explanation why = explain(
                    gives("r", "-50", always()),
                    gives("x", "-1", always()).exceptionTo("r"),
                    gives("y", "-2", always()).exceptionTo("x"));

            assertThat(why.decision().fired()).containsExactly("r", "y");
        }

        @Test
        void ofHigherRankGoFirst() {
            Explanation why = explain(
                    gives("r", "-50", always()),
                    gives("x", "-1", met(1)).exceptionTo("r").rank(2),
                    gives("y", "-2", met(2)).exceptionTo("r").rank(1));

            assertThat(why.decision().fired()).containsExactly("x");
            assertThat(why.rule("y").others()).containsExactly("x");
        }

        @Test
        void withoutAnOrderAreAConflictAndNeverAPick() {
            Explanation why = explain(
                    gives("r", "-50", always()),
                    gives("x", "-1", met(1)).exceptionTo("r"),
                    gives("y", "-2", met(2)).exceptionTo("r"),
                    asks("after", fired("x")));

            assertThat(why.decision().conflicts()).containsExactly("r", "x", "y");
            assertThat(why.decision().undetermined()).containsExactly("r", "x", "y", "after");
            assertThat(why.decision().status()).isEqualTo(Decision.Status.UNDETERMINED);
            assertThat(why.decision().possibleGrades()).extracting("id").containsExactly("A", "B", "C");
            assertThat(why.rule("x").others()).containsExactly("y");
            assertThat(causes(why.rule("r"))).containsExactly("EXCEPTION_CONFLICT x", "EXCEPTION_CONFLICT y");
        }

        @Test
        void ofWhichOneMayHoldLeaveTheOtherUndetermined() {
            Explanation why = explain(
                    gives("r", "-50", always()),
                    gives("x", "-1", met(1)).exceptionTo("r"),
                    gives("y", "-2", open).exceptionTo("r"));

            assertThat(why.rule("x").status()).isEqualTo(RuleStatus.UNDETERMINED);
            assertThat(causes(why.rule("x"))).containsExactly("EXCEPTION_UNDETERMINED y");
            assertThat(causes(why.rule("r"))).containsExactly("EXCEPTION_UNDETERMINED x", "EXCEPTION_UNDETERMINED y");
        }

        @Test
        void ofWhichOneDoesNotHoldAreNoConflict() {
            Explanation why = explain(
                    gives("r", "-50", always()),
                    gives("x", "-1", met(1)).exceptionTo("r"),
                    gives("y", "-2", no).exceptionTo("r"));

            assertThat(why.decision().fired()).containsExactly("x");
            assertThat(why.decision().undetermined()).isEmpty();
        }
    }

    @Nested
    class Scores {

        private Decision decide(Rule... rules) {
            return evaluator(graded(rules))
                    .decide(Views.of(penalty("a", "2026-01-01", null), penalty("b", "2024", null)));
        }

        @Test
        void addUpPointsOncePerRecordAndWithinTheLimitsOfTheirGroup() {
            Rule one = rule("a", "甲", "x").when(always()).then(points("-7.5").per(records("penalty")));
            assertThat(decide(one).score()).isEqualByComparingTo("85");

            Rule limited = rule("b", "甲", "x").when(always()).then(points("-40").group("g"));
            assertThat(decide(one, limited).score()).isEqualByComparingTo("55");

            Rule more = rule("c", "甲", "x").when(always()).then(points("-90"));
            assertThat(decide(one, limited, more).score()).isEqualByComparingTo("0");
        }

        @Test
        void areARangeWhereARecordMayCount() {
            Decision decision = decide(rule("a", "甲", "x")
                    .when(exists(TWO_YEARS))
                    .then(points("-15").per(TWO_YEARS)));

            assertThat(decision.score()).isNull();
            assertThat(decision.lowestScore()).isEqualByComparingTo("70");
            assertThat(decision.highestScore()).isEqualByComparingTo("85");
            assertThat(decision.status()).isEqualTo(Decision.Status.UNDETERMINED);
            assertThat(decision.grade()).isNull();
            assertThat(decision.possibleGrades()).extracting("id").containsExactly("A", "B");
            assertThat(decision.fired()).containsExactly("a");
        }

        @Test
        void withinOneBandGiveTheGradeAllTheSame() {
            Decision decision = decide(rule("a", "甲", "x")
                    .when(exists(TWO_YEARS))
                    .then(points("-2").per(TWO_YEARS)));

            assertThat(decision.score()).isNull();
            assertThat(decision.status()).isEqualTo(Decision.Status.DECIDED);
            assertThat(Objects.requireNonNull(decision.grade()).id()).isEqualTo("A");
        }

        @Test
        void giveWayToAVetoAndAreCapped() {
            Rule poor = rule("p", "甲", "x").when(always()).then(points("-60"));
            Rule veto = rule("v", "甲", "x").when(always()).then(veto("B"));
            Rule worse = rule("w", "甲", "x").when(always()).then(veto("C"));
            Rule cap = rule("c", "甲", "x").when(always()).then(cap("B"));

            assertThat(Objects.requireNonNull(decide(poor).grade()).id()).isEqualTo("C");
            assertThat(Objects.requireNonNull(decide(poor, veto).grade()).id()).isEqualTo("B");
            assertThat(Objects.requireNonNull(decide(poor, worse, veto).grade()).id())
                    .isEqualTo("C");
            assertThat(Objects.requireNonNull(decide(cap).grade()).id()).isEqualTo("B");
            assertThat(Objects.requireNonNull(decide(cap, poor).grade()).id()).isEqualTo("C");
        }

        @Test
        void leaveEveryGradeOpenThatAnUndeterminedVetoOrCapMayGive() {
            Condition open = max(records("none")).atLeast(yuan("1"));
            Rule veto = rule("v", "甲", "x").when(open).then(veto("C"));
            Rule cap = rule("c", "甲", "x").when(open).then(cap("B"));
            Rule certain = rule("w", "甲", "x").when(always()).then(veto("C"));

            assertThat(decide(veto).possibleGrades()).extracting("id").containsExactly("A", "C");
            assertThat(decide(cap).possibleGrades()).extracting("id").containsExactly("A", "B");
            assertThat(decide(veto, cap).possibleGrades()).extracting("id").containsExactly("A", "B", "C");
            assertThat(decide(certain, cap).status()).isEqualTo(Decision.Status.DECIDED);
        }
    }

    @Nested
    class LawTime {

        private final Parameter threshold = new Parameter(
                "p",
                new Bilingual("甲", "x"),
                Unit.RECORDS,
                List.of(RuleDsl.from(LocalDate.of(2025, 1, 1), "1"), RuleDsl.from(LocalDate.of(2027, 1, 1), "2")));
        private final RuleSet set = flagged(
                        asks("a", count(records()).atLeast(parameter("p"))),
                        asks("b", always()).inForce(DateSpan.startingAt(LocalDate.of(2027, 1, 1))))
                .inForce(DateSpan.of(LocalDate.of(2020, 1, 1), LocalDate.of(2027, 12, 31)))
                .parameters(threshold)
                .build();
        private final FileView view = Views.of(penalty("a", "2026-01-01", null));

        private Explanation at(String law) {
            return RuleEngine.compile(set)
                    .at(Views.TIME.lawAt(LocalDate.parse(law)))
                    .explain(view);
        }

        @Test
        void choosesParametersAndRules() {
            assertThat(at("2026-12-31").decision().fired()).containsExactly("a");
            assertThat(at("2026-12-31").rule("b").status()).isEqualTo(RuleStatus.NOT_IN_FORCE);
            assertThat(at("2027-01-01").decision().fired()).containsExactly("b");
        }

        @Test
        void beforeAParameterHasAValueIsUndetermined() {
            assertThat(causes(at("2024-12-31").rule("a"))).containsExactly("PARAMETER_NOT_IN_FORCE p");
        }

        @Test
        void outsideTheRuleSetDecidesNothing() {
            Decision decision = at("2028-01-01").decision();

            assertThat(decision.status()).isEqualTo(Decision.Status.NOT_IN_FORCE);
            assertThat(decision.fired()).isEmpty();
            assertThat(at("2028-01-01").rules()).isEmpty();
        }
    }

    @Test
    void decidesNothingAboutSubjectsItDoesNotServe() {
        Person person = Person.of(SubjectId.of("passport", "MADE-UP"), "示例");
        Explanation why = evaluator(graded(asks("a", always()))).explain(Views.of(person, List.of()));

        assertThat(why.decision().status()).isEqualTo(Decision.Status.NOT_SERVED);
        assertThat(why.decision().grade()).isNull();
        assertThat(why.decision().score()).isNull();
        assertThat(why.text(Locale.ENGLISH)).doesNotContain("MADE-UP");
        assertThat(CanonicalJson.write(why.toJson())).doesNotContain("MADE-UP");
    }

    @Test
    void refusesAViewOfAnotherTime() {
        Evaluator evaluator = evaluator(flagged(asks("a", always())));
        Evaluator yesterday = evaluator.engine().at(EvaluationTime.asOf(Views.DAY.minusDays(1)));
        Evaluator later = evaluator.engine().at(Views.TIME.knownAt(Instant.parse("2030-01-01T00:00:00Z")));
        FileView view = Views.of();

        assertThatThrownBy(() -> yesterday.decide(view)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> later.explain(view)).isInstanceOf(IllegalArgumentException.class);
        assertThat(evaluator.engine().at(EvaluationTime.of(view)).decide(view).status())
                .isEqualTo(Decision.Status.DECIDED);
    }

    @Test
    void keepsApartMoreRulesThanFitIntoOneWord() {
        Rule[] rules = new Rule[130];
        for (int i = 0; i < rules.length; i++) {
            rules[i] = asks("r" + i, i % 3 == 0 ? always() : not(always()));
        }
        Decision decision = evaluator(flagged(rules)).decide(Views.of());

        assertThat(decision.fired())
                .hasSize(44)
                .contains("r0", "r63", "r66", "r129")
                .doesNotContain("r64", "r65");
        assertThat(decision.flags()).hasSize(44);
    }

    @Test
    void measuresEqualMetricsOnce() {
        Plan plan = evaluator(flagged(
                        asks("a", count(TWO_YEARS).atLeast(number(1))),
                        asks(
                                "b",
                                count(records("penalty").last(months(24), RecordDate.DECIDED))
                                        .atLeast(number(2))),
                        asks("c", sum(TWO_YEARS).atLeast(yuan("1"))),
                        asks("d", sum(TWO_YEARS).atLeast(yuan("2")))))
                .plan();

        assertThat(plan.filters).hasSize(1);
        assertThat(plan.accumulators).hasSize(1);
        assertThat(plan.windows).hasSize(1);
    }

    @Test
    void decidesTheSameFromManyThreads() throws Exception {
        Evaluator evaluator = evaluator(graded(
                rule("a", "甲", "x").when(exists(TWO_YEARS)).then(points("-5").per(TWO_YEARS))));
        List<FileView> views = new ArrayList<>();
        List<Decision> expected = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            List<CreditRecord> records = new ArrayList<>();
            for (int j = 0; j < i; j++) {
                records.add(penalty("p" + j, "2026-01-01", null));
            }
            views.add(Views.of(Views.SUBJECT, records));
            expected.add(evaluator.engine().at(Views.TIME).decide(views.get(i)));
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<Decision>>> tasks = new ArrayList<>();
            for (int task = 0; task < 8; task++) {
                tasks.add(() -> {
                    List<Decision> decisions = new ArrayList<>();
                    for (int round = 0; round < 50; round++) {
                        decisions.clear();
                        views.forEach(view -> decisions.add(evaluator.decide(view)));
                    }
                    return decisions;
                });
            }
            for (Future<List<Decision>> done : threads.invokeAll(tasks)) {
                assertThat(done.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void givesEachFlagOnce() {
        Decision decision = evaluator(flagged(
                        rule("a", "甲", "x").when(always()).then(flag("f")).then(flag("g")),
                        rule("b", "甲", "x").when(always()).then(flag("f")),
                        rule("c", "甲", "x").when(not(always())).then(flag("h"))))
                .decide(Views.of());

        assertThat(decision.flags()).containsExactly("f", "g");
    }
}
