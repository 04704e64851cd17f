package io.github.xinyong.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.codes.text.CodeCorrector;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.Organization;
import io.github.xinyong.rules.Scale;
import io.github.xinyong.rules.engine.EvaluationTime;
import io.github.xinyong.rules.engine.Explanation;
import io.github.xinyong.rules.engine.RuleEngine;
import io.github.xinyong.rules.json.RuleSetJson;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Runs the Java code of README.md, and holds README.md to exactly that code. */
class ReadmeSnippetsTest {

    private static final Path README = Path.of("..", "..", "README.md");
    private static final Path SOURCE = Path.of("src/test/java/io/github/xinyong/examples/cli/ReadmeSnippetsTest.java");
    private static final Pattern FENCED = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern MARKED = Pattern.compile(" *// begin\n(.*?) *// end\n", Pattern.DOTALL);

    @Test
    void theReadmeHoldsExactlyThisCode() throws IOException {
        assertThat(snippets(FENCED, README, 0))
                .isEqualTo(snippets(MARKED, SOURCE, 8))
                .hasSize(3);
    }

    private static List<String> snippets(Pattern pattern, Path file, int indent) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map(result -> result.group(1).replaceAll("(?m)^ {" + indent + "}", ""))
                .toList();
    }

    @Test
    void checksACode() {
        // begin
        CodeCheck<UnifiedSocialCreditCode> check = UnifiedSocialCreditCode.check("91350100M000100Y44");
        CodeCheck.Verdict verdict = check.verdict(); // INVALID
        String why = check.problems().get(0).message(Locale.ENGLISH); // position 18: the check character is 4, but …
        String meant = CodeCorrector.correct(CodeKind.USCC, check.text()).get(0).value(); // 91350100M000100Y43

        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.parse(meant);
        OrganizationCode organization = code.organizationCode(); // M000100Y4, whose own check character is checked, too
        String category = code.registration().orElseThrow().categoryName(Locale.ENGLISH); // Enterprise
        CitizenIdNumber person = CitizenIdNumber.parse("11010519491231002X"); // prints as 11***************X
        // end
        assertThat(verdict).isEqualTo(CodeCheck.Verdict.INVALID);
        assertThat(why).startsWith("position 18: the check character is 4, but ");
        assertThat(meant).isEqualTo("91350100M000100Y43");
        assertThat(organization).hasToString("M000100Y4");
        assertThat(category).isEqualTo("Enterprise");
        assertThat(person).hasToString("11***************X");
    }

    @Test
    void keepsAFileAndDecidesOnIt() {
        // begin
        Organization supplier = Organization.of(UnifiedSocialCreditCode.parse("91110105PDY00001XG"), "示例甲食品有限公司");
        Source authority = Source.of("示例市市场监督管理局");
        CreditRecord penalty = CreditRecord.builder("示市监罚〔2025〕1号", CreditRecord.PENALTY)
                .polarity(Polarity.ADVERSE)
                .decided(LocalDate.of(2025, 3, 1))
                .amount(Money.parseWan("2.5")) // CNY 25,000
                .basis(LegalBasis.cited("《中华人民共和国食品安全法》第一百二十六条"))
                .build();
        CreditFile file = CreditFile.open("file-1", supplier)
                .append(Instant.parse("2025-03-02T01:00:00Z"), authority, Event.stated(penalty))
                .orElseThrow()
                .append(Instant.parse("2025-06-01T01:00:00Z"), authority, Event.withdrawn(penalty.id(), "revoked"))
                .orElseThrow();
        FileView inMay = file.asOf(LocalDate.of(2025, 5, 1), ZoneId.of("Asia/Shanghai")); // 1 record: as known then
        FileView inJune = file.asOf(LocalDate.of(2025, 6, 2), ZoneId.of("Asia/Shanghai")); // 0 records
        // end
        assertThat(inMay.records()).hasSize(1);
        assertThat(inJune.records()).isEmpty();

        // begin
        RuleEngine engine = RuleEngine.compile(RuleSetJson.shipped("example-supplier-review"));
        Explanation explanation = engine.at(EvaluationTime.of(inMay)).explain(inMay);
        Scale.Grade grade = explanation.decision().grade(); // B; null would say that it cannot be determined
        BigDecimal score = explanation.decision().score(); // 90
        List<String> fired = explanation.decision().fired(); // P1: each penalty, C1: a recent one
        BigDecimal change = explanation.rule("P2").condition().change(); // 2 penalties more, and P2 is met, too
        String inWords = explanation.text(Locale.CHINESE); // every rule: measured, needed, which records
        // end
        assertThat(grade).isNotNull().extracting(Scale.Grade::id).isEqualTo("B");
        assertThat(score).isEqualByComparingTo("90");
        assertThat(fired).containsExactly("P1", "C1");
        assertThat(change).isEqualByComparingTo("2");
        assertThat(inWords).contains("示市监罚〔2025〕1号");
    }
}
