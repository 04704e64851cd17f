package io.github.xinyong.rules.engine;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.file.FileColumns;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.file.RecordState;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.subject.CreditSubject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A decision that goes along with a file: records come, change and go, days pass, and {@link #decide()} always says what a
 * fresh evaluation of the same records would say.
 *
 * <p>A record that comes costs the same whatever the file holds, and so does one that changes or goes if all that it fed are
 * counts and sums. After any other change, a new day, or where a rule set tells values apart (distinct ones, runs of months),
 * the records are gone over once more at the next decision. What is kept is the states of the records and a few sums; a
 * stream processor keeps {@link #states()}, or its file, and opens a running decision from it again.
 *
 * <pre>{@code
 * Running running = evaluator.open(view);
 * running.append(record);
 * Decision decision = running.decide();
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class Running {

    private final CreditSubject subject;
    private final Instant known;
    private final Inputs inputs;
    private final Map<String, RecordState> states = new LinkedHashMap<>();
    private Evaluator by;
    private Sums sums;
    /** Whether the sums are those of the states. */
    private boolean isCurrent;

    Running(Evaluator by, FileView view, Inputs inputs) {
        this.by = by;
        this.subject = view.subject();
        this.known = view.knownTime();
        this.inputs = inputs;
        this.sums = new Sums(by.plan());
        for (RecordState state : view.states()) {
            states.put(state.record().id(), state);
        }
    }

    /** Returns the time of the decisions. */
    public EvaluationTime time() {
        return by.time();
    }

    /** Returns the states of the records, in the order in which they came. */
    public List<RecordState> states() {
        return List.copyOf(states.values());
    }

    /**
     * Adds a record that has just been stated.
     *
     * @throws IllegalArgumentException if there is a record of this id
     */
    public void append(CreditRecord record) {
        RecordState state = RecordState.stated(record, known, by.time().event());
        RecordState before = states.putIfAbsent(record.id(), state);
        if (before != null) {
            throw new IllegalArgumentException("There is a record " + record.id() + "; a new state of it is put");
        }
        feed(state, 1);
    }

    /**
     * Puts a record in the state that a file now gives it: new, corrected, withdrawn, objected to, repaired, shielded. It takes
     * the place of the state that it was in.
     */
    public void put(RecordState state) {
        RecordState now = state.at(by.time().event());
        RecordState before = states.put(now.record().id(), now);
        if (before != null) {
            feed(before, -1);
        }
        feed(now, 1);
    }

    /** Takes a record away, as if it had never been there; nothing happens if there is none of this id. */
    public void remove(String recordId) {
        RecordState before = states.remove(requireNonNull(recordId, "recordId"));
        if (before != null) {
            feed(before, -1);
        }
    }

    /** Goes on to another day. Where the law is that of the day, it moves along. */
    public void advanceTo(LocalDate day) {
        EvaluationTime time = by.time();
        LocalDate law = time.law().equals(time.event()) ? day : time.law();
        advanceTo(by.engine().at(new EvaluationTime(day, time.known(), law), by.least()));
    }

    /**
     * Goes on to the time of another evaluator of the same rule set, which many running decisions may share.
     *
     * @throws IllegalArgumentException if it is of another engine
     */
    public void advanceTo(Evaluator then) {
        if (then.engine() != by.engine()) {
            throw new IllegalArgumentException("Another engine: " + then);
        }
        states.replaceAll((id, state) -> state.at(then.time().event()));
        by = then;
        isCurrent = false;
    }

    /** Decides. */
    public Decision decide() {
        Decision beforehand = by.beforehand(subject);
        if (beforehand != null) {
            return beforehand;
        }
        Workspace work = by.borrow();
        if (isCurrent && by.plan().isSummed()) {
            work.tally.load(sums);
        } else {
            work.tally.run(FileColumns.of(states(), by.time().event()), Tally.NONE, Tally.NONE);
            work.tally.save(sums);
            isCurrent = true;
        }
        work.conclude(subject, inputs);
        Decision decision = Decision.of(by, work);
        by.giveBack(work);
        return decision;
    }

    private void feed(RecordState state, int times) {
        if (!isCurrent || !by.plan().isSummed()) {
            return;
        }
        Workspace work = by.borrow();
        FileColumns one = FileColumns.of(List.of(state), by.time().event());
        work.tally.load(sums);
        isCurrent = times > 0 || work.tally.isTakenBack(one);
        if (isCurrent && times > 0) {
            work.tally.add(one);
        }
        work.tally.save(sums);
        by.giveBack(work);
    }

    /** Returns the number of records and the time. */
    @Override
    public String toString() {
        return "Running[" + states.size() + " records, " + by + "]";
    }
}
