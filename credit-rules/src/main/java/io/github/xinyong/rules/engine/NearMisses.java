package io.github.xinyong.rules.engine;

import io.github.xinyong.core.file.ContentState;
import io.github.xinyong.core.file.EffectState;
import io.github.xinyong.core.file.FileColumns;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.file.RecordState;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.time.PartialDate;
import io.github.xinyong.rules.RecordFilter;
import io.github.xinyong.rules.Window;
import io.github.xinyong.rules.engine.NearMiss.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the records of a view that fail one test of a filter for certain and pass all others for certain. */
final class NearMisses {

    private final Evaluator by;
    private final FileView view;
    private final Plan plan;
    private final Row row;

    NearMisses(Evaluator by, FileView view) {
        this.by = by;
        this.view = view;
        this.plan = by.plan();
        this.row = new Row(plan);
    }

    /** Returns the near misses of a filter of the plan, the nearest first and of these the latest; none of any other filter. */
    List<NearMiss> of(RecordFilter filter) {
        List<NearMiss> found = new ArrayList<>();
        for (FilterTest test : plan.filters) {
            if (test.filter().equals(filter)) {
                FileColumns columns = view.columns();
                for (int at = columns.size() - 1; at >= 0; at--) {
                    String type = columns.type(columns.typeIdAt(at));
                    if (filter.types().isEmpty() || filter.types().contains(type)) {
                        row.read(columns, at);
                        NearMiss miss = miss(test, plan.stateAt(columns, at));
                        if (miss != null) {
                            found.add(miss);
                        }
                    }
                }
            }
        }
        found.sort(Comparator.comparingInt(NearMiss::days));
        return List.copyOf(found);
    }

    /** Returns what the row that was read misses by, if it is one test alone. */
    private @Nullable NearMiss miss(FilterTest test, int state) {
        List<@Nullable NearMiss> tests = new ArrayList<>();
        boolean certain = severity(test.filter(), state, tests);
        content(test.filter(), state, tests);
        dispute(test.filter(), state, tests);
        certain &= effect(test.filter(), state, tests);
        certain &= day(test, tests);
        certain &= amount(test, tests);
        Outcome byRecord = test.isSlow() ? test.testRecord(row.record()) : Outcome.MET;
        if (byRecord == Outcome.NOT_MET) {
            tests.add(new NearMiss(row.record(), Kind.OTHER_DETAILS, null, null, 0));
        }
        return certain && byRecord != Outcome.UNDETERMINED && tests.size() == 1 ? tests.get(0) : null;
    }

    private boolean severity(RecordFilter filter, int state, List<@Nullable NearMiss> tests) {
        Severity severity = FileColumns.severityOf(state);
        if (filter.severities().isEmpty() || filter.severities().contains(severity)) {
            return true;
        }
        if (severity != Severity.UNDETERMINED) {
            tests.add(miss(Kind.OTHER_SEVERITY, severity.name(), names(filter.severities())));
            return true;
        }
        return false;
    }

    private void content(RecordFilter filter, int state, List<@Nullable NearMiss> tests) {
        if (!filter.content().contains(FileColumns.contentOf(state))) {
            boolean withdrawn = FileColumns.contentOf(state) == ContentState.WITHDRAWN;
            tests.add(miss(withdrawn ? Kind.WITHDRAWN : Kind.NOT_WITHDRAWN, null, names(filter.content())));
        }
    }

    private void dispute(RecordFilter filter, int state, List<@Nullable NearMiss> tests) {
        if (!filter.dispute().isEmpty() && !filter.dispute().contains(FileColumns.disputeOf(state))) {
            tests.add(miss(Kind.OTHER_DISPUTE, FileColumns.disputeOf(state).name(), names(filter.dispute())));
        }
    }

    private boolean effect(RecordFilter filter, int state, List<@Nullable NearMiss> tests) {
        Set<EffectState> possible = FileColumns.possibleEffectsOf(state);
        if (filter.effect().containsAll(possible)) {
            return true;
        }
        if (!Collections.disjoint(filter.effect(), possible)) {
            return false;
        }
        EffectState effect = FileColumns.effectOf(state);
        CreditRecord record = row.record();
        PartialDate own = record.date(RecordDate.EFFECTIVE_FROM);
        tests.add(
                switch (effect) {
                    case REPAIRED -> miss(Kind.REPAIRED, repairedOn(record), names(filter.effect()));
                    case SHIELDED -> miss(Kind.SHIELDED, null, names(filter.effect()));
                    case EXPIRED ->
                        miss(Kind.EXPIRED, text(record.date(RecordDate.EFFECTIVE_TO)), names(filter.effect()));
                    case NOT_YET ->
                        miss(
                                Kind.NOT_YET,
                                text(own == null ? record.date(RecordDate.DECIDED) : own),
                                names(filter.effect()));
                    case IN_EFFECT -> miss(Kind.IN_EFFECT, null, names(filter.effect()));
                });
        return true;
    }

    private @Nullable String repairedOn(CreditRecord record) {
        RecordState state = view.state(record.id());
        return state == null ? null : text(state.repairedOn());
    }

    private boolean day(FilterTest test, List<@Nullable NearMiss> tests) {
        if (test.date() < 0) {
            return true;
        }
        int from = by.snapshot().windowFrom[test.window()];
        int to = by.snapshot().windowTo[test.window()];
        Outcome passes = test.testDay(row, from, to);
        if (passes != Outcome.NOT_MET) {
            return passes == Outcome.MET;
        }
        Window window = plan.windows[test.window()];
        int latest = row.latest[test.date()];
        LocalDate day = by.time().event();
        String found = text(row.record().date(plan.dates[test.date()]));
        String expected = LocalDate.ofEpochDay(from) + ".." + LocalDate.ofEpochDay(to);
        boolean moves = window.kind() != Window.Kind.BETWEEN;
        Kind kind = latest < from ? moves ? Kind.LEFT_WINDOW : Kind.BEFORE_WINDOW : Kind.AFTER_WINDOW;
        int days = kind == Kind.LEFT_WINDOW ? daysSinceLeft(window, latest, day, from) : 0;
        tests.add(new NearMiss(row.record(), kind, found, expected, days));
        return true;
    }

    /** Returns how many days ago it was the first day on which a window began after a day. */
    private static int daysSinceLeft(Window window, int latest, LocalDate today, int from) {
        LocalDate left = today.minusDays(from - latest - 1L);
        while (left.isBefore(today) && Snapshot.firstDay(window, left) <= latest) {
            left = left.plusDays(1);
        }
        while (Snapshot.firstDay(window, left.minusDays(1)) > latest) {
            left = left.minusDays(1);
        }
        return (int) (today.toEpochDay() - left.toEpochDay());
    }

    private boolean amount(FilterTest test, List<@Nullable NearMiss> tests) {
        if (test.statedAmount() && !row.hasAmount) {
            tests.add(miss(Kind.AMOUNT_MISSING, null, null));
            return true;
        }
        Outcome passes = test.testAmount(row);
        if (passes == Outcome.NOT_MET) {
            boolean below = row.fen < test.amountFrom();
            RecordFilter.AmountRange range =
                    Objects.requireNonNull(test.filter().amount());
            BigDecimal limit = below ? range.from() : range.below();
            tests.add(miss(
                    below ? Kind.AMOUNT_BELOW : Kind.AMOUNT_ABOVE,
                    BigDecimal.valueOf(row.fen, 2).toPlainString(),
                    limit == null ? null : limit.toPlainString()));
        }
        return passes != Outcome.UNDETERMINED;
    }

    private NearMiss miss(Kind kind, @Nullable String found, @Nullable String expected) {
        return new NearMiss(row.record(), kind, found, expected, 0);
    }

    private static String names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
