package io.github.xinyong.examples.cli;

import io.github.xinyong.codes.Reason;
import io.github.xinyong.rules.InvalidRuleSetException;
import io.github.xinyong.rules.analysis.RuleSetAnalysis;
import io.github.xinyong.rules.analysis.ScenarioReport;
import io.github.xinyong.rules.analysis.ScenarioResult;
import io.github.xinyong.rules.analysis.ScenarioSet;
import io.github.xinyong.rules.compare.BackTest;
import io.github.xinyong.rules.compare.BackTestResult;
import io.github.xinyong.rules.compare.RuleSetDiff;
import io.github.xinyong.rules.engine.RuleEngine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks, tests and compares rule sets. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Check, test and compare rule sets. A rule set is a JSON file, or the id of one that ships.",
        footer = {
            "",
            "Exit status: 0 nothing found or different, 1 something is, 2 wrong usage or an input that cannot be read.",
            "",
            "  credit rules check example-supplier-review",
            "  credit rules backtest old.json new.json files.jsonl --as-of 2026-06-30"
        })
final class RulesCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    RulesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(session.err());
        return 2;
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description =
                    "Analyse a rule set: contradictions, gaps, overlaps, what nothing reads, law not in force, scores"
                            + " that improve with an adverse record.")
    int check(
            @Parameters(paramLabel = "RULES", description = "the rule set") String rules,
            @Option(names = "--as-of", paramLabel = "DATE", description = "the day of the law (default: today)")
                    @Nullable
                    LocalDate day,
            @Mixin Language language)
            throws IOException {
        Locale locale = language.locale();
        RuleEngine engine = RulesInput.engine(rules, locale);
        RuleSetAnalysis analysis = RuleSetAnalysis.of(engine, day == null ? session.today() : day);
        analysis.findings().forEach(finding -> say(finding, locale));
        analysis.limits().forEach(limit -> say(limit, locale));
        session.out().flush();
        return analysis.findings().isEmpty() ? 0 : 1;
    }

    @Command(
            name = "test",
            mixinStandardHelpOptions = true,
            description = "Run the scenarios of a rule set and say what they leave out.")
    int test(
            @Parameters(index = "0", paramLabel = "RULES", description = "the rule set") String rules,
            @Parameters(index = "1", paramLabel = "SCENARIOS", description = "the file of its scenarios")
                    String scenarios,
            @Mixin Language language)
            throws IOException {
        Locale locale = language.locale();
        ScenarioReport report = scenarios(scenarios, locale).run(RulesInput.engine(rules, locale));
        for (ScenarioResult result : report.results()) {
            String word = CliMessages.text(locale, result.isAsExpected() ? "rules.kept" : "rules.broken");
            session.out().println(word + " " + result.scenario().id());
            result.mismatches().forEach(mismatch -> say(mismatch, locale));
        }
        report.coverage().missed().forEach(part -> say(part, locale));
        session.out().flush();
        return report.isAsExpected() ? 0 : 1;
    }

    private static ScenarioSet scenarios(String name, Locale locale) throws IOException {
        try (InputStream in = RulesInput.open(name)) {
            return ScenarioSet.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (InvalidRuleSetException e) {
            throw new CommandFailure("scenarios", name, e.findings().get(0).message(locale));
        }
    }

    @Command(name = "diff", mixinStandardHelpOptions = true, description = "Say what differs between two rule sets.")
    int diff(
            @Parameters(index = "0", paramLabel = "BEFORE", description = "a rule set") String before,
            @Parameters(index = "1", paramLabel = "AFTER", description = "another one") String after,
            @Mixin Language language)
            throws IOException {
        Locale locale = language.locale();
        RuleSetDiff diff = RuleSetDiff.of(
                RulesInput.engine(before, locale).ruleSet(),
                RulesInput.engine(after, locale).ruleSet());
        diff.changes().forEach(change -> say(change, locale));
        session.out().flush();
        return diff.isEmpty() ? 0 : 1;
    }

    @Command(
            name = "backtest",
            mixinStandardHelpOptions = true,
            description =
                    "Judge the same credit files by two rule sets: who moves, how scores change, which part did it.")
    int backtest(
            @Parameters(index = "0", paramLabel = "BEFORE", description = "a rule set") String before,
            @Parameters(index = "1", paramLabel = "AFTER", description = "another one") String after,
            @Parameters(index = "2", paramLabel = "FILES.jsonl", description = "credit files, one a line") String files,
            @Option(names = "--as-of", paramLabel = "DATE", description = "the day judged (default: today)") @Nullable
                    LocalDate day,
            @Mixin Language language)
            throws IOException {
        Locale locale = language.locale();
        BackTest test = BackTest.of(RulesInput.engine(before, locale), RulesInput.engine(after, locale))
                .samples(0);
        LocalDate judged = day == null ? session.today() : day;
        BackTestResult result = test.run(RulesInput.views(files, locale, judged).stream());
        session.out().print(result.text(locale));
        session.out().flush();
        return result.changed() == 0 ? 0 : 1;
    }

    private void say(Reason reason, Locale locale) {
        session.out().println(reason.code() + " " + reason.message(locale));
    }
}
