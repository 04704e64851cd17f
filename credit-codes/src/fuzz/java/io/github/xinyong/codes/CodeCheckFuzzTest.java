package io.github.xinyong.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

class CodeCheckFuzzTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    /** All ways to ask agree, every reason has its place and its words, and nothing but the exception of parse is thrown. */
    @FuzzTest(maxDuration = "10s")
    void checkParseAndIdentifyAgree(FuzzedDataProvider data) {
        String text = data.consumeBoolean() ? FuzzedText.cell(data) : FuzzedText.of(data);
        for (CodeKind kind : CodeKind.values()) {
            CodeCheck<?> check = kind.check(text);
            CodeCheck.Verdict verdict = check.verdict();
            boolean conforms = verdict == CodeCheck.Verdict.CONFORMING;
            assertThat(kind.isValid(text)).isEqualTo(conforms);
            assertThat(kind.isValid(CharBuffer.wrap(text))).isEqualTo(conforms);
            assertThat(kind.verdict("9" + text + "9", 1, text.length() + 1)).isEqualTo(verdict);
            assertThat(check.code().isPresent()).isEqualTo(verdict != CodeCheck.Verdict.INVALID);
            assertThat(check.problems().isEmpty()).isEqualTo(conforms);
            checkBytes(kind, text, conforms);
            checkWords(check, text);
            checkWords(kind.check(text, DAY), text);
        }
        checkParse(text);
        List<CodeCandidate> candidates = CodeKind.identify(text);
        assertThat(candidates).isSortedAccordingTo(CodeCandidate.BEST_FIRST).hasSizeLessThan(8);
    }

    private static void checkBytes(CodeKind kind, String text, boolean conforms) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(kind.isValid(bytes, 0, bytes.length)).isEqualTo(conforms);
    }

    private static void checkWords(CodeCheck<?> check, String text) {
        for (CodeProblem problem : check.problems()) {
            assertThat(problem.position()).isBetween(0, text.length() + 1);
            assertThat(problem.message(Locale.CHINESE)).isNotBlank();
            assertThat(problem.message(Locale.ENGLISH)).isNotBlank();
        }
        for (CodeNote note : check.notes()) {
            assertThat(note.message(Locale.ENGLISH)).isNotBlank();
        }
        assertThat(check.explain(Locale.CHINESE).toString()).isNotBlank();
        if (PersonalNumbers.contains(text)) {
            assertThat(check.toString()).doesNotContain(text);
        }
    }

    private static void checkParse(String text) {
        Throwable thrown = catchThrowable(() -> UnifiedSocialCreditCode.parse(text));
        assertThat(thrown == null).isEqualTo(UnifiedSocialCreditCode.isValid(text));
        if (thrown != null) {
            assertThat(thrown).isInstanceOf(InvalidCodeException.class);
        }
        thrown = catchThrowable(() -> CitizenIdNumber.parse(text));
        assertThat(thrown == null).isEqualTo(CitizenIdNumber.isValid(text));
        if (thrown == null) {
            CitizenIdNumber number = CitizenIdNumber.parse(text);
            assertThat(CitizenIdNumber.of(number.divisionCode(), number.birthDate(), number.sequence()))
                    .isEqualTo(number);
        }
    }
}
