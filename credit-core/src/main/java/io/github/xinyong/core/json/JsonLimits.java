package io.github.xinyong.core.json;

import io.github.xinyong.core.record.JsonValue;

/**
 * How large JSON may be, so that no input, however hostile, takes memory without bound.
 *
 * <pre>{@code
 * CreditFileJson json = CreditFileJson.standard().withLimits(JsonLimits.standard().withEntries(10_000));
 * }</pre>
 *
 * @param lineBytes the greatest length of a line, or of a document, in bytes
 * @param textLength the greatest length of a text in characters
 * @param depth the greatest depth of arrays and objects within each other
 * @param entries the greatest number of entries of a file
 */
public record JsonLimits(int lineBytes, int textLength, int depth, int entries) {

    // What a file has around open details.
    private static final int AROUND = 16;

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if one is less than 1
     */
    public JsonLimits {
        if (lineBytes < 1 || textLength < 1 || depth < 1 || entries < 1) {
            throw new IllegalArgumentException("Limits are at least 1");
        }
    }

    /** Returns 256 MiB a line, a million characters a text, 80 levels, a million entries a file. */
    public static JsonLimits standard() {
        return new JsonLimits(1 << 28, 1_000_000, JsonValue.MAX_DEPTH + AROUND, 1_000_000);
    }

    /** Returns these limits with another length of lines. */
    public JsonLimits withLineBytes(int bytes) {
        return new JsonLimits(bytes, textLength, depth, entries);
    }

    /** Returns these limits with another length of texts. */
    public JsonLimits withTextLength(int characters) {
        return new JsonLimits(lineBytes, characters, depth, entries);
    }

    /** Returns these limits with another depth. */
    public JsonLimits withDepth(int levels) {
        return new JsonLimits(lineBytes, textLength, levels, entries);
    }

    /** Returns these limits with another number of entries. */
    public JsonLimits withEntries(int number) {
        return new JsonLimits(lineBytes, textLength, depth, number);
    }
}
