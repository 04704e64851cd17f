package io.github.xinyong.core.file;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.file.QualityGap.Code;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.core.time.PartialDate;
import io.github.xinyong.core.time.Truth;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The quality of a credit file: one figure for each {@link QualityPrinciple}, and what is missing for it.
 *
 * <pre>{@code
 * FileQuality quality = FileQuality.assess(file, day, knownTime, expectations);
 * quality.figure(QualityPrinciple.TRACEABILITY).share(); // 0.9
 * }</pre>
 *
 * <p>There is no figure for the whole: principles are not weighed against each other. Immutable.
 */
public final class FileQuality {

    // Each must not certainly lie after the next.
    private static final List<List<RecordDate>> ORDERS = List.of(
            List.of(RecordDate.OCCURRED, RecordDate.DECIDED),
            List.of(RecordDate.DECIDED, RecordDate.PUBLISHED),
            List.of(RecordDate.EFFECTIVE_FROM, RecordDate.EFFECTIVE_TO));

    private final Map<QualityPrinciple, QualityFigure> figures;

    private FileQuality(Map<QualityPrinciple, QualityFigure> figures) {
        this.figures = Collections.unmodifiableMap(figures);
    }

    /** Measures a file as it was known at a time, seen from a day. */
    public static FileQuality assess(
            CreditFile file, LocalDate validTime, Instant knownTime, QualityExpectations expectations) {
        requireNonNull(expectations, "expectations");
        FileView view = file.asOf(validTime, knownTime);
        List<RecordState> standing = view.states().stream()
                .filter(state -> state.content() == ContentState.CURRENT)
                .toList();
        Map<QualityPrinciple, QualityFigure> figures = new EnumMap<>(QualityPrinciple.class);
        for (QualityPrinciple principle : QualityPrinciple.values()) {
            Tally tally = new Tally();
            switch (principle) {
                case OBJECTIVITY -> standing.forEach(state -> tally.add(objectivity(state, view.subject())));
                case COMPREHENSIVENESS -> comprehensiveness(standing, expectations.types(), tally);
                case ACCURACY -> standing.forEach(state -> tally.add(accuracy(state)));
                case TIMELINESS -> timeliness(standing, expectations, tally);
                case ACCESSIBILITY -> accessibility(file, knownTime, tally);
                case LAWFUL_SOURCE -> lawfulSource(standing, tally);
                case TRACEABILITY -> standing.forEach(state -> tally.add(traceability(state.record())));
            }
            figures.put(principle, new QualityFigure(principle, tally.met, tally.of, tally.missing));
        }
        return new FileQuality(figures);
    }

    /** Returns the figure of a principle. */
    public QualityFigure figure(QualityPrinciple principle) {
        return requireNonNull(figures.get(requireNonNull(principle, "principle")));
    }

    /** Returns all figures, in the order of the principles. */
    public List<QualityFigure> figures() {
        return List.copyOf(figures.values());
    }

    /** Returns how many of how many meet each principle. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("FileQuality[");
        figures.values()
                .forEach(figure -> text.append(text.charAt(text.length() - 1) == '[' ? "" : ", ")
                        .append(figure.principle())
                        .append(' ')
                        .append(figure.met())
                        .append('/')
                        .append(figure.of()));
        return text.append(']').toString();
    }

    /** Counts what meets a principle. */
    private static final class Tally {

        private int met;
        private int of;
        private final List<QualityGap> missing = new ArrayList<>();

        void add(List<QualityGap> gaps) {
            of++;
            met += gaps.isEmpty() ? 1 : 0;
            missing.addAll(gaps);
        }
    }

    private static List<QualityGap> objectivity(RecordState state, CreditSubject subject) {
        Source source = state.record().source();
        String id = state.record().id();
        if (source.body().isBlank()) {
            return List.of(new QualityGap(Code.SOURCE_UNNAMED, id, null, null));
        }
        boolean self =
                source.bodyCode().equals(subject.id().value()) || source.body().equals(subject.name());
        return self ? List.of(new QualityGap(Code.SELF_STATED, id, null, null)) : List.of();
    }

    private static void comprehensiveness(List<RecordState> standing, Set<String> types, Tally tally) {
        Set<String> there = new HashSet<>();
        standing.forEach(state -> there.add(state.record().typeId()));
        for (String type : types) {
            tally.add(there.contains(type) ? List.of() : List.of(new QualityGap(Code.TYPE_MISSING, type, null, type)));
        }
    }

    private static List<QualityGap> accuracy(RecordState state) {
        CreditRecord record = state.record();
        List<QualityGap> gaps = new ArrayList<>();
        if (state.dispute() == DisputeState.OPEN) {
            gaps.add(new QualityGap(Code.DISPUTED, record.id(), null, null));
        }
        for (RecordDate which : RecordDate.values()) {
            PartialDate date = record.date(which);
            if (date != null && !date.isDay()) {
                gaps.add(new QualityGap(Code.DATE_IMPRECISE, record.id(), which + " " + date, null));
            }
        }
        for (List<RecordDate> order : ORDERS) {
            PartialDate first = record.date(order.get(0));
            PartialDate second = record.date(order.get(1));
            if (first != null && second != null && first.isAfter(second) == Truth.YES) {
                String found = order.get(0) + " " + first + ", " + order.get(1) + " " + second;
                gaps.add(new QualityGap(Code.DATES_CONTRADICT, record.id(), found, null));
            }
        }
        return gaps;
    }

    private static void timeliness(List<RecordState> standing, QualityExpectations expectations, Tally tally) {
        Integer days = expectations.days();
        if (days == null) {
            return;
        }
        for (RecordState state : standing) {
            String id = state.record().id();
            PartialDate decided = state.record().date(RecordDate.DECIDED);
            LocalDate stated = LocalDate.ofInstant(state.statedAt(), expectations.zone());
            if (decided == null) {
                tally.add(List.of(new QualityGap(Code.DECISION_UNDATED, id, null, null)));
            } else if (!stated.isAfter(decided.earliest().plusDays(days))) {
                tally.add(List.of());
            } else {
                boolean late = stated.isAfter(decided.latest().plusDays(days));
                tally.add(List.of(new QualityGap(
                        late ? Code.STATED_LATE : Code.STATED_PERHAPS_LATE,
                        id,
                        stated.toString(),
                        decided.latest().plusDays(days).toString())));
            }
        }
    }

    private static void accessibility(CreditFile file, Instant knownTime, Tally tally) {
        Set<Integer> buried = new HashSet<>();
        file.tombstones().forEach(tombstone -> buried.add(tombstone.series()));
        for (Entry entry : file.entries()) {
            EventType type = entry.event().type();
            boolean counts = type != EventType.ERASED || !buried.contains(entry.series());
            if (!entry.recordedAt().isAfter(knownTime) && counts) {
                String number = Integer.toString(entry.sequence());
                String typeId = entry.event().typeId();
                tally.add(
                        switch (type) {
                            case UNKNOWN -> List.of(new QualityGap(Code.ENTRY_UNREADABLE, number, typeId, null));
                            case ERASED -> List.of(new QualityGap(Code.CONTENT_GONE, number, typeId, null));
                            default -> List.of();
                        });
            }
        }
    }

    private static void lawfulSource(List<RecordState> standing, Tally tally) {
        for (RecordState state : standing) {
            CreditRecord record = state.record();
            if (record.polarity() == Polarity.ADVERSE) {
                boolean verified = !state.marks().contains(Mark.BASIS_UNVERIFIED);
                tally.add(
                        verified
                                ? List.of()
                                : List.of(new QualityGap(
                                        Code.LAW_UNVERIFIED,
                                        record.id(),
                                        record.bases().toString(),
                                        null)));
            }
        }
    }

    private static List<QualityGap> traceability(CreditRecord record) {
        boolean traceable = !record.source().documentNumber().isBlank()
                || !record.source().receivedDigest().isBlank()
                || record.evidence().stream().anyMatch(each -> !each.digest().isBlank());
        return traceable ? List.of() : List.of(new QualityGap(Code.NO_WAY_BACK, record.id(), null, null));
    }
}
