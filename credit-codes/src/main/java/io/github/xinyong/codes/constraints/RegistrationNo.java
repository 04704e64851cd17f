package io.github.xinyong.codes.constraints;

import io.github.xinyong.codes.BusinessRegistrationNumber;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeNormalizer;
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
 * The text is a business registration number (工商注册号); null is good.
 *
 * <p>For texts that stay texts; a field of type {@link BusinessRegistrationNumber} needs no constraint.
 *
 * <pre>{@code
 * record Form(@RegistrationNo String number) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = RegistrationNo.Validator.class)
@Repeatable(RegistrationNo.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface RegistrationNo {

    /** The message; {@code {reason}} in it is replaced by what is wrong. */
    String message() default "{io.github.xinyong.codes.constraints.RegistrationNo.message}{reason}";

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
        RegistrationNo[] value();
    }

    /** Checks texts; made by Bean Validation. */
    final class Validator implements ConstraintValidator<RegistrationNo, CharSequence> {

        private CodeRule rule = CodeRule.NONE;

        /** Made by Bean Validation. */
        public Validator() {}

        @Override
        public void initialize(RegistrationNo constraint) {
            rule = new CodeRule(constraint.acceptNormalizable(), false, false, CodeKind.REGISTRATION_NO);
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return rule.isMet(text, context);
        }
    }
}
