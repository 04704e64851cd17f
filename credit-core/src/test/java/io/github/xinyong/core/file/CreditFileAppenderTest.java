package io.github.xinyong.core.file;

import static io.github.xinyong.core.file.Samples.AUTHOR;
import static io.github.xinyong.core.file.Samples.DAY;
import static io.github.xinyong.core.file.Samples.T1;
import static io.github.xinyong.core.file.Samples.T2;
import static io.github.xinyong.core.file.Samples.T3;
import static io.github.xinyong.core.file.Samples.empty;
import static io.github.xinyong.core.file.Samples.penalty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.subject.Person;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CreditFileAppenderTest {

    private static final LegalBasis LIMIT = LegalBasis.of("LIMIT-2020", "");
    private static final Person PERSON = Person.of(CitizenIdNumber.of("110199", LocalDate.of(1970, 1, 1), 0), "某人");

    private static CreditFileAppender appender(CreditFile file) {
        return CreditFileAppender.of(file, Admission.standard());
    }

    private static List<String> codes(AppendResult result) {
        return ((Refused) result).reasons().stream().map(Refusal::toString).toList();
    }

    @Property
    void anAppenderGivesTheSameFileAsAppendsOneByOne(@ForAll CreditFile file) {
        CreditFile slow = CreditFile.open("f", file.subject(), new Random(7)::nextBytes);
        CreditFileAppender fast = appender(CreditFile.open("f", file.subject(), new Random(7)::nextBytes));
        for (Entry entry : file.entries()) {
            List<Event> events = List.of(entry.event());
            AppendResult one = slow.append(entry.recordedAt(), entry.author(), events, Admission.standard());
            AppendResult other = fast.append(entry.recordedAt(), entry.author(), events);
            assertThat(other.outcome()).isEqualTo(one.outcome());
            slow = one instanceof Appended appended ? appended.file() : slow;
        }
        assertThat(fast.file()).isEqualTo(slow);
        assertThat(fast.file().head()).isEqualTo(slow.head());
        assertThat(fast.file().asOf(DAY, Instant.MAX)).isEqualTo(slow.asOf(DAY, Instant.MAX));
    }

    @Test
    void filesGivenOutEarlierStayAsTheyAre() {
        CreditFileAppender appender = appender(empty());
        List<CreditFile> files = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            files.add(appender.append(T1, AUTHOR, List.of(Event.stated(penalty("A" + i, "2024-03-01"))))
                    .orElseThrow());
        }
        for (int i = 0; i < 40; i++) {
            assertThat(files.get(i).entries()).hasSize(i + 1);
            assertThat(files.get(i).asOf(DAY, T1).records()).hasSize(i + 1);
            assertThat(ChainVerifier.verify(files.get(i)).isIntact()).isTrue();
        }
        CreditFile early = files.get(3);
        appender.append(T2, AUTHOR, List.of(Event.retentionApplied("A1", DAY, LIMIT)));
        assertThat(early.asOf(DAY, T1).records()).hasSize(4);
        assertThat(appender.file().asOf(DAY, T1).records()).hasSize(39);
        CreditFile branch =
                early.append(T2, AUTHOR, Event.withdrawn("A0", "void")).orElseThrow();
        assertThat(files.get(4).entries().get(4).event().type()).isEqualTo(EventType.STATED);
        assertThat(branch.entries().get(4).event().type()).isEqualTo(EventType.WITHDRAWN);
    }

    @Test
    void twoAppendersOfOneFileDoNotMeet() {
        CreditFile file = appender(empty())
                .append(T1, AUTHOR, List.of(Event.stated(penalty("A", "2024-03-01"))))
                .orElseThrow();
        CreditFileAppender one = appender(file);
        CreditFileAppender other = appender(file);
        CreditFile first =
                one.append(T2, AUTHOR, List.of(Event.objected("A", "x"))).orElseThrow();
        CreditFile second =
                other.append(T2, AUTHOR, List.of(Event.withdrawn("A", "x"))).orElseThrow();
        assertThat(first.entries().get(1).event().type()).isEqualTo(EventType.OBJECTED);
        assertThat(second.entries().get(1).event().type()).isEqualTo(EventType.WITHDRAWN);
    }

    @Test
    void aRefusedAppendLeavesTheAppenderAsItWas() {
        CreditFileAppender appender = appender(empty());
        appender.append(T1, AUTHOR, List.of(Event.stated(penalty("A", "2024-03-01"))));
        CreditFile before = appender.file();
        AppendResult refused = appender.append(
                T2,
                AUTHOR,
                List.of(
                        Event.stated(penalty("B", "2024-03-01")),
                        Event.objected("A", "x"),
                        Event.withdrawn("B", "void"),
                        Event.linked(PERSON.id(), "owner", DAY, LIMIT),
                        Event.retentionApplied("A", DAY, LIMIT),
                        Event.objected("A", "again"),
                        Event.withdrawn("C", "void")));
        assertThat(codes(refused)).containsExactly("RECORD_UNKNOWN at events[5]: A", "RECORD_UNKNOWN at events[6]: C");
        assertThat(appender.file()).isSameAs(before);
        // As if nothing had been said: A is there and undisputed, B is not, nobody is linked.
        assertThat(appender.append(
                                T2,
                                AUTHOR,
                                List.of(
                                        Event.objected("A", "x"),
                                        Event.stated(penalty("B", "2024-03-01")),
                                        Event.linked(PERSON.id(), "owner", DAY, LIMIT)))
                        .outcome())
                .isEqualTo(AppendResult.Outcome.APPENDED);
        assertThat(ChainVerifier.verify(appender.file()).isIntact()).isTrue();
    }

    @Test
    void whatIsErasedInTheAppendThatStatedItIsErased() {
        Appended result = (Appended) empty().append(
                        T1,
                        AUTHOR,
                        Event.stated(penalty("A", "2024-03-01")),
                        Event.retentionApplied("A", DAY, LIMIT),
                        Event.stated(penalty("A", "2024-03-01")));
        assertThat(result.entries())
                .extracting(entry -> entry.event().type())
                .containsExactly(EventType.ERASED, EventType.RETENTION_APPLIED, EventType.STATED);
        assertThat(result.file().tombstones()).hasSize(1);
        assertThat(result.file().asOf(DAY, T1).records()).hasSize(1);
        assertThat(ChainVerifier.verify(result.file()).isIntact()).isTrue();
    }

    @Test
    void equalInputsGiveEqualBytesAndOtherSaltsOtherBytes() {
        CreditFile one = salted(1);
        assertThat(salted(1)).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(salted(1).head()).isEqualTo(one.head());
        assertThat(salted(2)).isNotEqualTo(one);
        assertThat(salted(2).asOf(DAY, T1)).isEqualTo(one.asOf(DAY, T1));
        assertThat(one).hasToString("CreditFile[f, uscc:" + Samples.SUBJECT.id().value() + ", 1 entries]");
    }

    private static CreditFile salted(int seed) {
        return CreditFile.open("f", Samples.SUBJECT, new Random(seed)::nextBytes)
                .append(T1, AUTHOR, Event.stated(penalty("A", "2024-03-01")))
                .orElseThrow();
    }

    @Test
    void aFileAboutAPersonNeedsSalts() {
        assertThatIllegalArgumentException().isThrownBy(() -> CreditFile.open("f", PERSON));
        CreditFile file = CreditFile.open("f", PERSON, new Random(1)::nextBytes);
        CreditFile read = Restored.prefix(file, Instant.MAX);
        assertThat(codes(read.append(T1, AUTHOR, Event.stated(penalty("A", "2024-03-01")))))
                .containsExactly("SALTS_MISSING");
        assertThat(read.withSalts(new Random(1)::nextBytes)
                        .append(T1, AUTHOR, Event.stated(penalty("A", "2024-03-01")))
                        .outcome())
                .isEqualTo(AppendResult.Outcome.APPENDED);
    }

    @Test
    void aTextThatIsNoUnicodeIsRefused() {
        CreditFile file = salted(1);
        assertThat(codes(file.append(T2, AUTHOR, Event.objected("A", "x"), Event.subjectStatement("A", "\ud83d"))))
                .containsExactly("TEXT_NOT_UNICODE at events[1]");
        // The appender is as it was: the record that came before the text is not there.
        CreditFileAppender appender = appender(file);
        Event fresh = Event.stated(penalty("B", "2024-03-01"));
        assertThat(appender.append(T2, AUTHOR, List.of(fresh, Event.subjectStatement("B", "\ud83d")))
                        .outcome())
                .isEqualTo(AppendResult.Outcome.REFUSED);
        assertThat(appender.append(T2, AUTHOR, List.of(fresh)).outcome()).isEqualTo(AppendResult.Outcome.APPENDED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreditFile.open("\ud83d", Samples.SUBJECT))
                .withMessageContaining("surrogate");
    }

    @Test
    void unknownEventsKeepTheirBytes() {
        byte[] content = "{ \"b\":1.0, \"a\" : 2 }".getBytes(StandardCharsets.UTF_8);
        UnknownEvent event = Event.unknown("audited", "A", content);
        content[0] = 'x';
        CreditFile file = salted(1)
                .append(T2, AUTHOR, event, Event.unknown("opened-door", "", new byte[0]))
                .orElseThrow();
        List<ChainLink> links = new ArrayList<>();
        file.links().forEach(links::add);
        assertThat(links.get(2).content()).isEqualTo("{ \"b\":1.0, \"a\" : 2 }".getBytes(StandardCharsets.UTF_8));
        assertThat(new String(links.get(2).header(), StandardCharsets.UTF_8)).contains("\"series\":0", "\"audited\"");
        assertThat(new String(links.get(3).header(), StandardCharsets.UTF_8)).doesNotContain("series");
        assertThat(file.entries().get(2).series()).isEqualTo(-1);
        assertThat(ChainVerifier.verify(file).isIntact()).isTrue();
        assertThat(event.typeId()).isEqualTo("audited");
        assertThat(event)
                .isEqualTo(Event.unknown("audited", "A", event.content()))
                .hasToString("UNKNOWN A");
        assertThatIllegalArgumentException().isThrownBy(() -> Event.unknown("stated", "A", content));
        assertThatIllegalArgumentException().isThrownBy(() -> Event.unknown(" ", "A", content));
        assertThat(codes(file.append(T3, AUTHOR, Event.unknown("audited", "Z", content))))
                .containsExactly("RECORD_UNKNOWN at events[0]: Z");
    }

    @Test
    void typesAreFoundByTheirIds() {
        for (EventType type : EventType.values()) {
            boolean stored = type != EventType.UNKNOWN && type != EventType.ERASED;
            assertThat(EventType.ofId(type.id())).isEqualTo(stored ? type : null);
        }
        assertThat(EventType.OBJECTION_DECIDED.id()).isEqualTo("objection-decided");
    }
}
