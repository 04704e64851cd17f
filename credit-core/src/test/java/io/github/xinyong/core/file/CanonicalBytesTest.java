package io.github.xinyong.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.core.record.MemberSink;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CanonicalBytesTest {

    private static String written(Consumer<MemberSink> members) {
        CanonicalBytes bytes = new CanonicalBytes();
        bytes.begin();
        members.accept(bytes);
        bytes.end();
        return new String(bytes.toByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void writesMembersWithoutBlanksAndLeavesOutWhatIsEmpty() {
        String text = written(sink -> {
            sink.beginArray("a");
            sink.beginElement();
            sink.endObject();
            sink.beginElement();
            sink.flag("no", false);
            sink.flag("yes", true);
            sink.endObject();
            sink.endArray();
            sink.text("b", "");
            sink.texts("c", List.of());
            sink.texts("d", List.of("x", "", "y"));
            sink.beginObject("e");
            sink.number("n", -7);
            sink.beginObject("o");
            sink.endObject();
            sink.endObject();
            sink.number("f", 0);
        });
        assertThat(text)
                .isEqualTo("{\"a\":[{},{\"yes\":true}],\"d\":[\"x\",\"\",\"y\"],\"e\":{\"n\":-7,\"o\":{}},\"f\":0}");
    }

    @Test
    void writesWholeNumbersThatNoDoubleHoldsAsTexts() {
        assertThat(written(sink -> sink.number("n", (1L << 53) - 1))).isEqualTo("{\"n\":9007199254740991}");
        assertThat(written(sink -> sink.number("n", 1L << 53))).isEqualTo("{\"n\":\"9007199254740992\"}");
        assertThat(written(sink -> sink.number("n", 1 - (1L << 53)))).isEqualTo("{\"n\":-9007199254740991}");
        assertThat(written(sink -> sink.number("n", -(1L << 53)))).isEqualTo("{\"n\":\"-9007199254740992\"}");
    }

    @Test
    void escapesWhatRfc8785EscapesAndNothingElse() {
        assertThat(written(sink -> sink.text("t", "\u20ac$\u000f\nA'B\"\\\\\"/\u007f\u0080\u2028")))
                .isEqualTo("{\"t\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\u007f\u0080\u2028\"}");
        assertThat(written(sink -> sink.text("t", "\b\t\f\r\u001f\u0000")))
                .isEqualTo("{\"t\":\"\\b\\t\\f\\r\\u001f\\u0000\"}");
        assertThat(written(sink -> sink.text("t", "信\ud83d\ude02\u07ff\uffff")))
                .isEqualTo("{\"t\":\"信\ud83d\ude02\u07ff\uffff\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\ud83d", "\ude02", "\ud83d\ud83d\ude02", "\ud83da"})
    void refusesHalfASurrogatePair(String text) {
        assertThatExceptionOfType(CanonicalBytes.NotUnicode.class)
                .isThrownBy(() -> written(sink -> sink.text("t", text)));
    }

    @Test
    void namesOutOfOrderAreABug() {
        assertThatIllegalStateException()
                .isThrownBy(() -> written(sink -> {
                    sink.text("b", "x");
                    sink.text("a", "x");
                }));
        assertThatIllegalStateException()
                .isThrownBy(() -> written(sink -> {
                    sink.text("a", "x");
                    sink.flag("a", true);
                }));
        assertThatIllegalStateException().isThrownBy(() -> written(sink -> sink.beginObject("a")));
    }

    @Test
    void keepsTheJsonOfOthersAsItIs() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("z", JsonValue.number("1.50"));
        members.put("a", JsonValue.array(List.of(JsonValue.ofNull(), JsonValue.of(true), JsonValue.string("\""))));
        members.put("", JsonValue.object());
        assertThat(written(sink -> {
                    sink.json("x", JsonValue.object(members));
                    sink.json("b", JsonValue.array(List.of()));
                }))
                .isEqualTo("{\"x\":{\"z\":1.50,\"a\":[null,true,\"\\\"\"],\"\":{}},\"b\":[]}");
    }

    @Test
    void deepAndLongValuesGrowTheBuffer() {
        JsonValue deep = JsonValue.string("信".repeat(5000));
        for (int i = 0; i < JsonValue.MAX_DEPTH; i++) {
            deep = JsonValue.array(List.of(deep));
        }
        JsonValue value = deep;
        assertThat(written(sink -> sink.json("d", value)))
                .isEqualTo("{\"d\":" + "[".repeat(64) + "\"" + "信".repeat(5000) + "\"" + "]".repeat(64) + "}");
    }

    @Test
    void numbersAndBracketsGrowTheBufferToo() {
        List<JsonValue> numbers = Collections.nCopies(2000, JsonValue.number("1234567890123456"));
        assertThat(written(sink -> sink.json("n", JsonValue.array(numbers))))
                .isEqualTo("{\"n\":[" + "1234567890123456,".repeat(1999) + "1234567890123456]}");
        List<JsonValue> brackets = Collections.nCopies(2000, JsonValue.array(List.of()));
        assertThat(written(sink -> sink.json("b", JsonValue.array(brackets))))
                .isEqualTo("{\"b\":[" + "[],".repeat(1999) + "[]]}");
    }

    @Property
    void everyReaderOfJsonReadsTheText(@ForAll @StringLength(min = 1, max = 50) String text) {
        String known = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        String json = written(sink -> sink.text("t", known));
        assertThat(JsonMapper.shared().readTree(json).get("t").asString()).isEqualTo(known);
    }
}
