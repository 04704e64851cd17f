package com.example.frameworks;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;

/** Bean Validation whose messages are in one language. */
final class Forms {

    private final Validator validator;

    Forms(Locale locale) {
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        MessageInterpolator standard = configuration.getDefaultMessageInterpolator();
        this.validator = configuration
                .messageInterpolator(new MessageInterpolator() {
                    @Override
                    public String interpolate(String template, Context context) {
                        return standard.interpolate(template, context, locale);
                    }

                    @Override
                    public String interpolate(String template, Context context, Locale ignored) {
                        return interpolate(template, context);
                    }
                })
                .buildValidatorFactory()
                .getValidator();
    }

    /** Returns what is wrong with a form, each field with its message. */
    List<String> messages(Form form) {
        return validator.validate(form).stream()
                .map(Forms::message)
                .sorted()
                .toList();
    }

    private static String message(ConstraintViolation<Form> violation) {
        return violation.getPropertyPath() + ": " + violation.getMessage();
    }
}
