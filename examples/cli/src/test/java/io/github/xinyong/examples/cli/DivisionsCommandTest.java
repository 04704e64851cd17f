package io.github.xinyong.examples.cli;

import static io.github.xinyong.examples.cli.Run.credit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class DivisionsCommandTest {

    private static List<JsonNode> json(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "divisions";
        all[1] = "--format";
        all[2] = "jsonl";
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        Run run = credit(all);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        return run.json();
    }

    @Test
    void aCodeThatEndedSaysWhereItsAreaIsToday() {
        JsonNode row = json("342401").get(0);
        assertThat(row.propertyNames())
                .startsWith("code", "name", "level", "status", "path", "parent", "from", "to", "successors", "today");
        assertThat(row.get("name").stringValue()).isEqualTo("六安市");
        assertThat(row.get("status").stringValue()).isEqualTo("retired");
        assertThat(row.get("path").stringValue()).isEqualTo("安徽省六安地区六安市");
        assertThat(row.get("to").stringValue()).isEqualTo("1999-09");
        assertThat(row.get("today").get(1).get("code").stringValue()).isEqualTo("341503");
    }

    @Test
    void aNameGivesThoseInForceOrThoseOfADay() {
        assertThat(json("六安")).extracting(row -> row.get("code").stringValue()).containsExactly("341500");
        assertThat(json("六安", "--as-of", "1990-05-01"))
                .extracting(row -> row.get("code").stringValue())
                .containsExactly("342400", "342401", "342421");
        assertThat(json("六安", "--as-of", "1990-05-01").get(0).get("certainty").stringValue())
                .isEqualTo("certain");
        assertThat(json("六安", "--history").size()).isGreaterThan(3);
    }

    @Test
    void childrenStandDirectlyBelow() {
        assertThat(json("440000", "--children"))
                .hasSize(21)
                .allMatch(row -> row.get("code").stringValue().endsWith("00"));
        assertThat(json("342400", "--children"))
                .as("of a prefecture that ended")
                .extracting(row -> row.get("code").stringValue())
                .contains("342401");
    }

    @Test
    void whatIsBeyondTheListsIsSaidToBe() {
        JsonNode row = json("440101").get(0);
        assertThat(row.get("status").stringValue()).isEqualTo("supplement");
        assertThat(row.get("path").stringValue()).isEqualTo("广东省广州市市辖区");
        assertThat(row.get("layer").stringValue()).isNotEqualTo("listed");
    }

    @Test
    void historyHasThePartsThatMoved() {
        Run run = credit("divisions", "--history", "110105");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("110105  北京市朝阳区");
    }

    @ParameterizedTest
    @CsvSource({"999999, 1, no division 999999", "12, 2, six digits", "'', 2, six digits", "没有这个地方, 1, 没有这个地方"})
    void whatIsNotThereIsSaid(String wanted, int status, String said) {
        Run run = credit("divisions", wanted);
        assertThat(run.status()).isEqualTo(status);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(said).hasLineCount(1);
    }

    @Test
    void optionsThatContradictEachOtherAreRefused() {
        assertThat(credit("divisions", "110105", "--history", "--as-of", "1990-01-01")
                        .status())
                .isEqualTo(2);
        assertThat(credit("divisions", "110105", "--children").status())
                .as("nothing below")
                .isEqualTo(1);
    }

    @Test
    void theTableIsForPeople() {
        assertThat(credit("divisions", "342401").out().lines().toList().get(1))
                .startsWith("342401  安徽省六安地区六安市")
                .endsWith("ended               341502 金安区, 341503 裕安区");
        assertThat(credit("divisions", "342401", "--lang", "zh").out()).contains("已停用", "现属");
    }
}
