package io.github.xinyong.core.file;

import static io.github.xinyong.core.file.Samples.AUTHOR;
import static io.github.xinyong.core.file.Samples.DAY;
import static io.github.xinyong.core.file.Samples.SUBJECT;
import static io.github.xinyong.core.file.Samples.T1;
import static io.github.xinyong.core.file.Samples.T2;
import static io.github.xinyong.core.file.Samples.penalty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Evidence;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.PenaltyDetails;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.Organization;
import io.github.xinyong.core.subject.SubjectId;
import io.github.xinyong.core.subject.SubjectKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MergedViewTest {

    private static final Source PLATFORM = Source.of("示例平台").withChannel("credit-china");
    private static final Source AGENCY = Source.of("示例机构");
    private static final CreditRecord A = penalty("A", "2024-03-01");
    private static final CreditRecord MORE =
            A.toBuilder().amount(Money.ofFen(700)).build();

    private static CreditFile file(String id, Source author, Instant at, Event... events) {
        return CreditFile.open(id, SUBJECT).append(at, author, events).orElseThrow();
    }

    private static MergedView merge(Precedence precedence, CreditFile... files) {
        return MergedView.of(List.of(files), DAY, Instant.MAX, precedence);
    }

    @Test
    void whatAllSayAlikeIsNoConflict() {
        MergedView merged = merge(
                Precedence.of(),
                file("f", AUTHOR, T1, Event.stated(A), Event.stated(penalty("B", "2024-03-02"))),
                file("g", AGENCY, T2, Event.stated(penalty("C", "2024-03-03")), Event.stated(A)));
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.view().records()).extracting(CreditRecord::id).containsExactly("A", "B", "C");
        assertThat(merged.views()).containsOnlyKeys("f", "g");
        assertThat(merged.view().columns().size()).isEqualTo(3);
        assertThat(merged).hasToString("MergedView[2 files, 3 records, 0 conflicts]");
    }

    @Test
    void theDecidingBodyPrevails() {
        MergedView merged = merge(
                Precedence.of("credit-china"),
                file("f", PLATFORM, T2, Event.stated(MORE)),
                file("g", AUTHOR, T1, Event.stated(A)));
        assertThat(merged.view().records()).containsExactly(A);
        assertThat(merged.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.rule()).isEqualTo(Precedence.Rule.DECIDING_BODY);
            assertThat(conflict.members()).containsExactly("amount.minor");
            assertThat(conflict.expected()).isEqualTo("g");
            assertThat(conflict.found()).isEqualTo("f");
            assertThat(conflict.place()).isEqualTo("A");
            assertThat(conflict.prevailing().record()).isEqualTo(A);
            assertThat(conflict.overruled().record()).isEqualTo(MORE);
            assertThat(conflict).hasToString("DECIDING_BODY at A: g prevails over f in [amount.minor]");
        });
    }

    @Test
    void amongThoseWhoPassOnThePreferredPrevailsThenTheLatestThenTheFirst() {
        CreditFile agency = file("f", AGENCY, T2, Event.stated(MORE));
        CreditFile platform = file("g", PLATFORM, T1, Event.stated(A));
        assertThat(merge(Precedence.of("credit-china"), agency, platform).conflicts())
                .extracting(MergeConflict::code, MergeConflict::expected)
                .containsExactly(tuple("PREFERRED_SOURCE", "g"));
        assertThat(merge(Precedence.of("示例机构", "credit-china"), platform, agency)
                        .view()
                        .records())
                .containsExactly(MORE);
        assertThat(merge(Precedence.of(), platform, agency).conflicts())
                .extracting(MergeConflict::code, MergeConflict::expected)
                .containsExactly(tuple("LATEST", "f"));
        CreditFile same = file("h", AGENCY, T1, Event.stated(MORE));
        assertThat(merge(Precedence.of(), same, platform).conflicts())
                .extracting(MergeConflict::code, MergeConflict::expected)
                .containsExactly(tuple("FIRST_FILE", "h"));
        Precedence first = new Precedence(
                List.of(Precedence.Rule.FIRST_FILE, Precedence.Rule.LATEST), List.of(), Precedence.BY_DOCUMENT);
        assertThat(merge(first, platform, agency).view().records()).containsExactly(A);
    }

    @Test
    void thePreferredSourceIsKnownByChannelNameOrCodeOfItselfOrOfTheRecord() {
        CreditFile other = file("f", AGENCY, T2, Event.stated(MORE));
        Source coded = Source.of("示例平台二").withBodyCode("CODE");
        assertThat(merge(Precedence.of("CODE"), other, file("g", coded, T1, Event.stated(A)))
                        .view()
                        .records())
                .containsExactly(A);
        CreditRecord channelled =
                A.toBuilder().source(A.source().withChannel("dual-publicity")).build();
        assertThat(merge(Precedence.of("dual-publicity"), other, file("g", AGENCY, T1, Event.stated(channelled)))
                        .view()
                        .records())
                .containsExactly(channelled);
    }

    @Test
    void axesAreComparedToo() {
        MergedView merged = merge(
                Precedence.of(),
                file("f", AUTHOR, T1, Event.stated(A), Event.withdrawn("A", "void")),
                file(
                        "g",
                        AGENCY,
                        T1,
                        Event.stated(A),
                        Event.objected("A", "wrong"),
                        Event.shielded("A", DAY, LegalBasis.of("LIMIT-2020", ""))));
        assertThat(merged.conflicts().get(0).members()).containsExactly("content", "dispute", "effect");
        assertThat(merged.view().records()).isEmpty();
    }

    @Test
    void everyMemberIsCompared() {
        CreditRecord detailed = A.toBuilder()
                .details(PenaltyDetails.builder().set(PenaltyDetails.FACTS, "x").build())
                .basis(LegalBasis.cited("《某条例》"))
                .evidence(Evidence.of("决定书"))
                .build();
        MergedView merged = merge(
                Precedence.of(), file("f", AGENCY, T1, Event.stated(A)), file("g", AGENCY, T1, Event.stated(detailed)));
        assertThat(merged.conflicts().get(0).members())
                .contains("bases.1.citation", "details.penalty.facts")
                .anyMatch(member -> member.startsWith("evidence.0."));
    }

    @Test
    void thingsAreMatchedByTheirDocumentNotByTheirIds() {
        CreditRecord renamed = CreditRecord.builder("Z", CreditRecord.PENALTY)
                .polarity(A.polarity())
                .decided(LocalDate.parse("2024-03-01"))
                .amount(A.amount())
                .source(A.source())
                .bases(A.bases())
                .build();
        assertThat(merge(
                                Precedence.of(),
                                file("f", AUTHOR, T1, Event.stated(A)),
                                file("g", AUTHOR, T1, Event.stated(renamed)))
                        .view()
                        .states())
                .hasSize(1);
        CreditRecord unnumbered = A.toBuilder().source(Source.of(AUTHOR.body())).build();
        CreditRecord other =
                renamed.toBuilder().source(Source.of(AUTHOR.body())).build();
        assertThat(merge(
                                Precedence.of(),
                                file("f", AUTHOR, T1, Event.stated(unnumbered)),
                                file("g", AUTHOR, T1, Event.stated(other)))
                        .view()
                        .states())
                .hasSize(2);
        // Two records of one file are two things, even under one number.
        assertThat(merge(Precedence.of(), file("f", AUTHOR, T1, Event.stated(A), Event.stated(renamed)))
                        .view()
                        .states())
                .hasSize(2);
    }

    @Test
    void linksWithOneSubjectComeFromTheFirstFileThatSpeaksOfIt() {
        SubjectId other = SubjectId.of(OrganizationCode.of("PDY00002"));
        SubjectId third = SubjectId.of(OrganizationCode.of("PDY00003"));
        LegalBasis limit = LegalBasis.of("LIMIT-2020", "");
        Event linked = Event.linked(other, "merged-into", DAY, limit);
        CreditFile undone = file("f", AUTHOR, T1, linked, Event.unlinked(other, DAY, "another firm"));
        CreditFile holds = file("g", AGENCY, T2, linked, Event.linked(third, "same-as", DAY, limit));
        MergedView merged = merge(Precedence.of(), undone, holds);
        assertThat(merged.view().links()).extracting(Linked::other).containsExactly(third);
        assertThat(merged.subjectConflicts())
                .singleElement()
                .hasToString("LINK_DIFFERS at " + other + ": f prevails over g");
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged).hasToString("MergedView[2 files, 0 records, 1 conflicts]");
        MergedView turned = merge(Precedence.of(), holds, undone);
        assertThat(turned.view().links()).extracting(Linked::other).containsExactly(other, third);
        assertThat(turned.subjectConflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.expected()).isEqualTo("g");
            assertThat(conflict.found()).isEqualTo("f");
        });
        assertThat(merge(Precedence.of(), holds, file("h", AUTHOR, T1, linked)).subjectConflicts())
                .isEmpty();
    }

    @Test
    void namesAndKindsOfTheSubjectAreComparedToo() {
        Organization subject = (Organization) SUBJECT;
        CreditFile plain = CreditFile.open("f", subject);
        CreditFile branch = CreditFile.open("g", subject.withKind(SubjectKind.BRANCH));
        CreditFile renamed = CreditFile.open("h", Organization.of(subject.id(), "示例乙公司"));
        MergedView merged = merge(Precedence.of(), plain, branch, renamed);
        assertThat(merged.view().subject().name()).isEqualTo(subject.name());
        assertThat(merged.view().subject().kind()).isEqualTo(SubjectKind.ENTERPRISE);
        assertThat(merged.subjectConflicts())
                .extracting(SubjectConflict::toString)
                .containsExactly(
                        "KIND_DIFFERS at subject/kind: f prevails over g",
                        "NAME_DIFFERS at subject/name: f prevails over h");
    }

    @ParameterizedTest
    @EnumSource
    void everyConflictAboutTheSubjectHasAMessageInBothLanguages(SubjectConflict.Code code) {
        SubjectConflict conflict = new SubjectConflict(code, SUBJECT.id(), "f-1", "g-2");
        assertThat(conflict.message(Locale.CHINESE))
                .matches("(?s).*\\p{IsHan}.*")
                .contains("f-1", "g-2")
                .doesNotContain("{");
        assertThat(conflict.message(Locale.US)).contains("f-1", "g-2").doesNotContain("{");
    }

    @Test
    void onlyFilesOfOneSubjectAreMerged() {
        CreditFile file = CreditFile.open("f", SUBJECT);
        CreditFile foreign = CreditFile.open(
                "g",
                Organization.of(UnifiedSocialCreditCode.of('9', '1', "110000", OrganizationCode.of("PDY00002")), ""));
        assertThatIllegalArgumentException().isThrownBy(() -> merge(Precedence.of(), file, foreign));
        assertThatIllegalArgumentException().isThrownBy(() -> merge(Precedence.of(), file, file));
        assertThatIllegalArgumentException().isThrownBy(() -> merge(Precedence.of()));
    }

    @Test
    void linksComeInTheOrderInWhichTheyBeganToHoldAsTheFileTellsThem() {
        SubjectId first = SubjectId.of(OrganizationCode.of("PDY00002"));
        SubjectId second = SubjectId.of(OrganizationCode.of("PDY00003"));
        LegalBasis basis = LegalBasis.of("LIMIT-2020", "");
        CreditFile file = file(
                "f",
                AUTHOR,
                T1,
                Event.linked(first, "same-as", DAY.plusDays(1), basis),
                Event.unlinked(first, DAY.plusDays(1), "wrong day"),
                Event.linked(second, "same-as", DAY, basis),
                Event.linked(first, "same-as", DAY, basis));
        assertThat(merge(Precedence.of(), file).view().links())
                .isEqualTo(file.asOf(DAY, Instant.MAX).links())
                .extracting(Linked::other)
                .containsExactly(second, first);
    }

    @Property
    void aFileMergedWithACopyOfItselfIsThatFileWithoutConflict(@ForAll CreditFile file) {
        CreditFile copy = CreditFile.open("copy", file.subject(), bytes -> {});
        CreditFileAppender appender = CreditFileAppender.of(copy, Admission.standard());
        for (Entry entry : file.entries()) {
            appender.append(entry.recordedAt(), entry.author(), List.of(entry.event()));
        }
        MergedView alone = merge(Precedence.of(), file);
        assertThat(alone.view().states()).isEqualTo(file.asOf(DAY, Instant.MAX).states());
        assertThat(alone.subjectConflicts()).isEmpty();
        assertThat(alone.view().links()).isEqualTo(file.asOf(DAY, Instant.MAX).links());
        assertThat(alone.conflicts()).isEmpty();
        boolean whole = appender.file().entries().size() == file.entries().size();
        if (whole) {
            MergedView both = merge(Precedence.of(), file, appender.file());
            assertThat(both.conflicts()).isEmpty();
            assertThat(both.view().states()).isEqualTo(alone.view().states());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasAMessageInBothLanguages(Precedence.Rule rule) {
        RecordState state =
                file("f", AUTHOR, T1, Event.stated(A)).asOf(DAY, T1).states().get(0);
        MergeConflict conflict = new MergeConflict(rule, "f", state, "g", state, List.of("amount", "effect"));
        assertThat(conflict.message(Locale.CHINESE))
                .matches("(?s).*\\p{IsHan}.*")
                .contains("A", "f", "g", "amount, effect");
        assertThat(conflict.message(Locale.US))
                .contains("A", "f", "g", "amount, effect")
                .doesNotContain("{");
    }
}
