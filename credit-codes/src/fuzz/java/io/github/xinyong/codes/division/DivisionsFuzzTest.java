package io.github.xinyong.codes.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.List;

class DivisionsFuzzTest {

    private static final List<String> NAMES = List.of("市", "县", "六安", "北京", "区", "州", "自治");

    /** What a search finds is in the history of its code; any text is six digits or refused. */
    @FuzzTest(maxDuration = "10s")
    void everyQuestionHasAnAnswer(FuzzedDataProvider data) {
        Divisions divisions = Divisions.load();
        LocalDate date = LocalDate.of(data.consumeInt(1900, 2100), data.consumeInt(1, 12), data.consumeInt(1, 28));
        DivisionsOnDate on = divisions.on(date);
        String code = data.consumeBoolean() ? String.valueOf(data.consumeInt(100_000, 999_999)) : data.consumeString(8);
        if (code.matches("[0-9]{6}")) {
            answers(divisions, on, code);
        } else {
            assertThatThrownBy(() -> divisions.history(code)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> on.path(code)).isInstanceOf(IllegalArgumentException.class);
        }
        NameMatch match = data.pickValue(NameMatch.values());
        String name = data.consumeBoolean() ? data.pickValue(NAMES) : data.consumeRemainingAsString();
        if (name.isEmpty()) {
            assertThatThrownBy(() -> divisions.search(name, match)).isInstanceOf(IllegalArgumentException.class);
        } else {
            List<Division> found = divisions.search(name, match);
            assertThat(found).allMatch(division -> division.name().contains(name));
            assertThat(found.stream().limit(3))
                    .allMatch(division -> divisions.history(division.code()).contains(division));
            assertThat(on.search(name, match)).isSubsetOf(found);
        }
    }

    private static void answers(Divisions divisions, DivisionsOnDate on, String code) {
        int number = Integer.parseInt(code);
        assertThat(divisions.status(code, 0)).isEqualTo(divisions.status(number));
        assertThat(divisions.path(code).isPresent()).isEqualTo(divisions.status(number) != DivisionStatus.UNKNOWN);
        assertThat(divisions.firstYear(number)).isLessThanOrEqualTo(divisions.lastYear(number));
        assertThat(on.find(code)).allMatch(division -> division.code().equals(code));
        assertThat(on.children(code)).doesNotHaveDuplicates();
        assertThat(divisions.successorsToday(code)).allMatch(division -> division.validTo() == null);
        on.path(code).ifPresent(path -> assertThat(path.name()).isNotBlank());
    }
}
