package io.github.xinyong.rules.compare;

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
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.Organization;
import io.github.xinyong.core.time.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;

/** Made-up files of an organisation that cannot exist. */
final class Files {

    static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static final Source AUTHOR = Source.of("示例市监督管理局");

    private Files() {}

    /** A file with so many penalties of so many yuan each, one a month, the last one in May 2026. */
    static FileView penalties(int count, long yuan) {
        CreditFile file = empty();
        for (int i = 0; i < count; i++) {
            PartialDate decided = PartialDate.of(LocalDate.of(2026, 5, 1).minusMonths(i));
            file = with(file, penalty("p" + i, decided, yuan));
        }
        return file.asOf(DAY, ZoneId.of("Asia/Shanghai"));
    }

    /** A file of which one fine may or may not lie within three years, so that its grade is open. */
    static FileView undetermined() {
        CreditFile file = with(empty(), penalty("p1", PartialDate.parse("2025-09-01"), 60_000));
        file = with(file, penalty("p2", PartialDate.parse("2023"), 70_000));
        return file.asOf(DAY, ZoneId.of("Asia/Shanghai"));
    }

    private static CreditFile empty() {
        return CreditFile.open(
                "f",
                Organization.of(
                        UnifiedSocialCreditCode.of('9', '1', "350100", OrganizationCode.of("PDY00001")), "示例甲公司"),
                new Random(1)::nextBytes);
    }

    private static CreditFile with(CreditFile file, CreditRecord record) {
        return file.append(Instant.parse("2026-06-01T00:00:00Z"), AUTHOR, Event.stated(record))
                .orElseThrow();
    }

    private static CreditRecord penalty(String id, PartialDate decided, long yuan) {
        return CreditRecord.builder(id, CreditRecord.PENALTY)
                .polarity(Polarity.ADVERSE)
                .date(RecordDate.DECIDED, decided)
                .amount(Money.ofFen(yuan * 100))
                .source(AUTHOR)
                .basis(LegalBasis.cited("made-up basis"))
                .build();
    }
}
