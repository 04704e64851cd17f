package io.github.xinyong.examples.cli;

/** The two ways in which most commands write their rows; the names are what {@code --format} takes. */
enum RowFormat {
    /** Fixed columns, for people. */
    table,
    /** One JSON object a line, for scripts. */
    jsonl
}
