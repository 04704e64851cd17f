package io.github.xinyong.examples.cli;

import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.rules.InvalidRuleSetException;
import io.github.xinyong.rules.analysis.ScenarioResult;
import io.github.xinyong.rules.analysis.ScenarioSet;
import io.github.xinyong.rules.json.CanonicalJson;
import io.github.xinyong.rules.scheme.Scheme;
import io.github.xinyong.rules.scheme.SchemeResult;
import io.github.xinyong.rules.scheme.SchemeVersion;
import io.github.xinyong.rules.scheme.Schemes;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists, shows and runs the schemes of the law. */
@Command(
        name = "scheme",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "List, show and run the schemes of the law, each by the version in force on the day.",
        footer = {
            "",
            "Exit status: 0 all is as expected, 1 a scenario is not, 2 wrong usage or an input that cannot be read.",
            "",
            "  credit scheme list",
            "  credit scheme show --lang zh credit-china-repair",
            "  credit scheme run --as-of 2026-08-05 credit-china-repair files.jsonl"
        })
final class SchemeCommand implements Callable<Integer> {

    /** How a command prints. */
    enum Format {
        text,
        jsonl
    }

    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    SchemeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(session.err());
        return 2;
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "List the schemes and their versions.")
    int list(
            @Mixin SchemeOptions.Source source,
            @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: text)", defaultValue = "text")
                    Format format,
            @Mixin Language language)
            throws IOException {
        Schemes schemes = source.schemes();
        for (String id : schemes.ids()) {
            Scheme scheme = source.scheme(id, language.locale());
            if (format == Format.text) {
                session.out().println(id + "  " + scheme.title().in(language.locale()));
            }
            for (SchemeVersion version : scheme.versions()) {
                if (format == Format.text) {
                    session.out().println("  " + version);
                } else {
                    Map<String, JsonValue> line = new LinkedHashMap<>();
                    line.put("scheme", JsonValue.string(id));
                    line.put("version", JsonValue.string(version.id()));
                    line.put("inForce", JsonValue.string(version.inForce().toString()));
                    line.put("confidence", JsonValue.string(version.confidence().name()));
                    session.out().println(CanonicalJson.write(JsonValue.object(line)));
                }
            }
        }
        session.out().flush();
        return 0;
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Show a scheme as readable text, made of the data that runs.")
    int show(
            @Parameters(paramLabel = "SCHEME", description = "its id") String id,
            @Mixin SchemeOptions.Source source,
            @Mixin Language language)
            throws IOException {
        Scheme scheme = source.scheme(id, language.locale());
        try {
            session.out().print(scheme.text(language.locale()));
        } catch (InvalidRuleSetException e) {
            throw new CommandFailure("rule-set", id, e.findings().get(0).message(language.locale()));
        }
        session.out().flush();
        return 0;
    }

    @Command(
            name = "run",
            mixinStandardHelpOptions = true,
            description =
                    "Judge credit files by a scheme. It names the records of the files: it is for their keeper and"
                            + " the subject.")
    int run(
            @Parameters(index = "0", paramLabel = "SCHEME", description = "its id") String id,
            @Parameters(index = "1", paramLabel = "FILES.jsonl", description = "credit files, one a line") String files,
            @Mixin SchemeOptions.Source source,
            @Mixin SchemeOptions options,
            @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: text)", defaultValue = "text")
                    Format format,
            @Mixin Language language)
            throws IOException {
        Locale locale = language.locale();
        Scheme scheme = source.scheme(id, locale);
        RulesInput.files(files, locale, file -> {
            SchemeResult result = scheme.judge(
                    RulesInput.view(file, options.day(session)),
                    options.time(session),
                    options.inputs(),
                    options.least());
            if (format == Format.text) {
                session.out().println(result.text(locale));
            } else {
                Map<String, JsonValue> line = new LinkedHashMap<>();
                line.put("file", JsonValue.string(file.id()));
                line.put("result", result.toJson());
                session.out().println(CanonicalJson.write(JsonValue.object(line)));
            }
        });
        session.out().flush();
        return 0;
    }

    @Command(
            name = "scenarios",
            mixinStandardHelpOptions = true,
            description = "Run the scenarios of a scheme and say which are as expected.")
    int scenarios(
            @Parameters(paramLabel = "SCHEME", description = "its id") String id,
            @Mixin SchemeOptions.Source source,
            @Mixin Language language)
            throws IOException {
        Locale locale = language.locale();
        Scheme scheme = source.scheme(id, locale);
        boolean kept = true;
        for (ScenarioResult result : scenarios(source, id, locale).run(scheme)) {
            String word = CliMessages.text(locale, result.isAsExpected() ? "rules.kept" : "rules.broken");
            session.out()
                    .println(word + " " + result.scenario().id() + "  "
                            + result.scenario().title().in(locale) + "  ["
                            + String.join("; ", result.scenario().articles()) + "]");
            result.mismatches()
                    .forEach(
                            mismatch -> session.out().println("  " + mismatch.code() + " " + mismatch.message(locale)));
            kept &= result.isAsExpected();
        }
        session.out().flush();
        return kept ? 0 : 1;
    }

    private static ScenarioSet scenarios(SchemeOptions.Source source, String id, Locale locale) throws IOException {
        try {
            return ScenarioSet.of(source.schemes(), id);
        } catch (InvalidRuleSetException e) {
            throw new CommandFailure("scenarios", id, e.findings().get(0).message(locale));
        } catch (IllegalArgumentException e) {
            throw new CommandFailure("no-scenarios", id);
        }
    }
}
