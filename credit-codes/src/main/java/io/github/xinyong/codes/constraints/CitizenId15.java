package io.github.xinyong.codes.constraints;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeNormalizer;
import io.github.xinyong.codes.LegacyCitizenIdNumber;
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
 * The text is a citizen number of fifteen digits of somebody born by now; null is good. The clock of the validator says what now is.
 *
 * <p>For texts that stay texts; a field of type {@link LegacyCitizenIdNumber} needs no constraint.
 *
 * <pre>{@code
 * record Form(@CitizenId15 String number) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = CitizenId15.Validator.class)
@Repeatable(CitizenId15.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface CitizenId15 {

    /** The message; {@code {reason}} in it is replaced by what is wrong. */
    String message() default "{io.github.xinyong.codes.constraints.CitizenId15.message}{reason}";

    /** The groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** What clients attach to the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Whether a text is good that conforms once {@link CodeNormalizer} has folded case, width, blanks and separators. */
    boolean acceptNormalizable() default false;

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
        CitizenId15[] value();
    }

    /** Checks texts; made by Bean Validation. */
    final class Validator implements ConstraintValidator<CitizenId15, CharSequence> {

        private CodeRule rule = CodeRule.NONE;

        /** Made by Bean Validation. */
        public Validator() {}

        @Override
        public void initialize(CitizenId15 constraint) {
            rule = new CodeRule(constraint.acceptNormalizable(), false, false, CodeKind.CITIZEN_ID_15);
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return rule.isMet(text, context);
        }
    }
}
