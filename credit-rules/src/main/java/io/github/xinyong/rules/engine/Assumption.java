package io.github.xinyong.rules.engine;

/** How back-tests and forecasts take what is missing or uncertain. A decision, a listing or a measure assumes nothing. */
public enum Assumption {
    /** As bad for the subject as it can be. */
    UNFAVOURABLE,
    /** As good for the subject as it can be. */
    FAVOURABLE
}
