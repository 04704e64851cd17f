package io.github.xinyong.rules.scheme;

import io.github.xinyong.core.law.LawDocument;
import io.github.xinyong.core.law.LawRegister;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.engine.RuleSetText;
import java.util.Locale;

/** A scheme in words of one language, made of the data that runs. */
final class SchemeText {

    private final Locale locale;
    private final StringBuilder out = new StringBuilder(4_096);

    private SchemeText(Locale locale) {
        this.locale = locale;
    }

    static String of(Scheme scheme, Locale locale) {
        SchemeText text = new SchemeText(locale);
        text.line(0, scheme.title().in(locale) + " (" + scheme.id() + ")");
        text.line(0, scheme.about().in(locale));
        scheme.versions().forEach(text::version);
        text.line(0, text.words("disclaimer"));
        return text.out.toString();
    }

    private void version(SchemeVersion version) {
        out.append('\n');
        line(0, words("version", version.id(), version.inForce(), mark(version.confidence())));
        version.documents().forEach(basis -> line(1, document(basis)));
        if (!version.gaps().isEmpty()) {
            line(1, words("gaps"));
            version.gaps()
                    .forEach(gap -> line(
                            2,
                            gap.what().in(locale)
                                    + words("colon")
                                    + gap.because().in(locale)));
        }
        if (!version.dates().isEmpty()) {
            line(1, words("dates"));
            version.dates().forEach(this::dateRule);
        }
        if (version.calculator() != null) {
            line(1, words("calculator", version.calculator().id()));
        }
        RuleSet set = version.ruleSet();
        if (set != null) {
            RuleSetText.of(set, locale).lines().forEach(line -> line(1, line));
        }
        if (!version.findings().isEmpty()) {
            line(1, words("findings"));
            version.findings()
                    .forEach(finding -> line(
                            2,
                            finding.code() + " " + finding.place() + words("colon")
                                    + finding.because().in(locale)));
        }
    }

    private void dateRule(DateRule rule) {
        line(2, rule.id() + " " + rule.title().in(locale));
        String about = String.join(", ", rule.types());
        if (!rule.details().isEmpty()) {
            about = about + " " + rule.details();
        }
        line(3, words("date.records", about));
        String start = rule.day() == null
                ? words("date.from", rule.from())
                : words("date.from-day", rule.from(), rule.day().toString().substring(2), rule.years());
        String length = rule.term() == null ? "" : rule.term().toText(locale);
        line(3, words("date." + rule.counting(), start, length.isEmpty() ? "–" : length));
        if (rule.inForce() != null) {
            line(3, words("date.in-force", rule.inForce()));
        }
        rule.basis().forEach(basis -> line(3, words("basis", basis, mark(rule.confidence()))));
    }

    private String document(LegalBasis basis) {
        String id = basis.documentId();
        LawDocument known = id == null ? null : LawRegister.bundled().document(id);
        if (known == null) {
            return basis.toString();
        }
        String title = Locale.CHINESE.getLanguage().equals(locale.getLanguage())
                        && !known.titleZh().isEmpty()
                ? known.titleZh()
                : known.titleEn();
        String from = known.from() == null ? "?" : known.from().toString();
        String last = known.lastDay() == null ? "" : known.lastDay().toString();
        return words("document", known.id(), title, known.number(), from + ".." + last, mark(known.leastConfidence()));
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
