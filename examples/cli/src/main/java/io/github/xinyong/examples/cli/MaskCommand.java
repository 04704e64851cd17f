package io.github.xinyong.examples.cli;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.text.CodeMasker;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Copies a text with its numbers masked, in constant memory. */
@Command(
        name = "mask",
        mixinStandardHelpOptions = true,
        description = {
            "Copy a text with persons' numbers masked; everything else stays byte for byte, in the encoding of the input.",
            "Masked is also what only looks like a person's number, across line ends, too. Bytes that are no text in the"
                    + " encoding are refused, since a number among them could not be seen."
        },
        footer = {
            "",
            "Exit status: 0 the whole text was masked; 2 wrong usage, or an input that cannot be read as text; then the"
                    + " output is not complete.",
            "",
            "  credit mask letters.txt > masked.txt",
            "  credit mask --audience public --hide uscc,org-code letters.txt",
            "  credit mask --encoding GB18030 - < letters.txt"
        })
final class MaskCommand implements Callable<Integer> {

    /** The only format; the word says that it is no table. */
    enum Format {
        text
    }

    private final Session session;

    @Mixin
    @SuppressWarnings("UnusedVariable") // the program asks the parsed command line for it
    private Language language = new Language();

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--audience",
            paramLabel = "WHO",
            description =
                    "who reads it: public, counterparty, internal (default: internal); of a person's number the public"
                            + " sees nothing, a counterparty the last character, internal readers also the first two")
    private CodeMasker.Audience audience = CodeMasker.Audience.INTERNAL;

    @Option(
            names = "--hide",
            paramLabel = "KIND",
            split = ",",
            description = "mask these kinds of organisations' codes, too, with commas between: uscc, org-code,"
                    + " registration-no, taxpayer-no",
            completionCandidates = KindChoice.Ids.class)
    private List<CodeKind> hidden = List.of();

    @SuppressWarnings("UnusedVariable") // there is nothing to choose
    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}, the only one")
    private Format format = Format.text;

    MaskCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        CodeMasker masker = masker();
        try (Progress progress = new Progress(session, "mask", input.size(), session.out()::flush);
                TextReader reader = input.exactReader(session, progress);
                Writer out = new OutputStreamWriter(session.out(), encoder())) {
            masker.mask(reader, out);
        }
        return 0;
    }

    private CharsetEncoder encoder() {
        return input.encoding()
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private CodeMasker masker() {
        CodeMasker masker = CodeMasker.forAudience(audience);
        for (CodeKind kind : hidden) {
            if (!kind.isPersonal()) {
                masker = masker.withVisible(kind, CodeMasker.Visible.NOTHING);
            }
        }
        return masker;
    }
}
