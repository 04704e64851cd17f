package io.github.xinyong.rules.engine;

import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.core.subject.Organization;
import io.github.xinyong.core.time.PartialDate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Views of made-up files: an organisation that cannot exist, and records about it. */
final class Views {

    static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    static final EvaluationTime TIME = EvaluationTime.asOf(DAY);
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final CreditSubject SUBJECT =
            Organization.of(UnifiedSocialCreditCode.of('9', '1', "350100", OrganizationCode.of("PDY00001")), "示例甲公司");

    private static final Source AUTHOR = Source.of("示例市监督管理局");
    private static final Instant RECORDED = Instant.parse("2020-01-01T00:00:00Z");

    private Views() {}

    /** A penalty by its decision date (of any precision) and fine in yuan, either of which may be missing. */
    static CreditRecord penalty(String id, @Nullable String decided, @Nullable String yuan) {
        return record(id, CreditRecord.PENALTY, Severity.UNDETERMINED, decided, yuan);
    }

    static CreditRecord record(
            String id, String type, Severity severity, @Nullable String decided, @Nullable String yuan) {
        return CreditRecord.builder(id, type)
                .polarity(Polarity.ADVERSE)
                .severity(severity)
                .date(RecordDate.DECIDED, decided == null ? null : PartialDate.parse(decided))
                .amount(
                        yuan == null
                                ? null
                                : Money.ofFen(
                                        new BigDecimal(yuan).movePointRight(2).longValueExact()))
                .source(AUTHOR)
                .basis(LegalBasis.cited("made-up basis"))
                .build();
    }

    static FileView of(CreditRecord... records) {
        return of(SUBJECT, Arrays.asList(records));
    }

    static FileView of(CreditSubject subject, List<CreditRecord> records) {
        return after(
                subject,
                records.stream().map(record -> (Event) Event.stated(record)).toList());
    }

    /** The view after some events, each appended for itself unless it has to go with the next. */
    static FileView after(CreditSubject subject, List<Event> events) {
        CreditFile file = CreditFile.open("f-1", subject, new Random(1)::nextBytes);
        return (events.isEmpty()
                        ? file
                        : file.append(RECORDED, AUTHOR, events.toArray(new Event[0]))
                                .orElseThrow())
                .asOf(DAY, ZONE);
    }

    static FileView after(List<CreditRecord> records, Event... events) {
        List<Event> all = new ArrayList<>();
        records.forEach(record -> all.add(Event.stated(record)));
        all.addAll(Arrays.asList(events));
        return after(SUBJECT, all);
    }
}
