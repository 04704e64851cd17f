package io.github.xinyong.examples.cli;

import io.github.xinyong.codes.PersonalNumbers;
import io.github.xinyong.core.file.ChainFinding;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.Entry;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.file.RecordState;
import io.github.xinyong.core.file.Verification;
import io.github.xinyong.core.json.ChainListener;
import io.github.xinyong.core.json.CreditFileJson;
import io.github.xinyong.core.json.JsonProblem;
import io.github.xinyong.core.subject.SubjectType;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks into credit files as their keeper. */
@Command(
        name = "file",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Look into credit files as their keeper: file lines, as credit import --out writes them, or an entry log.",
            "Each prints an object a line. Numbers of persons are masked and their names left out."
        },
        footer = {
            "",
            "Exit status: 0 all was read and nothing is wrong, 1 something is wrong or not there, 2 wrong usage or an input"
                    + " that cannot be read.",
            "",
            "  credit file show files.jsonl",
            "  credit file verify --head f-1=0123… files.jsonl",
            "  credit file as-of --day 2026-06-30 files.jsonl"
        })
final class FileCommand implements Callable<Integer> {

    private static final int WRONG = 2;

    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    FileCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(session.err());
        return WRONG;
    }

    @Command(name = "show", mixinStandardHelpOptions = true, description = "whom each file is about and how long it is")
    int show(@Mixin StoredFiles files, @Mixin Language lang) throws IOException {
        JsonLines lines = new JsonLines(session.out());
        boolean good = files.read(
                session,
                lang.locale(),
                file -> lines.write(json -> {
                    boolean person = file.subject().type() == SubjectType.PERSON;
                    json.writeStringProperty("file", hidden(file.id()));
                    json.writeStringProperty("subject", file.subject().id().toString());
                    json.writeStringProperty(
                            "name", person ? "***" : hidden(file.subject().name()));
                    json.writeNumberProperty("entries", file.entries().size());
                    json.writeNumberProperty("erased", file.tombstones().size());
                    json.writeStringProperty("head", file.head());
                }));
        lines.flush();
        return good ? 0 : 1;
    }

    @Command(name = "history", mixinStandardHelpOptions = true, description = "every entry of each file in its order")
    int history(@Mixin StoredFiles files, @Mixin Language lang) throws IOException {
        JsonLines lines = new JsonLines(session.out());
        boolean good = files.read(
                session, lang.locale(), file -> file.entries().forEach(entry -> entry(lines, file.id(), entry)));
        lines.flush();
        return good ? 0 : 1;
    }

    @Command(
            name = "trace",
            mixinStandardHelpOptions = true,
            description = "the whole life of a record; an entry log is read in constant memory")
    int trace(
            @Parameters(paramLabel = "RECORD", description = "its id, or #3 for the one that entry 3 stated")
                    String record,
            @Mixin StoredFiles files,
            @Mixin Language lang)
            throws IOException {
        JsonLines lines = new JsonLines(session.out());
        long[] found = {0};
        boolean[] good = {true};
        try (InputStream in = files.open(session)) {
            if (files.isLog()) {
                CreditFileJson.standard()
                        .trace(
                                in,
                                record,
                                entry -> {
                                    if (files.asksFor(entry.fileId())) {
                                        found[0]++;
                                        lines.write(json -> {
                                            json.writeStringProperty("file", hidden(entry.fileId()));
                                            json.writeNumberProperty("entry", entry.sequence());
                                            json.writeNumberProperty("series", entry.series());
                                            json.writeStringProperty(
                                                    "recordedAt",
                                                    entry.recordedAt().toString());
                                            json.writeStringProperty("type", hidden(entry.typeId()));
                                            json.writeStringProperty(
                                                    "author",
                                                    hidden(entry.author().body()));
                                        });
                                    }
                                },
                                problem -> {
                                    good[0] = false;
                                    session.say(problem.message(lang.locale()));
                                });
            } else {
                good[0] = files.readLines(session, lang.locale(), in, file -> {
                    for (Entry entry : file.trace(record)) {
                        found[0]++;
                        entry(lines, file.id(), entry);
                    }
                });
            }
        }
        lines.flush();
        if (found[0] == 0) {
            session.say(CliMessages.text(lang.locale(), "file.no-record", record));
        }
        return good[0] && found[0] > 0 ? 0 : 1;
    }

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = "the chain of digests of each file, in memory for one entry, however long the file is")
    int verify(
            @Mixin StoredFiles files,
            @Mixin Language lang,
            @Option(
                            names = "--head",
                            paramLabel = "ID=DIGEST",
                            description = "a digest kept elsewhere that the file must have, again for more files")
                    Map<String, String> heads)
            throws IOException {
        Locale locale = lang.locale();
        JsonLines lines = new JsonLines(session.out());
        boolean[] good = {true};
        ChainListener listener = new ChainListener() {
            @Override
            public void problem(JsonProblem problem) {
                good[0] = false;
                session.say(problem.message(locale));
            }

            @Override
            public void file(String fileId, Verification verification) {
                if (files.asksFor(fileId)) {
                    good[0] &= verification.isIntact();
                    verified(lines, locale, fileId, verification);
                }
            }
        };
        try (InputStream in = files.open(session)) {
            CreditFileJson.standard().verify(in, heads == null ? Map.of() : new LinkedHashMap<>(heads), listener);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure("no-digest");
        }
        lines.flush();
        return files.wasThere(session, locale) && good[0] ? 0 : 1;
    }

    @Command(
            name = "as-of",
            mixinStandardHelpOptions = true,
            description = "the state of every record on a day, as known at a time")
    int asOf(
            @Mixin StoredFiles files,
            @Mixin Language lang,
            @Option(names = "--day", paramLabel = "DATE", description = "the day (default: today)") @Nullable
                    LocalDate day,
            @Option(
                            names = "--known",
                            paramLabel = "INSTANT",
                            description = "entries recorded later are left out, as 2026-11-30T01:00:00Z (default: now)")
                    @Nullable
                    String known)
            throws IOException {
        LocalDate on = day == null ? session.today() : day;
        Instant at = known(known);
        JsonLines lines = new JsonLines(session.out());
        boolean good = files.read(session, lang.locale(), file -> states(lines, file, file.asOf(on, at)));
        lines.flush();
        return good ? 0 : 1;
    }

    private Instant known(@Nullable String text) {
        try {
            return text == null ? session.clock().instant() : Instant.parse(text);
        } catch (DateTimeException e) {
            throw new CommandFailure("no-instant", String.valueOf(text));
        }
    }

    private static void states(JsonLines lines, CreditFile file, FileView view) {
        for (RecordState state : view.states()) {
            lines.write(json -> {
                json.writeStringProperty("file", hidden(file.id()));
                json.writeStringProperty("record", hidden(state.record().id()));
                json.writeStringProperty("type", hidden(state.record().typeId()));
                json.writeStringProperty("status", Words.word(state.status()));
                json.writeStringProperty("content", Words.word(state.content()));
                json.writeStringProperty("dispute", Words.word(state.dispute()));
                json.writeStringProperty("effect", Words.word(state.effect()));
                json.writeStringProperty("statedAt", state.statedAt().toString());
                json.writeStringProperty("changedAt", state.changedAt().toString());
            });
        }
    }

    private static void verified(JsonLines lines, Locale locale, String fileId, Verification verification) {
        lines.write(json -> {
            json.writeStringProperty("file", hidden(fileId));
            json.writeBooleanProperty("intact", verification.isIntact());
            json.writeNumberProperty("links", verification.links());
            json.writeNumberProperty("erased", verification.erased());
            json.writeStringProperty("head", verification.head());
            json.writeNumberProperty("findings", verification.findingCount());
            JsonLines.writeAll(
                    json, "first", verification.findings().stream().limit(20).toList(), finding -> {
                        json.writeNumberProperty("line", Long.parseLong(finding.place()));
                        JsonLines.writeText(json, "entry", entryOf(finding));
                        json.writeStringProperty("code", finding.code());
                        json.writeStringProperty("message", hidden(finding.message(locale)));
                    });
        });
    }

    private static @Nullable String entryOf(ChainFinding finding) {
        Integer entry = finding.entry();
        return entry == null ? null : entry < 0 ? "opened" : entry.toString();
    }

    private static void entry(JsonLines lines, String fileId, Entry entry) {
        lines.write(json -> {
            json.writeStringProperty("file", hidden(fileId));
            json.writeNumberProperty("entry", entry.sequence());
            json.writeNumberProperty("series", entry.series());
            json.writeStringProperty("recordedAt", entry.recordedAt().toString());
            json.writeStringProperty("type", hidden(entry.event().typeId()));
            json.writeStringProperty("author", hidden(entry.author().body()));
        });
    }

    private static String hidden(String text) {
        return PersonalNumbers.mask(text);
    }
}
