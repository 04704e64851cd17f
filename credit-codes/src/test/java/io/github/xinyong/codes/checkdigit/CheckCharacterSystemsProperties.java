package io.github.xinyong.codes.checkdigit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.codes.checkdigit.CheckCharacterSystem.Step;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

class CheckCharacterSystemsProperties {

    private static final List<CheckCharacterSystem> ALL = List.of(
            CheckCharacterSystems.GB_32100,
            CheckCharacterSystems.GB_11714,
            CheckCharacterSystems.GB_11643,
            CheckCharacterSystems.GS_15,
            CheckCharacterSystems.FUJIAN_PILOT,
            CheckCharacterSystems.WEIGHTS_731);

    /** Those with a modulus that no two characters share: any one changed character shows. */
    private static final List<CheckCharacterSystem> NOTICING = List.of(
            CheckCharacterSystems.GB_32100,
            CheckCharacterSystems.GB_11643,
            CheckCharacterSystems.GS_15,
            CheckCharacterSystems.FUJIAN_PILOT);

    @Provide
    Arbitrary<Tuple2<CheckCharacterSystem, String>> bodies() {
        return Arbitraries.of(ALL).flatMap(CheckCharacterSystemsProperties::bodies);
    }

    @Provide
    Arbitrary<Tuple2<CheckCharacterSystem, String>> bodiesOfNoticingSystems() {
        return Arbitraries.of(NOTICING).flatMap(CheckCharacterSystemsProperties::bodies);
    }

    private static Arbitrary<Tuple2<CheckCharacterSystem, String>> bodies(CheckCharacterSystem system) {
        return Arbitraries.strings()
                .withChars(system.alphabet())
                .ofLength(system.bodyLength())
                .map(body -> Tuple.of(system, body));
    }

    @Property
    void theComputedCharacterVerifiesAndNoOtherDoes(
            @ForAll("bodies") Tuple2<CheckCharacterSystem, String> body, @ForAll char other) {
        CheckCharacterSystem system = body.get1();
        char check = system.compute(body.get2());
        assertThat(system.checkAlphabet()).contains(String.valueOf(check));
        assertThat(system.verify(body.get2() + check)).isTrue();
        assertThat(system.verify(body.get2() + other)).isEqualTo(other == check);
        for (char candidate : system.checkAlphabet().toCharArray()) {
            assertThat(system.verify(body.get2() + candidate)).isEqualTo(candidate == check);
        }
    }

    @Property
    void stepsAddUpToTheCheckCharacter(@ForAll("bodies") Tuple2<CheckCharacterSystem, String> body) {
        CheckCharacterSystem system = body.get1();
        List<Step> steps = system.steps(body.get2());
        assertThat(steps).hasSize(system.bodyLength());
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            int before = i == 0 ? 0 : steps.get(i - 1).running();
            assertThat(step.position()).isEqualTo(i + 1);
            assertThat(step.character()).isEqualTo(body.get2().charAt(i));
            assertThat(step.value()).isEqualTo(system.alphabet().indexOf(step.character()));
            assertThat(step.weight()).isEqualTo(system.weight(i));
            if (system != CheckCharacterSystems.GS_15) {
                assertThat(step.running()).isEqualTo(before + step.value() * step.weight());
            }
        }
        int running = steps.get(steps.size() - 1).running();
        int check = system.checkAlphabet().indexOf(system.compute(body.get2()));
        assertThat(closes(system, running, check)).isTrue();
    }

    /** What a standard says of the sum and its check character together. */
    private static boolean closes(CheckCharacterSystem system, int running, int check) {
        if (system == CheckCharacterSystems.GB_11643) {
            return (running + check) % 11 == 1;
        } else if (system == CheckCharacterSystems.GS_15) {
            return (running + check) % 10 == 1;
        } else if (system == CheckCharacterSystems.WEIGHTS_731) {
            return running % 10 == check;
        }
        return (running + check) % system.modulus() == 0;
    }

    @Property
    void anyOneChangedCharacterShows(
            @ForAll("bodiesOfNoticingSystems") Tuple2<CheckCharacterSystem, String> body,
            @ForAll int place,
            @ForAll int shift) {
        CheckCharacterSystem system = body.get1();
        StringBuilder text = new StringBuilder(body.get2());
        int index = Math.floorMod(place, system.bodyLength());
        int size = system.alphabet().length();
        int value = system.valueOf(text.charAt(index));
        text.setCharAt(index, system.alphabet().charAt((value + 1 + Math.floorMod(shift, size - 1)) % size));
        assertThat(system.compute(text)).isNotEqualTo(system.compute(body.get2()));
    }
}
