package io.github.xinyong.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the whole way once: codes, records, files, a decision and its reasons. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Go the whole way on example files: check codes, import penalties, review suppliers, explain.",
        footer = {
            "",
            "The organisations beside penalties and grades are made up; the rule set is an example, not a regulation."
        })
final class DemoCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private Language language = new Language();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "the day that is asked for (default: 2026-06-30, so that the result is always the same)")
    private LocalDate day = LocalDate.of(2026, 6, 30);

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "where the HTML page goes (default: examples/cli/target/credit-demo.html)")
    private @Nullable Path page;

    DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Demo demo = Demo.run(session.home().resolve("examples/data"), day, language.locale());
        new DemoText(demo, session.out()).print();
        Path written = write(DemoPage.html(demo));
        session.out().println(CliMessages.text(demo.locale(), "demo.page", written));
        session.out().flush();
        return 0;
    }

    private Path write(String html) {
        Path target = page == null ? session.home().resolve("examples/cli/target/credit-demo.html") : page;
        try {
            Path folder = target.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(target, html, StandardCharsets.UTF_8);
            return target.toRealPath();
        } catch (IOException e) {
            throw new CommandFailure("unwritable", target);
        }
    }
}
