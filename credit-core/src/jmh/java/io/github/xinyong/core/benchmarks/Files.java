package io.github.xinyong.core.benchmarks;

import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.core.file.Admission;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.CreditFileAppender;
import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.PenaltyDetails;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.Organization;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Made-up files of penalties, of about half a kilobyte each with Chinese text. */
final class Files {

    static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    static final Instant NOW = Instant.parse("2025-06-30T00:00:00Z");
    static final Source AUTHOR = Source.of("示例市信用信息中心").withChannel("dual-publicity");

    private Files() {}

    /** Returns a file of so many entries, of which every so manieth confirms the record before; of none if it is 0. */
    static CreditFile of(int entries, int confirmed) {
        Organization subject = Organization.of(
                UnifiedSocialCreditCode.of('9', '1', "100000", OrganizationCode.of("PDY00001")), "示例甲公司");
        CreditFileAppender appender = CreditFileAppender.of(
                CreditFile.open("f-1", subject, new SecureRandom()::nextBytes), Admission.standard());
        for (int i = 0; i < entries; i++) {
            boolean confirms = confirmed > 0 && i % confirmed == confirmed - 1;
            Event event = confirms ? Event.confirmed(id(i - 1), DAY) : Event.stated(penalty(i));
            appender.append(NOW, AUTHOR, List.of(event)).orElseThrow();
        }
        return appender.file();
    }

    static CreditRecord penalty(int number) {
        return CreditRecord.builder(id(number), CreditRecord.PENALTY)
                .polarity(Polarity.ADVERSE)
                .decided(LocalDate.of(2024, 1 + number % 12, 1 + number % 28))
                .amount(Money.ofFen(500_000 + number))
                .source(Source.of("示例市市场监督管理局").withDocumentNumber(id(number)))
                .basis(LegalBasis.of("PENALTY-2021", "art 33"))
                .details(PenaltyDetails.builder()
                        .set(PenaltyDetails.FACTS, "当事人销售的产品标签不符合规定，经责令改正后仍未在期限内改正。")
                        .set(PenaltyDetails.CONTENT, "罚款人民币五千元整。")
                        .build())
                .build();
    }

    private static String id(int number) {
        return "示例市监罚〔2024〕" + number + "号";
    }
}
