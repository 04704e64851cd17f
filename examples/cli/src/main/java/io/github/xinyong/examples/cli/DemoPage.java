package io.github.xinyong.examples.cli;

import io.github.xinyong.codes.RegistrationType;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.core.exchange.ImportFinding;
import io.github.xinyong.core.subject.SubjectType;
import io.github.xinyong.rules.engine.Decision;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The result of the demo as a page of HTML, complete in itself; the template escapes whatever is put into it. */
final class DemoPage {

    private static final String TEMPLATE = "demo.html.mustache";

    private DemoPage() {}

    /** A bar of a chart; numbers are percent of the width. */
    record Bar(String label, String value, String style, double left, double width) {}

    /** A code with a slip. */
    record Slip(String code, String verdict, String css, String why) {}

    /** A finding of the import. */
    record Finding(long line, String column, String code, String outcome, boolean rejected, String message) {}

    /** A reviewed supplier. */
    record Supplier(
            String name,
            String code,
            String grade,
            String css,
            String score,
            double width,
            String why,
            boolean graded) {}

    static String html(Demo demo) {
        return Pages.html(TEMPLATE, context(demo));
    }

    private static Map<String, Object> context(Demo demo) {
        Locale locale = demo.locale();
        DemoImport imported = demo.imported();
        Map<String, Object> context = new HashMap<>();
        context.put("t", Pages.labels(locale, "page."));
        context.put("lang", Pages.language(locale));
        context.put("day", demo.day().toString());
        context.put("result", DemoText.summary(demo));
        context.put("checked", demo.tally().summary(locale));
        context.put("registrations", registrations(demo));
        context.put("organizations", demo.organizations());
        context.put(
                "slips", demo.slips().stream().map(code -> slip(locale, code)).toList());
        context.put("rows", imported.summary().rows());
        context.put("records", imported.summary().records());
        context.put("rejected", imported.summary().rejected());
        context.put(
                "recordsPercent",
                percent(imported.summary().records(), imported.summary().rows()));
        context.put(
                "findings",
                imported.findings().stream().map(f -> finding(locale, f)).toList());
        context.put(
                "files",
                CliMessages.text(
                        locale,
                        "demo.import.files",
                        imported.filesOf(SubjectType.ORGANIZATION),
                        imported.filesOf(SubjectType.PERSON)));
        context.put("basis", CliMessages.text(locale, "demo.import.basis", imported.unverified()));
        context.put(
                "suppliers",
                demo.reviews().stream().map(r -> supplier(locale, r)).toList());
        context.put("decision", new DemoDecision(demo.explained(), locale));
        return context;
    }

    /** Counts the real organisations by who registered them as what, which their codes say. */
    private static List<Bar> registrations(Demo demo) {
        Map<String, Long> counts = new TreeMap<>();
        for (Demo.PublicOrganization organization : demo.organizations()) {
            String name = UnifiedSocialCreditCode.check(organization.code().input())
                    .code()
                    .flatMap(UnifiedSocialCreditCode::registration)
                    .map(type -> name(type, demo.locale()))
                    .orElse("?");
            counts.merge(name, 1L, Long::sum);
        }
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new Bar(
                        entry.getKey(), Long.toString(entry.getValue()), "", 0, percent(entry.getValue(), most)))
                .toList();
    }

    private static String name(RegistrationType type, Locale locale) {
        return type.authorityName(locale) + " · " + type.categoryName(locale);
    }

    private static Slip slip(Locale locale, CheckedCode code) {
        String id = code.verdict().id();
        return new Slip(code.input(), CliMessages.text(locale, "table." + id), id, DemoText.why(locale, code));
    }

    private static Finding finding(Locale locale, ImportFinding finding) {
        return new Finding(
                finding.line(),
                finding.column(),
                finding.code(),
                CliMessages.text(locale, "demo.import." + finding.outcome().id()),
                finding.outcome() == ImportFinding.Outcome.REJECTED,
                finding.message(locale));
    }

    private static Supplier supplier(Locale locale, Demo.Review review) {
        Decision decision = review.explanation().decision();
        boolean graded = decision.grade() != null;
        String grade = DemoText.grade(locale, decision);
        return new Supplier(
                review.supplier().name(),
                review.supplier().id().value(),
                grade,
                graded ? grade.substring(0, 1) : "none",
                DemoText.score(decision),
                decision.score() == null ? 0 : decision.score().doubleValue(),
                DemoText.because(locale, review),
                graded);
    }

    static double percent(long part, long whole) {
        return Math.round(1000.0 * part / whole) / 10.0;
    }
}
