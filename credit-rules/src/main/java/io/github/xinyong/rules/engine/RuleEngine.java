package io.github.xinyong.rules.engine;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.Plugins;
import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.rules.InvalidRuleSetException;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.RuleSetFinding;
import io.github.xinyong.rules.json.RuleSetJson;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;

/**
 * A rule set, checked and compiled into tables, that decides and explains.
 *
 * <p>{@link #check} says everything that keeps a rule set from running, as a value; {@link #compile} throws it, as parsing
 * does. Refused is, among others, a rule set that would give points, bands or grades to natural persons. Immutable and
 * thread-safe; no clock, no locale, no generated classes. Serialised as its rule set, and compiled again where it lands.
 *
 * <pre>{@code
 * RuleEngine engine = RuleEngine.compile(ruleSet);
 * Decision decision = engine.at(EvaluationTime.of(view)).decide(view);
 * }</pre>
 */
public final class RuleEngine implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How sure the law has to be unless an evaluation asks otherwise. */
    public static final Confidence LEAST = Confidence.MEDIUM;

    // The serialised form is the rule set as JSON.
    private final transient RuleSet ruleSet;
    private final transient Plugins plugins;
    private final transient String fingerprint;
    private final transient Plan plan;

    private RuleEngine(RuleSet ruleSet, Plugins plugins) {
        this.ruleSet = ruleSet;
        this.plugins = plugins;
        this.fingerprint = RuleSetJson.fingerprint(ruleSet, plugins);
        this.plan = PlanCompiler.compile(ruleSet, plugins);
    }

    /** Returns everything that keeps a rule set from running without plug-ins; empty if nothing does. */
    public static List<RuleSetFinding> check(RuleSet ruleSet) {
        return check(ruleSet, Plugins.none());
    }

    /** Returns everything that keeps a rule set from running with these plug-ins; empty if nothing does. */
    public static List<RuleSetFinding> check(RuleSet ruleSet, Plugins plugins) {
        requireNonNull(ruleSet, "ruleSet");
        return List.copyOf(RuleSetCheck.findings(ruleSet, requireNonNull(plugins, "plugins")));
    }

    /**
     * Compiles a rule set without plug-ins.
     *
     * @throws InvalidRuleSetException if {@link #check} finds anything; with all of it
     */
    public static RuleEngine compile(RuleSet ruleSet) {
        return compile(ruleSet, Plugins.none());
    }

    /**
     * Compiles a rule set.
     *
     * @param plugins what it may use; their ids enter the fingerprint
     * @throws InvalidRuleSetException if {@link #check} finds anything; with all of it
     */
    public static RuleEngine compile(RuleSet ruleSet, Plugins plugins) {
        requireNonNull(plugins, "plugins");
        List<RuleSetFinding> findings = check(ruleSet, plugins);
        if (!findings.isEmpty()) {
            throw new InvalidRuleSetException(findings);
        }
        return new RuleEngine(ruleSet, plugins);
    }

    /** Returns what evaluates views at a time by law at least {@link #LEAST} sure. Cheap, and worth keeping for many views of one day. */
    public Evaluator at(EvaluationTime time) {
        return at(time, LEAST);
    }

    /**
     * Returns what evaluates views at a time by law that is sure enough: what rests on less is undetermined, and says so.
     *
     * @param least how sure the rule set, its rules and the values of its parameters have to be
     */
    public Evaluator at(EvaluationTime time, Confidence least) {
        return new Evaluator(this, plan, requireNonNull(time, "time"), requireNonNull(least, "least"));
    }

    /** Returns the rule set. */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** Returns the plug-ins. */
    public Plugins plugins() {
        return plugins;
    }

    /** Returns the fingerprint of rule set and plug-ins that every decision carries. */
    public String fingerprint() {
        return fingerprint;
    }

    private Object writeReplace() {
        return SerializedEngine.of(this, null, LEAST);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Serialised as its rule set");
    }

    /** Returns id, version and the start of the fingerprint. */
    @Override
    public String toString() {
        return "RuleEngine[" + ruleSet.id() + " " + ruleSet.version() + ", " + fingerprint.substring(0, 12) + "]";
    }
}
