package io.github.xinyong.core.file;

import static io.github.xinyong.core.file.Samples.AUTHOR;
import static io.github.xinyong.core.file.Samples.DAY;
import static io.github.xinyong.core.file.Samples.SUBJECT;
import static io.github.xinyong.core.file.Samples.T1;
import static io.github.xinyong.core.file.Samples.T2;
import static io.github.xinyong.core.file.Samples.penalty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.xinyong.core.law.LegalBasis;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CreditFileRestorerTest {

    private static final byte[] SALT = new byte[ChainLink.SALT_BYTES];
    private static final byte[] DIGEST = new byte[ChainLink.DIGEST_BYTES];
    private static final RetentionApplied RETENTION = Event.retentionApplied("", DAY, LegalBasis.of("LIMIT-2020", ""));
    private static final Event STATED = Event.stated(penalty("A", "2024-03-01"));

    private final CreditFileRestorer restorer = CreditFileRestorer.of("f", SUBJECT, SALT, DIGEST);

    private @Nullable String add(Event event) {
        return code(restorer.add(T1, AUTHOR, event, List.of(), SALT, DIGEST));
    }

    private static @Nullable String code(@Nullable Refusal refusal) {
        return refusal == null ? null : refusal.toString();
    }

    @Test
    void illegalTransitionsAreRefusedWithTheNumberOfTheEntry() {
        assertThat(add(Event.objected("A", "x"))).isEqualTo("RECORD_UNKNOWN at events[0]: A");
        assertThat(add(STATED)).isNull();
        assertThat(add(STATED)).isEqualTo("RECORD_EXISTS at events[1]: A");
        assertThat(add(Event.repairRevoked("A", DAY, "x"))).isEqualTo("NOT_REPAIRED at events[1]: A");
        assertThat(add(Event.withdrawn("A", "x"))).isNull();
        assertThat(add(Event.withdrawn("A", "x"))).isEqualTo("RECORD_WITHDRAWN at events[2]: A");
        assertThat(restorer.file().entries()).hasSize(2);
        assertThat(restorer.file().id()).isEqualTo("f");
    }

    @Test
    void whatAnAppendJudgesByOtherThingsIsKept() {
        assertThat(add(Event.stated(
                        penalty("A", "2024-03-01").toBuilder().bases(List.of()).build())))
                .isNull();
        assertThat(add(Event.objected("A", ""))).isNull();
        assertThat(add(Event.objectionDecided("A", true, ""))).isNull();
    }

    @Test
    void timesDoNotFall() {
        assertThat(code(restorer.add(T2, AUTHOR, STATED, List.of(), SALT, DIGEST)))
                .isNull();
        assertThat(add(Event.objected("A", "x"))).startsWith("RECORDED_EARLIER at events[1]");
        assertThat(code(restorer.addErased(T1, "stated", 1, DIGEST, DIGEST))).startsWith("RECORDED_EARLIER");
        assertThat(code(restorer.addTombstone(T1, AUTHOR, RETENTION, 0, List.of(), SALT, DIGEST)))
                .startsWith("RECORDED_EARLIER");
    }

    @Test
    void erasedEntriesAndTombstonesNameWhatIsThere() {
        assertThat(code(restorer.addErased(T1, "objected", 0, DIGEST, DIGEST)))
                .isEqualTo("RECORD_UNKNOWN at events[0]: #0");
        assertThat(code(restorer.addErased(T1, "stated", 1, DIGEST, DIGEST))).isNotNull();
        assertThat(code(restorer.addErased(T1, "stated", 0, DIGEST, DIGEST))).isNull();
        assertThat(code(restorer.addErased(T1, "objected", 0, DIGEST, DIGEST))).isNull();
        assertThat(code(restorer.addErased(T1, "objected", -1, DIGEST, DIGEST))).isNotNull();
        assertThat(code(restorer.addErased(T1, "objected", 2, DIGEST, DIGEST))).isNotNull();
        for (int series : new int[] {-1, 2, 5}) {
            assertThat(code(restorer.addTombstone(T1, AUTHOR, RETENTION, series, List.of(), SALT, DIGEST)))
                    .isEqualTo("RECORD_UNKNOWN at events[2]: #" + series);
        }
        assertThat(code(restorer.addTombstone(T1, AUTHOR, RETENTION, 0, List.of(), SALT, DIGEST)))
                .isNull();
        assertThat(add(STATED)).isNull();
        assertThat(code(restorer.addTombstone(T1, AUTHOR, RETENTION, 3, List.of(), SALT, DIGEST)))
                .isNotNull();
        CreditFile file = restorer.file();
        assertThat(file.tombstones()).extracting(Tombstone::series).containsExactly(0);
        assertThat(file.asOf(DAY, T1).records()).hasSize(1);
        assertThat(file.entries().get(2).event().recordId()).isEqualTo("#0");
    }

    @Test
    void lengthsAreThoseOfTheFormat() {
        byte[] odd = new byte[5];
        assertThatIllegalArgumentException().isThrownBy(() -> CreditFileRestorer.of("f", SUBJECT, odd, DIGEST));
        assertThatIllegalArgumentException().isThrownBy(() -> CreditFileRestorer.of("f", SUBJECT, SALT, odd));
        assertThatIllegalArgumentException().isThrownBy(() -> restorer.addErased(T1, "stated", 0, odd, DIGEST));
        assertThatIllegalArgumentException().isThrownBy(() -> restorer.addErased(T1, "stated", 0, DIGEST, odd));
        assertThatIllegalArgumentException().isThrownBy(() -> add(RETENTION));
        assertThat(Objects.requireNonNull(CreditFileRestorer.of("f", SUBJECT, new byte[0], DIGEST)
                        .file()
                        .opening()
                        .salt()))
                .isEmpty();
    }
}
