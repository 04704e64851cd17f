package io.github.xinyong.examples.cli;

import io.github.xinyong.codes.CodeProblem;
import io.github.xinyong.codes.sample.TextSampler;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes sample numbers that nobody can have. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = {
            "Write different sample numbers with chosen properties, one a line. None can be assigned to anybody, so they are"
                    + " shown whole: persons' have the sequence 000 or a division in no list, organisations' the range of"
                    + " organisation codes that users assign themselves.",
            "The same properties, seed and version give the same samples."
        },
        footer = {
            "",
            "Exit status: 0 all were written; 2 wrong usage, or properties that no sample can have.",
            "",
            "  credit sample --count 1000 --seed 7",
            "  credit sample --kind citizen-id --birth 2004-02-29 --sex male --count 5",
            "  credit sample --authority 9 --division 350100 --broken check-character"
        })
final class SampleCommand implements Callable<Integer> {

    /** The formats. */
    enum Format {
        /** The numbers alone. */
        text,
        jsonl
    }

    private final Session session;

    @Mixin
    private SampleOptions options = new SampleOptions();

    @Mixin
    @SuppressWarnings("UnusedVariable") // the program asks the parsed command line for it
    private Language language = new Language();

    @Option(names = "--count", paramLabel = "N", description = "how many (default: 10)")
    private long count = 10;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (default: text)")
    private Format format = Format.text;

    SampleCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        TextSampler sampler = options.sampler();
        if (count < 0 || count > sampler.size()) {
            throw new CommandFailure("sample-count", count, sampler.size());
        }
        if (format == Format.jsonl) {
            writeJson(sampler);
        } else {
            writeText(sampler);
        }
        session.out().flush();
        return 0;
    }

    private void writeText(TextSampler sampler) {
        byte[] line = new byte[sampler.maxLength() + 1];
        for (long i = 0; i < count; i++) {
            int length = sampler.write(i, line, 0);
            line[length] = '\n';
            session.out().write(line, 0, length + 1);
        }
    }

    private void writeJson(TextSampler sampler) {
        CodeProblem.Type broken = options.broken();
        JsonLines lines = new JsonLines(session.out());
        for (long i = 0; i < count; i++) {
            String value = sampler.text(i);
            lines.write(json -> {
                json.writeStringProperty("value", value);
                json.writeStringProperty("kind", options.kind().id());
                JsonLines.writeText(json, "broken", broken);
            });
        }
        lines.flush();
    }
}
