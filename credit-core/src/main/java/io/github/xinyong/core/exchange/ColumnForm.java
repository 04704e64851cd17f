package io.github.xinyong.core.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a column holds and under which headers it is met.
 *
 * @param content what it holds
 * @param required whether the present layout asks every row for a value
 * @param presentCode the code in the present layout: null if it is the constant's name, empty if there is no such column
 * @param formerCode the code in the former layout, null if there is no such column
 * @param formerRequired whether the former layout asks every row for a value
 * @param headers the Chinese name, then all others under which it is met besides its codes
 */
record ColumnForm(
        Content content,
        boolean required,
        @Nullable String presentCode,
        @Nullable String formerCode,
        boolean formerRequired,
        List<String> headers) {

    /** What a column holds. */
    enum Content {
        /** Words of people, in which anything may stand. */
        TEXT,
        /** A code, a date, an amount or a word of a list. */
        WORD,
        /** The number of a person's document. */
        PERSONAL,
        /** Nothing that is taken over. */
        UNREAD
    }

    static ColumnForm text(String... headers) {
        return new ColumnForm(Content.TEXT, false, null, null, false, List.of(headers));
    }

    static ColumnForm word(String... headers) {
        return new ColumnForm(Content.WORD, false, null, null, false, List.of(headers));
    }

    static ColumnForm personal(String... headers) {
        return new ColumnForm(Content.PERSONAL, false, null, null, false, List.of(headers));
    }

    static ColumnForm unread(String... headers) {
        return new ColumnForm(Content.UNREAD, false, null, null, false, List.of(headers));
    }

    /** Returns this, asked of every row in the present layout. */
    ColumnForm needed() {
        return new ColumnForm(content, true, presentCode, formerCode, formerRequired, headers);
    }

    /** Returns this with another code in the present layout than the constant's name. */
    ColumnForm as(String code) {
        return new ColumnForm(content, required, code, formerCode, formerRequired, headers);
    }

    /** Returns this as a column of the former layout, too. */
    ColumnForm former(String code) {
        return new ColumnForm(content, required, presentCode, code, formerRequired, headers);
    }

    /** Returns this as a column of the former layout, too, asked of every row there. */
    ColumnForm formerNeeded(String code) {
        return new ColumnForm(content, required, presentCode, code, true, headers);
    }

    /** Returns this as a column of the former layout only. */
    ColumnForm formerOnly(String code) {
        return new ColumnForm(content, required, "", code, formerRequired, headers);
    }
}
