package io.github.xinyong.codes.sample;

import io.github.xinyong.codes.CodeKind;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A finite sequence of different sample texts of one kind, in an order that a seed gives.
 *
 * <p>The text at an index is computed from the seed and the index alone, and no two indexes below {@link #size()} have
 * the same text. The same properties, seed and index give the same text in every run of one version of this library; a
 * new edition of its data may give others. A text has ASCII characters only.
 *
 * <p>Immutable and thread-safe.
 */
public class TextSampler {

    private final CodeKind kind;
    private final SampleLayout layout;
    private final Order order;
    private final @Nullable Shuffle shuffle;

    TextSampler(CodeKind kind, SampleLayout layout, Order order) {
        this.kind = kind;
        this.layout = layout;
        this.order = order;
        this.shuffle = order.shuffled() ? new Shuffle(layout.size(), order.seed()) : null;
    }

    /** Returns the kind that the texts are, or fail to be. */
    public final CodeKind kind() {
        return kind;
    }

    /** Returns how many different texts there are. */
    public final long size() {
        return layout.size();
    }

    /** Returns the length of the longest text. */
    public final int maxLength() {
        return layout.maxLength();
    }

    /**
     * Returns the text at an index.
     *
     * @throws IndexOutOfBoundsException if the index is negative or not less than {@link #size()}
     */
    public final String text(long index) {
        byte[] text = new byte[layout.maxLength()];
        int length = write(index, text, 0);
        return new String(text, 0, length, StandardCharsets.ISO_8859_1);
    }

    /**
     * Writes the text at an index as ASCII and allocates nothing.
     *
     * @return the length of the text, at most {@link #maxLength()}
     * @throws IndexOutOfBoundsException if the index is out of range, or {@link #maxLength()} bytes do not fit
     */
    public final int write(long index, byte[] target, int offset) {
        Objects.checkFromIndexSize(offset, layout.maxLength(), target.length);
        long place = Objects.checkIndex(index, layout.size());
        return layout.write(shuffle == null ? place : shuffle.place(place), target, offset);
    }

    /**
     * Appends the text at an index.
     *
     * @throws IndexOutOfBoundsException if the index is out of range
     */
    public final void append(long index, StringBuilder target) {
        byte[] text = new byte[layout.maxLength()];
        int length = write(index, text, 0);
        for (int i = 0; i < length; i++) {
            target.append((char) text[i]);
        }
    }

    /** Returns all texts in order; limit it, as there may be billions. */
    public final Stream<String> texts() {
        return LongStream.range(0, size()).mapToObj(this::text);
    }

    /**
     * Returns the numbers of choices that a text is made of, such as types, divisions and numbers; their product is
     * {@link #size()}. In the plain order of {@link #inOrder()} the last choice changes fastest, so that a generator can
     * make an index from one choice each and shrink them one by one.
     */
    public final long[] choices() {
        return layout.sizes();
    }

    /** Returns the same texts in the order of another seed; a new sampler has the seed 0. */
    public TextSampler withSeed(long seed) {
        return new TextSampler(kind, layout, Order.of(seed));
    }

    /** Returns the same texts in plain order, the simplest first. */
    public TextSampler inOrder() {
        return new TextSampler(kind, layout, Order.PLAIN);
    }

    final SampleLayout layout() {
        return layout;
    }

    final Order order() {
        return order;
    }

    @Override
    public String toString() {
        return size() + " samples of " + kind.id() + (order.shuffled() ? ", seed " + order.seed() : ", in order");
    }
}
