package io.github.xinyong.codes.constraints;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeNormalizer;
import io.github.xinyong.codes.SubjectCode;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The text is a number of one of some kinds; null is good. Births must lie before the present day of the validator's clock.
 *
 * <p>For texts that stay texts; a field of type {@link SubjectCode} needs no constraint.
 *
 * <pre>{@code
 * record Form(@SubjectNumber(kinds = {CodeKind.USCC, CodeKind.CITIZEN_ID}) String number) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = SubjectNumber.Validator.class)
@Repeatable(SubjectNumber.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface SubjectNumber {

    /** The message; {@code {reason}} in it is replaced by what is wrong, {@code {kinds}} by the names of the kinds. */
    String message() default "{io.github.xinyong.codes.constraints.SubjectNumber.message}{kinds}{reason}";

    /** The groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** What clients attach to the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** The kinds, each of which is good; all by default. */
    CodeKind[] kinds() default {
        CodeKind.USCC,
        CodeKind.ORG_CODE,
        CodeKind.CITIZEN_ID,
        CodeKind.CITIZEN_ID_15,
        CodeKind.FOREIGN_PERMANENT,
        CodeKind.REGISTRATION_NO,
        CodeKind.TAXPAYER_NO
    };

    /** Whether a text is good that conforms once {@link CodeNormalizer} has folded case, width, blanks and separators. */
    boolean acceptNormalizable() default false;

    /** Whether a text is good that follows a known deviating rule, such as that of the Fujian pilot. */
    boolean acceptNonconforming() default false;

    /** Whether characters 1 and 2 of a unified social credit code must be a pair that the table of GB 32100 lists. */
    boolean requireListedAuthority() default false;

    /** Several such constraints on one element. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.PARAMETER,
        ElementType.TYPE_USE
    })
    @interface List {

        /** The constraints. */
        SubjectNumber[] value();
    }

    /** Checks texts; made by Bean Validation. */
    final class Validator implements ConstraintValidator<SubjectNumber, CharSequence> {

        private CodeRule rule = CodeRule.NONE;

        /** Made by Bean Validation. */
        public Validator() {}

        @Override
        public void initialize(SubjectNumber constraint) {
            rule = new CodeRule(
                    constraint.acceptNormalizable(),
                    constraint.acceptNonconforming(),
                    constraint.requireListedAuthority(),
                    constraint.kinds());
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return rule.isMet(text, context);
        }
    }
}
