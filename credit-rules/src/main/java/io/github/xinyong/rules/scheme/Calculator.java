package io.github.xinyong.rules.scheme;

import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.rules.engine.EvaluationTime;
import io.github.xinyong.rules.engine.Inputs;
import java.util.List;

/**
 * Answers what neither rules nor date rules can say as data, such as how long each penalty is shown to the public.
 *
 * <p>It asks no clock and answers the same for the same view, times and inputs.
 */
public interface Calculator {

    /** Returns the id by which the data of a scheme names it, such as {@code credit-china-repair}. */
    String id();

    /**
     * Returns the answers for a view.
     *
     * @param inputs what is handed in beside the view
     * @param least what is less sure is undetermined
     */
    List<Answer> answers(FileView view, EvaluationTime time, Inputs inputs, Confidence least);
}
