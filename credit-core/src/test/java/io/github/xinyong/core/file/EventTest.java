package io.github.xinyong.core.file;

import static io.github.xinyong.core.file.Samples.AUTHOR;
import static io.github.xinyong.core.file.Samples.DAY;
import static io.github.xinyong.core.file.Samples.PENALTY_LAW;
import static io.github.xinyong.core.file.Samples.T1;
import static io.github.xinyong.core.file.Samples.T2;
import static io.github.xinyong.core.file.Samples.empty;
import static io.github.xinyong.core.file.Samples.penalty;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.core.file.Refusal.Code;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.core.record.OpenDetails;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.subject.Organization;
import io.github.xinyong.core.subject.Person;
import io.github.xinyong.core.subject.SubjectId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table in the documentation of Event, walked from every state with every event. */
class EventTest {

    private static final CreditRecord A = penalty("A", "2024-03-01");
    private static final LegalBasis LIMIT = LegalBasis.of("LIMIT-2020", "");
    private static final CreditRecord GRAVE =
            A.toBuilder().severity(Severity.SERIOUS).build();
    private static final Event ORDER = Event.rectificationOrdered("A", DAY, DAY.plusDays(15), "to pay", LIMIT);
    private static final SubjectId OTHER = Organization.of(
                    UnifiedSocialCreditCode.of('9', '1', "110000", OrganizationCode.of("PDY00002")), "")
            .id();

    /** The states a record can be in, each reached by the events that lead there. */
    @SuppressWarnings("ImmutableEnumChecker") // nobody writes to the arrays
    enum State {
        ABSENT,
        STATED(Event.stated(A)),
        UPDATED(Event.stated(A), Event.updated(GRAVE, DAY, "appealed")),
        CORRECTED(Event.stated(A), Event.corrected(GRAVE, List.of("severity"), "slip")),
        DISPUTED(Event.stated(A), Event.objected("A", "wrong")),
        REJECTED(Event.stated(A), Event.objected("A", "wrong"), Event.objectionDecided("A", false, "right")),
        UPHELD(
                Event.stated(A),
                Event.objected("A", "wrong"),
                Event.objectionDecided("A", true, "wrong indeed"),
                Event.corrected(GRAVE, List.of("severity"), "slip")),
        PROMISED(Event.stated(A), Event.commitmentMade("A", "to pay", DAY)),
        KEPT(Event.stated(A), Event.commitmentMade("A", "to pay", null), Event.commitmentKept("A", DAY)),
        BROKEN(Event.stated(A), Event.commitmentMade("A", "to pay", DAY), Event.commitmentBroken("A", DAY, "unpaid")),
        ORDERED(Event.stated(A), ORDER),
        DONE(Event.stated(A), ORDER, Event.rectificationDone("A", DAY)),
        REPAIRED(Event.stated(A), Event.repaired("A", DAY, LIMIT)),
        REVOKED(Event.stated(A), Event.repaired("A", DAY, LIMIT), Event.repairRevoked("A", DAY, "false")),
        SHIELDED(Event.stated(A), Event.shielded("A", DAY, LIMIT)),
        UNSHIELDED(Event.stated(A), Event.shielded("A", DAY, LIMIT), Event.unshielded("A", DAY, "failed")),
        ENDED(Event.stated(A), Event.publicationEnded("A", DAY, LIMIT)),
        LINKED(Event.stated(A), Event.linked(OTHER, "merged-into", DAY, LIMIT)),
        UNLINKED(
                Event.stated(A),
                Event.linked(OTHER, "merged-into", DAY, LIMIT),
                Event.unlinked(OTHER, DAY, "another firm")),
        WITHDRAWN(Event.stated(A), Event.withdrawn("A", "void")),
        ERASED(Event.stated(A), Event.retentionApplied("A", DAY, LIMIT));

        private final Event[] events;

        State(Event... events) {
            this.events = events;
        }

        CreditFile file() {
            return events.length == 0
                    ? empty()
                    : empty().append(T1, AUTHOR, events).orElseThrow();
        }
    }

    private static final Event CORRECTION =
            Event.corrected(A.toBuilder().severity(Severity.MINOR).build(), List.of("severity"), "known now");

    private static Event event(EventType type) {
        return switch (type) {
            case STATED -> Event.stated(A);
            case UPDATED ->
                Event.updated(A.toBuilder().severity(Severity.GENERAL).build(), DAY, "known now");
            case CONFIRMED -> Event.confirmed("A", DAY);
            case CORRECTED -> CORRECTION;
            case WITHDRAWN -> Event.withdrawn("A", "void");
            case OBJECTED -> Event.objected("A", "wrong");
            case OBJECTION_DECIDED -> Event.objectionDecided("A", false, "right");
            case SUBJECT_STATEMENT -> Event.subjectStatement("A", "I was ill");
            case COMMITMENT_MADE -> Event.commitmentMade("A", "to pay", DAY);
            case COMMITMENT_KEPT -> Event.commitmentKept("A", DAY);
            case COMMITMENT_BROKEN -> Event.commitmentBroken("A", DAY, "unpaid");
            case RECTIFICATION_ORDERED -> ORDER;
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

    /** Returns why an event is refused in a state, or null where it is accepted. */
    private static @Nullable Code refusal(State state, EventType event) {
        switch (event) {
            case STATED -> {
                return state == State.ABSENT || state == State.ERASED ? null : Code.RECORD_EXISTS;
            }
            case LINKED -> {
                return state == State.LINKED ? Code.LINK_EXISTS : null;
            }
            case UNLINKED -> {
                return state == State.LINKED ? null : Code.LINK_UNKNOWN;
            }
            case ERASED -> {
                return Code.NOT_APPENDABLE;
            }
            default -> {
                if (state == State.ABSENT || state == State.ERASED) {
                    return Code.RECORD_UNKNOWN;
                }
                if (state == State.WITHDRAWN) {
                    boolean afterAll = event == EventType.RETENTION_APPLIED || event == EventType.UNKNOWN;
                    return afterAll ? null : Code.RECORD_WITHDRAWN;
                }
                return refusalOfCurrent(state, event);
            }
        }
    }

    private static @Nullable Code refusalOfCurrent(State state, EventType event) {
        return switch (event) {
            case OBJECTED -> state == State.DISPUTED ? Code.OBJECTION_OPEN : null;
            case OBJECTION_DECIDED -> state == State.DISPUTED ? null : Code.NO_OPEN_OBJECTION;
            case COMMITMENT_MADE -> state == State.PROMISED ? Code.COMMITMENT_OPEN : null;
            case COMMITMENT_KEPT, COMMITMENT_BROKEN -> state == State.PROMISED ? null : Code.NO_OPEN_COMMITMENT;
            case RECTIFICATION_ORDERED -> state == State.ORDERED ? Code.RECTIFICATION_OPEN : null;
            case RECTIFICATION_DONE -> state == State.ORDERED ? null : Code.NO_OPEN_RECTIFICATION;
            case REPAIRED, REPAIR_REFUSED -> state == State.REPAIRED ? Code.ALREADY_REPAIRED : null;
            case REPAIR_REVOKED -> state == State.REPAIRED ? null : Code.NOT_REPAIRED;
            case SHIELDED -> state == State.SHIELDED ? Code.ALREADY_SHIELDED : null;
            case UNSHIELDED -> state == State.SHIELDED ? null : Code.NOT_SHIELDED;
            case PUBLICATION_ENDED -> state == State.ENDED ? Code.PUBLICATION_ALREADY_ENDED : null;
            default -> null;
        };
    }

    @ParameterizedTest
    @EnumSource
    void everyEventIsAcceptedOrRefusedAsTheTableSays(State state) {
        for (EventType type : EventType.values()) {
            CreditFile file = state.file();
            AppendResult result = file.append(T2, AUTHOR, event(type));
            Code expected = refusal(state, type);
            if (expected == null) {
                assertThat(result.outcome()).as("%s of %s", type, state).isEqualTo(AppendResult.Outcome.APPENDED);
                assertThat(result.orElseThrow().entries())
                        .hasSize(file.entries().size() + 1);
            } else {
                assertThat(codes(result)).as("%s of %s", type, state).containsExactly(expected.name());
            }
        }
    }

    @Test
    void anUpheldObjectionNeedsAChangeOfTheRecordInTheSameAppend() {
        CreditFile file = State.DISPUTED.file();
        Event upheld = Event.objectionDecided("A", true, "wrong indeed");
        assertThat(codes(file.append(T2, AUTHOR, upheld))).containsExactly("UPHELD_WITHOUT_CHANGE");
        CreditFile corrected = file.append(T2, AUTHOR, upheld, CORRECTION).orElseThrow();
        assertThat(corrected.asOf(DAY, T2).columns().disputeAt(0)).isEqualTo(DisputeState.UPHELD);
        assertThat(corrected.asOf(DAY, T2).records().get(0).severity()).isEqualTo(Severity.MINOR);
        assertThat(file.append(T2, AUTHOR, upheld, Event.withdrawn("A", "void")).outcome())
                .isEqualTo(AppendResult.Outcome.APPENDED);
        // Once withdrawn nothing more can be said, not even that somebody was right.
        assertThat(codes(file.append(T2, AUTHOR, Event.withdrawn("A", "void"), upheld)))
                .containsExactly("RECORD_WITHDRAWN");
    }

    @Test
    void anAppendIsRefusedAsAWholeWithEveryReason() {
        CreditFile file = State.STATED.file();
        AppendResult result =
                file.append(T2, AUTHOR, Event.withdrawn("B", "void"), CORRECTION, Event.objected("A", " "));
        assertThat(codes(result)).containsExactly("RECORD_UNKNOWN", "REASON_MISSING");
        assertThat(((Refused) result).reasons()).extracting(Refusal::place).containsExactly("events[0]", "events[2]");
    }

    @Test
    void whatCannotBeAboutARecordIsRefusedForThatAlone() {
        assertThat(codes(State.STATED.file().append(T2, AUTHOR, Event.objected("B", " "))))
                .containsExactly("RECORD_UNKNOWN");
        assertThat(codes(State.WITHDRAWN.file().append(T2, AUTHOR, Event.objected("A", " "))))
                .containsExactly("RECORD_WITHDRAWN");
        assertThat(codes(State.STATED.file().append(T2, AUTHOR, Event.unlinked(OTHER, DAY, " "))))
                .containsExactly("LINK_UNKNOWN", "REASON_MISSING");
    }

    @Test
    void correctionsNameWhatWasWrongAndChangeSomethingButNotTheType() {
        CreditFile file = State.STATED.file();
        CreditRecord minor = A.toBuilder().severity(Severity.MINOR).build();
        CreditRecord permit = CreditRecord.builder("A", CreditRecord.PERMIT).build();
        assertThat(codes(file.append(T2, AUTHOR, Event.corrected(minor, List.of(), "x"))))
                .containsExactly("FIELDS_MISSING");
        assertThat(codes(file.append(T2, AUTHOR, Event.corrected(minor, List.of("severity"), ""))))
                .containsExactly("REASON_MISSING");
        assertThat(codes(file.append(T2, AUTHOR, Event.corrected(A, List.of("severity"), "x"))))
                .containsExactly("NOTHING_CHANGED");
        assertThat(codes(file.append(T2, AUTHOR, Event.corrected(permit, List.of("type"), "x"))))
                .containsExactly("TYPE_CHANGED");
    }

    static List<Event> withoutReason() {
        return List.of(
                Event.withdrawn("A", ""),
                Event.objected("A", "　"),
                Event.objectionDecided("A", false, ""),
                Event.repairRevoked("A", DAY, ""),
                Event.unshielded("A", DAY, ""),
                Event.updated(GRAVE, DAY, ""),
                Event.subjectStatement("A", ""),
                Event.commitmentMade("A", " ", null),
                Event.commitmentBroken("A", DAY, ""),
                Event.rectificationOrdered("A", DAY, DAY, "", LIMIT),
                Event.repairRefused("A", DAY, "", LIMIT),
                Event.linked(OTHER, "", DAY, LIMIT),
                Event.unlinked(OTHER, DAY, ""));
    }

    @ParameterizedTest
    @MethodSource("withoutReason")
    void everyChangeGivesAReason(Event event) {
        assertThat(codes(State.STATED.file().append(T2, AUTHOR, event))).contains("REASON_MISSING");
    }

    @Test
    void entriesAreRecordedInTheOrderOfTime() {
        CreditFile file = State.STATED.file();
        assertThat(codes(file.append(T1.minusNanos(1), AUTHOR, Event.withdrawn("A", "void"))))
                .containsExactly("RECORDED_EARLIER");
        assertThat(file.append(T1, AUTHOR, Event.withdrawn("A", "void")).outcome())
                .isEqualTo(AppendResult.Outcome.APPENDED);
        assertThat(codes(file.append(T2, AUTHOR))).containsExactly("NOTHING_TO_APPEND");
    }

    @Test
    void legalBasesAreJudgedOnTheDayOfTheDecision() {
        CreditRecord old = A.toBuilder().decided(LocalDate.parse("2021-07-14")).build();
        assertThat(codes(empty().append(T1, AUTHOR, Event.stated(old)))).containsExactly("BASIS_NOT_IN_FORCE");
        CreditRecord bare = A.toBuilder().bases(List.of()).build();
        assertThat(codes(empty().append(T1, AUTHOR, Event.stated(bare)))).containsExactly("NO_LEGAL_BASIS");
        CreditRecord neutral = CreditRecord.builder("A", CreditRecord.PERMIT).build();
        assertThat(marks(neutral)).isEmpty();
        assertThat(marks(A)).isEmpty();
        CreditRecord unregistered = A.toBuilder()
                .bases(List.of(LegalBasis.cited("《某省条例》"), PENALTY_LAW))
                .build();
        assertThat(marks(unregistered)).containsExactly(Mark.BASIS_UNVERIFIED);
        CreditRecord undated = A.toBuilder().date(RecordDate.DECIDED, null).build();
        assertThat(marks(undated)).containsExactly(Mark.BASIS_UNVERIFIED);
    }

    /** The repair rules of 2023 are in force to 2026-03-31. */
    static List<Event> onADayAfterTheirRule() {
        LocalDate day = LocalDate.parse("2026-04-01");
        LegalBasis gone = LegalBasis.of("REPAIR-58", "");
        return List.of(
                Event.repaired("A", day, gone),
                Event.repairRefused("A", day, "unpaid", gone),
                Event.shielded("A", day, gone),
                Event.publicationEnded("A", day, gone),
                Event.retentionApplied("A", day, gone),
                Event.rectificationOrdered("A", day, day, "to pay", gone),
                Event.linked(OTHER, "merged-into", day, gone));
    }

    @ParameterizedTest
    @MethodSource("onADayAfterTheirRule")
    void whatRestsOnARuleNeedsItInForceOnItsDay(Event event) {
        Event dayBefore = Event.repaired("A", LocalDate.parse("2026-03-31"), LegalBasis.of("REPAIR-58", ""));
        assertThat(codes(State.STATED.file().append(T2, AUTHOR, dayBefore))).isEmpty();
        assertThat(codes(State.STATED.file().append(T2, AUTHOR, event))).containsExactly("BASIS_NOT_IN_FORCE");
    }

    @Test
    void updatesAndCorrectionsPassTheSameGatesAsStatements() {
        CreditRecord bare = GRAVE.toBuilder().bases(List.of()).build();
        assertThat(codes(State.STATED.file().append(T2, AUTHOR, Event.updated(bare, DAY, "appealed"))))
                .containsExactly("NO_LEGAL_BASIS");
        assertThat(codes(State.STATED.file().append(T2, AUTHOR, Event.corrected(bare, List.of("bases"), "slip"))))
                .containsExactly("NO_LEGAL_BASIS");
    }

    @Test
    void aFileAboutAPersonTakesNoOpenDetails() {
        CreditFile file = CreditFile.open(
                "f",
                Person.of(CitizenIdNumber.of("110199", LocalDate.of(1970, 1, 1), 0), "某人"),
                new Random(1)::nextBytes);
        CreditRecord open = CreditRecord.builder("A", "traffic-violation")
                .details(OpenDetails.of(JsonValue.object(Map.of("place", JsonValue.string("x")))))
                .build();
        assertThat(codes(file.append(T1, AUTHOR, Event.stated(open)))).containsExactly("OPEN_DETAILS_OF_PERSON");
        assertThat(empty().append(T1, AUTHOR, Event.stated(open)).outcome()).isEqualTo(AppendResult.Outcome.APPENDED);
        assertThat(file.append(T1, AUTHOR, Event.stated(A)).outcome()).isEqualTo(AppendResult.Outcome.APPENDED);
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalHasAMessageInBothLanguages(Code code) {
        Refusal refusal = new Refusal(code, 0, "@", "€");
        assertThat(refusal.message(Locale.CHINESE))
                .matches("(?s).*\\p{IsHan}.*")
                .doesNotContain("{");
        assertThat(refusal.message(Locale.US)).isNotBlank().doesNotContain("{");
        assertThat(refusal).hasToString(code + " at events[0]: @");
    }

    @Test
    void theTestReachesEveryRefusalThatDependsOnState() {
        Set<Code> reached = EnumSet.noneOf(Code.class);
        for (State state : State.values()) {
            for (EventType type : EventType.values()) {
                Code code = refusal(state, type);
                if (code != null) {
                    reached.add(code);
                }
            }
        }
        assertThat(reached).hasSize(17);
    }

    private static List<Mark> marks(CreditRecord record) {
        return ((Appended) empty().append(T1, AUTHOR, Event.stated(record)))
                .entries()
                .get(0)
                .marks();
    }

    private static List<String> codes(AppendResult result) {
        return result instanceof Refused refused
                ? refused.reasons().stream().map(Refusal::code).toList()
                : List.of();
    }
}
