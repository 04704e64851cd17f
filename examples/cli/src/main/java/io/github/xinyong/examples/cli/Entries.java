package io.github.xinyong.examples.cli;

import java.io.Closeable;

/** The texts of an input one after the other, each with its place; nothing is kept of those before. */
interface Entries extends Closeable {

    /** The longest line, field or code that is read, in UTF-16 units. */
    int LONGEST = 1 << 20;

    /** Moves to the next text that is there; false at the end. */
    boolean next();

    /** Returns the number of the line on which the text starts, from 1, blank lines counted. */
    long line();

    /** Returns the text as it was given. */
    String text();
}
