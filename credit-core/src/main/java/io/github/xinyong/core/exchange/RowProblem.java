package io.github.xinyong.core.exchange;

/** What can be wrong with the form of a row, before anybody looks at what it says. */
enum RowProblem {
    UNCLOSED_QUOTE,
    TEXT_AFTER_QUOTE,
    CONTROL_CHARACTER,
    FIELD_TOO_LONG,
    TOO_MANY_LINES,
    ROW_TOO_LONG,
    FIELD_COUNT
}
