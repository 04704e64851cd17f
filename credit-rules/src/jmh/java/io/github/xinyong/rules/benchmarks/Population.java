package io.github.xinyong.rules.benchmarks;

import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.core.file.ContentState;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.EffectState;
import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.file.RecordState;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.core.subject.Organization;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Seeded files of made-up records: 0 to 300 of them, about 40 on average. */
final class Population {

    static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    /** A record as a program without this library would keep it. */
    record Plain(String type, Severity severity, int day, long fen, boolean counts) {}

    private static final Instant KNOWN = Instant.parse("2026-06-30T00:00:00Z");
    private static final LegalBasis BASIS = LegalBasis.cited("made-up basis");
    private static final CreditSubject SUBJECT =
            Organization.of(UnifiedSocialCreditCode.of('9', '1', "350100", OrganizationCode.of("PDY00001")), "");
    private static final String[] TYPES = {
        "penalty",
        "penalty",
        "tax",
        "judgment",
        "abnormal",
        "complaint",
        "complaint",
        "wage",
        "inspection",
        "award",
        "permit",
        "permit",
        "permit"
    };

    private Population() {}

    static List<FileView> views(int files) {
        Random random = new Random(20_260_630);
        List<FileView> views = new ArrayList<>(files);
        for (int i = 0; i < files; i++) {
            views.add(view(random));
        }
        return views;
    }

    static Plain[] plain(FileView view) {
        Plain[] records = new Plain[view.states().size()];
        for (int i = 0; i < records.length; i++) {
            RecordState state = view.states().get(i);
            CreditRecord record = state.record();
            records[i] = new Plain(
                    record.typeId(),
                    record.severity(),
                    Objects.requireNonNull(record.date(RecordDate.DECIDED)).earliestEpochDay(),
                    record.amount() == null ? 0 : record.amount().minor(),
                    state.content() == ContentState.CURRENT && state.effect() == EffectState.IN_EFFECT);
        }
        return records;
    }

    private static FileView view(Random random) {
        // Most files are short and some are long.
        double draw = random.nextDouble();
        int size = Math.min(300, (int) (-40 * Math.log(1 - draw)));
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String id = "n-" + i;
            events.add(Event.stated(record(random, id)));
            int fate = random.nextInt(20);
            if (fate == 0) {
                events.add(Event.withdrawn(id, "void"));
            } else if (fate == 1) {
                events.add(Event.repaired(id, DAY, BASIS));
            }
        }
        CreditFile file = CreditFile.open("f-1", SUBJECT);
        return events.isEmpty()
                ? file.asOf(DAY, KNOWN)
                : file.append(KNOWN, Source.of(""), events.toArray(new Event[0]))
                        .orElseThrow()
                        .asOf(DAY, KNOWN);
    }

    private static CreditRecord record(Random random, String id) {
        String type = TYPES[random.nextInt(TYPES.length)];
        boolean amount = random.nextInt(3) > 0;
        Severity[] severities = {Severity.MINOR, Severity.MINOR, Severity.GENERAL, Severity.GENERAL, Severity.SERIOUS};
        return CreditRecord.builder(id, type)
                .basis(BASIS)
                .severity(severities[random.nextInt(severities.length)])
                .decided(DAY.minusDays((long) (3_650 * random.nextDouble())))
                .amount(amount ? Money.ofFen((long) Math.exp(8 + 11 * random.nextDouble())) : null)
                .build();
    }
}
