package io.github.xinyong.examples.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The language of sentences. */
final class Language {

    /** The languages there are. */
    enum Choice {
        zh(Locale.CHINESE),
        en(Locale.ENGLISH);

        private final Locale locale;

        Choice(Locale locale) {
            this.locale = locale;
        }

        Locale locale() {
            return locale;
        }
    }

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "the language of messages: ${COMPLETION-CANDIDATES} (default: en)")
    private Choice choice = Choice.en;

    Language() {
        super();
    }

    Locale locale() {
        return choice.locale();
    }
}
