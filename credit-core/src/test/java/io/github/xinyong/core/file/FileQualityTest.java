package io.github.xinyong.core.file;

import static io.github.xinyong.core.file.Samples.AUTHOR;
import static io.github.xinyong.core.file.Samples.DAY;
import static io.github.xinyong.core.file.Samples.T1;
import static io.github.xinyong.core.file.Samples.T2;
import static io.github.xinyong.core.file.Samples.empty;
import static io.github.xinyong.core.file.Samples.penalty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.time.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileQualityTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final QualityExpectations NONE = new QualityExpectations(Set.of(), null, ZONE);
    private static final CreditRecord A = penalty("A", "2024-03-01");

    private static FileQuality assess(QualityExpectations expectations, Event... events) {
        CreditFile file = empty().append(T1, AUTHOR, events).orElseThrow();
        return FileQuality.assess(file, DAY, T1, expectations);
    }

    private static void check(FileQuality quality, QualityPrinciple principle, int met, int of, String... gaps) {
        QualityFigure figure = quality.figure(principle);
        assertThat(figure.missing()).extracting(QualityGap::toString).containsExactly(gaps);
        assertThat(figure.met()).isEqualTo(met);
        assertThat(figure.of()).isEqualTo(of);
        assertThat(figure.principle()).isEqualTo(principle);
    }

    private static CreditRecord neutral(String id, Source source, @Nullable PartialDate decided) {
        return CreditRecord.builder(id, "x")
                .source(source)
                .date(RecordDate.DECIDED, decided)
                .build();
    }

    @Test
    void aGoodRecordMeetsEveryPrincipleThatCanBeMeasured() {
        FileQuality quality = assess(new QualityExpectations(Set.of(CreditRecord.PENALTY), 4, ZONE), Event.stated(A));
        for (QualityPrinciple principle : QualityPrinciple.values()) {
            check(quality, principle, 1, 1);
            assertThat(quality.figure(principle).share()).hasValue(1.0);
        }
        assertThat(quality.figures()).hasSize(7);
        assertThat(quality).asString().startsWith("FileQuality[OBJECTIVITY 1/1, COMPREHENSIVENESS 1/1, ");
    }

    @Test
    void withoutExpectationsOrRecordsThereIsNoFigure() {
        FileQuality quality = assess(NONE, Event.stated(A));
        assertThat(quality.figure(QualityPrinciple.COMPREHENSIVENESS).share()).isEmpty();
        assertThat(quality.figure(QualityPrinciple.TIMELINESS).share()).isEmpty();
        FileQuality nothing = FileQuality.assess(empty(), DAY, T1, NONE);
        assertThat(nothing.figures())
                .allSatisfy(figure -> assertThat(figure.share()).isEmpty());
    }

    @Test
    void objectivityNeedsANamedSourceOtherThanTheSubject() {
        FileQuality quality = assess(
                NONE,
                Event.stated(A),
                Event.stated(neutral("B", Source.of(" "), null)),
                Event.stated(neutral("C", Source.of("示例甲公司"), null)),
                Event.stated(neutral(
                        "D", Source.of("甲").withBodyCode(Samples.SUBJECT.id().value()), null)));
        check(
                quality,
                QualityPrinciple.OBJECTIVITY,
                1,
                4,
                "SOURCE_UNNAMED at B",
                "SELF_STATED at C",
                "SELF_STATED at D");
    }

    @Test
    void comprehensivenessCountsTheExpectedTypes() {
        QualityExpectations expected =
                new QualityExpectations(Set.of("registration", CreditRecord.PENALTY), null, ZONE);
        check(
                assess(expected, Event.stated(A)),
                QualityPrinciple.COMPREHENSIVENESS,
                1,
                2,
                "TYPE_MISSING at registration");
        FileQuality withdrawn = assess(
                new QualityExpectations(Set.of(CreditRecord.PENALTY), null, ZONE),
                Event.stated(A),
                Event.withdrawn("A", "void"));
        check(withdrawn, QualityPrinciple.COMPREHENSIVENESS, 0, 1, "TYPE_MISSING at penalty");
    }

    @Test
    void accuracyNeedsDatesThatAreKnownAndInOrderAndNoOpenObjection() {
        CreditRecord wrong = A.toBuilder()
                .date(RecordDate.OCCURRED, PartialDate.parse("2024-03-02"))
                .date(RecordDate.PUBLISHED, PartialDate.parse("2024-02"))
                .date(RecordDate.EFFECTIVE_FROM, PartialDate.parse("2024-04-02"))
                .date(RecordDate.EFFECTIVE_TO, PartialDate.parse("2024-04-01"))
                .build();
        FileQuality quality = assess(
                NONE,
                Event.stated(wrong),
                Event.objected("A", "wrong"),
                Event.stated(neutral("B", AUTHOR, PartialDate.parse("2024-03-01"))));
        check(
                quality,
                QualityPrinciple.ACCURACY,
                1,
                2,
                "DISPUTED at A",
                "DATE_IMPRECISE at A",
                "DATES_CONTRADICT at A",
                "DATES_CONTRADICT at A",
                "DATES_CONTRADICT at A");
        assertThat(quality.figure(QualityPrinciple.ACCURACY).missing().get(1).found())
                .isEqualTo("PUBLISHED 2024-02");
    }

    @Test
    void timelinessCountsTheDaysFromTheDecision() {
        // Recorded on 2024-03-05 in Shanghai.
        QualityExpectations within = new QualityExpectations(Set.of(), 4, ZONE);
        FileQuality quality = assess(
                within,
                Event.stated(neutral("A", AUTHOR, PartialDate.parse("2024-03-01"))),
                Event.stated(neutral("B", AUTHOR, PartialDate.parse("2024-02-29"))),
                Event.stated(neutral("C", AUTHOR, PartialDate.parse("2024-03"))),
                Event.stated(neutral("D", AUTHOR, null)),
                Event.stated(neutral("E", AUTHOR, PartialDate.parse("2024"))));
        check(
                quality,
                QualityPrinciple.TIMELINESS,
                2,
                5,
                "STATED_LATE at B",
                "DECISION_UNDATED at D",
                "STATED_PERHAPS_LATE at E");
        QualityGap late = quality.figure(QualityPrinciple.TIMELINESS).missing().get(0);
        assertThat(late.found()).isEqualTo("2024-03-05");
        assertThat(late.expected()).isEqualTo("2024-03-04");
        assertThatIllegalArgumentException().isThrownBy(() -> new QualityExpectations(Set.of(), -1, ZONE));
    }

    @Test
    void accessibilityCountsWhatCanBeReadButNotWhatWasErasedUnderABasis() {
        CreditFile file = empty().append(
                        T1,
                        AUTHOR,
                        Event.stated(A),
                        Event.stated(penalty("B", "2024-03-01")),
                        Event.unknown("audited", "A", new byte[] {'{', '}'}))
                .orElseThrow()
                .append(T2, AUTHOR, Event.retentionApplied("B", DAY, LegalBasis.of("LIMIT-2020", "")))
                .orElseThrow();
        check(FileQuality.assess(file, DAY, T2, NONE), QualityPrinciple.ACCESSIBILITY, 2, 3, "ENTRY_UNREADABLE at 2");
        check(FileQuality.assess(file, DAY, T1, NONE), QualityPrinciple.ACCESSIBILITY, 1, 2, "ENTRY_UNREADABLE at 2");
        byte[] digest = new byte[ChainLink.DIGEST_BYTES];
        CreditFileRestorer restorer = CreditFileRestorer.of("f", Samples.SUBJECT, new byte[0], digest);
        restorer.addErased(T1, "stated", 0, digest, digest);
        check(
                FileQuality.assess(restorer.file(), DAY, T1, NONE),
                QualityPrinciple.ACCESSIBILITY,
                0,
                1,
                "CONTENT_GONE at 0");
    }

    @Test
    void lawfulSourceCountsAdverseRecordsOnly() {
        CreditRecord unverified =
                A.toBuilder().bases(List.of(LegalBasis.cited("《某省条例》"))).build();
        FileQuality quality = assess(
                NONE,
                Event.stated(unverified),
                Event.stated(neutral("B", AUTHOR, null)),
                Event.stated(penalty("C", "2024-03-01")));
        check(quality, QualityPrinciple.LAWFUL_SOURCE, 1, 2, "LAW_UNVERIFIED at A");
        assertThat(unverified.polarity()).isEqualTo(Polarity.ADVERSE);
    }

    @Test
    void traceabilityNeedsADocumentNumberOrADigest() {
        FileQuality quality = assess(
                NONE,
                Event.stated(A),
                Event.stated(neutral("B", AUTHOR, null)),
                Event.stated(neutral("C", AUTHOR.withReceivedDigest("ab"), null)));
        check(quality, QualityPrinciple.TRACEABILITY, 2, 3, "NO_WAY_BACK at B");
    }

    @Property
    void figuresAddUp(@ForAll CreditFile file) {
        QualityExpectations expectations = new QualityExpectations(Set.of("registration"), 7, ZONE);
        for (QualityFigure figure : FileQuality.assess(file, LocalDate.EPOCH, Instant.MAX, expectations)
                .figures()) {
            assertThat(figure.met()).isBetween(0, figure.of());
            assertThat(figure.missing().isEmpty()).isEqualTo(figure.met() == figure.of());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyGapHasAMessageInBothLanguages(QualityGap.Code code) {
        QualityGap gap = new QualityGap(code, "@", "€", "$");
        assertThat(gap.message(Locale.CHINESE)).matches("(?s).*\\p{IsHan}.*").doesNotContain("{");
        assertThat(gap.message(Locale.US)).isNotBlank().contains("@").doesNotContain("{");
    }
}
