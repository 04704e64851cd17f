package io.github.xinyong.examples.cli;

import io.github.xinyong.codes.CodeExplanation;
import io.github.xinyong.codes.CodeNote;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Explains one code. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Explain one code: its parts with their names, the check sums step by step, problems and notes.",
        footer = {
            "",
            "Exit status: 0 the code is not invalid, 1 it is, 2 wrong usage.",
            "",
            "  credit explain 91350100M000100Y43",
            "  credit explain --lang zh D2143569-X"
        })
final class ExplainCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private CodeOptions codes = new CodeOptions();

    @Mixin
    private Language language = new Language();

    @Parameters(paramLabel = "CODE", description = "the code to explain")
    private String code = "";

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Locale locale = language.locale();
        Checker checker = codes.checker(session, language);
        Checker.Outcome outcome = checker.check(code);
        CodeExplanation explanation = outcome.check().explain(locale);
        print(codes.reveals() ? explanation.revealed() : explanation);
        Output out = session.out();
        if (outcome.isNormalized() && !outcome.isInvalid()) {
            CodeNote note = CodeNote.normalized();
            out.println("  " + note.code() + ": " + note.message(locale));
        }
        List<String> suggestions = checker.suggestions(outcome);
        if (!suggestions.isEmpty()) {
            out.println("\n" + CliMessages.text(locale, "explain.suggestions"));
            suggestions.forEach(suggestion -> out.println("  " + suggestion));
        }
        out.flush();
        return outcome.isInvalid() ? 1 : 0;
    }

    private void print(CodeExplanation explanation) {
        explanation.toString().lines().forEach(line -> session.out().println(Display.line(line)));
    }
}
