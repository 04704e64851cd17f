package io.github.xinyong.rules.engine;

import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.time.PartialDate;
import io.github.xinyong.rules.Condition;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.Scale;
import io.github.xinyong.rules.ScoreCard;
import io.github.xinyong.rules.Standing;
import io.github.xinyong.rules.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An explanation in words of one language. */
final class ExplanationText {

    /** How many near misses are told one by one. */
    private static final int NEAR_MISSES = 3;

    private final Explanation explanation;
    private final Locale locale;
    private final RuleText words;
    private final StringBuilder out = new StringBuilder(2_048);

    ExplanationText(Explanation explanation, Locale locale) {
        this.explanation = explanation;
        this.locale = locale;
        this.words = new RuleText(locale, explanation.decision().by().ruleSet().parameters());
    }

    String text() {
        head();
        if (!explanation.rules().isEmpty()) {
            line(0, words.text("section.rules"));
            explanation.rules().forEach(this::rule);
        }
        if (explanation.score() != null) {
            score(explanation.score());
        }
        if (!explanation.reasons().isEmpty()) {
            line(0, words.text("section.reasons"));
            explanation
                    .reasons()
                    .forEach(reason -> line(1, reason.id() + " " + reason.text().in(locale)));
        }
        line(0, words.text("disclaimer"));
        return out.toString();
    }

    private void head() {
        Decision decision = explanation.decision();
        RuleSet set = decision.by().ruleSet();
        EvaluationTime time = decision.by().time();
        line(0, set.title().in(locale) + " (" + set.id() + " " + set.version() + ")");
        if (set.standing() == Standing.OWN) {
            line(0, words.text("standing.OWN"));
        }
        set.basis().forEach(basis -> line(0, words.text("basis", basis)));
        if (decision.confidence() != null) {
            line(0, words.text("confidence", words.confidence(decision.confidence())));
        }
        line(0, words.text("subject", explanation.subject()));
        line(0, words.text("time", time.event(), explanation.knownTime(), time.law()));
        decision(decision);
        if (!decision.flags().isEmpty()) {
            line(0, words.text("flags", String.join(words.text("and"), decision.flags())));
        }
        decision.listings()
                .forEach(listing -> line(
                        0,
                        listing.term() == null
                                ? words.text("listing", listing.list())
                                : words.text("listing.term", listing.list(), words.period(listing.term()))));
        if (!decision.measures().isEmpty()) {
            line(0, words.text("measures", String.join(words.text("and"), decision.measures())));
        }
    }

    private void decision(Decision decision) {
        if (!explanation.causes().isEmpty()) {
            explanation.causes().forEach(cause -> line(0, words.text("decision.UNSURE", cause.message(locale))));
            return;
        }
        String key = "decision." + decision.status();
        ScoreExplanation score = explanation.score();
        if (score == null) {
            boolean judged = !explanation.rules().isEmpty();
            String fired = decision.fired().isEmpty() ? "–" : String.join(words.text("and"), decision.fired());
            line(0, words.text(judged ? key + ".rules" : key, fired));
        } else {
            line(0, words.text(key, grades(score.grades()), words.range(score.score(), Unit.POINTS)));
        }
    }

    private void rule(RuleExplanation rule) {
        String others = String.join(words.text("and"), rule.others());
        String status = words.text("status." + rule.status(), others);
        line(
                1,
                "[" + status + "] " + rule.rule().id() + " "
                        + rule.rule().title().in(locale));
        rule.rule().basis().forEach(basis -> line(2, words.text("basis", basis)));
        if (rule.confidence() != null) {
            line(2, words.text("confidence", words.confidence(rule.confidence())));
        }
        if (rule.status() != RuleStatus.NOT_IN_FORCE) {
            condition(rule.condition(), 2);
            rule.causes().forEach(cause -> line(2, words.text("because", cause.message(locale))));
        }
    }

    private void condition(ConditionExplanation explained, int depth) {
        line(depth, words.text("outcome." + explained.outcome()) + words.text("colon") + sentence(explained));
        Measurement measured = explained.measured();
        if (measured != null) {
            records(measured, depth + 1);
            nearMisses(explained, depth + 1);
        }
        Measurement threshold = explained.threshold();
        if (threshold != null) {
            records(threshold, depth + 1);
        }
        explained.parts().forEach(part -> condition(part, depth + 1));
    }

    private String sentence(ConditionExplanation explained) {
        Condition condition = explained.condition();
        Measurement measured = explained.measured();
        Measurement threshold = explained.threshold();
        String unknown = words.text("range.unknown");
        return switch (condition.kind()) {
            case ALL, ANY, NOT -> words.text("condition." + condition.kind());
            case AT_LEAST -> words.text("condition.AT_LEAST", ((Condition.AtLeast) condition).n());
            case COMPARE -> {
                String needed = words.text(
                        "relation." + ((Condition.Compare) condition).relation(),
                        threshold == null ? unknown : words.threshold(threshold));
                yield compare(measured, needed) + change(explained);
            }
            case EXISTS ->
                compare(measured, words.text("relation.AT_LEAST", words.quantity(BigDecimal.ONE, Unit.RECORDS)))
                        + change(explained);
            case SUBJECT_IS -> {
                Condition.SubjectIs subject = (Condition.SubjectIs) condition;
                yield words.text(
                        "condition.SUBJECT_IS",
                        words.text("attribute." + subject.attribute()),
                        explained.found() == null ? unknown : explained.found(),
                        String.join(words.text("or"), subject.in()));
            }
            case PREVIOUS_GRADE -> {
                Condition.PreviousGrade previous = (Condition.PreviousGrade) condition;
                yield words.text(
                        "condition.PREVIOUS_GRADE",
                        previous.back(),
                        explained.found() == null ? unknown : explained.found(),
                        String.join(words.text("or"), previous.in()));
            }
            case CUSTOM -> {
                Condition.Custom custom = (Condition.Custom) condition;
                String told =
                        custom.inputs().stream().map(words::number).collect(Collectors.joining(words.text("and")));
                yield words.text("condition.CUSTOM", custom.test(), told.isEmpty() ? "–" : told);
            }
            case FIRED -> {
                String found = explained.found();
                yield words.text(
                        "condition.FIRED",
                        ((Condition.Fired) condition).rule(),
                        found == null ? unknown : words.text("asked." + found));
            }
        };
    }

    private String compare(@Nullable Measurement measured, String needed) {
        return measured == null
                ? needed
                : words.text(
                        "condition.COMPARE",
                        words.number(measured.expression()),
                        words.range(measured.value(), measured.unit()),
                        needed);
    }

    private String change(ConditionExplanation explained) {
        BigDecimal change = explained.change();
        Measurement measured = explained.measured();
        if (change == null || measured == null) {
            return "";
        }
        String key = "change." + explained.outcome() + (change.signum() > 0 ? ".more" : ".less");
        return words.text(key, words.quantity(change.abs(), measured.unit()));
    }

    private void records(Measurement measurement, int depth) {
        measurement.records().forEach(use -> use(use, depth));
        measurement.terms().forEach(term -> {
            line(depth, words.text("term", words.number(term.expression()), words.range(term.value(), term.unit())));
            records(term, depth + 1);
        });
    }

    private void nearMisses(ConditionExplanation explained, int depth) {
        List<NearMiss> misses = explanation.nearMisses(explained);
        misses.stream()
                .limit(NEAR_MISSES)
                .forEach(miss -> line(depth, words.text("miss", record(miss.record()), miss.message(locale))));
        if (misses.size() > NEAR_MISSES) {
            line(depth, words.text("miss.more", misses.size() - NEAR_MISSES));
        }
    }

    private void use(RecordUse use, int depth) {
        String text = record(use.record());
        line(depth, use.certain() ? text : words.text("record.open", text));
    }

    private String record(CreditRecord record) {
        PartialDate decided = record.date(RecordDate.DECIDED);
        Money amount = record.amount();
        return "- " + record.id() + (decided == null ? "" : " " + decided)
                + (amount == null ? "" : " " + money(amount));
    }

    private String money(Money amount) {
        return amount.currency().equals(Row.YUAN)
                ? words.quantity(BigDecimal.valueOf(amount.minor(), Unit.YUAN.decimals()), Unit.YUAN)
                : amount.toString();
    }

    private void score(ScoreExplanation score) {
        line(0, words.text("section.score"));
        line(1, words.text("score.start", points(score.start())));
        score.points().forEach(this::points);
        for (ScoreExplanation.Group group : score.groups()) {
            line(
                    1,
                    words.text(
                            "score.group",
                            group.group().title().in(locale),
                            words.range(group.before(), Unit.POINTS),
                            limits(group.group()),
                            words.range(group.after(), Unit.POINTS)));
        }
        line(1, words.text("score.sum", words.range(score.sum(), Unit.POINTS)));
        line(1, words.text("score.score", words.range(score.score(), Unit.POINTS)));
        line(0, words.text("section.grade"));
        line(1, words.text("grade.banded", grades(score.banded())));
        score.vetoes().forEach(this::grading);
        score.bars().forEach(this::grading);
        score.carried().forEach(this::grading);
        line(1, words.text("grade.grade", grades(score.grades())));
    }

    private void points(ScoreExplanation.Points points) {
        String total = words.range(points.points(), Unit.POINTS);
        NumberRange times = points.times();
        String each = times == null
                ? ""
                : words.text("score.each", words.range(times, Unit.RECORDS), words.range(points.each(), Unit.POINTS));
        String text = words.text("score.points", points.rule(), total) + each;
        line(1, points.certain() ? text : words.text("score.open", text));
        points.records().forEach(use -> use(use, 2));
    }

    private void grading(ScoreExplanation.Grading grading) {
        String text = words.text("grade." + grading.kind(), grading.rule(), grades(grading.grades()));
        line(1, grading.certain() ? text : words.text("score.open", text));
    }

    private String limits(ScoreCard.Group group) {
        return words.range(new NumberRange(group.lowest(), group.highest()), Unit.POINTS);
    }

    private String points(BigDecimal number) {
        return words.quantity(number, Unit.POINTS);
    }

    private String grades(List<Scale.Grade> grades) {
        return grades.stream()
                .map(grade -> words.text("grade", grade.id(), grade.title().in(locale)))
                .collect(Collectors.joining(words.text("or")));
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }
}
