package io.github.xinyong.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrganizationCodeTest implements CodeContract<OrganizationCode> {

    @Override
    public CodeKind kind() {
        return CodeKind.ORG_CODE;
    }

    @Override
    public boolean isValid(@Nullable CharSequence text) {
        return OrganizationCode.isValid(text);
    }

    @Override
    public CodeCheck<OrganizationCode> check(CharSequence text) {
        return OrganizationCode.check(text);
    }

    @Override
    public CodeCheck<OrganizationCode> check(CharSequence text, LocalDate date) {
        return OrganizationCode.check(text, date);
    }

    @Override
    public OrganizationCode parse(CharSequence text) {
        return OrganizationCode.parse(text);
    }

    @Override
    public List<String> conforming() {
        return List.of("D2143569X", "192203821", "802100433", "M000100Y4");
    }

    @Override
    public List<String> invalid() {
        return List.of(
                "570981202", "MA6DJ0924", "D2143569A", "D2143569-1", "D21435-69X", "d2143569X", "D214356--X", "");
    }

    @Test
    void theHyphenBelongsToTheDisplayFormOnly() {
        OrganizationCode code = parse("D2143569-X");
        assertThat(code).isEqualTo(parse("D2143569X"));
        assertThat(code.value()).isEqualTo("D2143569X");
        assertThat(code.displayForm()).isEqualTo("D2143569-X");
        assertThat(isValid(code.displayForm())).isTrue();
    }

    @Test
    void positionsCountInTheTextAsGiven() {
        assertThat(check("D2143569-1").problems())
                .containsExactly(new CodeProblem(CodeProblem.Type.CHECK_CHARACTER, 10, "1", "X"));
        assertThat(check("D21435691").problems())
                .containsExactly(new CodeProblem(CodeProblem.Type.CHECK_CHARACTER, 9, "1", "X"));
        assertThat(check("D21a3569-X").problems())
                .extracting(CodeProblem::position)
                .containsExactly(4);
    }

    @Test
    void isMadeFromItsBody() {
        assertThat(OrganizationCode.of("D2143569")).isEqualTo(parse("D2143569X"));
        assertThatExceptionOfType(InvalidCodeException.class).isThrownBy(() -> OrganizationCode.of("D214356"));
        assertThatExceptionOfType(InvalidCodeException.class).isThrownBy(() -> OrganizationCode.of("D214356é"));
    }

    @Test
    void givesItsParts() {
        assertThat(parse("D2143569X").body()).isEqualTo("D2143569");
        assertThat(parse("D2143569X").checkCharacter()).isEqualTo('X');
    }

    @Test
    void theSelfDefinedRangeIsNoted() {
        OrganizationCode first = OrganizationCode.of("PDY00001");
        assertThat(first.isSelfDefined()).isTrue();
        assertThat(check(first.value()).notes()).extracting(CodeNote::code).containsExactly("SELF_DEFINED_RANGE");
        assertThat(OrganizationCode.of("PDY00000").isSelfDefined()).isFalse();
        assertThat(OrganizationCode.of("PDZ00001").isSelfDefined()).isFalse();
        assertThat(OrganizationCode.of("PDY0000A").isSelfDefined()).isFalse();
        assertThat(check("D2143569X").notes()).isEmpty();
    }

    @Test
    void everyCheckCharacterOccurs() {
        assertThat(java.util.stream.IntStream.range(0, 100)
                        .mapToObj(i -> OrganizationCode.of(String.format(java.util.Locale.ROOT, "%08d", i))
                                .checkCharacter())
                        .distinct())
                .containsExactlyInAnyOrder('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'X');
    }
}
