package io.github.xinyong.examples.cli;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.subject.Organization;
import io.github.xinyong.rules.engine.EvaluationTime;
import io.github.xinyong.rules.engine.Evaluator;
import io.github.xinyong.rules.engine.Explanation;
import io.github.xinyong.rules.engine.RuleEngine;
import io.github.xinyong.rules.json.RuleSetJson;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What the demo finds out on its way from files to an explained decision. Nothing is prepared: the files are read, the codes
 * checked, the penalties imported, the suppliers reviewed when it runs.
 *
 * @param day the day whose state of affairs is asked for
 * @param locale the language
 * @param organizations real public organisations, each with its code checked
 * @param slips codes of made-up organisations with typical slips, checked
 * @param imported the penalty table about made-up organisations
 * @param reviews what the example rule set says of each made-up supplier
 * @param explained the review that is explained in full
 */
record Demo(
        LocalDate day,
        Locale locale,
        List<PublicOrganization> organizations,
        List<CheckedCode> slips,
        DemoImport imported,
        List<Review> reviews,
        Review explained) {

    /** The rule set: an example of this project. */
    static final String RULE_SET = "example-supplier-review";

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** A real public organisation. */
    record PublicOrganization(String name, CheckedCode code) {}

    /**
     * A made-up supplier and what the rule set says of it.
     *
     * @param findings the codes of what the import found about its rows
     */
    record Review(Organization supplier, Explanation explanation, List<String> findings) {}

    /** Runs it on the files of a folder. */
    static Demo run(Path folder, LocalDate day, Locale locale) {
        Checker checker = new Checker(KindChoice.AUTO, false, day, false, locale);
        DemoImport imported = DemoImport.read(
                folder.resolve("penalties.csv"), day.atStartOfDay(CHINA).toInstant());
        List<Review> reviews = reviews(folder, day, imported);
        Review explained = reviews.stream()
                .max(Comparator.comparing(
                        review -> review.explanation().decision().fired().size()))
                .orElseThrow();
        return new Demo(
                day, locale, organizations(folder, checker), slips(folder, checker), imported, reviews, explained);
    }

    private static List<PublicOrganization> organizations(Path folder, Checker checker) {
        List<PublicOrganization> organizations = new ArrayList<>();
        for (NamedCsvRecord row : Table.read(folder.resolve("public-organizations.tsv"))) {
            organizations.add(new PublicOrganization(
                    row.getField("name_zh"), checker.check(row.getStartingLineNumber(), row.getField("uscc"))));
        }
        return organizations;
    }

    private static List<CheckedCode> slips(Path folder, Checker checker) {
        List<CheckedCode> slips = new ArrayList<>();
        for (String line : Table.lines(folder.resolve("slips.txt"))) {
            slips.add(checker.check(slips.size() + 1, line));
        }
        return slips;
    }

    private static List<Review> reviews(Path folder, LocalDate day, DemoImport imported) {
        Evaluator evaluator = RuleEngine.compile(RuleSetJson.shipped(RULE_SET)).at(EvaluationTime.asOf(day));
        List<Review> reviews = new ArrayList<>();
        for (NamedCsvRecord row : Table.read(folder.resolve("suppliers.csv"))) {
            Organization supplier =
                    Organization.of(UnifiedSocialCreditCode.parse(row.getField("统一社会信用代码")), row.getField("名称"));
            FileView view = imported.file(supplier).asOf(day, CHINA);
            reviews.add(new Review(supplier, evaluator.explain(view), imported.findings(supplier)));
        }
        return reviews;
    }

    /** Counts the verdicts about the real organisations. */
    Tally tally() {
        Tally tally = new Tally();
        organizations.forEach(organization -> tally.count(organization.code().verdict()));
        return tally;
    }

    /** Returns the reviews that ended with a grade. */
    List<Review> graded() {
        return reviews.stream()
                .filter(review -> review.explanation().decision().grade() != null)
                .toList();
    }
}
