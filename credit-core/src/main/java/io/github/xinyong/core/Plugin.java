package io.github.xinyong.core;

/**
 * Something a caller hands in to extend the library: a severity classifier, a calendar, a scheme.
 *
 * <p>The interfaces live beside what they extend. A plug-in is immutable and thread-safe. Its id enters the fingerprint
 * of every decision that could have used it, so a plug-in whose answers change takes a new id.
 */
public interface Plugin {

    /** Returns the stable id, with a version where answers may change, such as {@code example-severity/2}. */
    String id();
}
