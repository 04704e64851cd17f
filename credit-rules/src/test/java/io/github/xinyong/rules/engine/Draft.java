package io.github.xinyong.rules.engine;

import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.Area;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.OpenDetails;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** A record to be, and what becomes of it in its file; generated exact, or with parts missing or uncertain. */
@SuppressWarnings("EnumOrdinal") // lists with a date for each constant
record Draft(
        String type,
        Severity severity,
        Map<RecordDate, PartialDate> dates,
        @Nullable Money amount,
        @Nullable String field,
        @Nullable String body,
        Fate fate) {

    enum Fate {
        STANDS,
        WITHDRAWN,
        OBJECTED,
        REJECTED,
        REPAIRED,
        REPAIRED_LATER,
        REPAIR_REVOKED,
        SHIELDED
    }

    private static final LocalDate DAY = Views.DAY;
    private static final LegalBasis BASIS = LegalBasis.cited("made-up basis");

    /** Drafts of which everything a rule can ask is known to the day and the fen. */
    static Arbitrary<List<Draft>> exact(int most) {
        Arbitrary<Draft> drafts = Combinators.combine(
                        Arbitraries.of("penalty", "penalty", "penalty", "permit", "award", "registration"),
                        Arbitraries.of(Severity.MINOR, Severity.GENERAL, Severity.SERIOUS),
                        days().list().ofSize(RecordDate.values().length),
                        Arbitraries.integers().between(-50, 700),
                        amounts(),
                        fields(),
                        bodies(),
                        fates())
                .as((type, severity, days, term, amount, field, body, fate) -> {
                    Map<RecordDate, PartialDate> dates = new EnumMap<>(RecordDate.class);
                    for (RecordDate which : RecordDate.values()) {
                        dates.put(which, PartialDate.of(days.get(which.ordinal())));
                    }
                    dates.put(RecordDate.EFFECTIVE_TO, PartialDate.of(DAY.plusDays(term)));
                    return new Draft(type, severity, dates, amount, field, body, fate);
                });
        return drafts.list().ofMaxSize(most);
    }

    /** Drafts with partial and missing dates, amounts missing or in another currency, and severities nobody stated. */
    static Arbitrary<List<Draft>> uncertain(int most) {
        Arbitrary<Draft> drafts = Combinators.combine(
                        Arbitraries.of("penalty", "penalty", "penalty", "permit", "award", "local-note"),
                        Arbitraries.of(Severity.values()),
                        partialDates().optional(0.8).list().ofSize(RecordDate.values().length),
                        amounts().injectNull(0.2),
                        Arbitraries.of("CNY", "CNY", "CNY", "CNY", "USD"),
                        fields().injectNull(0.3),
                        bodies().injectNull(0.2),
                        fates())
                .as((type, severity, days, amount, currency, field, body, fate) -> {
                    Map<RecordDate, PartialDate> dates = new EnumMap<>(RecordDate.class);
                    for (RecordDate which : RecordDate.values()) {
                        days.get(which.ordinal()).ifPresent(date -> dates.put(which, date));
                    }
                    return new Draft(
                            type,
                            severity,
                            dates,
                            amount == null ? null : new Money(amount.minor(), currency),
                            field,
                            body,
                            fate);
                });
        return drafts.list().ofMaxSize(most);
    }

    private static Arbitrary<String> fields() {
        return Arbitraries.of("food", "food", "other");
    }

    private static Arbitrary<String> bodies() {
        return Arbitraries.of("示例局0", "示例局1");
    }

    private static Arbitrary<Fate> fates() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Fate.STANDS)), Tuple.of(2, Arbitraries.of(Fate.values())));
    }

    private static Arbitrary<Money> amounts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.of(0L, 100_000L, 100_050L, 500_000L, 50_000L)),
                        Tuple.of(3, Arbitraries.longs().between(-10_000, 200_000)))
                .map(Money::ofFen);
    }

    /** Days around the edges of the windows that generated rule sets use, and others. */
    private static Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> edges = Combinators.combine(
                        Arbitraries.of(
                                DAY,
                                DAY.minusDays(90),
                                DAY.minusMonths(1),
                                DAY.minusYears(1),
                                DAY.minusYears(2),
                                DAY.minusMonths(20),
                                DAY.minusDays(400)),
                        Arbitraries.integers().between(-2, 2))
                .as(LocalDate::plusDays);
        return Arbitraries.oneOf(
                edges, Arbitraries.integers().between(-1_500, 40).map(DAY::plusDays));
    }

    private static Arbitrary<PartialDate> partialDates() {
        return Combinators.combine(days(), Arbitraries.of(4, 7, 10, 10, 10))
                .as((day, length) -> PartialDate.parse(day.toString().substring(0, length)));
    }

    /** Returns this draft with everything that is missing or uncertain settled in one possible way. */
    Draft settled(Random random) {
        Map<RecordDate, PartialDate> settled = new EnumMap<>(RecordDate.class);
        for (RecordDate which : RecordDate.values()) {
            PartialDate date = dates.get(which);
            if (date != null) {
                int days = date.latestEpochDay() - date.earliestEpochDay() + 1;
                settled.put(which, PartialDate.of(date.earliest().plusDays(random.nextInt(days))));
            }
        }
        // A record without any date of its beginning has begun: it is on file. Without a last day, its effect has no
        // end.
        settled.computeIfAbsent(
                RecordDate.DECIDED,
                which -> PartialDate.of(DAY.minusDays(random.nextInt(1_500))
                        .plusDays(settled.containsKey(RecordDate.EFFECTIVE_FROM) ? random.nextInt(40) : 0)));
        settled.computeIfAbsent(
                RecordDate.OCCURRED, which -> PartialDate.of(DAY.minusDays(random.nextInt(1_500) - 40)));
        settled.computeIfAbsent(
                RecordDate.CORRECTED, which -> PartialDate.of(DAY.minusDays(random.nextInt(1_500) - 40)));
        settled.computeIfAbsent(
                RecordDate.PUBLISHED, which -> PartialDate.of(DAY.minusDays(random.nextInt(1_500) - 40)));
        Severity graded = severity == Severity.UNDETERMINED ? Severity.values()[1 + random.nextInt(3)] : severity;
        Money paid = amount != null && amount.currency().equals("CNY")
                ? amount
                : Money.ofFen(
                        random.nextInt(4) == 0 ? random.nextInt(2_000_000_000) : random.nextInt(210_000) - 10_000);
        String stated = field == null ? (random.nextBoolean() ? "food" : "other") : field;
        String from = body == null ? "示例局" + random.nextInt(3) : body;
        return new Draft(type, graded, settled, paid, stated, from, fate);
    }

    static FileView view(List<Draft> drafts) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            drafts.get(i).addTo(events, "n-" + i);
        }
        return Views.after(Views.SUBJECT, events);
    }

    /** Returns this draft with another fate. */
    Draft withFate(Fate other) {
        return new Draft(type, severity, dates, amount, field, body, other);
    }

    CreditRecord record(String id) {
        CreditRecord.Builder record = CreditRecord.builder(id, type)
                .severity(severity)
                .amount(amount)
                .basis(LegalBasis.cited("made-up basis"));
        if (field != null) {
            record.details(OpenDetails.of(JsonValue.object(Map.of("field", JsonValue.string(field)))));
        }
        if (body != null) {
            record.area(body.endsWith("0") ? Area.BUSINESS : Area.SOCIAL);
            record.source(Source.of(body));
        }
        dates.forEach(record::date);
        return record.build();
    }

    void addTo(List<Event> events, String id) {
        events.add(Event.stated(record(id)));
        switch (fate) {
            case STANDS -> {
                // nothing more
            }
            case WITHDRAWN -> events.add(Event.withdrawn(id, "void"));
            case OBJECTED -> events.add(Event.objected(id, "wrong"));
            case REJECTED -> {
                events.add(Event.objected(id, "wrong"));
                events.add(Event.objectionDecided(id, false, "right"));
            }
            case REPAIRED -> events.add(Event.repaired(id, DAY, BASIS));
            case REPAIRED_LATER -> events.add(Event.repaired(id, DAY.plusDays(1), BASIS));
            case REPAIR_REVOKED -> {
                events.add(Event.repaired(id, DAY.minusDays(9), BASIS));
                events.add(Event.repairRevoked(id, DAY, "false papers"));
            }
            case SHIELDED -> events.add(Event.shielded(id, DAY, BASIS));
        }
    }
}
