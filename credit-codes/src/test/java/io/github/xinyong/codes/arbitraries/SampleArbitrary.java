package io.github.xinyong.codes.arbitraries;

import io.github.xinyong.codes.sample.TextSampler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.ExhaustiveGenerator;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.jspecify.annotations.Nullable;

/**
 * The samples of a sampler in plain order: one number for each of its choices makes an index, and each shrinks by itself.
 *
 * @param <T> what the sampler gives at an index
 */
final class SampleArbitrary<T> implements Arbitrary<T> {

    /** What samples seldom have and programs often forget. */
    private static final List<Predicate<String>> RARE = List.of(
            text -> text.endsWith("0"),
            text -> text.endsWith("X"),
            text -> text.endsWith("Y"),
            // the check of the organisation code in a credit code
            text -> text.charAt(text.length() - 2) == '0',
            text -> text.charAt(text.length() - 2) == 'X',
            // a birth on 29 February
            text -> text.contains("0229"));

    /** How far each choice is searched for what is rare: over more than eight years of births, as from 1896 to 1904. */
    private static final long SEARCHED = 3_000;

    private final TextSampler sampler;
    private final LongFunction<? extends T> at;
    private final long[] sizes;

    /** Sought once, when first asked for: jqwik asks again for each type around this one. */
    private @Nullable List<Sample> edges;

    /**
     * Makes an arbitrary.
     *
     * @param sampler in plain order
     * @param at gives the sample at an index of it
     */
    SampleArbitrary(TextSampler sampler, LongFunction<? extends T> at) {
        this.sampler = sampler;
        this.at = at;
        this.sizes = sampler.choices();
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return random -> new Sample(Arrays.stream(sizes).map(random::nextLong).toArray());
    }

    @Override
    public Optional<ExhaustiveGenerator<T>> exhaustive(long maxNumberOfSamples) {
        return sampler.size() <= maxNumberOfSamples ? Optional.of(new All()) : Optional.empty();
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        List<Sample> found = edges;
        if (found == null) {
            found = Stream.concat(corners(), rare()).map(Sample::new).distinct().toList();
            edges = found;
        }
        return EdgeCases.fromSuppliers(found.stream()
                .limit(maxEdgeCases)
                .map(sample -> (Supplier<Shrinkable<T>>) () -> sample)
                .toList());
    }

    /** The first of all choices, the last of all, and the last of each beside the first of all others. */
    private Stream<long[]> corners() {
        long[] first = new long[sizes.length];
        long[] last = Arrays.stream(sizes).map(size -> size - 1).toArray();
        return Stream.concat(
                Stream.of(first, last),
                IntStream.range(0, sizes.length).mapToObj(part -> with(first, part, last[part])));
    }

    /** The first text with each rare thing, seeking along one choice at a time. */
    private Stream<long[]> rare() {
        List<Predicate<String>> wanted = new ArrayList<>(RARE);
        return IntStream.range(0, sizes.length)
                .mapToObj(part -> LongStream.range(0, Math.min(SEARCHED, sizes[part]))
                        .mapToObj(choice -> with(new long[sizes.length], part, choice)))
                .flatMap(choices -> choices)
                .filter(choices -> {
                    String text = sampler.text(index(choices));
                    return wanted.removeIf(rare -> rare.test(text));
                });
    }

    private static long[] with(long[] choices, int part, long choice) {
        long[] changed = choices.clone();
        changed[part] = choice;
        return changed;
    }

    private long index(long[] choices) {
        long index = 0;
        for (int part = 0; part < sizes.length; part++) {
            index = index * sizes[part] + choices[part];
        }
        return index;
    }

    /** All samples, for a sampler that has few. */
    private final class All implements ExhaustiveGenerator<T> {

        @Override
        public long maxCount() {
            return sampler.size();
        }

        @Override
        public Iterator<T> iterator() {
            return LongStream.range(0, sampler.size()).<T>mapToObj(at).iterator();
        }
    }

    /** One sample, made anew each time it is asked for. */
    private final class Sample implements Shrinkable<T> {

        private final long[] choices;

        Sample(long[] choices) {
            this.choices = choices;
        }

        @Override
        public T value() {
            return at.apply(index(choices));
        }

        /** Tries each choice at zero, then ever nearer to what it is. */
        @Override
        public Stream<Shrinkable<T>> shrink() {
            return IntStream.range(0, choices.length)
                    .mapToObj(part -> LongStream.iterate(choices[part], step -> step > 0, step -> step / 2)
                            .mapToObj(step -> new Sample(with(choices, part, choices[part] - step))))
                    .flatMap(samples -> samples);
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(choices);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof SampleArbitrary<?>.Sample that && Arrays.equals(choices, that.choices);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(choices);
        }

        @Override
        public String toString() {
            return Arrays.toString(choices);
        }
    }
}
