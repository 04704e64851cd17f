package io.github.xinyong.examples.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How codes are checked and shown. */
final class CodeOptions {

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "what the codes are: ${COMPLETION-CANDIDATES} (default: auto)",
            completionCandidates = KindChoice.Words.class,
            converter = KindChoice.Converter.class)
    private KindChoice kind = KindChoice.AUTO;

    @Option(
            names = "--normalize",
            description = "fold case, width, blanks and separators first, and say so in a note NORMALIZED")
    private boolean normalize;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "the day after which nothing in a code may lie, as 2026-11-30 (default: today)")
    private @Nullable LocalDate asOf;

    @Option(names = "--reveal", description = "show persons' numbers whole")
    private boolean reveal;

    CodeOptions() {
        super();
    }

    boolean reveals() {
        return reveal;
    }

    /** Returns what checks as these options say. */
    Checker checker(Session session, Language language) {
        return new Checker(kind, normalize, asOf == null ? session.today() : asOf, reveal, language.locale());
    }
}
