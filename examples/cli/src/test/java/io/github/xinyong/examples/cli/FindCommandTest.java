package io.github.xinyong.examples.cli;

import static io.github.xinyong.examples.cli.Run.creditWith;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FindCommandTest {

    private static final String TEXT = "甲方\n统一社会信用代码：9135 0100 M000100Y43。\n";

    private static JsonNode only(String text, String... options) {
        Run run = find(text, options);
        assertThat(run.json()).hasSize(1);
        return run.json().get(0);
    }

    private static Run find(String text, String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "find";
        arguments[1] = "--format";
        arguments[2] = "jsonl";
        System.arraycopy(options, 0, arguments, 3, options.length);
        Run run = creditWith(text, arguments);
        assertThat(run.status()).isZero();
        return run;
    }

    @Test
    void isExactlyThisForAnExample() {
        assertThat(find(TEXT).out())
                .isEqualTo("{\"line\":2,\"start\":9,\"end\":29,\"kind\":\"uscc\",\"value\":\"91350100M000100Y43\","
                        + "\"form\":\"normalized\",\"context\":\"统一社会信用代码\"}\n");
    }

    @Test
    void countsOffsetsInTheLineOrInTheWholeText() {
        String line = "\uD83D\uDE00 91350100M000100Y43\r\n91350100M000100Y43";
        assertThat(find(line).json())
                .extracting(match -> match.get("line") + " " + match.get("start") + " " + match.get("end"))
                .containsExactly("1 3 21", "2 0 18");
        assertThat(find(line, "--whole").json())
                .extracting(match -> match.get("line") + " " + match.get("start") + " " + match.get("end"))
                .containsExactly("null 3 21", "null 23 41");
        assertThat(only("\uFEFF91350100M000100Y43").get("start").intValue()).isZero();
    }

    @Test
    void aWholeTextHasCodesBrokenOverALineEnd() {
        String broken = "税号：91350100M0\n00100Y43";
        assertThat(find(broken).json()).isEmpty();
        JsonNode match = only(broken, "--whole");
        assertThat(match.has("line")).isFalse();
        assertThat(match.get("value").stringValue()).isEqualTo("91350100M000100Y43");
        assertThat(match.get("end").intValue()).isEqualTo(22);
    }

    @Test
    void aWholeTextHasLinesOfAnyLength() {
        String line = "x ".repeat(Entries.LONGEST) + "91350100M000100Y43";
        assertThat(only(line, "--whole").get("start").intValue()).isEqualTo(2 * Entries.LONGEST);
    }

    @Test
    void looksForTheKindsAskedForOnly() {
        String text = "组织机构代码 D2143569-X，信用代码 91350100M000100Y43";
        assertThat(find(text).json()).hasSize(2);
        assertThat(only(text, "--kinds", "org-code").get("kind").stringValue()).isEqualTo("org-code");
        assertThat(find(text, "--kinds", "org-code,uscc").json()).hasSize(2);
        assertThat(find(text, "--kinds", "citizen-id").json()).isEmpty();
    }

    @Test
    void goesAsFarFromTheStandardAsAsked() {
        assertThat(find(TEXT, "--leniency", "strict").json()).isEmpty();
        String damaged = "统一社会信用代码 9135O100M000100Y43";
        assertThat(find(damaged).json()).isEmpty();
        JsonNode match = only(damaged, "--leniency", "possible");
        assertThat(match.get("form").stringValue()).isEqualTo("damaged");
        assertThat(match.get("value").stringValue()).isEqualTo("9135O100M000100Y43");
        assertThat(only("91350100M000100Y43").get("form").stringValue()).isEqualTo("canonical");
    }

    @Test
    void masksPersonsUnlessToldNotTo() {
        assertThat(only("身份证 11010519491231002X").get("value").stringValue()).isEqualTo("11***************X");
        assertThat(only("身份证 11010519491231002X", "--reveal").get("value").stringValue())
                .isEqualTo("11010519491231002X");
    }

    @Test
    void theTableIsForPeople() {
        Run run = creditWith(TEXT, "find");
        assertThat(run.out().lines().toList().get(1))
                .startsWith(
                        "     2       9      29  uscc               normalized      91350100M000100Y43    统一社会信用代码");
        assertThat(run.err()).isEqualTo("1 found\n");
        assertThat(creditWith(TEXT, "find", "--lang", "zh").out()).contains("整理后符合");
    }
}
