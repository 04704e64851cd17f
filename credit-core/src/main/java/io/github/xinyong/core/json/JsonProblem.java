package io.github.xinyong.core.json;

import io.github.xinyong.codes.Messages;
import io.github.xinyong.codes.Reason;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Why a JSON text is no credit file: on which line, at which member, which rule is broken.
 *
 * <p>Values of texts are never shown, since they may name persons; names of members and words of lists are, masked where
 * they are shaped like a person's number. Immutable; equal when all is equal.
 */
public final class JsonProblem implements Reason {

    private static final Messages MESSAGES =
            Messages.from(locale -> ResourceBundle.getBundle("io.github.xinyong.core.json.messages", locale));

    /** The stable codes: the rules. */
    public enum Code {
        /** The text is no JSON, or its bytes are no UTF-8. */
        NOT_JSON,
        /** Something follows the JSON value. */
        TEXT_AFTER_VALUE,
        /** A line or document is longer than the limit. */
        LINE_TOO_LONG,
        /** A text or the name of a member is longer than the limit. */
        TEXT_TOO_LONG,
        /** Arrays and objects are nested deeper than the limit. */
        TOO_DEEP,
        /** A file has more entries than the limit. */
        TOO_MANY_ENTRIES,
        /** The format is another, or another version. */
        FORMAT_UNKNOWN,
        /** A member is missing where it is due. */
        MEMBER_MISSING,
        /** A member is not known, or comes twice or not in its place. */
        MEMBER_UNEXPECTED,
        /** A value is of another JSON type. */
        TYPE_WRONG,
        /** A value is of the right JSON type, and none that may stand here. */
        VALUE_INVALID,
        /** A header names another file than the opening, or another place than its own. */
        HEADER_MISMATCH,
        /** An entry follows that no append can have let in. */
        ENTRY_REFUSED,
        /** An entry comes before the opening of its file, or a second opening. */
        OPENING_MISPLACED
    }

    private final Code code;
    private final long line;
    private final String path;
    private final @Nullable String found;
    private final @Nullable String expected;

    JsonProblem(Code code, long line, String path, @Nullable String found, @Nullable String expected) {
        this.code = code;
        this.line = line;
        this.path = path;
        this.found = found;
        this.expected = expected;
    }

    /** Returns which rule is broken; {@link #code()} is its name. */
    public Code type() {
        return code;
    }

    /** Returns the line of the input, from 1. */
    public long line() {
        return line;
    }

    /** Returns the place within the JSON value as a JSON Pointer (RFC 6901): {@code /entries/3/content/event}. */
    public String path() {
        return path;
    }

    @Override
    public String code() {
        return code.name();
    }

    /** Returns line and path: {@code line 2 /entries/3/content}. */
    @Override
    public String place() {
        return "line " + line + (path.isEmpty() ? "" : " " + path);
    }

    @Override
    public @Nullable String found() {
        return found;
    }

    @Override
    public @Nullable String expected() {
        return expected;
    }

    @Override
    public String message(Locale locale) {
        return MESSAGES.text(
                locale,
                code.name(),
                Long.toString(line),
                path.isEmpty() ? "/" : path,
                found == null ? "" : found,
                expected == null ? "" : expected);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonProblem that
                && code == that.code
                && line == that.line
                && path.equals(that.path)
                && Objects.equals(found, that.found)
                && Objects.equals(expected, that.expected);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, line, path);
    }

    /** Returns place and code: {@code line 2 /entries/3/content MEMBER_MISSING}. */
    @Override
    public String toString() {
        return place() + " " + code;
    }
}
