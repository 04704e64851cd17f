package io.github.xinyong.examples.cli;

import io.github.xinyong.codes.BusinessRegistrationNumber.Registrant;
import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeProblem;
import io.github.xinyong.codes.PersonalNumbers;
import io.github.xinyong.codes.TaxpayerNumber;
import io.github.xinyong.codes.text.CodeFinder;
import io.github.xinyong.codes.text.CodeMasker;
import io.github.xinyong.core.disclosure.Audience;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The program {@code credit}. */
@Command(
        name = "credit",
        mixinStandardHelpOptions = true,
        version = "credit 0.1.0-SNAPSHOT",
        synopsisSubcommandLabel = "COMMAND",
        description = "Numbers, credit files and explainable rules from the command line.",
        footer = {"", "credit COMMAND --help shows what a command takes."})
public final class Credit implements Callable<Integer> {

    /** The usage or the input is wrong. */
    private static final int WRONG = 2;

    /** What a shell reports of a program that ends because nobody reads its output any more. */
    private static final int UNREAD = 141;

    /** Every command of the program has its line here. */
    private static final List<Subcommand> SUBCOMMANDS = List.of(
            new Subcommand(CheckCommand.class, CheckCommand::new),
            new Subcommand(ExplainCommand.class, ExplainCommand::new),
            new Subcommand(FindCommand.class, FindCommand::new),
            new Subcommand(MaskCommand.class, MaskCommand::new),
            new Subcommand(CorrectCommand.class, CorrectCommand::new),
            new Subcommand(SampleCommand.class, SampleCommand::new),
            new Subcommand(DivisionsCommand.class, DivisionsCommand::new),
            new Subcommand(ProfileCommand.class, ProfileCommand::new),
            new Subcommand(ImportCommand.class, ImportCommand::new),
            new Subcommand(FileCommand.class, FileCommand::new),
            new Subcommand(DiscloseCommand.class, DiscloseCommand::new),
            new Subcommand(ReportCommand.class, ReportCommand::new),
            new Subcommand(ClassifyCommand.Decide.class, ClassifyCommand.Decide::new),
            new Subcommand(ClassifyCommand.Explain.class, ClassifyCommand.Explain::new),
            new Subcommand(RulesCommand.class, RulesCommand::new),
            new Subcommand(SchemeCommand.class, SchemeCommand::new),
            new Subcommand(RepairCommand.class, RepairCommand::new),
            new Subcommand(DemoCommand.class, DemoCommand::new));

    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Credit(Session session) {
        this.session = session;
    }

    /**
     * Runs the program and ends the process.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        System.exit(run(Session.ofProcess(), arguments));
    }

    /** Runs the program; returns its exit status. */
    static int run(Session session, String... arguments) {
        StringWriter help = new StringWriter();
        try {
            int status = commandLine(session, arguments)
                    .setOut(new PrintWriter(help))
                    .setErr(new PrintWriter(session.err(), true, StandardCharsets.UTF_8))
                    .execute(arguments);
            session.out().print(help.toString());
            session.out().flush();
            return status;
        } catch (Output.Failure e) {
            return unwritable(session, e);
        }
    }

    private static CommandLine commandLine(Session session, String... arguments) {
        CommandLine line = new CommandLine(new Credit(session));
        subcommands(arguments).forEach(each -> line.addSubcommand(each.maker().apply(session)));
        return line.registerConverter(Charset.class, Credit::charset)
                .registerConverter(CodeKind.class, KindChoice::kind)
                .registerConverter(LocalDate.class, Credit::date)
                .registerConverter(CodeFinder.Leniency.class, new Words<>(CodeFinder.Leniency.class))
                .registerConverter(Audience.class, new Words<>(Audience.class))
                .registerConverter(CodeMasker.Audience.class, new Words<>(CodeMasker.Audience.class))
                .registerConverter(CodeProblem.Type.class, new Words<>(CodeProblem.Type.class))
                .registerConverter(CitizenIdNumber.Sex.class, new Words<>(CitizenIdNumber.Sex.class))
                .registerConverter(Registrant.class, new Words<>(Registrant.class))
                .registerConverter(TaxpayerNumber.Form.class, new Words<>(TaxpayerNumber.Form.class))
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler((e, given) -> misused(session, e, given))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(session, e, command, parsed));
    }

    /** Returns the command that is asked for, or else all: to look into the annotations of each takes most of a short run. */
    private static List<Subcommand> subcommands(String... arguments) {
        List<Subcommand> asked = SUBCOMMANDS.stream()
                .filter(each -> arguments.length > 0 && each.name().equals(arguments[0]))
                .toList();
        return asked.isEmpty() ? SUBCOMMANDS : asked;
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("no encoding " + name);
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("no day " + text + "; write it as 2026-11-30");
        }
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(session.err());
        return WRONG;
    }

    private static int misused(Session session, ParameterException e, String... arguments) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        String reason = String.valueOf(e.getMessage());
        for (String argument : arguments) {
            reason = masked(reason, argument);
            reason = masked(reason, argument.substring(argument.indexOf('=') + 1));
        }
        session.say(command + ": " + reason.lines().findFirst().orElse("") + " (see " + command + " --help)");
        return WRONG;
    }

    /** Masks an argument that is a person's number by itself, whatever the sentence around it makes of it. */
    private static String masked(String reason, String argument) {
        return reason.replace(argument, PersonalNumbers.mask(argument));
    }

    private static int failed(Session session, Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof Output.Failure failure) {
            return unwritable(session, failure);
        }
        session.say(command.getCommandSpec().qualifiedName() + ": " + reason(e, locale(parsed)));
        if (System.getenv("CREDIT_DEBUG") != null) {
            e.printStackTrace(session.err());
        }
        return WRONG;
    }

    private static String reason(Exception e, Locale locale) {
        if (e instanceof CommandFailure failure) {
            return failure.message(locale);
        }
        return e instanceof IOException || e instanceof UncheckedIOException
                ? CliMessages.text(locale, "failure.read", String.valueOf(e.getMessage()))
                : CliMessages.text(locale, "failure.defect", e);
    }

    private static Locale locale(ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        return last.matchedOptionValue("--lang", Language.Choice.en).locale();
    }

    private static int unwritable(Session session, Output.Failure e) {
        if (e.isBrokenPipe()) {
            return UNREAD;
        }
        session.say("credit: " + CliMessages.text(Locale.ENGLISH, "failure.write", String.valueOf(e.getMessage())));
        return WRONG;
    }

    /** A command and how it is made. */
    private record Subcommand(Class<?> type, Function<Session, Object> maker) {

        String name() {
            return type.getAnnotation(Command.class).name();
        }
    }
}
