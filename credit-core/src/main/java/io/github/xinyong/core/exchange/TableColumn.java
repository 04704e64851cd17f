package io.github.xinyong.core.exchange;

import org.jspecify.annotations.Nullable;

/** A column of a table; the tables are enums of these, in the order of the present layout. */
interface TableColumn {

    /** Returns the name of the constant, which is the code in the present layout unless the form says otherwise. */
    String name();

    /** Returns the place among the columns of its table. */
    int ordinal();

    /** Returns what the column holds and how it is called. */
    ColumnForm form();

    /** Returns the Chinese name. */
    default String label() {
        return form().headers().get(0);
    }

    /** Returns the code in a layout, or null where the layout has no such column. */
    default @Nullable String code(TableLayout layout) {
        if (layout == TableLayout.FORMER) {
            return form().formerCode();
        }
        String code = form().presentCode();
        return code == null ? name() : code.isEmpty() ? null : code;
    }

    /** Returns the code in a layout, or the one it has elsewhere. */
    default String anyCode(TableLayout layout) {
        String code = code(layout);
        return code == null ? name() : code;
    }

    /** Returns whether a layout asks every row for a value. */
    default boolean isRequired(TableLayout layout) {
        return layout == TableLayout.FORMER ? form().formerRequired() : form().required();
    }
}
