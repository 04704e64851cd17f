package io.github.xinyong.core.record;

import io.github.xinyong.core.time.PartialDate;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The result of an evaluation (信用评价结果): the grade as given, and the scale it belongs to.
 *
 * <p>Grades of different schemes are never mapped onto each other.
 */
public final class EvaluationDetails extends TypedDetails {

    private static final DetailsForm<EvaluationDetails> FIELDS =
            new DetailsForm<>(DetailsType.EVALUATION, EvaluationDetails::new);

    /** The scheme or standard, such as 纳税缴费信用. */
    public static final DetailsField<String> SCHEME = FIELDS.term("scheme");
    /** The scale in the words of the source, such as A,B,M,C,D. */
    public static final DetailsField<String> SCALE = FIELDS.term("scale");
    /** The grade. */
    public static final DetailsField<String> GRADE = FIELDS.term("grade");
    /** The score, where the scheme gives one. */
    public static final DetailsField<@Nullable BigDecimal> SCORE = FIELDS.decimal("score");
    /** The first day, month or year evaluated. */
    public static final DetailsField<@Nullable PartialDate> PERIOD_FROM = FIELDS.date("periodFrom");
    /** The last day, month or year evaluated. */
    public static final DetailsField<@Nullable PartialDate> PERIOD_TO = FIELDS.date("periodTo");
    /** What was evaluated. */
    public static final DetailsField<String> CONTENT = FIELDS.text("content");
    /** A remark. */
    public static final DetailsField<String> REMARK = FIELDS.text("remark");

    static final DetailsForm<EvaluationDetails> FORM = FIELDS.end();

    private EvaluationDetails(Builder<EvaluationDetails> builder) {
        super(builder);
    }

    /** Returns a builder in which nothing is stated. */
    public static Builder<EvaluationDetails> builder() {
        return FORM.builder();
    }
}
