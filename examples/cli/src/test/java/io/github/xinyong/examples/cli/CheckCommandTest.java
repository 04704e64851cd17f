package io.github.xinyong.examples.cli;

import static io.github.xinyong.examples.cli.Run.creditWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CheckCommandTest {

    private static JsonNode only(Run run) {
        assertThat(run.json()).hasSize(1);
        return run.json().get(0);
    }

    private static JsonNode check(String text, String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "check";
        arguments[1] = "--format";
        arguments[2] = "jsonl";
        System.arraycopy(options, 0, arguments, 3, options.length);
        return only(creditWith(text, arguments));
    }

    @Nested
    class TheJsonContract {

        @Test
        void namesTheMembersInThisOrder() {
            JsonNode object = check("91350211M0000XUF46");
            assertThat(object.propertyNames())
                    .containsExactly("line", "input", "kind", "verdict", "value", "problems", "notes", "suggestions");
            assertThat(object.get("problems").get(0).propertyNames())
                    .containsExactly("code", "position", "found", "expected", "message");
            assertThat(object.get("notes").get(0).propertyNames()).containsExactly("code", "message");
        }

        @Test
        void aPersonsNumberWithASlipIsMaskedEvenIfBothChecksOfAUnifiedCodeAreRight() {
            // made up; the pair 34 is listed, the division 120319 is not
            JsonNode object = check("341203191209260X00");
            assertThat(object.get("input").asString()).isEqualTo("34***************0");
            assertThat(object.get("value").asString()).isEqualTo("34***************0");
        }

        @Test
        void isExactlyThisForAnExampleOfTheStandard() {
            assertThat(creditWith("91350100M000100Y43\n", "check", "--format", "jsonl")
                            .out())
                    .isEqualTo("{\"line\":1,\"input\":\"91350100M000100Y43\",\"kind\":\"uscc\","
                            + "\"verdict\":\"conforming\",\"value\":\"91350100M000100Y43\","
                            + "\"problems\":[],\"notes\":[],\"suggestions\":[]}\n");
        }

        @Test
        void saysWhatIsWrongAndWhere() {
            JsonNode problem = check("91350100M000100Y4X").get("problems").get(0);
            assertThat(problem.get("code").stringValue()).isEqualTo("CHECK_CHARACTER");
            assertThat(problem.get("position").intValue()).isEqualTo(18);
            assertThat(problem.get("found").stringValue()).isEqualTo("X");
            assertThat(problem.get("expected").stringValue()).isEqualTo("3");
            assertThat(problem.get("message").stringValue()).contains("18", "X", "3");
        }

        @Test
        void givesAValueOnlyToWhatIsACode() {
            assertThat(check("91350211M0000XUF46").get("verdict").stringValue()).isEqualTo("nonconforming");
            assertThat(check("91350211M0000XUF46").get("value").stringValue()).isEqualTo("91350211M0000XUF46");
            assertThat(check("91350100M000100Y4X").get("verdict").stringValue()).isEqualTo("invalid");
            assertThat(check("91350100M000100Y4X").get("value").isNull()).isTrue();
            assertThat(check("D2143569-X").get("value").stringValue()).isEqualTo("D2143569X");
        }

        @Test
        void speaksTheLanguageAskedFor() {
            String message = check("91350100M000100Y4X", "--lang", "zh")
                    .get("problems")
                    .get(0)
                    .get("message")
                    .stringValue();
            assertThat(message).contains("校验码");
        }
    }

    @Test
    void writesOneObjectForEachLineThatIsNotBlankInOrder() {
        Run run = creditWith("\n91350100M000100Y43\r\n\r\n \u3000\nD2143569X\rhello", "check", "--format", "jsonl");
        assertThat(run.json())
                .extracting(object -> object.get("line").intValue())
                .containsExactly(2, 5, 6);
        assertThat(run.json())
                .extracting(object -> object.get("input").stringValue())
                .containsExactly("91350100M000100Y43", "D2143569X", "hello");
        assertThat(run.err()).isEqualTo("3 checked: 2 conforming, 0 nonconforming, 1 invalid\n");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void leavesOutTheByteOrderMark() {
        assertThat(check("\uFEFF91350100M000100Y43").get("input").stringValue()).isEqualTo("91350100M000100Y43");
    }

    @Test
    void statusIsZeroUnlessSomethingIsInvalid() {
        assertThat(creditWith("91350211M0000XUF46\n", "check").status()).isZero();
        assertThat(creditWith("91350211M0000XUF46\nx\n", "check").status()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y43, uscc, conforming",
        "D2143569-X, org-code, conforming",
        "11010519491231002X, citizen-id, conforming",
        "110105491231000, citizen-id-15, conforming",
        "911124198108030024, foreign-permanent, conforming",
        "110108000000016, registration-no, conforming",
        "91350100M000100Y44, uscc, invalid",
        "11010519491231002Y, citizen-id, invalid",
        "D2143569-0, org-code, invalid",
        "信用中国, uscc, invalid",
    })
    void recognisesTheKind(String text, String kind, String verdict) {
        JsonNode object = check(text);
        assertThat(object.get("kind").stringValue()).isEqualTo(kind);
        assertThat(object.get("verdict").stringValue()).isEqualTo(verdict);
    }

    @Test
    void checksAgainstTheKindAskedFor() {
        JsonNode object = check("91350100M000100Y43", "--kind", "citizen-id");
        assertThat(object.get("kind").stringValue()).isEqualTo("citizen-id");
        assertThat(object.get("verdict").stringValue()).isEqualTo("invalid");
    }

    @Nested
    class Normalizing {

        @Test
        void isNotDoneUnasked() {
            JsonNode object = check("9135 0100m000100y43");
            assertThat(object.get("verdict").stringValue()).isEqualTo("invalid");
            assertThat(object.get("suggestions").get(0).stringValue()).isEqualTo("91350100M000100Y43");
        }

        @Test
        void saysSo() {
            JsonNode object = check("９1350100-m000100y43", "--normalize");
            assertThat(object.get("verdict").stringValue()).isEqualTo("conforming");
            assertThat(object.get("input").stringValue()).isEqualTo("９1350100-m000100y43");
            assertThat(object.get("value").stringValue()).isEqualTo("91350100M000100Y43");
            assertThat(object.get("notes").get(0).get("code").stringValue()).isEqualTo("NORMALIZED");
        }

        @Test
        void isNotNotedWhereNothingHadToBeFolded() {
            assertThat(check("D2143569-X", "--normalize").get("notes")).isEmpty();
            assertThat(check("91350211M0000XUF46", "--normalize").get("notes")).hasSize(1);
        }

        @Test
        void leavesWhatIsStillInvalidInvalid() {
            JsonNode object = check("9135 0100m000100y44", "--normalize");
            assertThat(object.get("verdict").stringValue()).isEqualTo("invalid");
            assertThat(object.get("problems").get(0).get("code").stringValue()).isEqualTo("CHECK_CHARACTER");
            assertThat(object.get("notes")).isEmpty();
        }
    }

    @Test
    void asksTheDateOfBirthsOnly() {
        assertThat(check("11010519491231002X", "--as-of", "1949-12-30")
                        .get("verdict")
                        .stringValue())
                .isEqualTo("invalid");
        assertThat(check("11010519491231002X", "--as-of", "1949-12-31")
                        .get("verdict")
                        .stringValue())
                .isEqualTo("conforming");
        assertThat(check("110105202611230006").get("verdict").stringValue())
                .as("born tomorrow")
                .isEqualTo("invalid");
    }

    @Nested
    class AColumn {

        @TempDir
        private Path folder;

        private Run column(String table, String name) throws IOException {
            Path file = Files.writeString(folder.resolve("table.csv"), table);
            return Run.credit("check", "--format", "jsonl", "--column", name, file.toString());
        }

        private static List<String> places(Run run) {
            return run.json().stream()
                    .map(object -> object.get("line").intValue() + " "
                            + object.get("input").stringValue())
                    .toList();
        }

        @ParameterizedTest
        @CsvSource({"','", "'\t'", ";"})
        void isReadByItsHeaderWhateverStandsBetween(String separator) throws IOException {
            String table = "名称,统一社会信用代码,备注\n甲,91350100M000100Y43,\n\n\"乙,丙\",D2143569X,x\n";
            Run run = column(table.replace("乙,丙", "乙").replace(",", separator), "统一社会信用代码");
            assertThat(places(run)).containsExactly("2 91350100M000100Y43", "4 D2143569X");
        }

        @Test
        void countsTheLinesOfQuotedLineBreaks() throws IOException {
            Run run = column("\uFEFF名称,\"代\n码\"\r\n\"甲\r\n乙\",D2143569X\r\n丙,D2143569-X\r\n", "代\n码");
            assertThat(places(run)).containsExactly("3 D2143569X", "5 D2143569-X");
        }

        @Test
        void losesNoRowThatHoldsNothingInIt() throws IOException {
            Run run = column("a,b\n1,\n2\n,,\n3,D2143569X,9\n", "b");
            assertThat(places(run)).containsExactly("2 ", "3 ", "4 ", "5 D2143569X");
            assertThat(run.status()).isEqualTo(1);
        }
    }

    @Test
    void theTableIsForPeople() {
        Run run = creditWith("91350100M000100Y4X\n信\t用\u001B[31m\n", "check");
        assertThat(run.out().lines().toList().get(1)).startsWith("     1  91350100M000100Y4X    uscc");
        assertThat(run.out()).contains("信␉用␛[31m").doesNotContain("\u001B");
    }

    @Test
    void csvIsForSpreadsheets() {
        Run run = creditWith("91350100M000100Y4X\n\"a,b\n", "check", "--format", "csv");
        assertThat(run.out().lines())
                .first()
                .isEqualTo("line,input,kind,verdict,value,problems,notes,suggestions,message");
        assertThat(run.out()).contains("1,91350100M000100Y4X,uscc,invalid,,CHECK_CHARACTER@18,");
        assertThat(run.out()).contains("2,\"\"\"a,b\",");
    }

    @Test
    void readsALargeInputAndCountsIt() {
        String lines = "91350100M000100Y43\nD2143569-X\n11010519491231002X\n91350100M000100Y4X\n".repeat(25_000);
        Run run = creditWith(lines, "check", "--format", "jsonl");
        assertThat(run.err()).isEqualTo("100000 checked: 75000 conforming, 0 nonconforming, 25000 invalid\n");
        assertThat(run.out().lines().count()).isEqualTo(100_000);
        assertThat(run.out().lines().reduce((first, last) -> last).orElse("")).startsWith("{\"line\":100000,");
    }
}
