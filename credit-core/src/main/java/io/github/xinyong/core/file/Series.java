package io.github.xinyong.core.file;

import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the entries folded so far say about one record. */
final class Series {

    /** From a day on something holds, or holds no more; later entries overrule earlier ones. */
    record Switch(LocalDate from, boolean on) {}

    private CreditRecord record;
    private List<Mark> marks;
    private boolean withdrawn;
    private DisputeState dispute = DisputeState.NONE;
    private final List<Switch> repair = new ArrayList<>(0);
    private final List<Switch> shield = new ArrayList<>(0);

    Series(CreditRecord record, List<Mark> marks) {
        this.record = record;
        this.marks = marks;
    }

    CreditRecord record() {
        return record;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    boolean isDisputed() {
        return dispute == DisputeState.OPEN;
    }

    boolean isRepaired() {
        return isOn(repair);
    }

    boolean isShielded() {
        return isOn(shield);
    }

    /** Takes in an entry about this record that is known to be allowed. */
    void take(Entry entry) {
        Event event = entry.event();
        switch (event.type()) {
            case STATED -> throw new IllegalStateException("Stated twice");
            case CORRECTED -> {
                record = ((Event.Corrected) event).record();
                marks = entry.marks();
            }
            case WITHDRAWN -> withdrawn = true;
            case OBJECTED -> dispute = DisputeState.OPEN;
            case OBJECTION_DECIDED ->
                dispute = ((Event.ObjectionDecided) event).upheld() ? DisputeState.UPHELD : DisputeState.REJECTED;
            case REPAIRED -> repair.add(new Switch(((Event.Repaired) event).from(), true));
            case REPAIR_REVOKED -> repair.add(new Switch(((Event.RepairRevoked) event).from(), false));
            case SHIELDED -> shield.add(new Switch(((Event.Shielded) event).from(), true));
            case UNSHIELDED -> shield.add(new Switch(((Event.Unshielded) event).from(), false));
        }
    }

    RecordState state(LocalDate validTime) {
        ContentState content = withdrawn ? ContentState.WITHDRAWN : ContentState.CURRENT;
        return new RecordState(record, content, dispute, marks, List.copyOf(repair), List.copyOf(shield), validTime);
    }

    static EffectState effect(CreditRecord record, List<Switch> repair, List<Switch> shield, LocalDate validTime) {
        long day = validTime.toEpochDay();
        PartialDate to = record.date(RecordDate.EFFECTIVE_TO);
        if (to != null && day > to.latestEpochDay()) {
            return EffectState.EXPIRED;
        }
        PartialDate from = record.date(RecordDate.EFFECTIVE_FROM);
        PartialDate begin = from == null ? record.date(RecordDate.DECIDED) : from;
        if (begin != null && day < begin.earliestEpochDay()) {
            return EffectState.NOT_YET;
        }
        if (isOn(repair, validTime)) {
            return EffectState.REPAIRED;
        }
        return isOn(shield, validTime) ? EffectState.SHIELDED : EffectState.IN_EFFECT;
    }

    private static boolean isOn(List<Switch> switches) {
        return !switches.isEmpty() && switches.get(switches.size() - 1).on();
    }

    private static boolean isOn(List<Switch> switches, LocalDate day) {
        boolean on = false;
        for (Switch each : switches) {
            if (!each.from().isAfter(day)) {
                on = each.on();
            }
        }
        return on;
    }
}
