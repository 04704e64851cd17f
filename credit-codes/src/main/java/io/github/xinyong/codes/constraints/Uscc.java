package io.github.xinyong.codes.constraints;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeNormalizer;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
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
 * The text is a unified social credit code (统一社会信用代码); null is good.
 *
 * <p>For texts that stay texts; a field of type {@link UnifiedSocialCreditCode} needs no constraint.
 *
 * <pre>{@code
 * record Form(@Uscc String number) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = Uscc.Validator.class)
@Repeatable(Uscc.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface Uscc {

    /** The message; {@code {reason}} in it is replaced by what is wrong. */
    String message() default "{io.github.xinyong.codes.constraints.Uscc.message}{reason}";

    /** The groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** What clients attach to the constraint. */
    Class<? extends Payload>[] payload() default {};

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
        Uscc[] value();
    }

    /** Checks texts; made by Bean Validation. */
    final class Validator implements ConstraintValidator<Uscc, CharSequence> {

        private CodeRule rule = CodeRule.NONE;

        /** Made by Bean Validation. */
        public Validator() {}

        @Override
        public void initialize(Uscc constraint) {
            rule = new CodeRule(
                    constraint.acceptNormalizable(),
                    constraint.acceptNonconforming(),
                    constraint.requireListedAuthority(),
                    CodeKind.USCC);
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return rule.isMet(text, context);
        }
    }
}
