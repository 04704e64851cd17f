package io.github.xinyong.rules.engine;

import io.github.xinyong.core.file.FileView;
import io.github.xinyong.rules.RuleSet;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A rule set at a time: decides views, and explains its decisions.
 *
 * <p>Both give the same outcome for the same view; {@link #explain} goes over the records a second time to say which of
 * them did it. Immutable and thread-safe.
 */
public final class Evaluator implements Serializable {

    private static final long serialVersionUID = 1L;

    // The serialised form is the rule set as JSON, and the time.
    private final transient RuleEngine engine;
    private final transient Plan plan;
    private final transient EvaluationTime time;
    private final transient Snapshot snapshot;
    // Working arrays for one caller at a time; a caller who comes meanwhile makes its own.
    private final transient AtomicReference<@Nullable Workspace> spare = new AtomicReference<>();

    Evaluator(RuleEngine engine, Plan plan, EvaluationTime time) {
        this.engine = engine;
        this.plan = plan;
        this.time = time;
        this.snapshot = new Snapshot(plan, time);
    }

    /**
     * Decides a view.
     *
     * @throws IllegalArgumentException if the view is of another day, or of another time of knowledge where one is given
     */
    public Decision decide(FileView view) {
        return decide(view, Inputs.none());
    }

    /**
     * Decides a view with what is handed in beside it.
     *
     * @throws IllegalArgumentException if the view is of another day, or of another time of knowledge where one is given
     */
    public Decision decide(FileView view, Inputs inputs) {
        requireTime(view);
        Decision.Status barred = barred(view);
        if (barred != null) {
            return Decision.none(this, barred);
        }
        Workspace borrowed = spare.getAndSet(null);
        Workspace work = borrowed == null ? new Workspace(plan, snapshot) : borrowed;
        work.run(view.subject(), view.columns(), inputs);
        Decision decision = Decision.of(this, work);
        spare.set(work);
        return decision;
    }

    /**
     * Decides a view and says why and why not.
     *
     * @throws IllegalArgumentException if the view is of another day, or of another time of knowledge where one is given
     */
    public Explanation explain(FileView view) {
        return explain(view, Inputs.none());
    }

    /**
     * Decides a view with what is handed in beside it, and says why and why not.
     *
     * @throws IllegalArgumentException if the view is of another day, or of another time of knowledge where one is given
     */
    public Explanation explain(FileView view, Inputs inputs) {
        requireTime(view);
        Decision.Status barred = barred(view);
        return barred == null
                ? new Explainer(this, view, inputs).explain()
                : Explanation.none(Decision.none(this, barred), view);
    }

    /** Returns the engine. */
    public RuleEngine engine() {
        return engine;
    }

    /** Returns the rule set. */
    public RuleSet ruleSet() {
        return engine.ruleSet();
    }

    /** Returns the time. */
    public EvaluationTime time() {
        return time;
    }

    private Object writeReplace() {
        return SerializedEngine.of(engine, time);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Serialised as its rule set");
    }

    /** Returns engine and time. */
    @Override
    public String toString() {
        return engine + " at " + time;
    }

    Plan plan() {
        return plan;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    private Decision.@Nullable Status barred(FileView view) {
        if (!snapshot.setInForce) {
            return Decision.Status.NOT_IN_FORCE;
        }
        boolean served = plan.set.subjects().contains(view.subject().kind());
        return served ? null : Decision.Status.NOT_SERVED;
    }

    private void requireTime(FileView view) {
        if (!view.validTime().equals(time.event())) {
            throw new IllegalArgumentException(
                    "A view of " + view.validTime() + " cannot be judged as of " + time.event());
        }
        if (time.known() != null && !view.knownTime().equals(time.known())) {
            throw new IllegalArgumentException(
                    "A view known at " + view.knownTime() + " cannot be judged by what was known at " + time.known());
        }
    }
}
