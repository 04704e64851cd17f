package io.github.xinyong.core.file;

import static io.github.xinyong.core.file.Samples.AUTHOR;
import static io.github.xinyong.core.file.Samples.DAY;
import static io.github.xinyong.core.file.Samples.T1;
import static io.github.xinyong.core.file.Samples.penalty;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.subject.SubjectId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What events say, and the bytes in which they say it. */
class EventContentTest {

    private static final CreditRecord A = penalty("A", "2024-03-01");
    private static final LegalBasis LIMIT = LegalBasis.of("LIMIT-2020", "art 7");
    private static final SubjectId OTHER = SubjectId.of(OrganizationCode.of("PDY00002"));
    private static final LocalDate DUE = LocalDate.parse("2024-07-15");

    private static final String BASIS = "{'article':'art 7','documentId':'LIMIT-2020'}";
    private static final String RECORD = "{'amount':{'currency':'CNY','minor':500000},"
            + "'bases':[{'article':'art 33','documentId':'PENALTY-2021'}],'dates':{'decided':'2024-03-01'},'id':'A',"
            + "'polarity':'adverse','severity':'undetermined',"
            + "'source':{'body':'示例市市场监督管理局','documentNumber':'A'},'type':'penalty'}";

    private static Event event(EventType type) {
        return switch (type) {
            case STATED -> Event.stated(A);
            case UPDATED -> Event.updated(A, DAY, "appealed");
            case CONFIRMED -> Event.confirmed("A", DAY);
            case CORRECTED -> Event.corrected(A, DAY, List.of("amount", "dates"), "slip");
            case WITHDRAWN -> Event.withdrawn("A", "void");
            case OBJECTED -> Event.objected("A", "wrong");
            case OBJECTION_DECIDED -> Event.objectionDecided("A", true, "wrong indeed");
            case SUBJECT_STATEMENT -> Event.subjectStatement("A", "我已改正");
            case COMMITMENT_MADE -> Event.commitmentMade("A", "to pay", DUE);
            case COMMITMENT_KEPT -> Event.commitmentKept("A", DAY);
            case COMMITMENT_BROKEN -> Event.commitmentBroken("A", DAY, "unpaid");
            case RECTIFICATION_ORDERED -> Event.rectificationOrdered("A", DAY, DUE, "to mend", LIMIT);
            case RECTIFICATION_DONE -> Event.rectificationDone("A", DAY);
            case SHIELDED -> Event.shielded("A", DAY, LIMIT);
            case UNSHIELDED -> Event.unshielded("A", DAY, "failed");
            case REPAIRED -> Event.repaired("A", DAY, LIMIT);
            case REPAIR_REFUSED -> Event.repairRefused("A", DAY, "unpaid", LIMIT);
            case REPAIR_REVOKED -> Event.repairRevoked("A", DAY, "false");
            case PUBLICATION_ENDED -> Event.publicationEnded("A", DAY, LIMIT);
            case RETENTION_APPLIED -> Event.retentionApplied("A", DAY, LIMIT);
            case LINKED -> Event.linked(OTHER, "merged-into", DAY, LIMIT);
            case UNLINKED -> Event.unlinked(OTHER, DAY, "another firm");
            case UNKNOWN -> Event.unknown("audited", "A", "{}".getBytes(StandardCharsets.UTF_8));
            case ERASED -> new ErasedEvent("stated", 0);
        };
    }

    private static String written(Event event) {
        CanonicalBytes bytes = new CanonicalBytes();
        bytes.begin();
        event.writeTo(bytes);
        bytes.end();
        return new String(bytes.toByteArray(), StandardCharsets.UTF_8).replace('"', '\'');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "STATED | {'record':RECORD}",
                "UPDATED | {'from':'2024-06-30','reason':'appealed','record':RECORD}",
                "CONFIRMED | {'on':'2024-06-30','recordId':'A'}",
                "CORRECTED | {'fields':['amount','dates'],'reason':'slip','record':RECORD,'since':'2024-06-30'}",
                "WITHDRAWN | {'reason':'void','recordId':'A'}",
                "OBJECTED | {'grounds':'wrong','recordId':'A'}",
                "OBJECTION_DECIDED | {'reason':'wrong indeed','recordId':'A','upheld':true}",
                "SUBJECT_STATEMENT | {'recordId':'A','text':'我已改正'}",
                "COMMITMENT_MADE | {'due':'2024-07-15','recordId':'A','text':'to pay'}",
                "COMMITMENT_KEPT | {'on':'2024-06-30','recordId':'A'}",
                "COMMITMENT_BROKEN | {'on':'2024-06-30','reason':'unpaid','recordId':'A'}",
                "RECTIFICATION_ORDERED | {'basis':BASIS,'due':'2024-07-15','on':'2024-06-30','recordId':'A','text':'to mend'}",
                "RECTIFICATION_DONE | {'on':'2024-06-30','recordId':'A'}",
                "SHIELDED | {'basis':BASIS,'from':'2024-06-30','recordId':'A'}",
                "UNSHIELDED | {'from':'2024-06-30','reason':'failed','recordId':'A'}",
                "REPAIRED | {'basis':BASIS,'from':'2024-06-30','recordId':'A'}",
                "REPAIR_REFUSED | {'basis':BASIS,'on':'2024-06-30','reason':'unpaid','recordId':'A'}",
                "REPAIR_REVOKED | {'from':'2024-06-30','reason':'false','recordId':'A'}",
                "PUBLICATION_ENDED | {'basis':BASIS,'on':'2024-06-30','recordId':'A'}",
                "RETENTION_APPLIED | {'basis':BASIS,'on':'2024-06-30'}",
                "LINKED | {'basis':BASIS,'from':'2024-06-30','other':{'scheme':'org-code','value':'PDY000028'},"
                        + "'relation':'merged-into'}",
                "UNLINKED | {'from':'2024-06-30','other':{'scheme':'org-code','value':'PDY000028'},'reason':'another firm'}",
            })
    void everyEventHasOneStoredForm(EventType type, String expected) {
        assertThat(written(event(type)))
                .isEqualTo(expected.replace("RECORD", RECORD).replace("BASIS", BASIS));
    }

    @Test
    void eventsGiveBackWhatTheyWereMadeOf() {
        for (EventType type : EventType.values()) {
            Event event = event(type);
            assertThat(event.type()).isEqualTo(type);
            assertThat(event).isEqualTo(event(type)).hasSameHashCodeAs(event(type));
            if (type != EventType.UNKNOWN && type != EventType.ERASED) {
                assertThat(event.typeId()).isEqualTo(type.id());
            }
        }
        RectificationOrdered order = (RectificationOrdered) event(EventType.RECTIFICATION_ORDERED);
        assertThat(List.of(order.basis(), order.on(), order.due(), order.text()))
                .containsExactly(LIMIT, DAY, DUE, "to mend");
        Linked linked = (Linked) event(EventType.LINKED);
        assertThat(List.of(linked.basis(), linked.from(), linked.other(), linked.relation()))
                .containsExactly(LIMIT, DAY, OTHER, "merged-into");
        Unlinked unlinked = (Unlinked) event(EventType.UNLINKED);
        assertThat(List.of(unlinked.from(), unlinked.other(), unlinked.reason()))
                .containsExactly(DAY, OTHER, "another firm");
        Corrected corrected = (Corrected) event(EventType.CORRECTED);
        assertThat(List.of(corrected.fields(), corrected.reason(), corrected.record()))
                .containsExactly(List.of("amount", "dates"), "slip", A);
        assertThat(corrected.since()).isEqualTo(DAY);
        Updated updated = (Updated) event(EventType.UPDATED);
        assertThat(List.of(updated.from(), updated.reason(), updated.record())).containsExactly(DAY, "appealed", A);
    }

    @Test
    void viewsAndEntriesSayWhatTheyAreWithoutTheirContent() {
        CreditFile file = Samples.empty().append(T1, AUTHOR, Event.stated(A)).orElseThrow();
        FileView view = file.asOf(DAY, T1);
        assertThat(view.validTime()).isEqualTo(DAY);
        assertThat(view.knownTime()).isEqualTo(T1);
        assertThat(view)
                .hasToString(
                        "FileView[" + Samples.SUBJECT.id() + ", 2024-06-30, known 2024-03-05T01:00:00Z, 1 records]");
        assertThat(Objects.requireNonNull(view.state("A")))
                .hasToString("penalty A of 2024-03-01 CURRENT/NONE/IN_EFFECT");
        assertThat(file.entries().get(0)).hasToString("#0 2024-03-05T01:00:00Z STATED A");
    }
}
