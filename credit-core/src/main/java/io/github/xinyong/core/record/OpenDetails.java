package io.github.xinyong.core.record;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Details of any other form, kept exactly as they came. Organisations only: a file about a person refuses them.
 *
 * <p>{@link #toString()} shows none of the content.
 */
public final class OpenDetails implements Details {

    /** No details at all. */
    public static final OpenDetails NONE = new OpenDetails(JsonValue.object());

    private final JsonValue content;

    private OpenDetails(JsonValue content) {
        this.content = requireNonNull(content, "content");
    }

    /**
     * Returns details with a JSON object as content.
     *
     * @throws IllegalArgumentException if the value is no object
     */
    public static OpenDetails of(JsonValue content) {
        if (content.type() != JsonValue.Type.OBJECT) {
            throw new IllegalArgumentException("Open details are an object, not " + content.type());
        }
        return content.members().isEmpty() ? NONE : new OpenDetails(content);
    }

    /** Returns the content, an object. */
    public JsonValue content() {
        return content;
    }

    /** Returns whether there is nothing in it. */
    public boolean isEmpty() {
        return content.members().isEmpty();
    }

    @Override
    public DetailsType detailsType() {
        return DetailsType.OPEN;
    }

    /** Gives the members of the content in their own order, which is kept. */
    @Override
    public void writeTo(MemberSink sink) {
        content.members().forEach(sink::json);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OpenDetails that && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    @Override
    public String toString() {
        return "OpenDetails" + content.members().keySet();
    }
}
