package io.github.xinyong.codes.constraints;

import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeNormalizer;
import io.github.xinyong.codes.CodeNote;
import io.github.xinyong.codes.CodeProblem;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a constraint asks of a text: one of some kinds, under some options. */
final class CodeRule {

    /** Asks for no kind, so that nothing meets it. */
    static final CodeRule NONE = new CodeRule(false, false, false);

    private final boolean acceptNormalizable;
    private final boolean acceptNonconforming;
    private final boolean requireListedAuthority;
    private final List<CodeKind> kinds;

    CodeRule(
            boolean acceptNormalizable,
            boolean acceptNonconforming,
            boolean requireListedAuthority,
            CodeKind... kinds) {
        this.acceptNormalizable = acceptNormalizable;
        this.acceptNonconforming = acceptNonconforming;
        this.requireListedAuthority = requireListedAuthority;
        this.kinds = List.of(kinds);
    }

    /** Tells whether a text meets the rule; if not, puts the reason into the message. */
    boolean isMet(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        String given = acceptNormalizable ? CodeNormalizer.normalize(text) : text.toString();
        LocalDate today = LocalDate.now(context.getClockProvider().getClock());
        CodeCheck<?> nearest = null;
        for (CodeKind kind : kinds) {
            CodeCheck<?> check = kind.check(given, today);
            if (accepts(check)) {
                return true;
            }
            if (nearest == null || distance(check) < distance(nearest)) {
                nearest = check;
            }
        }
        MessageTemplate.explain(context, kinds, nearest);
        return false;
    }

    private boolean accepts(CodeCheck<?> check) {
        return switch (check.verdict()) {
            case CONFORMING -> !requireListedAuthority || !check.has(CodeNote.Type.UNLISTED_TYPE);
            case NONCONFORMING ->
                acceptNonconforming && (!requireListedAuthority || !check.has(CodeNote.Type.UNLISTED_TYPE));
            case INVALID -> false;
        };
    }

    /** Returns how far a text is from a kind: a wrong length counts for more than all other problems together. */
    private static int distance(CodeCheck<?> check) {
        return check.problems().size() + (check.has(CodeProblem.Type.LENGTH) ? 1_000 : 0);
    }
}
