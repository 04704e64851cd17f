package io.github.xinyong.core.file;

/** First axis of a record's state: whether its content stands. */
public enum ContentState {
    /** The content stands, as stated or as last corrected. */
    CURRENT,
    /** The source took it back: it should not have been there. Final. */
    WITHDRAWN
}
