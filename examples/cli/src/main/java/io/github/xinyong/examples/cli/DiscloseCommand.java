package io.github.xinyong.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what an audience sees of credit files. */
@Command(
        name = "disclose",
        mixinStandardHelpOptions = true,
        description = {
            "Show what an audience may see of credit files, one JSON object a line; what no rule shows is left out.",
            "What was left out, and why, is told to the subject and the keeper only. Numbers of persons are masked."
        },
        footer = {
            "",
            "Exit status: 0 all files were read, 1 a line could not be read, 2 wrong usage or an input that cannot be read.",
            "",
            "  credit disclose --audience public --purpose publicity files.jsonl",
            "  credit disclose --audience authority --duty LIMIT-2020 files.jsonl"
        })
final class DiscloseCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private StoredFiles files = new StoredFiles();

    @Mixin
    private DisclosureOptions disclosure = new DisclosureOptions();

    @Mixin
    private Language language = new Language();

    DiscloseCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        disclosure.request();
        JsonLines lines = new JsonLines(session.out());
        boolean good = files.read(
                session,
                language.locale(),
                file -> lines.write(json ->
                        JsonValues.members(json, disclosure.apply(file, session).toJson())));
        lines.flush();
        return good ? 0 : 1;
    }
}
