package io.github.xinyong.rules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.xinyong.core.Plugin;
import io.github.xinyong.core.Plugins;
import io.github.xinyong.rules.InvalidRuleSetException;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.RuleSetFinding;
import io.github.xinyong.rules.Standing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSetJsonTest {

    private static final String MINIMAL = """
            {"format":"credit-rule-set/1","id":"x","version":"1","title":{"zh":"甲","en":"x"},"standing":"OWN",\
            "inForce":{"from":"2020-01-01"},"subjects":["ENTERPRISE"],"rules":[{"id":"r","title":{"zh":"甲","en":"x"},\
            "when":{"exists":{"window":{"ever":{}}}},"then":[{"flag":"f"}]}]}""";

    private static List<RuleSetFinding> findings(String text) {
        return catchThrowableOfType(InvalidRuleSetException.class, () -> RuleSetJson.parse(text))
                .findings();
    }

    private static String found(String text) {
        return findings(text).stream()
                .map(finding -> finding.code() + " " + finding.place())
                .collect(Collectors.joining(", "));
    }

    /** Replaces a part of the minimal rule set that is there. */
    private static String with(String part, String replacement) {
        assertThat(MINIMAL).contains(part);
        return MINIMAL.replace(part, replacement);
    }

    @Nested
    class Reading {

        @Test
        void takesTheMinimalRuleSet() {
            assertThat(RuleSetJson.parse(MINIMAL).rules()).hasSize(1);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            "id":"x","version"           | "version"                          | MISSING_MEMBER /id
            "OWN"                        | "own"                              | WRONG_VALUE /standing
            "OWN"                        | 7                                  | WRONG_TYPE /standing
            credit-rule-set/1            | credit-rule-set/2                  | WRONG_VALUE /format
            "id":"x","version"           | "id":"x","id":"y","version"        | DUPLICATE_MEMBER /id
            "id":"x","version"           | "id":"x","Id":"x","version"        | UNKNOWN_MEMBER /Id
            "id":"x","version"           | "id":"","version"                  | WRONG_VALUE /id
            2020-01-01                   | 2020-02-30                         | WRONG_VALUE /inForce/from
            2020-01-01                   | 2020-1-1                           | WRONG_VALUE /inForce/from
            "from":"2020-01-01"          | "from":"2020-01-01","lastDay":"2019-12-31" | WRONG_VALUE /inForce/lastDay
            ["ENTERPRISE"]               | []                                 | EMPTY /subjects
            ["ENTERPRISE"]               | ["ENTERPRISE","ENTERPRISE"]        | WRONG_VALUE /subjects/1
            ["ENTERPRISE"]               | "ENTERPRISE"                       | WRONG_TYPE /subjects
            {"ever":{}}                  | {"last":{"period":"P24","on":"DECIDED"}} | WRONG_VALUE /rules/0/when/exists/window/last/period
            {"ever":{}}                  | {"last":{"period":"P0D","on":"DECIDED"}} | WRONG_VALUE /rules/0/when/exists/window/last/period
            {"ever":{}}                  | {"last":{"period":"P101Y","on":"DECIDED"}} | WRONG_VALUE /rules/0/when/exists/window/last/period
            {"ever":{}}                  | {"ever":{},"last":{}}              | WRONG_VALUE /rules/0/when/exists/window
            {"ever":{}}                  | {"never":{}}                       | UNKNOWN_MEMBER /rules/0/when/exists/window/never
            {"window":{"ever":{}}}       | {"window":{"ever":{}},"effect":[]} | EMPTY /rules/0/when/exists/effect
            {"window":{"ever":{}}}       | {"window":{"ever":{}},"amount":{}} | EMPTY /rules/0/when/exists/amount
            {"window":{"ever":{}}}       | {"window":{"ever":{}},"amount":{"from":"1","below":"1.00"}} | WRONG_VALUE /rules/0/when/exists/amount/below
            {"window":{"ever":{}}}       | {"window":{"ever":{}},"amount":{"from":"0.001"}} | TOO_MANY_DECIMALS /rules/0/when/exists/amount/from
            {"window":{"ever":{}}}       | {"window":{"ever":{}},"amount":{"from":1}} | WRONG_TYPE /rules/0/when/exists/amount/from
            {"window":{"ever":{}}}       | {"window":{"ever":{}},"amount":{"from":"1e3"}} | WRONG_VALUE /rules/0/when/exists/amount/from
            {"exists":{"window":{"ever":{}}}} | {"all":[]}                    | EMPTY /rules/0/when/all
            {"exists":{"window":{"ever":{}}}} | {"atLeast":{"n":2,"of":[{"fired":"r"}]}} | WRONG_VALUE /rules/0/when/atLeast/n
            {"exists":{"window":{"ever":{}}}} | {"compare":{"left":{"records":1.5},"is":">=","right":{"records":1}}} | WRONG_VALUE /rules/0/when/compare/left/records
            {"exists":{"window":{"ever":{}}}} | {"compare":{"left":{"records":1},"is":"=>","right":{"records":1}}} | WRONG_VALUE /rules/0/when/compare/is
            {"exists":{"window":{"ever":{}}}} | {"compare":{"left":{"yuan":"1000000000000"},"is":"<","right":{"yuan":"1"}}} | WRONG_VALUE /rules/0/when/compare/left/yuan
            {"exists":{"window":{"ever":{}}}} | {"compare":{"left":{"count":{"of":{"window":{"ever":{}}},"ifNone":{"records":0}}},"is":"<","right":{"records":1}}} | UNKNOWN_MEMBER /rules/0/when/compare/left/count/ifNone
            {"exists":{"window":{"ever":{}}}} | {"compare":{"left":{"daysSinceLast":{"of":{"window":{"ever":{}}}}},"is":"<","right":{"days":1}}} | MISSING_MEMBER /rules/0/when/compare/left/daysSinceLast/date
            {"exists":{"window":{"ever":{}}}} | {"compare":{"left":{"max":{"of":{"window":{"ever":{}}},"ifNone":{"days":0}}},"is":"<","right":{"yuan":"1"}}} | UNKNOWN_MEMBER /rules/0/when/compare/left/max/ifNone/days
            "then":[{"flag":"f"}]        | "then":[]                          | EMPTY /rules/0/then
            "then":[{"flag":"f"}]        | "then":[{"flag":"f f"}]            | WRONG_VALUE /rules/0/then/0/flag
            "then":[{"flag":"f"}]        | "then":[{"points":{"value":{"points":"1"},"group":"a b"}}] | WRONG_VALUE /rules/0/then/0/points/group
            """)
        void namesPathAndReason(String part, String replacement, String expected) {
            assertThat(found(with(part, replacement))).isEqualTo(expected);
        }

        @Test
        void namesEveryFindingOfAList() {
            String text =
                    with("\"then\":[{\"flag\":\"f\"}]", "\"then\":[{\"flag\":7},{\"veto\":\"\"},{\"cap\":\"A\"},{}]");

            assertThat(found(text))
                    .isEqualTo(
                            "WRONG_TYPE /rules/0/then/0/flag, WRONG_VALUE /rules/0/then/1/veto, WRONG_VALUE /rules/0/then/3");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "{",
                    "nul",
                    "{} {}",
                    "{\"a\":1,}",
                    "// no\n{}",
                    "{'a':1}",
                    "\u0000",
                    "[01]",
                    "{\"a\"}"
                })
        void refusesWhatIsNoJson(String text) {
            assertThat(findings(text))
                    .first()
                    .satisfies(finding -> assertThat(finding.code()).isEqualTo("NOT_JSON"));
        }

        @Test
        void refusesHalfOfASurrogatePair() {
            assertThat(found(with("\"en\":\"x\"},\"standing\"", "\"en\":\"\\ud800\"},\"standing\"")))
                    .isEqualTo("WRONG_VALUE /title/en");
        }

        @Test
        void refusesTextsThatAreTooLongOrTooDeep() {
            assertThat(found(" ".repeat(RuleSetJson.MAX_BYTES + 1))).isEqualTo("TOO_LARGE ");
            assertThat(found("[".repeat(100_000))).isEqualTo("TOO_LARGE ");
            String deep = "{\"not\":".repeat(70) + "{\"fired\":\"r\"}" + "}".repeat(70);
            assertThat(found(with("{\"exists\":{\"window\":{\"ever\":{}}}}", deep)))
                    .isEqualTo("TOO_LARGE ");
        }

        @Test
        void readsStreamsOfUtf8WithOrWithoutAByteOrderMark() throws IOException {
            RuleSet expected = RuleSetJson.parse(MINIMAL);
            for (String text : List.of(MINIMAL, "\uFEFF" + MINIMAL)) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                assertThat(RuleSetJson.read(new ByteArrayInputStream(bytes))).isEqualTo(expected);
            }
            byte[] gb18030 = MINIMAL.getBytes(Charset.forName("GB18030"));
            assertThatThrownBy(() -> RuleSetJson.read(new ByteArrayInputStream(gb18030)))
                    .isInstanceOf(InvalidRuleSetException.class)
                    .hasMessageContaining("UTF-8");
        }

        @Test
        void saysItInBothLanguages() {
            RuleSetFinding finding = findings(with("\"OWN\"", "\"MINE\"")).get(0);

            assertThat(finding.message(Locale.ENGLISH))
                    .isEqualTo("/standing: wrong value MINE; expected one of LAW, OWN");
            assertThat(finding.message(Locale.CHINESE)).startsWith("/standing: 取值不对");
            assertThat(finding.found()).isEqualTo("MINE");
        }
    }

    @Nested
    class Writing {

        @Test
        void leavesOutDefaultsAndSortsMembers() {
            assertThat(RuleSetJson.write(RuleSetJson.parse(MINIMAL))).isEqualTo("""
                    {"format":"credit-rule-set/1","id":"x","inForce":{"from":"2020-01-01"},"rules":[{"id":"r",\
                    "then":[{"flag":"f"}],"title":{"en":"x","zh":"甲"},"when":{"exists":{"window":{"ever":{}}}}}],\
                    "standing":"OWN","subjects":["ENTERPRISE"],"title":{"en":"x","zh":"甲"},"version":"1"}""");
        }

        @Test
        void writesEqualNumbersAlike() {
            String decimals = with(
                    "\"rules\"",
                    "\"parameters\":[{\"id\":\"p\",\"title\":{\"zh\":\"甲\",\"en\":\"x\"},\"unit\":\"yuan\","
                            + "\"values\":[{\"from\":\"2020-01-01\",\"value\":\"10.50\"},{\"from\":\"2021-01-01\",\"value\":\"100\"}]}],\"rules\"");

            assertThat(RuleSetJson.write(RuleSetJson.parse(decimals)))
                    .contains("\"value\":\"10.5\"")
                    .contains("\"value\":\"100\"");
        }

        @Test
        void escapesOnlyWhatHasToBe() {
            RuleSet set = RuleSetJson.parse(
                    with("\"en\":\"x\"},\"standing\"", "\"en\":\"\\\"\\\\\\u0001\\n\\u00e9\\/\"},\"standing\""));

            assertThat(RuleSetJson.write(set)).contains("\"en\":\"\\\"\\\\\\u0001\\né/\"");
            assertThat(RuleSetJson.parse(RuleSetJson.write(set))).isEqualTo(set);
        }
    }

    @Nested
    class Fingerprint {

        /** A change of this value is a change of every decision's fingerprint: it needs a reason and a line in the change log. */
        @Test
        void ofTheShippedExampleIsStable() {
            assertThat(RuleSetJson.fingerprint(RuleSetJson.shipped("example-supplier-review")))
                    .isEqualTo("ee3f1c3846e7494341db605e6242cb683ef08163e01e2c11241f1c94d0a2099b");
        }

        @Test
        void changesWithTheRuleSetAndWithThePluginsByTheirIds() {
            RuleSet set = RuleSetJson.parse(MINIMAL);
            String alone = RuleSetJson.fingerprint(set);

            assertThat(RuleSetJson.fingerprint(set, Plugins.none())).isEqualTo(alone);
            assertThat(RuleSetJson.fingerprint(set, Plugins.of(plugin("a/1"), plugin("b/1"))))
                    .isNotEqualTo(alone)
                    .isNotEqualTo(RuleSetJson.fingerprint(set, Plugins.of(plugin("a/1"), plugin("b/2"))))
                    .isEqualTo(RuleSetJson.fingerprint(set, Plugins.of(plugin("b/1"), plugin("a/1"))));
            assertThat(RuleSetJson.fingerprint(RuleSetJson.parse(with("\"version\":\"1\"", "\"version\":\"2\""))))
                    .isNotEqualTo(alone);
        }

        private static Plugin plugin(String id) {
            return () -> id;
        }
    }

    @Nested
    class Shipped {

        @Test
        void theExampleSaysThatItIsNoRegulation() {
            RuleSet set = RuleSetJson.shipped("example-supplier-review");

            assertThat(set.standing()).isEqualTo(Standing.OWN);
            assertThat(set.id()).isEqualTo("example-supplier-review");
            assertThat(set.title().en()).contains("not a regulation");
            assertThat(set.title().zh()).contains("不是法规");
            assertThat(set.basis().toString()).contains("not a regulation").contains("不是法规");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "no-such-rule-set", "../example-supplier-review", "example-supplier-review.json", "A"})
        void refusesIdsThatDoNotShip(String id) {
            assertThatThrownBy(() -> RuleSetJson.shipped(id)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
