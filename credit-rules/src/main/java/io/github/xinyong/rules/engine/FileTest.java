package io.github.xinyong.rules.engine;

import io.github.xinyong.core.Plugin;
import io.github.xinyong.core.subject.CreditSubject;
import java.util.List;

/**
 * A plug-in that answers a condition of a rule, from the subject and the numbers that the rule declares.
 *
 * <p>It answers the same for the same inputs; one that throws has not answered, which leaves the condition undetermined with
 * its name.
 */
public interface FileTest extends Plugin {

    /**
     * Returns whether the condition is met.
     *
     * @param inputs the declared numbers in their order, each a range where it is not known for certain
     */
    Outcome test(CreditSubject subject, List<NumberRange> inputs);
}
