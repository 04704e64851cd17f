package io.github.xinyong.rules.scheme;

import java.util.Locale;

/** A result in words of one language. */
final class ResultText {

    private final Locale locale;
    private final StringBuilder out = new StringBuilder(1_024);

    private ResultText(Locale locale) {
        this.locale = locale;
    }

    static String of(SchemeResult result, Locale locale) {
        ResultText text = new ResultText(locale);
        text.result(result);
        return text.out.toString();
    }

    private void result(SchemeResult result) {
        SchemeVersion version = result.version();
        line(0, result.scheme().title().in(locale) + " (" + result.scheme().id() + ")");
        if (version == null) {
            line(0, words("no-version", result.time().law()));
            return;
        }
        line(0, words("version", version.id(), version.inForce(), mark(version.confidence())));
        if (!result.answers().isEmpty()) {
            line(0, words("answers"));
            result.answers().forEach(this::answer);
        }
        if (result.explanation() == null) {
            line(0, words("disclaimer"));
        } else {
            out.append(result.explanation().text(locale));
        }
    }

    private void answer(Answer answer) {
        String about = answer.record().isEmpty() ? "" : answer.record() + " ";
        line(1, about + answer.title().in(locale) + words("colon") + value(answer.value()));
        answer.steps().forEach(step -> line(2, step.in(locale)));
        answer.gaps().forEach(gap -> line(2, words("gap", gap.message(locale))));
        answer.basis().forEach(basis -> line(2, words("basis", basis, mark(answer.confidence()))));
    }

    private String value(String value) {
        return value.matches("[A-Z_]+") ? words("value." + value) : value;
    }

    private String mark(Enum<?> confidence) {
        return words("confidence." + confidence.name());
    }

    private String words(String key, Object... arguments) {
        return SchemeMessages.text(locale, key, arguments);
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }
}
