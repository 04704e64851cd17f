package io.github.xinyong.core.file;

import static io.github.xinyong.core.file.Samples.AUTHOR;
import static io.github.xinyong.core.file.Samples.PENALTY_LAW;
import static io.github.xinyong.core.file.Samples.T1;
import static io.github.xinyong.core.file.Samples.penalty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.time.PartialDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileColumnsTest {

    private static FileColumns columns(LocalDate day, CreditRecord... records) {
        Event[] events = Arrays.stream(records).map(Event::stated).toArray(Event[]::new);
        return Samples.empty()
                .append(T1, AUTHOR, events)
                .orElseThrow()
                .asOf(day, T1)
                .columns();
    }

    private static CreditRecord permit(@Nullable String from, @Nullable String to) {
        return CreditRecord.builder("A", CreditRecord.PERMIT)
                .date(RecordDate.EFFECTIVE_FROM, from == null ? null : PartialDate.parse(from))
                .date(RecordDate.EFFECTIVE_TO, to == null ? null : PartialDate.parse(to))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        // the last day of effect still counts
        ", 2026-06-15, 2026-06-15, IN_EFFECT",
        ", 2026-06-15, 2026-06-16, EXPIRED",
        ", 2026-06, 2026-06-01, IN_EFFECT",
        ", 2026-06, 2026-06-02, EXPIRED IN_EFFECT",
        ", 2026-06, 2026-06-30, EXPIRED IN_EFFECT",
        ", 2026-06, 2026-07-01, EXPIRED",
        // so does the first
        "2026-06-15, , 2026-06-14, NOT_YET",
        "2026-06-15, , 2026-06-15, IN_EFFECT",
        "2026-06, , 2026-05-31, NOT_YET",
        "2026-06, , 2026-06-01, IN_EFFECT NOT_YET",
        "2026-06, , 2026-06-29, IN_EFFECT NOT_YET",
        "2026-06, , 2026-06-30, IN_EFFECT",
        // both in doubt, and both not begun and perhaps over
        "2026, 2026, 2026-06-15, EXPIRED IN_EFFECT NOT_YET",
        "2026-06-15, 2026, 2026-06-14, EXPIRED NOT_YET",
    })
    void holdEveryEffectThatIsPossibleOnADay(
            @Nullable String from, @Nullable String to, LocalDate day, String possible) {
        int state = columns(day, permit(from, to)).stateAt(0);
        assertThat(FileColumns.possibleEffectsOf(state).stream()
                        .map(EffectState::name)
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(possible);
    }

    @Test
    void tellEveryStateByItsNumber() {
        Set<Integer> numbers = new HashSet<>();
        for (Severity severity : Severity.values()) {
            for (ContentState content : ContentState.values()) {
                for (DisputeState dispute : DisputeState.values()) {
                    for (EffectState effect : EffectState.values()) {
                        int state = FileColumns.state(severity, content, dispute, effect);
                        assertThat(numbers.add(state)).isTrue();
                        assertThat(state).isBetween(0, FileColumns.STATES - 1);
                        assertThat(FileColumns.severityOf(state)).isEqualTo(severity);
                        assertThat(FileColumns.contentOf(state)).isEqualTo(content);
                        assertThat(FileColumns.disputeOf(state)).isEqualTo(dispute);
                        assertThat(FileColumns.effectOf(state)).isEqualTo(effect);
                        assertThat(FileColumns.possibleEffectsOf(state)).containsExactly(effect);
                    }
                }
            }
        }
    }

    @Test
    void putUndatedRowsFirstAndKeepTheOrderOfOneDay() {
        CreditRecord undated = CreditRecord.builder("U", CreditRecord.PENALTY)
                .basis(PENALTY_LAW)
                .build();
        FileColumns columns = columns(
                Samples.DAY,
                penalty("B", "2024-03-02"),
                penalty("C", "2024-03-01"),
                permit(null, null),
                penalty("D", "2024-03-01"),
                undated);
        assertThat(List.of(0, 1, 2, 3, 4))
                .extracting(row -> columns.recordAt(row).id())
                .containsExactly("A", "U", "C", "D", "B");
        assertThat(columns.typeCount()).isEqualTo(2);
        assertThat(columns.type(0)).isEqualTo(CreditRecord.PERMIT);
        assertThat(columns.typeId("none")).isEqualTo(-1);
        assertThat(columns).hasToString("FileColumns[5 rows, [permit, penalty]]");
        for (int row : new int[] {-1, 5}) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> columns.earliestDay(RecordDate.DECIDED, row));
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> columns.latestDay(RecordDate.OCCURRED, row));
        }
    }
}
