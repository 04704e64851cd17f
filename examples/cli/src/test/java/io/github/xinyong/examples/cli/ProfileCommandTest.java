package io.github.xinyong.examples.cli;

import static io.github.xinyong.examples.cli.Run.credit;
import static io.github.xinyong.examples.cli.Run.creditWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;

class ProfileCommandTest {

    /** A good code, small letters, an apostrophe, a lost number, a person's number, a blank line and the code again. */
    private static final String COLUMN = """
            91350100M000100Y43
            91350100m000100y43
            '91350100M000100Y43
            9.13501E+17
            11010519491231002X

            91350100M000100Y43
            M000100Y4
            <b>&\u001B
            """;

    @TempDir(factory = WordyFolder.class)
    private Path folder;

    private static JsonNode json(String text, String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "profile";
        arguments[1] = "--format";
        arguments[2] = "json";
        System.arraycopy(options, 0, arguments, 3, options.length);
        Run run = creditWith(text, arguments);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.json()).hasSize(1);
        return run.json().get(0);
    }

    private static JsonNode finding(JsonNode report, String code) {
        for (JsonNode finding : report.get("findings")) {
            if (finding.get("code").stringValue().equals(code)) {
                return finding;
            }
        }
        throw new AssertionError(code + " is not in " + report);
    }

    @Test
    void theJsonNamesItsMembersInThisOrder() {
        assertThat(json(COLUMN, "--kind", "uscc").propertyNames())
                .containsExactly(
                        "input",
                        "column",
                        "kind",
                        "rows",
                        "blankRows",
                        "verdicts",
                        "problems",
                        "notes",
                        "kinds",
                        "lengths",
                        "duplicates",
                        "findings",
                        "summary",
                        "disclaimer");
    }

    @Test
    void countsWhatIsThere() {
        JsonNode report = json(COLUMN, "--kind", "uscc");
        assertThat(report.get("kind").stringValue()).isEqualTo("uscc");
        assertThat(report.get("rows").intValue()).isEqualTo(9);
        assertThat(report.get("blankRows").intValue()).isEqualTo(1);
        assertThat(report.get("verdicts").toString()).isEqualTo("{\"conforming\":2,\"nonconforming\":0,\"invalid\":6}");
        assertThat(report.get("lengths").get("18").intValue()).isEqualTo(4);
        assertThat(report.get("duplicates").toString())
                .isEqualTo("{\"distinct\":3,\"rows\":3,\"asWritten\":1,\"exact\":true}");
    }

    @Test
    void saysWhatCanBeRepairedAndWhatCannotAndOnWhichLine() {
        JsonNode report = json(COLUMN, "--kind", "uscc");
        JsonNode apostrophe = finding(report, "APOSTROPHE");
        assertThat(apostrophe.get("repairable").intValue()).isEqualTo(1);
        assertThat(apostrophe.get("samples").get(0).get("line").intValue()).isEqualTo(3);
        assertThat(apostrophe.get("samples").get(0).get("repair").stringValue()).isEqualTo("91350100M000100Y43");
        assertThat(finding(report, "SCIENTIFIC_NOTATION").get("lost").intValue())
                .isEqualTo(1);
        assertThat(finding(report, "ORG_CODE_AND_USCC").get("count").intValue()).isEqualTo(1);
        JsonNode duplicate = finding(report, "DUPLICATES").get("samples").get(2);
        assertThat(duplicate.get("line").intValue()).isEqualTo(7);
        assertThat(duplicate.get("otherLine").intValue()).isEqualTo(1);
        assertThat(json(COLUMN, "--samples", "0").get("findings").get(0).get("samples"))
                .isEmpty();
    }

    @Test
    void readsAColumnAndNamesTheLinesOfTheFile() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.csv"), "名称,代码\n\"甲\n乙\",91350100M000100Y43\n丙,\n\n丁,91350100M000100Y44\n");
        Run run = credit("profile", "--column", "代码", "--kind", "uscc", "--format", "json", file.toString());
        JsonNode report = run.json().get(0);
        assertThat(report.get("column").stringValue()).isEqualTo("代码");
        assertThat(report.get("rows").intValue()).isEqualTo(3);
        assertThat(finding(report, "BLANK_ROWS")
                        .get("samples")
                        .get(0)
                        .get("line")
                        .intValue())
                .isEqualTo(4);
    }

    @Test
    void theTextIsForPeople() {
        String text = creditWith(COLUMN, "profile", "--kind", "uscc").out();
        assertThat(text)
                .contains(
                        "9 rows: 2 conforming, 0 nonconforming, 6 invalid, 1 blank; 3 repeat an earlier row",
                        "  conforming",
                        "25.0%",
                        "line 3  '91350100M000100Y43  → 91350100M000100Y43",
                        "line 5  11***************X",
                        "Persons' numbers are masked",
                        "not legal advice")
                .doesNotContain("\u001B");
        assertThat(creditWith(COLUMN, "profile", "--lang", "zh").out()).contains("代码列质量报告", "校验", "不构成法律意见");
    }

    @Test
    void thePageHasChartsWhoseBarsAreTheCounts() throws Exception {
        String html = creditWith(COLUMN, "profile", "--kind", "uscc", "--format", "html")
                .out();
        assertThat(html)
                .doesNotContain("<b>&", "http://", "https://", "<script", "{{", "\u001B")
                .contains("&lt;b&gt;&amp;", "11***************X", "lang=\"en\"");
        Document page = svg(html);
        NodeList bars = page.getElementsByTagName("rect");
        double verdicts = 0;
        for (int i = 0; i < bars.getLength(); i++) {
            Element bar = (Element) bars.item(i);
            if (bar.getAttribute("height").equals("44")) {
                verdicts += Double.parseDouble(bar.getAttribute("width").replace("%", ""));
            }
            assertThat(bar.getAttribute("width")).matches("\\d+(\\.\\d+)?%");
        }
        assertThat(verdicts).as("all rows, blank ones included").isBetween(99.9, 100.1);
        assertThat(bars.getLength()).isGreaterThan(15);
        assertThat(creditWith(COLUMN, "profile", "--format", "html", "--lang", "zh")
                        .out())
                .contains("lang=\"zh-CN\"", "校验结论");
    }

    /** Returns the charts of a page, each well-formed by itself. */
    private static Document svg(String html) throws Exception {
        StringBuilder charts = new StringBuilder("<charts>");
        for (int at = html.indexOf("<svg"); at >= 0; at = html.indexOf("<svg", at + 1)) {
            charts.append(html, at, html.indexOf("</svg>", at) + "</svg>".length());
        }
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(
                        new StringReader(charts.append("</charts>").toString())));
    }

    @Test
    void writesTheReportToAFileWhenAsked() throws IOException {
        Path file = folder.resolve("report.html");
        Run run = creditWith(COLUMN, "profile", "--format", "html", "--out", file.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("report.html");
        assertThat(Files.readString(file)).contains("<svg");
        Run refused = creditWith(COLUMN, "profile", "--out", folder.toString());
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("cannot be written").hasLineCount(1);
    }

    @Test
    void nothingIsAReportOnNothing() {
        JsonNode report = json("");
        assertThat(report.get("rows").intValue()).isZero();
        assertThat(report.get("findings")).isEmpty();
        assertThat(creditWith("", "profile", "--format", "html").out()).doesNotContain("NaN");
    }

    @Test
    void samplesHaveALimit() {
        Run run = creditWith("", "profile", "--samples", "1001");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("0 to 1000 rows, not 1001").hasLineCount(1);
    }

    /** Two right rows, one with the columns swapped, one whose codes name two organisations, one half empty. */
    private static final String TWO_COLUMNS = """
            名称,信用代码,组织机构代码
            甲,91350100M000100Y43,M000100Y-4
            乙,M000100Y4,91350100M000100Y43
            丙,91350100M000100Y43,D2143569X
            "丁
            戊",,M000100Y4
            己,91350100M000100Y43,M000100Y4
            """;

    private static final String[] BESIDE = {
        "--column", "信用代码", "--kind", "uscc", "--beside", "组织机构代码", "--beside-kind", "org-code"
    };

    @Test
    void saysInWhichRowsTwoColumnsWereSwappedOrNameTwoOrganisations() {
        JsonNode report = json(TWO_COLUMNS, BESIDE);
        assertThat(report.get("beside").toString())
                .isEqualTo("{\"column\":\"组织机构代码\",\"kind\":\"org-code\",\"filledRows\":4,\"rightRows\":3,"
                        + "\"swappedRows\":1,\"agreeingRows\":3,\"contradictingRows\":1}");
        JsonNode swapped = finding(report, "SWAPPED_ROWS");
        assertThat(swapped.get("message").stringValue())
                .isEqualTo("in 1 of 4 rows the two columns hold each the kind of the other");
        assertThat(swapped.get("samples").get(0).toString()).startsWith("{\"line\":3,\"text\":\"M000100Y4\"");
        assertThat(finding(report, "CONTRADICTING_CODES")
                        .get("samples")
                        .get(0)
                        .get("line")
                        .intValue())
                .isEqualTo(4);
        assertThat(report.get("rows").intValue()).isEqualTo(5);
    }

    @Test
    void columnsThatWereMostlySwappedAreToldInEveryFormat() {
        String swapped = """
                a;b
                M000100Y4;91350100M000100Y43
                """;
        for (String format : new String[] {"text", "json", "html"}) {
            Run run = creditWith(
                    swapped,
                    "profile",
                    "--column=a",
                    "--kind=uscc",
                    "--beside=b",
                    "--beside-kind=org-code",
                    "--format=" + format);
            assertThat(run.status()).isZero();
            assertThat(run.out()).contains("MOSTLY_SWAPPED", "the columns seem to be swapped", "in 1 of 1 row ");
        }
    }

    @Test
    void aPersonsNumberInEitherColumnIsMasked() {
        String table = "a,b\n11010519491231002X,91350100M000100Y43\n";
        assertThat(creditWith(table, "profile", "--column=a", "--kind=uscc", "--beside=b", "--beside-kind=citizen-id")
                        .all())
                .contains("MOSTLY_SWAPPED", "11***************X")
                .doesNotContain("19491231");
    }

    @Test
    void comparingTwoColumnsNeedsBothNamesAndTwoKinds() {
        String[][] wrong = {
            {"--beside=b"},
            {"--column=a", "--beside=b", "--kind=uscc"},
            {"--column=a", "--beside-kind=org-code", "--kind=uscc"},
            {"--beside=b", "--beside-kind=org-code", "--kind=uscc"},
            {"--column=a", "--beside=b", "--beside-kind=org-code"},
            {"--column=a", "--beside=b", "--beside-kind=uscc", "--kind=uscc"},
        };
        for (String[] options : wrong) {
            String[] arguments = new String[options.length + 1];
            arguments[0] = "profile";
            System.arraycopy(options, 0, arguments, 1, options.length);
            Run run = creditWith("a,b\n1,2\n", arguments);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("--beside and --beside-kind").hasLineCount(1);
        }
        Run missing = creditWith(
                "a,b\n1,2\n", "profile", "--column=a", "--kind=uscc", "--beside=c", "--beside-kind=org-code");
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).contains("no column c; it has: a | b").hasLineCount(1);
    }
}
