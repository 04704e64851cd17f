package io.github.xinyong.core.record;

import io.github.xinyong.core.Plugin;

/**
 * Says how grave an adverse record is where its source does not, by the thresholds of some authority.
 *
 * <p>No national threshold separates the classes for fines: each sector's authority publishes its own. So the library has
 * none; a caller hands one in with {@link io.github.xinyong.core.Plugins} and asks
 * {@link CreditRecord#classifiedBy(io.github.xinyong.core.Plugins)}.
 */
public interface SeverityClassifier extends Plugin {

    /** Returns the severity of a record, or {@link Severity#UNDETERMINED} where this classifier cannot tell. */
    Severity classify(CreditRecord record);
}
