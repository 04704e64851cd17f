package io.github.xinyong.codes.constraints;

import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeNote;
import io.github.xinyong.codes.CodeProblem;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts reasons into the templates of messages.
 *
 * <p>A validator does not know the language of a message, and has no standard way to hand values to it. So a sentence is a
 * row of bundle keys with the values between them: key 0, position, key 1, found, key 2, expected, key 3. Values are
 * single characters, numbers and dates that somebody expects; the digits of a birth date are shown as {@code *}.
 */
final class MessageTemplate {

    private static final String PREFIX = "{io.github.xinyong.codes.constraints.";
    private static final int NAMED = 3;

    private MessageTemplate() {}

    /** Replaces the violation by one with the reason, if the message of the constraint has a place for it. */
    static void explain(ConstraintValidatorContext context, List<CodeKind> kinds, @Nullable CodeCheck<?> nearest) {
        String template = context.getDefaultConstraintMessageTemplate();
        if (!template.contains("{reason}") && !template.contains("{kinds}")) {
            return;
        }
        String explained = template.replace("{kinds}", names(kinds))
                .replace("{reason}", nearest == null ? "" : reason(kinds, nearest));
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(explained).addConstraintViolation();
    }

    private static String names(List<CodeKind> kinds) {
        return kinds.stream().map(MessageTemplate::name).collect(Collectors.joining(key("comma")));
    }

    private static String name(CodeKind kind) {
        return key("kind." + kind.id());
    }

    private static String key(String name) {
        return PREFIX + name + "}";
    }

    private static String reason(List<CodeKind> kinds, CodeCheck<?> check) {
        StringBuilder reason = new StringBuilder();
        if (kinds.size() > 1) {
            reason.append(key("nearest")).append(name(check.kind())).append(key("colon"));
        }
        List<CodeProblem> problems = check.problems();
        if (problems.isEmpty()) {
            return reason.append(key("note." + CodeNote.Type.UNLISTED_TYPE)).toString();
        }
        String before = "";
        for (CodeProblem problem : problems.subList(0, Math.min(NAMED, problems.size()))) {
            reason.append(before).append(sentence(problem));
            before = key("semicolon");
        }
        if (problems.size() > NAMED) {
            reason.append(key("more.0")).append(problems.size() - NAMED).append(key("more.1"));
        }
        return reason.toString();
    }

    private static String sentence(CodeProblem problem) {
        String name = "problem." + problem.type() + ".";
        return switch (problem.type()) {
            case LENGTH ->
                key(name + 1)
                        + literal(problem.found())
                        + key(name + ("1".equals(problem.found()) ? "2.one" : "2"))
                        + literal(problem.expected())
                        + key(name + 3);
            case CHARACTER,
                    CHECK_CHARACTER,
                    ORGANIZATION_CHECK_CHARACTER,
                    PROVINCE,
                    BIRTH_DATE,
                    BIRTH_DATE_IN_FUTURE,
                    BIRTH_DATE_TOO_EARLY ->
                key(name + 0)
                        + problem.position()
                        + key(name + 1)
                        + found(problem)
                        + key(name + 2)
                        + literal(problem.expected())
                        + key(name + 3);
            case CITIZEN_ID_NUMBER, UNIFIED_SOCIAL_CREDIT_CODE, NOT_TEXT -> key(name + 0);
        };
    }

    private static String found(CodeProblem problem) {
        return switch (problem.type()) {
            case BIRTH_DATE, BIRTH_DATE_IN_FUTURE, BIRTH_DATE_TOO_EARLY -> "********";
            default -> literal(problem.found());
        };
    }

    /** Keeps a value from being read as a part of the template. */
    private static String literal(@Nullable String value) {
        if (value == null) {
            return "";
        }
        StringBuilder literal = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '{' || c == '}' || c == '$' || c == '\\') {
                literal.append('\\');
            }
            literal.append(c);
        }
        return literal.toString();
    }
}
