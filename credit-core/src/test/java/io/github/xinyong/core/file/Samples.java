package io.github.xinyong.core.file;

import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.core.subject.Organization;
import java.time.Instant;
import java.time.LocalDate;

/** A made-up organisation, which cannot exist, and penalties of it. */
final class Samples {

    static final CreditSubject SUBJECT =
            Organization.of(UnifiedSocialCreditCode.of('9', '1', "110000", OrganizationCode.of("PDY00001")), "示例甲公司");
    static final Source AUTHOR = Source.of("示例市市场监督管理局");
    static final Instant T1 = Instant.parse("2024-03-05T01:00:00Z");
    static final Instant T2 = Instant.parse("2024-04-05T01:00:00Z");
    static final Instant T3 = Instant.parse("2024-05-05T01:00:00Z");
    static final LocalDate DAY = LocalDate.parse("2024-06-30");
    static final LegalBasis PENALTY_LAW = LegalBasis.of("PENALTY-2021", "art 33");

    private Samples() {}

    static CreditFile empty() {
        return CreditFile.open("f-1", SUBJECT);
    }

    static CreditRecord penalty(String id, String decided) {
        return CreditRecord.builder(id, CreditRecord.PENALTY)
                .polarity(Polarity.ADVERSE)
                .decided(LocalDate.parse(decided))
                .amount(Money.parseWan("0.5"))
                .source(AUTHOR.withDocumentNumber(id))
                .basis(PENALTY_LAW)
                .build();
    }
}
