package io.github.xinyong.examples.cli;

import io.github.xinyong.core.exchange.ImportFinding;
import io.github.xinyong.core.exchange.ImportSummary;
import io.github.xinyong.core.subject.SubjectType;
import io.github.xinyong.rules.ReasonCode;
import io.github.xinyong.rules.Scale;
import io.github.xinyong.rules.engine.Decision;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The result of the demo in words, for a terminal. */
final class DemoText {

    private static final int EXAMPLES = 4;

    private final Demo demo;
    private final Output out;

    DemoText(Demo demo, Output out) {
        this.demo = demo;
        this.out = out;
    }

    void print() {
        out.println(text("title", demo.day()));
        out.println(text("disclaimer"));
        organizations();
        slips();
        imported();
        reviews();
        explained();
        out.println("");
        out.println(summary(demo));
    }

    /** Says in a few lines what came out. */
    static String summary(Demo demo) {
        ImportSummary imported = demo.imported().summary();
        return CliMessages.text(
                demo.locale(),
                "demo.result",
                demo.tally().conforming(),
                demo.tally().all(),
                imported.records(),
                imported.rows(),
                imported.rejected(),
                demo.graded().size(),
                demo.reviews().size());
    }

    private void organizations() {
        heading("organizations");
        line(demo.tally().summary(demo.locale()));
        demo.organizations().stream()
                .limit(EXAMPLES)
                .forEach(organization -> line(organization.code().input() + "  " + organization.name()));
        line(text("more", demo.organizations().size() - EXAMPLES));
    }

    private void slips() {
        heading("slips");
        for (CheckedCode code : demo.slips()) {
            line(Display.fit(code.input(), 21) + " " + why(demo.locale(), code));
        }
    }

    /** Says why a code is what it is, in a sentence. */
    static String why(Locale locale, CheckedCode code) {
        if (code.problems().isEmpty()) {
            String verdict = CliMessages.text(locale, "table." + code.verdict().id());
            return CliMessages.text(locale, "demo.kind", code.kind().displayName(locale), verdict);
        }
        List<String> why = new ArrayList<>(List.of(code.problems().get(0).message()));
        int more = code.problems().size() - 1;
        if (more > 0) {
            why.add(CliMessages.text(locale, "table.more", more));
        }
        code.suggestions().stream()
                .limit(1)
                .forEach(suggestion -> why.add(CliMessages.text(locale, "table.suggestions", suggestion)));
        return String.join(CliMessages.text(locale, "table.and"), why);
    }

    private void imported() {
        heading("import");
        ImportSummary summary = demo.imported().summary();
        line(text("import.summary", summary.rows(), summary.records(), summary.rejected(), summary.findings()));
        for (ImportFinding finding : demo.imported().findings()) {
            line("  " + Display.fit(text("import.line", finding.line()), 8) + " "
                    + Display.fit(text("import." + finding.outcome().id()), 14) + " "
                    + Display.fit(finding.code(), 21) + " " + finding.message(demo.locale()));
        }
        line(text(
                "import.files",
                demo.imported().filesOf(SubjectType.ORGANIZATION),
                demo.imported().filesOf(SubjectType.PERSON)));
        line(text("import.basis", demo.imported().unverified()));
    }

    private void reviews() {
        heading("reviews");
        for (Demo.Review review : demo.reviews()) {
            Decision decision = review.explanation().decision();
            line(Display.fit(grade(demo.locale(), decision), 14) + " " + Display.fit(score(decision), 4) + " "
                    + review.supplier().id().value() + "  " + review.supplier().name());
            String why = because(demo.locale(), review);
            if (!why.isEmpty()) {
                line(" ".repeat(20) + why);
            }
        }
    }

    /** Returns the grade with its name, or why there is none. */
    static String grade(Locale locale, Decision decision) {
        Scale.Grade grade = decision.grade();
        return grade == null
                ? CliMessages.text(locale, "demo.status." + decision.status())
                : grade.id() + " " + grade.title().in(locale);
    }

    static String score(Decision decision) {
        BigDecimal score = decision.score();
        return score == null ? "" : score.toPlainString();
    }

    /** Returns the reasons, the weightiest first, and what the import found. */
    static String because(Locale locale, Demo.Review review) {
        List<ReasonCode> reasons = review.explanation().reasons();
        String why = reasons.stream()
                .map(reason -> reason.text().in(locale))
                .collect(Collectors.joining(CliMessages.text(locale, "table.and")));
        if (review.explanation().decision().status() == Decision.Status.NOT_SERVED) {
            why = CliMessages.text(locale, "demo.not-served");
        }
        if (review.findings().isEmpty()) {
            return why;
        }
        String found = CliMessages.text(locale, "demo.found", String.join(", ", review.findings()));
        return why.isEmpty() ? found : why + " " + found;
    }

    private void explained() {
        heading("explained");
        demo.explained().explanation().text(demo.locale()).lines().forEach(this::line);
    }

    private void heading(String key) {
        out.println("");
        out.println(text("heading." + key));
    }

    private void line(String line) {
        out.println(("  " + line).stripTrailing());
    }

    private String text(String key, Object... arguments) {
        return CliMessages.text(demo.locale(), "demo." + key, arguments);
    }
}
