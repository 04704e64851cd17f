package io.github.xinyong.core.file;

/** What became of an order to put a wrong right, as far as is known. */
public enum RectificationState {
    /** Nothing is ordered. */
    NONE,
    /** The last order is not reported as done. */
    ORDERED,
    /** What was ordered last is done. */
    DONE
}
