package io.github.xinyong.examples.cli;

import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.rules.json.CanonicalJson;
import io.github.xinyong.rules.scheme.SchemeResult;
import io.github.xinyong.rules.scheme.Schemes;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how long records are shown and when their repair may be applied for. */
@Command(
        name = "repair",
        mixinStandardHelpOptions = true,
        description = {
            "Say of each penalty and listing how long it is shown, when its repair may be applied for, and which conditions",
            "are there: on Credit China and in market regulation, which count from different dates."
        },
        footer = {
            "",
            "Exit status: 0 the record is on file, 1 it is not, 2 wrong usage or an input that cannot be read.",
            "",
            "  credit repair --record p1 --as-of 2026-08-05 --value food-drug-equipment:p1=0 files.jsonl"
        })
final class RepairCommand implements Callable<Integer> {

    private static final List<String> CHANNELS = List.of("credit-china-repair", "market-regulation-repair");

    private final Session session;

    @Option(names = "--record", paramLabel = "ID", description = "only the record of this id")
    private @Nullable String record;

    @Mixin
    private SchemeOptions options = new SchemeOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (default: text)")
    private SchemeCommand.Format format = SchemeCommand.Format.text;

    @Mixin
    private Language language = new Language();

    @Parameters(paramLabel = "FILES.jsonl", description = "credit files, one a line")
    private String files = "";

    RepairCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Locale locale = language.locale();
        boolean[] found = {false};
        RulesInput.files(files, locale, file -> {
            for (String channel : CHANNELS) {
                SchemeResult result = Schemes.shipped()
                        .scheme(channel)
                        .judge(
                                RulesInput.view(file, options.day(session)),
                                options.time(session),
                                options.inputs(),
                                options.least());
                SchemeResult asked = record == null ? result : result.about(record);
                if (!asked.answers().isEmpty()) {
                    found[0] = true;
                    session.out()
                            .println(
                                    format == SchemeCommand.Format.text
                                            ? asked.text(locale)
                                            : CanonicalJson.write(JsonValue.object(Map.of(
                                                    "file", JsonValue.string(file.id()), "result", asked.toJson()))));
                }
            }
        });
        session.out().flush();
        if (!found[0] && record != null) {
            session.say(CliMessages.text(locale, "file.no-record", record));
        }
        return found[0] || record == null ? 0 : 1;
    }
}
