package io.github.xinyong.examples.cli;

import io.github.xinyong.codes.division.Certainty;
import io.github.xinyong.codes.division.ChangeDate;
import io.github.xinyong.codes.division.Division;
import io.github.xinyong.codes.division.DivisionPath;
import io.github.xinyong.codes.division.DivisionTransfer;
import io.github.xinyong.codes.division.Divisions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** Looks up divisions of GB/T 2260 and their history. */
@Command(
        name = "divisions",
        mixinStandardHelpOptions = true,
        description = {
            "Look up divisions of county level and above (GB/T 2260) with their history since the end of 1981, by code or by"
                    + " a part of the name.",
            "Without a day or --history: those in force as of the edition of the data, or if there is none those that ended,"
                    + " or what is known beyond the lists."
        },
        footer = {
            "",
            "Exit status: 0 something was found, 1 nothing was, 2 wrong usage.",
            "",
            "  credit divisions 110105",
            "  credit divisions 342401 --history",
            "  credit divisions --as-of 1990-05-01 六安",
            "  credit divisions 440000 --children --format jsonl"
        })
final class DivisionsCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private Language language = new Language();

    @Parameters(paramLabel = "CODE|NAME", description = "six digits, or a part of a Chinese name")
    private String wanted = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "the divisions of this day, as 1990-05-01, with the names of that time")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--history",
            description =
                    "every division that ever had the code or name, what is known beyond the lists, and parts that"
                            + " moved")
    private boolean history;

    @Option(names = "--children", description = "the divisions directly below instead")
    private boolean children;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (default: table)")
    private RowFormat format = RowFormat.table;

    DivisionsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Locale locale = language.locale();
        if (history && (children || asOf != null)) {
            throw new CommandFailure("divisions-options");
        }
        if (wanted.isBlank() || (isDigits() && wanted.length() != 6)) {
            throw new CommandFailure("division-code", wanted);
        }
        DivisionLookup lookup = new DivisionLookup(Divisions.load(), asOf);
        List<Division> found = history ? lookup.history(wanted, isDigits()) : lookup.find(wanted, isDigits());
        boolean any = !found.isEmpty();
        if (children) {
            found = found.stream()
                    .flatMap(division -> lookup.children(division).stream())
                    .distinct()
                    .toList();
        }
        if (found.isEmpty()) {
            session.say(CliMessages.text(
                    locale, any ? "divisions.no-children" : "divisions.none", wanted, lookup.edition()));
            return 1;
        }
        write(found, lookup, locale);
        session.out().flush();
        return 0;
    }

    private boolean isDigits() {
        return wanted.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private void write(List<Division> found, DivisionLookup lookup, Locale locale) {
        List<DivisionTransfer> transfers = history && isDigits() ? lookup.transfers(wanted) : List.of();
        if (format == RowFormat.jsonl) {
            JsonLines lines = new JsonLines(session.out());
            found.forEach(division -> lines.write(json -> write(json, division, lookup, transfers)));
            lines.flush();
        } else {
            table(found, lookup, locale);
            transfers.forEach(transfer -> session.out()
                    .println(CliMessages.text(
                            locale,
                            "divisions.transfer",
                            Integer.toString(transfer.year()),
                            transfer.code() + " " + transfer.name(),
                            lookup.named(transfer.partMovedTo(), transfer.year()))));
        }
    }

    private static void write(
            JsonGenerator json, Division division, DivisionLookup lookup, List<DivisionTransfer> transfers) {
        DivisionPath path = lookup.path(division);
        json.writeStringProperty("code", division.code());
        json.writeStringProperty("name", division.name());
        json.writeStringProperty("level", Words.word(division.level()));
        json.writeStringProperty("status", lookup.status(division));
        json.writeStringProperty("path", path.name());
        JsonLines.writeText(json, "parent", path.parent().map(Division::code).orElse(null));
        JsonLines.writeText(json, "from", division.validFrom());
        JsonLines.writeText(json, "to", division.validTo());
        JsonLines.writeTexts(json, "successors", division.successors());
        JsonLines.writeAll(json, "today", lookup.today(division), heir -> {
            json.writeStringProperty("code", heir.code());
            json.writeStringProperty("name", heir.name());
        });
        json.writeStringProperty("layer", division.layer().id());
        JsonLines.writeText(
                json, "certainty", lookup.certainty(division).map(Words::word).orElse(null));
        JsonLines.writeAll(json, "transfers", transfers, transfer -> {
            json.writeNumberProperty("year", transfer.year());
            json.writeStringProperty("code", transfer.code());
            JsonLines.writeTexts(json, "partMovedTo", transfer.partMovedTo());
        });
        json.writeStringProperty("edition", lookup.edition());
    }

    private void table(List<Division> found, DivisionLookup lookup, Locale locale) {
        Columns columns = new Columns(session.out(), 6, 40, 9, 9, 18);
        columns.row(
                CliMessages.text(locale, "table.code"),
                CliMessages.text(locale, "divisions.name"),
                CliMessages.text(locale, "divisions.from"),
                CliMessages.text(locale, "divisions.to"),
                CliMessages.text(locale, "divisions.status"),
                CliMessages.text(locale, "divisions.today"));
        for (Division division : found) {
            columns.row(
                    division.code(),
                    lookup.path(division).name(),
                    date(division.validFrom()),
                    date(division.validTo()),
                    status(division, lookup, locale),
                    heirs(division, lookup));
        }
    }

    private static String status(Division division, DivisionLookup lookup, Locale locale) {
        String status = CliMessages.text(locale, "divisions.status." + lookup.status(division));
        boolean unsure = lookup.certainty(division)
                .filter(certainty -> certainty != Certainty.CERTAIN)
                .isPresent();
        return unsure ? CliMessages.text(locale, "divisions.possible", status) : status;
    }

    private static String heirs(Division division, DivisionLookup lookup) {
        return lookup.today(division).stream()
                .map(heir -> heir.code() + " " + heir.name())
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private static String date(@Nullable ChangeDate date) {
        return date == null ? "" : date.toString();
    }
}
