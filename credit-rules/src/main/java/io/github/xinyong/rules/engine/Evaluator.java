package io.github.xinyong.rules.engine;

import io.github.xinyong.core.file.EffectState;
import io.github.xinyong.core.file.FileColumns;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.core.subject.SubjectKind;
import io.github.xinyong.rules.RuleSet;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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
    private final transient Confidence least;
    private final transient Snapshot snapshot;
    // Working arrays, each for one caller at a time: one kept at hand, and those of callers who came meanwhile.
    private final transient AtomicReference<@Nullable Workspace> spare = new AtomicReference<>();
    private final transient Queue<Workspace> spares = new ConcurrentLinkedQueue<>();
    private final transient EnumSet<SubjectKind> served;
    private final transient boolean isSure;

    Evaluator(RuleEngine engine, Plan plan, EvaluationTime time, Confidence least) {
        this.engine = engine;
        this.plan = plan;
        this.time = time;
        this.least = least;
        this.snapshot = new Snapshot(plan, time, least);
        this.isSure = Marks.isSure(plan.set.confidence(), least);
        this.served = EnumSet.noneOf(SubjectKind.class);
        served.addAll(plan.set.subjects());
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
        Decision beforehand = beforehand(view.subject());
        if (beforehand != null) {
            return beforehand;
        }
        Workspace work = borrow();
        Decision decision = judge(view, inputs, work);
        giveBack(work);
        return decision;
    }

    /** Decides with working arrays that the caller has borrowed. */
    Decision decide(FileView view, Inputs inputs, Workspace work) {
        requireTime(view);
        Decision beforehand = beforehand(view.subject());
        return beforehand == null ? judge(view, inputs, work) : beforehand;
    }

    private Decision judge(FileView view, Inputs inputs, Workspace work) {
        work.run(view.subject(), view.columns(), inputs);
        return Decision.of(this, work);
    }

    /**
     * Decides views as they are asked for, in their order. A parallel stream is decided in parallel, each thread with working
     * arrays of its own.
     *
     * @throws IllegalArgumentException when a view is reached that is of another day or time of knowledge
     */
    public Stream<Decision> decideAll(Stream<FileView> views) {
        return StreamSupport.stream(new Deciding(this, views.spliterator()), views.isParallel())
                .onClose(views::close);
    }

    /**
     * Returns a decision that goes along as records come and go, and days pass.
     *
     * @throws IllegalArgumentException if the view is of another day, or of another time of knowledge where one is given
     */
    public Running open(FileView view) {
        return open(view, Inputs.none());
    }

    /**
     * Returns a decision that goes along as records come and go, and days pass, with what is handed in beside them.
     *
     * @throws IllegalArgumentException if the view is of another day, or of another time of knowledge where one is given
     */
    public Running open(FileView view, Inputs inputs) {
        requireTime(view);
        return new Running(this, view, inputs);
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
        Decision beforehand = beforehand(view.subject());
        return beforehand == null ? new Explainer(this, view, inputs).explain() : Explanation.none(beforehand, view);
    }

    /**
     * Returns what would follow if single records were not on file, or were repaired: every such change that would change the
     * outcome, record by record in the order of their decisions.
     *
     * <p>The cost grows with the square of the file.
     *
     * @throws IllegalArgumentException if the view is of another day, or of another time of knowledge where one is given
     */
    public List<WhatIf> whatIf(FileView view, Inputs inputs) {
        Decision actual = decide(view, inputs);
        List<WhatIf> answers = new ArrayList<>();
        if (beforehand(view.subject()) != null) {
            return List.of();
        }
        Workspace work = new Workspace(plan, snapshot);
        FileColumns columns = view.columns();
        for (int row = 0; row < columns.size(); row++) {
            for (WhatIf.Change change : WhatIf.Change.values()) {
                boolean repairable =
                        columns.effectAt(row) == EffectState.IN_EFFECT || columns.effectAt(row) == EffectState.SHIELDED;
                if (change == WhatIf.Change.REMOVED || repairable) {
                    int state = plan.stateAt(columns, row);
                    int as = change == WhatIf.Change.REMOVED ? Tally.NONE : repaired(state);
                    work.run(view.subject(), columns, inputs, row, as);
                    Decision other = Decision.of(this, work);
                    if (!other.isSameOutcome(actual)) {
                        answers.add(new WhatIf(columns.recordAt(row), change, other));
                    }
                }
            }
        }
        return List.copyOf(answers);
    }

    /** Returns the state with repair granted; a doubt whether the effect has begun or ended stays. */
    private static int repaired(int state) {
        int before = stateOf(state, FileColumns.effectOf(state));
        return state - before + stateOf(state, EffectState.REPAIRED);
    }

    private static int stateOf(int state, EffectState effect) {
        return FileColumns.state(
                FileColumns.severityOf(state), FileColumns.contentOf(state), FileColumns.disputeOf(state), effect);
    }

    /**
     * Returns the first day after that of the view on which time alone changes the outcome, with no new record, or null if
     * none does up to a last day. Where the law is that of the day, it moves along.
     *
     * <p>Every day up to then is judged in turn.
     *
     * @throws IllegalArgumentException if the view is of another day, or of another time of knowledge where one is given
     */
    public @Nullable NextChange nextChange(FileView view, Inputs inputs, LocalDate lastDay) {
        Decision actual = decide(view, inputs);
        boolean moving = time.law().equals(time.event());
        for (LocalDate day = time.event().plusDays(1); !day.isAfter(lastDay); day = day.plusDays(1)) {
            EvaluationTime then = new EvaluationTime(day, time.known(), moving ? day : time.law());
            Decision decision = engine.at(then, least).decide(view.at(day), inputs);
            if (!decision.isSameOutcome(actual)) {
                return new NextChange(day, decision);
            }
        }
        return null;
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

    /** Returns how sure the law has to be. */
    public Confidence least() {
        return least;
    }

    private Object writeReplace() {
        return SerializedEngine.of(engine, time, least);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Serialised as its rule set");
    }

    /** Returns engine and time. */
    @Override
    public String toString() {
        return engine + " at " + time;
    }

    Workspace borrow() {
        Workspace at = spare.getAndSet(null);
        Workspace other = at == null ? spares.poll() : at;
        return other == null ? new Workspace(plan, snapshot) : other;
    }

    void giveBack(Workspace work) {
        if (!spare.compareAndSet(null, work)) {
            spares.add(work);
        }
    }

    Plan plan() {
        return plan;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /** Returns the decision where the rule set makes none of this subject, else null. */
    @Nullable
    Decision beforehand(CreditSubject subject) {
        if (!snapshot.setInForce) {
            return Decision.none(this, Decision.Status.NOT_IN_FORCE);
        }
        if (!served.contains(subject.kind())) {
            return Decision.none(this, Decision.Status.NOT_SERVED);
        }
        return isSure ? null : Decision.unsure(this);
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
