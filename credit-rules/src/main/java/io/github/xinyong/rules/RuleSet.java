package io.github.xinyong.rules;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.subject.SubjectKind;
import io.github.xinyong.core.time.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A rule set: everything a decision follows from, as one immutable value.
 *
 * <p>A rule set is data. It says which kinds of subjects it serves; one that would give points, bands or grades to natural
 * persons is refused when it is compiled. Each node checks its own members when it is built; what holds between nodes (ids,
 * units, gaps between bands, circles, exceptions without an order) is checked when the rule set is compiled.
 *
 * <pre>{@code
 * RuleSet set = RuleSet.builder("example", "1.0.0")
 *         .title("示例", "Example")
 *         .inForce(DateSpan.startingAt(LocalDate.of(2026, 1, 1)))
 *         .subjects(SubjectKind.ENTERPRISE)
 *         .rules(rule("P1", "两年内有处罚", "A penalty within two years")
 *                 .when(exists(records("penalty").last(years(2), DECIDED)))
 *                 .then(flag("watch")))
 *         .build();
 * }</pre>
 *
 * @param id its id, such as {@code example-supplier-review}
 * @param version its version
 * @param title what people call it
 * @param standing whether it restates the law or is its author's own
 * @param confidence how sure what it says of the law is; null for one that says nothing of the law. No part of it is surer
 * @param inForce the days of the law on which it is in force
 * @param basis on what it rests
 * @param subjects the kinds of subjects it serves, at least one
 * @param scale the grades it can give, or null if it gives none
 * @param card how points become grades, or null if it gives no points
 * @param parameters the dated numbers its rules read
 * @param tables the decision tables its rules read; a table may read those before it
 * @param rules its rules, at least one
 * @param reasons the reason codes its rules name
 */
public record RuleSet(
        String id,
        String version,
        Bilingual title,
        Standing standing,
        @Nullable Confidence confidence,
        DateSpan inForce,
        List<LegalBasis> basis,
        SortedSet<SubjectKind> subjects,
        @Nullable Scale scale,
        @Nullable ScoreCard card,
        List<Parameter> parameters,
        List<DecisionTable> tables,
        List<Rule> rules,
        List<ReasonCode> reasons) {

    /**
     * Checks the parts.
     *
     * @throws InvalidRuleSetException if an id is none, or the rules or the kinds of subjects are empty
     */
    public RuleSet {
        Checks.id(id, "/id");
        Checks.id(version, "/version");
        requireNonNull(title, "title");
        requireNonNull(standing, "standing");
        requireNonNull(inForce, "inForce");
        basis = List.copyOf(basis);
        Checks.filled(List.copyOf(subjects), "/subjects");
        subjects = Checks.sorted(subjects);
        parameters = List.copyOf(parameters);
        tables = List.copyOf(tables);
        rules = Checks.filled(rules, "/rules");
        reasons = List.copyOf(reasons);
    }

    /** Starts a rule set of its author's own, in force from 0001-01-01 on unless said otherwise. */
    public static Builder builder(String id, String version) {
        return new Builder(id, version);
    }

    /** Collects the parts of a rule set. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private final String version;
        private Bilingual title;
        private Standing standing = Standing.OWN;
        private @Nullable Confidence confidence;
        private DateSpan inForce = DateSpan.startingAt(LocalDate.of(1, 1, 1));
        private final List<LegalBasis> basis = new ArrayList<>();
        private final SortedSet<SubjectKind> subjects = new TreeSet<>();
        private @Nullable Scale scale;
        private @Nullable ScoreCard card;
        private final List<Parameter> parameters = new ArrayList<>();
        private final List<DecisionTable> tables = new ArrayList<>();
        private final List<Rule> rules = new ArrayList<>();
        private final List<ReasonCode> reasons = new ArrayList<>();

        private Builder(String id, String version) {
            this.id = requireNonNull(id, "id");
            this.version = requireNonNull(version, "version");
            this.title = new Bilingual(id, id);
        }

        /** Sets what people call it; its id unless said otherwise. */
        public Builder title(String zh, String en) {
            title = new Bilingual(zh, en);
            return this;
        }

        /** Sets what it claims to be. */
        public Builder standing(Standing claimed) {
            standing = requireNonNull(claimed, "claimed");
            return this;
        }

        /** Sets how sure what it says of the law is. */
        public Builder confidence(Confidence mark) {
            confidence = requireNonNull(mark, "mark");
            return this;
        }

        /** Sets the days of the law on which it is in force. */
        public Builder inForce(DateSpan span) {
            inForce = requireNonNull(span, "span");
            return this;
        }

        /** Adds citations. */
        public Builder basis(LegalBasis... cited) {
            basis.addAll(Arrays.asList(cited));
            return this;
        }

        /** Adds kinds of subjects that it serves. */
        public Builder subjects(SubjectKind... kinds) {
            subjects.addAll(Arrays.asList(kinds));
            return this;
        }

        /** Sets the grades it can give. */
        public Builder scale(Scale grades) {
            scale = requireNonNull(grades, "grades");
            return this;
        }

        /** Sets how points become grades. */
        public Builder card(ScoreCard scoreCard) {
            card = requireNonNull(scoreCard, "scoreCard");
            return this;
        }

        /** Adds parameters. */
        public Builder parameters(Parameter... more) {
            parameters.addAll(Arrays.asList(more));
            return this;
        }

        /** Adds decision tables. */
        public Builder tables(DecisionTable... more) {
            tables.addAll(Arrays.asList(more));
            return this;
        }

        /** Adds rules. */
        public Builder rules(Rule... more) {
            rules.addAll(Arrays.asList(more));
            return this;
        }

        /** Adds reason codes. */
        public Builder reasons(ReasonCode... more) {
            reasons.addAll(Arrays.asList(more));
            return this;
        }

        /**
         * Builds the rule set.
         *
         * @throws InvalidRuleSetException if a part is missing or wrong
         */
        public RuleSet build() {
            return new RuleSet(
                    id,
                    version,
                    title,
                    standing,
                    confidence,
                    inForce,
                    basis,
                    subjects,
                    scale,
                    card,
                    parameters,
                    tables,
                    rules,
                    reasons);
        }
    }
}
