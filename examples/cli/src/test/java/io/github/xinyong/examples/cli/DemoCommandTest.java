package io.github.xinyong.examples.cli;

import static io.github.xinyong.examples.cli.Run.credit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.codes.PersonalNumbers;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoCommandTest {

    private static final Pattern CODES = Pattern.compile("\\b[0-9A-Z]{18}\\b");

    @TempDir
    private Path folder;

    private Path page() {
        return folder.resolve("page.html");
    }

    private Run demo(String language) {
        Run run = credit("demo", "--lang", language, "--out", page().toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run;
    }

    @Test
    void endsWithAResultAndThePathOfAPage() throws IOException {
        Run run = demo("en");
        assertThat(run.out())
                .contains("Result: 115 of 115 real codes conform; 19 of 25 penalty rows became records, 6 were rejected"
                        + " with reasons; 12 of 13 suppliers got a grade");
        assertThat(run.out()).endsWith(page().toRealPath() + "\n");
        assertThat(Files.readString(page())).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    @Test
    void losesNoRow() {
        String out = demo("en").out();
        assertThat(out).contains("25 rows = 19 records + 6 rejected; 10 findings");
        assertThat(out)
                .contains(
                        "DATE_INVALID",
                        "SUBJECT_CODE_INVALID",
                        "PERSONAL_NUMBER",
                        "AMOUNT_MISSING",
                        "UNIT_SUSPECT",
                        "NORMALIZED",
                        "DUPLICATE",
                        "FIELD_COUNT",
                        "UNCLOSED_QUOTE");
    }

    @Test
    void gradesAndExplains() {
        String out = demo("en").out();
        assertThat(out)
                .contains("A preferred    100  91110105PDY00001XG")
                .contains("D suspended    60   91440305PDY000079K")
                .contains("not reviewed        92110105PDY000116U")
                .contains("Decision: grade C (watched), score 60 points", "[fired] P4", "[not met] P2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void saysThatItIsNotOfficial(String language) throws IOException {
        String sentence = language.equals("zh") ? "非官方内容，不构成法律意见" : "Not official, not legal advice";
        assertThat(demo(language).out()).contains(sentence);
        assertThat(Files.readString(page())).contains(sentence);
    }

    @Test
    void putsNoRealOrganisationBesideAPenaltyOrAGrade() throws IOException {
        String out = demo("en").out();
        String afterCodes = out.substring(out.indexOf("\n2. "));
        String html = Files.readString(page());
        String htmlAfterCodes = html.substring(html.indexOf("<h2>2 "));
        for (String text : List.of(afterCodes, htmlAfterCodes)) {
            List<String> codes = CODES.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .filter(UnifiedSocialCreditCode::isValid)
                    .toList();
            assertThat(codes).hasSizeGreaterThan(13);
            assertThat(codes).allMatch(code -> code.startsWith("PDY", 8));
        }
    }

    @Test
    void showsNoPersonsNumber() throws IOException {
        Run run = demo("en");
        assertThat(PersonalNumbers.contains(run.out())).isFalse();
        assertThat(Files.readString(page()))
                .doesNotContain("11010519491231002X", "110105199001010002", "19491231")
                .contains("11***************X");
    }

    @Test
    void isTheSameEachTime() throws IOException {
        String first = demo("zh").out();
        String page = Files.readString(page());
        assertThat(demo("zh").out()).isEqualTo(first);
        assertThat(Files.readString(page())).isEqualTo(page);
    }

    @Test
    void asksForAnotherDay() {
        Run run = credit("demo", "--as-of", "2030-06-30", "--out", page().toString());
        assertThat(run.out()).contains("as of 2030-06-30");
        assertThat(run.out()).doesNotContain("D suspended");
    }

    @Test
    void refusesAPageThatCannotBeWritten() {
        Run run = credit("demo", "--out", folder.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("cannot be written");
    }
}
