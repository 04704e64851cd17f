package io.github.xinyong.examples.cli;

import static io.github.xinyong.examples.cli.Run.creditWith;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CorrectCommandTest {

    @Test
    void isExactlyThisForAnExample() {
        assertThat(creditWith("\n9135O100M000100Y43\n", "correct", "--kind", "uscc", "--format", "jsonl")
                        .out())
                .isEqualTo(
                        "{\"line\":2,\"input\":\"9135O100M000100Y43\",\"candidates\":[{\"value\":\"91350100M000100Y43\","
                                + "\"operation\":\"SUBSTITUTION\",\"position\":5,\"score\":0.9575,\"reason\":\"LOOK_ALIKE\"}],"
                                + "\"kind\":\"uscc\"}\n");
    }

    @Test
    void theBestComesFirst() {
        JsonNode candidates = creditWith("D214359X", "correct", "--kind", "org-code", "--format", "jsonl")
                .json()
                .get(0)
                .get("candidates");
        assertThat(candidates.size()).isGreaterThan(3);
        double last = 1;
        double sum = 0;
        for (JsonNode candidate : candidates) {
            assertThat(candidate.get("score").doubleValue()).isBetween(0.0, last);
            last = candidate.get("score").doubleValue();
            sum += last;
        }
        assertThat(sum).isLessThan(1.01);
        assertThat(candidates)
                .extracting(candidate -> candidate.get("value").stringValue())
                .contains("D2143569X");
    }

    @Test
    void aCodeAndAnythingFarFromOneHaveNoCandidates() {
        assertThat(creditWith("91350100M000100Y43\nhello\n", "correct", "--format", "jsonl")
                        .json())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.get("candidates")).isEmpty());
    }

    @Test
    void noneOfManyCandidatesTellsAPersonsNumber() {
        Run run = creditWith("1101051949123102X", "correct", "--kind", "citizen-id", "--format", "jsonl");
        assertThat(run.json().get(0).get("candidates").size()).isGreaterThan(1);
        assertThat(run.out()).doesNotContain("1949", "0105").contains("11***************X");
        assertThat(creditWith("1101051949123102X", "correct", "--kind", "citizen-id", "--reveal")
                        .out())
                .contains("11010519491231002X");
    }

    @Test
    void theTableSaysWhyInTheLanguageAskedFor() {
        assertThat(creditWith("9135O100M000100Y43", "correct").out()).contains("95.8%  position 5: O looks like 0");
        assertThat(creditWith("9135O100M000100Y43", "correct", "--lang", "zh").out())
                .contains("可能是", "95.8%", "第 5 位");
    }
}
