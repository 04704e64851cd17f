package io.github.xinyong.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValueTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "1", "-1.50", "1E+3", "1e-3", "123456789012345678901234567890.1"})
    void keepsTheLiteralOfANumber(String literal) {
        JsonValue number = JsonValue.number(literal);
        assertThat(number.text()).isEqualTo(literal);
        assertThat(number.bigDecimal()).isEqualByComparingTo(new BigDecimal(literal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+1", "01", ".5", "1.", "1e", "NaN", "Infinity", "0x1", "１", "1 "})
    void refusesWhatIsNoNumber(String literal) {
        assertThatThrownBy(() -> JsonValue.number(literal)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void judgesALongLiteralInOnePass() {
        String digits = "1".repeat(1_000_000);
        assertThatThrownBy(() -> JsonValue.number(digits + "x")).isInstanceOf(IllegalArgumentException.class);
        assertThat(JsonValue.number(digits).text()).hasSize(1_000_000);
    }

    @Test
    void keepsTheOrderOfMembersAndCopiesThem() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("b", JsonValue.ofNull());
        members.put("a", JsonValue.of(true));
        JsonValue object = JsonValue.object(members);
        members.clear();
        assertThat(object.members()).containsOnlyKeys("b", "a");
        assertThat(object.members().keySet()).containsExactly("b", "a");
        assertThatThrownBy(() -> object.members().clear()).isInstanceOf(UnsupportedOperationException.class);
        List<JsonValue> elements = new ArrayList<>(List.of(object));
        JsonValue array = JsonValue.array(elements);
        elements.clear();
        assertThat(array.elements()).containsExactly(object);
        assertThat(array.depth()).isEqualTo(2);
    }

    @Test
    void isOnlySoDeep() {
        JsonValue deep = JsonValue.string("x");
        for (int i = 0; i < JsonValue.MAX_DEPTH; i++) {
            deep = JsonValue.array(List.of(deep));
        }
        JsonValue deepest = deep;
        assertThat(deepest.depth()).isEqualTo(JsonValue.MAX_DEPTH);
        assertThatThrownBy(() -> JsonValue.array(List.of(deepest))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonValue.object(Map.of("a", deepest))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givesOnlyWhatItHas() {
        assertThat(JsonValue.string("a").elements()).isEmpty();
        assertThat(JsonValue.string("a").members()).isEmpty();
        assertThatThrownBy(() -> JsonValue.object().text()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> JsonValue.string("1").bigDecimal()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void neverPrintsItsContent() {
        assertThat(JsonValue.string("secret")).hasToString("STRING");
        assertThat(JsonValue.number("110105")).hasToString("NUMBER");
        assertThat(JsonValue.array(List.of(JsonValue.string("secret")))).hasToString("ARRAY(1)");
        assertThat(OpenDetails.of(JsonValue.object(Map.of("k", JsonValue.string("secret"))))
                        .toString())
                .doesNotContain("secret");
    }

    @Test
    void isEqualWhenAllIsEqual() {
        Map<String, JsonValue> turned = new LinkedHashMap<>();
        turned.put("b", JsonValue.ofNull());
        turned.put("a", JsonValue.ofNull());
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("a", JsonValue.ofNull());
        members.put("b", JsonValue.ofNull());
        new EqualsTester()
                .addEqualityGroup(JsonValue.number("1"), JsonValue.number("1"))
                .addEqualityGroup(JsonValue.number("1.0"))
                .addEqualityGroup(JsonValue.string("1"))
                .addEqualityGroup(JsonValue.string("null"))
                .addEqualityGroup(JsonValue.ofNull())
                .addEqualityGroup(JsonValue.of(false))
                .addEqualityGroup(JsonValue.object(members), JsonValue.object(members))
                .addEqualityGroup(JsonValue.object(turned))
                .addEqualityGroup(JsonValue.object())
                .addEqualityGroup(JsonValue.array(List.of()))
                .testEquals();
        assertThat(JsonValue.ofNull().type()).isEqualTo(JsonValue.Type.NULL);
    }

    @Test
    void openDetailsAreAnObject() {
        assertThat(OpenDetails.of(JsonValue.object())).isSameAs(OpenDetails.NONE);
        assertThat(OpenDetails.NONE.isEmpty()).isTrue();
        assertThatThrownBy(() -> OpenDetails.of(JsonValue.string("x"))).isInstanceOf(IllegalArgumentException.class);
    }
}
