package io.github.xinyong.examples.cli;

import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.rules.engine.EvaluationTime;
import io.github.xinyong.rules.engine.Evaluator;
import io.github.xinyong.rules.engine.RuleEngine;
import io.github.xinyong.rules.json.CanonicalJson;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides credit files by a rule set, or says why. */
final class ClassifyCommand {

    private ClassifyCommand() {}

    /** What both commands take. */
    private static final class Arguments {

        @Option(
                names = "--rules",
                paramLabel = "RULES",
                required = true,
                description = "the rule set: a JSON file, or the id of one that ships")
        private String rules = "";

        @Option(names = "--as-of", paramLabel = "DATE", description = "the day judged (default: today)")
        private @Nullable LocalDate day;

        @Mixin
        private Language language = new Language();

        @Parameters(
                paramLabel = "FILES.jsonl",
                description = "credit files, one a line, as credit import --out writes them")
        private String files = "";

        Arguments() {
            super();
        }

        void each(Session session, Judging judging) throws IOException {
            Locale locale = language.locale();
            RuleEngine engine = RulesInput.engine(rules, locale);
            LocalDate judged = day == null ? session.today() : day;
            Evaluator evaluator = engine.at(EvaluationTime.asOf(judged));
            RulesInput.files(
                    files, locale, file -> judging.judge(file, RulesInput.view(file, judged), evaluator, locale));
            session.out().flush();
        }
    }

    private interface Judging {
        void judge(CreditFile file, FileView view, Evaluator evaluator, Locale locale);
    }

    /** A decision a line. */
    @Command(
            name = "classify",
            mixinStandardHelpOptions = true,
            description =
                    "Decide credit files by a rule set: one JSON object a line with the id of the file and the decision.",
            footer = {
                "",
                "Exit status: 0 every file was judged, 2 wrong usage or an input that cannot be read.",
                "",
                "  credit classify --rules example-supplier-review --as-of 2026-06-30 files.jsonl"
            })
    static final class Decide implements Callable<Integer> {

        private final Session session;

        @Mixin
        private Arguments arguments = new Arguments();

        Decide(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() throws IOException {
            arguments.each(
                    session,
                    (file, view, evaluator, locale) -> session.out()
                            .println(CanonicalJson.write(JsonValue.object(Map.of(
                                    "file",
                                    JsonValue.string(file.id()),
                                    "decision",
                                    evaluator.decide(view).toJson())))));
            return 0;
        }
    }

    /** An explanation in words for each file. */
    @Command(
            name = "explain-decision",
            mixinStandardHelpOptions = true,
            description =
                    "Decide credit files by a rule set and say why and why not. It names the records of the files: it is"
                            + " for their keeper and the subject.",
            footer = {
                "",
                "Exit status: 0 every file was judged, 2 wrong usage or an input that cannot be read.",
                "",
                "  credit explain-decision --rules example-supplier-review --as-of 2026-06-30 files.jsonl"
            })
    static final class Explain implements Callable<Integer> {

        private final Session session;

        @Mixin
        private Arguments arguments = new Arguments();

        Explain(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() throws IOException {
            arguments.each(
                    session,
                    (file, view, evaluator, locale) ->
                            session.out().println(evaluator.explain(view).text(locale)));
            return 0;
        }
    }
}
