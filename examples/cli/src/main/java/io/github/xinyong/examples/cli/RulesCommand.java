package io.github.xinyong.examples.cli;

import io.github.xinyong.codes.Reason;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.rules.InvalidRuleSetException;
import io.github.xinyong.rules.analysis.RuleSetAnalysis;
import io.github.xinyong.rules.analysis.ScenarioReport;
import io.github.xinyong.rules.analysis.ScenarioResult;
import io.github.xinyong.rules.analysis.ScenarioSet;
import io.github.xinyong.rules.compare.BackTest;
import io.github.xinyong.rules.compare.BackTestResult;
import io.github.xinyong.rules.compare.RuleSetDiff;
import io.github.xinyong.rules.engine.Assumption;
import io.github.xinyong.rules.engine.RuleEngine;
import io.github.xinyong.rules.json.CanonicalJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
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
            "  credit rules backtest old.json new.json files.jsonl --as-of 2026-06-30",
            "  credit rules backtest old.json new.json files.jsonl --format html --lang zh --out backtest.html"
        })
final class RulesCommand implements Callable<Integer> {

    private static final int MOST_SAMPLES = 100;

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
            @Option(
                            names = "--assume",
                            paramLabel = "CASE",
                            description = "count what is undetermined as its ${COMPLETION-CANDIDATES} case (default: as"
                                    + " undetermined)")
                    @Nullable
                    Case assumed,
            @Option(
                            names = "--samples",
                            paramLabel = "N",
                            description =
                                    "explain so many changed files of each move from both sides, 0 to 100 (default: 0;"
                                            + " in a page 3); names records: for the keeper of the files",
                            defaultValue = "-1")
                    int samples,
            @Option(
                            names = "--format",
                            paramLabel = "FORMAT",
                            description = "${COMPLETION-CANDIDATES} (default: text)",
                            defaultValue = "text")
                    Format format,
            @Option(
                            names = "--out",
                            paramLabel = "FILE",
                            description = "write the result there (default: the standard output)")
                    @Nullable
                    Path target,
            @Mixin Language language)
            throws IOException {
        Locale locale = language.locale();
        if (samples > MOST_SAMPLES || samples < -1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--samples: 0 to " + MOST_SAMPLES);
        }
        int each = samples >= 0 ? samples : format == Format.html ? BackTest.SAMPLES : 0;
        RuleEngine first = RulesInput.engine(before, locale);
        RuleEngine second = RulesInput.engine(after, locale);
        LocalDate judged = day == null ? session.today() : day;
        BackTest test = BackTest.of(first, second).samples(each);
        if (assumed != null) {
            test = test.assuming(assumed.assumption);
        }
        try (Stream<FileView> views = RulesInput.views(files, locale, judged)) {
            BackTestResult result = test.run(views);
            write(
                    switch (format) {
                        case text -> result.text(locale) + samples(result, locale);
                        case html -> BackTestPage.html(result, first, second, judged, locale);
                        case json -> CanonicalJson.write(result.toJson()) + "\n";
                    },
                    target,
                    locale);
            return result.changed() == 0 ? 0 : 1;
        }
    }

    /** The forms of a result. */
    enum Format {
        text,
        html,
        json
    }

    /** How a back-test counts what is undetermined. */
    enum Case {
        unfavourable(Assumption.UNFAVOURABLE),
        favourable(Assumption.FAVOURABLE);

        private final Assumption assumption;

        Case(Assumption assumption) {
            this.assumption = assumption;
        }
    }

    private static String samples(BackTestResult result, Locale locale) {
        StringBuilder out = new StringBuilder();
        for (BackTestResult.Sample sample : result.samples()) {
            String because = sample.because().isEmpty()
                    ? CliMessages.text(locale, "backtest.together")
                    : String.join(", ", sample.because());
            out.append('\n')
                    .append(CliMessages.text(
                            locale,
                            "backtest.sample",
                            sample.move().from(),
                            sample.move().to(),
                            sample.before().subject(),
                            because))
                    .append('\n');
            side(
                    out,
                    CliMessages.text(locale, "backtest.before"),
                    sample.before().text(locale));
            side(out, CliMessages.text(locale, "backtest.after"), sample.after().text(locale));
        }
        return out.toString();
    }

    private static void side(StringBuilder out, String title, String text) {
        out.append("  ").append(title).append('\n');
        text.lines().forEach(line -> out.append("    ").append(line).append('\n'));
    }

    private void write(String result, @Nullable Path target, Locale locale) {
        if (target == null) {
            session.out().print(result);
            session.out().flush();
            return;
        }
        try {
            Files.writeString(target, result, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CommandFailure("unwritable", target);
        }
        session.say(CliMessages.text(locale, "backtest.written", target));
    }

    private void say(Reason reason, Locale locale) {
        session.out().println(reason.code() + " " + reason.message(locale));
    }
}
