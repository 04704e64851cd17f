package io.github.xinyong.codes.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeNormalizer;
import io.github.xinyong.codes.text.CodeFinder.Leniency;
import io.github.xinyong.codes.text.CodeMatch.Form;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.groups.Tuple;

class CodeFinderProperties {

    /** The smallest window that holds what a decision may read. */
    private static final int SMALLEST = MatchRules.LOOKBACK + MatchRules.LOOKAHEAD + 1;

    @Provide
    Arbitrary<String> texts() {
        return Disguises.texts();
    }

    @Provide
    Arbitrary<String> han() {
        return Disguises.han();
    }

    @Provide
    Arbitrary<CodeFinder> finders() {
        return Arbitraries.of(CodeKind.class)
                .set()
                .ofMinSize(1)
                .flatMap(kinds -> Arbitraries.of(Leniency.class)
                        .map(leniency -> CodeFinder.of().withKinds(kinds).withLeniency(leniency)));
    }

    @Property
    void aStreamGivesTheSameInPiecesOfAnySize(
            @ForAll("texts") String text,
            @ForAll("finders") CodeFinder finder,
            @ForAll @IntRange(min = SMALLEST, max = SMALLEST + 500) int size,
            @ForAll long seed)
            throws IOException {
        List<CodeMatch> found = new ArrayList<>();
        finder.findIn(TextWindows.of(text, size, seed), found::add);
        assertThat(found).isEqualTo(finder.find(text));
    }

    @Property
    void matchesStandWhereTheySayAndNeverOverlap(@ForAll("texts") String text, @ForAll("finders") CodeFinder finder) {
        long end = 0;
        for (CodeMatch match : finder.find(text)) {
            assertThat(match.start()).isGreaterThanOrEqualTo(end);
            assertThat(match.text()).isEqualTo(text.substring((int) match.start(), (int) match.end()));
            assertThat(match.value()).isEqualTo(CodeNormalizer.normalize(match.text()));
            assertThat(finder.kinds()).contains(match.kind());
            assertThat(match.kind().isValid(match.value())).isEqualTo(match.form() != Form.DAMAGED);
            if (match.form() == Form.CANONICAL) {
                assertThat(match.kind().isValid(match.text())).isTrue();
            }
            end = match.end();
        }
    }

    @Property
    void whatIsStrictIsFoundWithMoreLeniencyToo(@ForAll("texts") String text) {
        List<Tuple> strict = places(CodeFinder.of().withLeniency(Leniency.STRICT), text);
        assertThat(places(CodeFinder.of(), text)).containsAll(strict);
        assertThat(places(CodeFinder.of().withLeniency(Leniency.POSSIBLE), text))
                .containsAll(strict);
    }

    private static List<Tuple> places(CodeFinder finder, String text) {
        return finder.find(text).stream()
                .map(match -> tuple(match.start(), match.kind(), match.value()))
                .toList();
    }

    @Provide
    Arbitrary<String> creditCodes() {
        return Disguises.codes(CodeKind.USCC);
    }

    @Provide
    Arbitrary<String> citizenNumbers() {
        return Disguises.codes(CodeKind.CITIZEN_ID);
    }

    @Property
    void aCodeAmongIdeographsIsFound(
            @ForAll("han") String before,
            @ForAll("creditCodes") String code,
            @ForAll("han") String between,
            @ForAll("citizenNumbers") String number,
            @ForAll("han") String after) {
        for (Leniency leniency : Leniency.values()) {
            assertThat(CodeFinder.of().withLeniency(leniency).find(before + code + between + number + after))
                    .extracting(CodeMatch::value)
                    .containsExactly(code, number);
        }
    }

    @Property
    void aDisguisedCodeAmongIdeographsIsFound(
            @ForAll("han") String before, @ForAll("disguised") String code, @ForAll("han") String after) {
        assertThat(CodeFinder.of().find(before + code + after))
                .singleElement()
                .satisfies(match -> assertThat(match.text()).isEqualTo(code));
    }

    @Provide
    Arbitrary<String> disguised() {
        return Disguises.disguised(Arbitraries.oneOf(creditCodes(), citizenNumbers()));
    }

    @Property
    void nothingIsFoundInsideALongerRun(
            @ForAll("creditCodes") String code,
            @ForAll("citizenNumbers") String number,
            @ForAll("longRuns") String run) {
        assertThat(CodeFinder.of().find("（" + run + code + "）（" + number + run + "）"))
                .isEmpty();
    }

    @Provide
    Arbitrary<String> longRuns() {
        return Arbitraries.strings()
                .withCharRange('0', '9')
                .withCharRange('A', 'Z')
                .ofMinLength(3)
                .ofMaxLength(30);
    }
}
