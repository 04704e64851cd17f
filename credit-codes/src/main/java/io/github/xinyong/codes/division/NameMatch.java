package io.github.xinyong.codes.division;

/** How a text must stand in a name to be found. */
public enum NameMatch {

    /** The name is the text. */
    EXACT,

    /** The name starts with the text. */
    PREFIX,

    /** The text stands anywhere in the name. */
    CONTAINS
}
