package io.github.xinyong.rules.engine;

import static io.github.xinyong.rules.RuleSetFinding.Kind.BAND_GAP;
import static io.github.xinyong.rules.RuleSetFinding.Kind.BAND_OVERLAP;
import static io.github.xinyong.rules.RuleSetFinding.Kind.DUPLICATE_ID;
import static io.github.xinyong.rules.RuleSetFinding.Kind.GRADES_FOR_PERSONS;
import static io.github.xinyong.rules.RuleSetFinding.Kind.NO_CONFIDENCE;
import static io.github.xinyong.rules.RuleSetFinding.Kind.NO_LEGAL_BASIS;
import static io.github.xinyong.rules.RuleSetFinding.Kind.NO_REGISTERED_BASIS;
import static io.github.xinyong.rules.RuleSetFinding.Kind.NO_SCALE;
import static io.github.xinyong.rules.RuleSetFinding.Kind.NO_SCORE_CARD;
import static io.github.xinyong.rules.RuleSetFinding.Kind.PARAMETER_ORDER;
import static io.github.xinyong.rules.RuleSetFinding.Kind.TOO_LARGE;
import static io.github.xinyong.rules.RuleSetFinding.Kind.UNKNOWN_GRADE;
import static io.github.xinyong.rules.RuleSetFinding.Kind.UNKNOWN_GROUP;
import static io.github.xinyong.rules.RuleSetFinding.Kind.UNKNOWN_REASON;
import static io.github.xinyong.rules.RuleSetFinding.Kind.WORST_GRADE_BARRED;
import static io.github.xinyong.rules.RuleSetFinding.Kind.WRONG_STAGE;

import io.github.xinyong.core.Plugins;
import io.github.xinyong.core.law.LawRegister;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.subject.SubjectKind;
import io.github.xinyong.rules.DecisionTable;
import io.github.xinyong.rules.Effect;
import io.github.xinyong.rules.Parameter;
import io.github.xinyong.rules.ReasonCode;
import io.github.xinyong.rules.Rule;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.RuleSetFinding;
import io.github.xinyong.rules.Scale;
import io.github.xinyong.rules.ScoreCard;
import io.github.xinyong.rules.Stage;
import io.github.xinyong.rules.Standing;
import io.github.xinyong.rules.Unit;
import io.github.xinyong.rules.json.RuleSetJson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks what has to hold between the parts of a rule set before it can run. */
final class RuleSetCheck {

    private final RuleSet set;
    private final List<RuleSetFinding> findings = new ArrayList<>();
    private final ExpressionCheck expressions;

    private RuleSetCheck(RuleSet set, Plugins plugins) {
        this.set = set;
        this.expressions = new ExpressionCheck(set, plugins, findings);
    }

    /** Returns everything that is wrong, in the order of the tree; empty if the rule set can run. */
    static List<RuleSetFinding> findings(RuleSet set, Plugins plugins) {
        RuleSetCheck check = new RuleSetCheck(set, plugins);
        if (!check.isShallow()) {
            return check.findings;
        }
        check.persons();
        check.confidence();
        check.ids();
        check.scaleAndCard();
        check.parameters();
        for (int i = 0; i < set.tables().size(); i++) {
            check.expressions.table(set.tables().get(i), "/tables/" + i);
        }
        for (int i = 0; i < set.rules().size(); i++) {
            check.rule(set.rules().get(i), "/rules/" + i);
        }
        if (check.findings.isEmpty()) {
            check.findings.addAll(RuleOrder.of(set).findings());
        }
        return check.findings;
    }

    /** A tree that has no JSON form, since it is nested too deep, is not walked either. */
    private boolean isShallow() {
        try {
            RuleSetJson.toJson(set);
            return true;
        } catch (IllegalArgumentException e) {
            add(TOO_LARGE, "/rules", "a tree nested deeper than its JSON form may be", "a flatter one");
            return false;
        }
    }

    private void persons() {
        if (!set.subjects().contains(SubjectKind.NATURAL_PERSON)) {
            return;
        }
        if (set.scale() != null) {
            add(GRADES_FOR_PERSONS, "/scale", "scale", null);
        }
        if (set.card() != null) {
            add(GRADES_FOR_PERSONS, "/card", "card", null);
        }
        eachEffect((effect, path) -> {
            if (Stage.of(effect) != null) {
                add(GRADES_FOR_PERSONS, path, effect.kind().name(), "flags, listings and measures only");
            }
        });
    }

    private void confidence() {
        if (set.standing() == Standing.LAW && set.confidence() == null) {
            add(NO_CONFIDENCE, "/confidence", set.id(), null);
        }
    }

    private void ids() {
        unique(set.parameters(), Parameter::id, "/parameters/");
        unique(set.tables(), DecisionTable::id, "/tables/");
        unique(set.rules(), Rule::id, "/rules/");
        unique(set.reasons(), ReasonCode::id, "/reasons/");
    }

    private <T> void unique(List<T> all, Function<T, String> id, String path) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            if (!seen.add(id.apply(all.get(i)))) {
                add(DUPLICATE_ID, path + i + "/id", id.apply(all.get(i)), null);
            }
        }
    }

    private void scaleAndCard() {
        ScoreCard card = set.card();
        Scale scale = set.scale();
        if (card == null && scale != null) {
            add(NO_SCORE_CARD, "/scale", "scale", "a score card whose bands give the grades");
        }
        if (card == null) {
            return;
        }
        for (int i = 0; i < card.bands().size(); i++) {
            grade(card.bands().get(i).grade(), "/card/bands/" + i + "/grade");
        }
        bands(card);
    }

    /** Bands in the order of their scores have to meet end to end, and reach as far as scores do. */
    private void bands(ScoreCard card) {
        List<ScoreCard.Band> bands = new ArrayList<>(card.bands());
        bands.sort(Comparator.comparing(ScoreCard.Band::from, Comparator.nullsFirst(Comparator.naturalOrder())));
        BigDecimal start = bands.get(0).from();
        if (start != null && (card.lowest() == null || start.compareTo(card.lowest()) > 0)) {
            add(BAND_GAP, "/card/bands", "< " + start.toPlainString(), null);
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(card.decimals());
        BigDecimal end = bands.get(0).below();
        for (ScoreCard.Band next : bands.subList(1, bands.size())) {
            BigDecimal from = next.from();
            if (end == null || from == null || from.compareTo(end) < 0) {
                add(BAND_OVERLAP, "/card/bands", from == null ? "−∞" : from.toPlainString(), null);
            } else if (from.compareTo(end) > 0) {
                String last = from.subtract(step).toPlainString();
                add(BAND_GAP, "/card/bands", end.toPlainString() + " … " + last, null);
            }
            BigDecimal below = next.below();
            end = end == null || below == null ? null : end.max(below);
        }
        if (end != null && (card.highest() == null || end.compareTo(card.highest()) <= 0)) {
            add(BAND_GAP, "/card/bands", ">= " + end.toPlainString(), null);
        }
    }

    private void parameters() {
        for (int i = 0; i < set.parameters().size(); i++) {
            Parameter parameter = set.parameters().get(i);
            for (int j = 0; j < parameter.values().size(); j++) {
                String path = "/parameters/" + i + "/values/" + j;
                Parameter.Value value = parameter.values().get(j);
                if (j > 0 && !parameter.values().get(j - 1).from().isBefore(value.from())) {
                    String before = parameter.values().get(j - 1).from().toString();
                    add(PARAMETER_ORDER, path + "/from", value.from().toString(), before);
                }
                if (parameter.unit() == Unit.POINTS) {
                    expressions.points(value.value(), path + "/value");
                }
            }
        }
    }

    private void rule(Rule rule, String path) {
        expressions.condition(rule.when(), path + "/when");
        rule.exceptionTo().forEach(other -> expressions.rule(other, path + "/exceptionTo"));
        for (int i = 0; i < rule.then().size(); i++) {
            effect(rule.then().get(i), path + "/then/" + i);
            if (rule.stage() != null && !rule.stage().takes(rule.then().get(i))) {
                String kind = rule.then().get(i).kind().name();
                add(WRONG_STAGE, path + "/then/" + i, kind, rule.stage().name());
            }
        }
        if (rule.reason() != null
                && set.reasons().stream().noneMatch(reason -> reason.id().equals(rule.reason()))) {
            add(UNKNOWN_REASON, path + "/reason", rule.reason(), null);
        }
        boolean imposes = rule.then().stream()
                .anyMatch(effect -> effect.kind() == Effect.Kind.LISTING || effect.kind() == Effect.Kind.MEASURE);
        if (imposes && !isRegistered(rule.basis()) && !isRegistered(set.basis())) {
            add(NO_REGISTERED_BASIS, path + "/basis", rule.id(), null);
        }
        boolean adverse = rule.then().stream().anyMatch(effect -> effect.kind() != Effect.Kind.FLAG);
        if (set.standing() == Standing.LAW
                && adverse
                && rule.basis().isEmpty()
                && set.basis().isEmpty()) {
            add(NO_LEGAL_BASIS, path + "/basis", rule.id(), null);
        }
    }

    private void effect(Effect effect, String path) {
        switch (effect.kind()) {
            case POINTS -> {
                Effect.Points points = (Effect.Points) effect;
                if (set.card() == null) {
                    add(NO_SCORE_CARD, path, "points", null);
                } else {
                    expressions.number(points.points(), Unit.POINTS, path + "/points/value");
                    if (points.perRecord() != null) {
                        expressions.filter(points.perRecord(), path + "/points/perRecord");
                    }
                    if (points.times() != null) {
                        expressions.times(points.times(), path + "/points/times");
                    }
                    group(set.card(), points.group(), path + "/points/group");
                }
            }
            case VETO -> grade(((Effect.Veto) effect).grade(), path + "/veto");
            case CAP_GRADE -> grade(((Effect.CapGrade) effect).grade(), path + "/cap");
            case BAR -> bar((Effect.Bar) effect, path + "/bar");
            case FLAG, LISTING, MEASURE -> {
                // any name will do
            }
        }
    }

    private void bar(Effect.Bar bar, String path) {
        Scale scale = set.scale();
        for (String grade : bar.grades()) {
            grade(grade, path);
            if (scale != null && scale.indexOf(grade) == scale.grades().size() - 1) {
                add(WORST_GRADE_BARRED, path, grade, null);
            }
        }
    }

    private static boolean isRegistered(List<LegalBasis> bases) {
        return bases.stream()
                .anyMatch(basis ->
                        basis.documentId() != null && LawRegister.bundled().document(basis.documentId()) != null);
    }

    private void group(ScoreCard card, @Nullable String group, String path) {
        if (group != null && card.groups().stream().noneMatch(each -> each.id().equals(group))) {
            add(UNKNOWN_GROUP, path, group, null);
        }
    }

    private void grade(String grade, String path) {
        if (set.scale() == null) {
            add(NO_SCALE, path, grade, null);
        } else if (set.scale().indexOf(grade) < 0) {
            add(UNKNOWN_GRADE, path, grade, null);
        }
    }

    private void eachEffect(BiConsumer<Effect, String> check) {
        for (int i = 0; i < set.rules().size(); i++) {
            List<Effect> effects = set.rules().get(i).then();
            for (int j = 0; j < effects.size(); j++) {
                check.accept(effects.get(j), "/rules/" + i + "/then/" + j);
            }
        }
    }

    private void add(RuleSetFinding.Kind kind, String place, @Nullable String found, @Nullable String expected) {
        findings.add(new RuleSetFinding(kind, place, found, expected));
    }
}
