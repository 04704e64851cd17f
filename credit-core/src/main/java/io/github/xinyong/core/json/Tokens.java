package io.github.xinyong.core.json;

import io.github.xinyong.codes.PersonalNumbers;
import io.github.xinyong.core.json.JsonProblem.Code;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads one JSON text member by member, in the one order that the format has.
 *
 * <p>{@link #has} asks for the next member by its name; what is not asked for by the end of its object is unexpected. So an
 * unknown member, a repeated one and one out of its place are all found, and nothing is looked up or kept.
 */
final class Tokens {

    private static final int LONGEST_SHOWN = 60;
    private static final int DIGEST_DIGITS = 64;
    // The value of each lower-case hexadecimal digit, -1 for any other byte.
    static final byte[] HEX = hexDigits();
    private static final long SAFE = (1L << 53) - 1;
    // With a sign.
    private static final int SURROGATE = 0xD800;
    private static final int SURROGATE_BITS = 0xF800;
    private static final int DIGITS_OF_SAFE = 17;

    private final JsonParser parser;
    private final byte[] bytes;
    private final int from;
    private final long line;
    // The last text of each member: what entries repeat is kept once.
    private final Map<Member, Repeated> last = new EnumMap<>(Member.class);
    private @Nullable String name;
    // Whether the value of the member was read, so that the next one is due.
    private boolean consumed;

    /**
     * Begins a text.
     *
     * @param bytes what is parsed
     * @param from where the text begins in it
     * @param line the line of the input on which it begins
     */
    Tokens(JsonParser parser, byte[] bytes, int from, long line) {
        this.parser = parser;
        this.bytes = bytes;
        this.from = from;
        this.line = line;
    }

    JsonParser parser() {
        return parser;
    }

    long line() {
        return line;
    }

    /** Begins the object that comes next. */
    void beginObject() {
        expect(parser.nextToken(), JsonToken.START_OBJECT);
        consumed = true;
    }

    /** Returns whether the next member is this one; its value is to be read then. */
    boolean has(Member member) {
        if (!consumed) {
            consumed = member.text().equals(name);
            return consumed;
        }
        // The parser compares the bytes where it can, which spares it to look the name up.
        if (parser.nextName(member.encoded())) {
            name = member.text();
            return true;
        }
        name = parser.currentToken() == JsonToken.PROPERTY_NAME ? parser.currentName() : null;
        consumed = false;
        return false;
    }

    /** Makes sure that the next member is this one; its value is to be read then. */
    void require(Member member) {
        if (!has(member)) {
            throw missing(member);
        }
    }

    /** Returns the name of the next member, whose value is to be read then, or null at the end of the object. */
    @Nullable
    String anyMember() {
        if (consumed) {
            name = parser.nextName();
        }
        consumed = true;
        String any = name;
        if (any == null && parser.currentToken() == JsonToken.END_OBJECT) {
            consumed = false;
        }
        return any;
    }

    /** Ends the object: nothing else may be in it. */
    void endObject() {
        if (consumed) {
            name = parser.nextName();
        }
        if (name != null) {
            throw problem(Code.MEMBER_UNEXPECTED, shown(name), null);
        }
        expect(parser.currentToken(), JsonToken.END_OBJECT);
        consumed = true;
    }

    void beginArray() {
        expect(parser.nextToken(), JsonToken.START_ARRAY);
    }

    /** Goes to the next element of an array; returns whether there is one. */
    boolean nextElement() {
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            consumed = true;
            return false;
        }
        return true;
    }

    /** Begins the object that the element is. */
    void elementObject() {
        expect(parser.currentToken(), JsonToken.START_OBJECT);
        consumed = true;
    }

    /** Returns the text that the element is. */
    String elementText() {
        return checkedText(parser.currentToken());
    }

    /** Returns a text, which is not empty: empty ones are left out. */
    String text() {
        return checkedText(parser.nextToken());
    }

    /** Returns the text of a member, or empty where it is left out. */
    String textOr(Member member) {
        return has(member) ? text(member) : "";
    }

    String requiredText(Member member) {
        require(member);
        return text(member);
    }

    boolean isTrue() {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_FALSE) {
            throw problem(Code.VALUE_INVALID, "false", "true");
        }
        expect(token, JsonToken.VALUE_TRUE);
        return true;
    }

    /** Returns a whole number; beyond 2^53 - 1 it is written as a text. */
    long number() {
        JsonToken token = parser.nextToken();
        try {
            if (token == JsonToken.VALUE_STRING) {
                String text = parser.getString();
                long number = Long.parseLong(text);
                if ((number > SAFE || number < -SAFE) && Long.toString(number).equals(text)) {
                    return number;
                }
                throw problem(Code.VALUE_INVALID, null, "a text only beyond 2^53 - 1");
            }
            expect(token, JsonToken.VALUE_NUMBER_INT);
            int length = parser.getStringLength();
            long number = length > DIGITS_OF_SAFE ? Long.MAX_VALUE : parser.getLongValue();
            boolean negativeZero = number == 0 && length > 1;
            if (number > SAFE || number < -SAFE || negativeZero) {
                throw problem(Code.VALUE_INVALID, null, "within ±(2^53 - 1)");
            }
            return number;
        } catch (NumberFormatException e) {
            throw problem(Code.VALUE_INVALID, null, "a whole number");
        }
    }

    int index() {
        long number = number();
        if (number < 0 || number > Integer.MAX_VALUE) {
            throw problem(Code.VALUE_INVALID, Long.toString(number), "0 … 2147483647");
        }
        return (int) number;
    }

    LocalDate day() {
        String text = text();
        LocalDate day = Times.day(text);
        if (day == null) {
            throw problem(Code.VALUE_INVALID, null, "yyyy-MM-dd");
        }
        return day;
    }

    Instant instant() {
        String text = text(Member.RECORDED_AT);
        try {
            return Times.instant(text);
        } catch (DateTimeException e) {
            throw problem(Code.VALUE_INVALID, null, "2024-03-05T01:00:00Z");
        }
    }

    /** Returns the constant of an id. */
    <T> T constant(Map<String, T> byId) {
        return constant(text(), byId);
    }

    <T> T constant(Member member, Map<String, T> byId) {
        return constant(requiredText(member), byId);
    }

    <T> T constant(String id, Map<String, T> byId) {
        T value = byId.get(id);
        if (value == null) {
            throw problem(Code.VALUE_INVALID, shown(id), String.join(" | ", new java.util.TreeSet<>(byId.keySet())));
        }
        return value;
    }

    /** Returns the bytes of a text in lower-case hexadecimal, straight from where it lies. */
    byte[] hex(int count) {
        expect(parser.nextToken(), JsonToken.VALUE_STRING);
        int digits = valueAt() + 1;
        int end = digits + 2 * count;
        boolean good = end < bytes.length && bytes[end] == '"';
        byte[] value = new byte[count];
        for (int i = 0; good && i < count; i++) {
            int high = HEX[bytes[digits + 2 * i] & 0xFF];
            int low = HEX[bytes[digits + 2 * i + 1] & 0xFF];
            good = (high | low) >= 0;
            value[i] = (byte) (high << 4 | low);
        }
        if (!good) {
            throw problem(Code.VALUE_INVALID, null, 2 * count + " hexadecimal digits");
        }
        return value;
    }

    byte[] digest() {
        return hex(DIGEST_DIGITS / 2);
    }

    /** Makes sure that nothing follows. */
    void end() {
        if (parser.nextToken() != null) {
            throw problem(Code.TEXT_AFTER_VALUE, null, null);
        }
    }

    void expect(@Nullable JsonToken token, JsonToken expected) {
        if (token != expected) {
            throw token == null
                    ? problem(Code.NOT_JSON, null, null)
                    : problem(Code.TYPE_WRONG, called(token), called(expected));
        }
    }

    InvalidJsonException missing(Member member) {
        return problem(Code.MEMBER_MISSING, name == null ? null : shown(name), member.text());
    }

    /** Returns a problem at the place that was read last. */
    InvalidJsonException problem(Code code, @Nullable String found, @Nullable String expected) {
        String path =
                PersonalNumbers.mask(parser.streamReadContext().pathAsPointer().toString());
        long at = line + Math.max(0, parser.currentTokenLocation().getLineNr() - 1);
        return new InvalidJsonException(new JsonProblem(code, at, path, found, expected));
    }

    /** Returns a name of somebody else's as it may be shown. */
    static String shown(String text) {
        String masked = PersonalNumbers.mask(text);
        if (masked.length() <= LONGEST_SHOWN) {
            return masked;
        }
        int end = Character.isHighSurrogate(masked.charAt(LONGEST_SHOWN - 1)) ? LONGEST_SHOWN - 1 : LONGEST_SHOWN;
        return masked.substring(0, end) + "…";
    }

    /** Returns the text of a member; where the bytes of the last one come again, it is that one, and nothing is decoded. */
    private String text(Member member) {
        expect(parser.nextToken(), JsonToken.VALUE_STRING);
        int at = valueAt();
        Repeated before = last.get(member);
        if (before != null && before.isAt(bytes, at)) {
            return before.text;
        }
        String text = checkedText(parser.currentToken());
        int end = from + (int) parser.currentLocation().getByteOffset();
        last.put(member, new Repeated(text, at, end - at));
        return text;
    }

    /** Returns where the value that was read last begins among the bytes. */
    private int valueAt() {
        return from + (int) parser.currentTokenLocation().getByteOffset();
    }

    private String checkedText(@Nullable JsonToken token) {
        expect(token, JsonToken.VALUE_STRING);
        char[] chars = parser.getStringCharacters();
        int begin = parser.getStringOffset();
        int length = parser.getStringLength();
        if (length == 0) {
            throw problem(Code.VALUE_INVALID, "", "a text that is not empty");
        }
        boolean plain = true;
        for (int i = begin; i < begin + length; i++) {
            plain &= (chars[i] & SURROGATE_BITS) != SURROGATE;
        }
        String text = new String(chars, begin, length);
        if (!plain) {
            requireUnicode(text);
        }
        return text;
    }

    /** An escape can smuggle in half of a surrogate pair, which no canonical form has. */
    void requireUnicode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
                if (!pair) {
                    throw problem(Code.VALUE_INVALID, null, "Unicode");
                }
                i++;
            }
        }
    }

    /** A text and where its bytes lie, quotation marks included. */
    private record Repeated(String text, int from, int length) {

        boolean isAt(byte[] bytes, int at) {
            return bytes.length - at >= length && Arrays.equals(bytes, at, at + length, bytes, from, from + length);
        }
    }

    private static byte[] hexDigits() {
        byte[] values = new byte[256];
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < 16; i++) {
            values[Character.forDigit(i, 16)] = (byte) i;
        }
        return values;
    }

    private static String called(JsonToken token) {
        return switch (token) {
            case START_OBJECT, END_OBJECT -> "object";
            case START_ARRAY, END_ARRAY -> "array";
            case VALUE_STRING -> "string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
            case VALUE_TRUE, VALUE_FALSE -> "boolean";
            default -> "null";
        };
    }
}
