package io.github.xinyong.examples.cli;

import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.rules.InvalidRuleSetException;
import io.github.xinyong.rules.engine.EvaluationTime;
import io.github.xinyong.rules.engine.Inputs;
import io.github.xinyong.rules.scheme.Scheme;
import io.github.xinyong.rules.scheme.Schemes;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What commands that judge by schemes take. */
final class SchemeOptions {

    /** Where schemes come from. */
    static final class Source {

        @Option(
                names = "--schemes",
                paramLabel = "DIR",
                description = "a directory with schemes of your own, as JSON, besides those that ship")
        private @Nullable Path directory;

        Source() {
            super();
        }

        Schemes schemes() throws IOException {
            if (directory == null) {
                return Schemes.shipped();
            }
            if (!Files.isDirectory(directory)) {
                throw new CommandFailure("no-directory", directory);
            }
            try {
                return Schemes.shipped().with(directory);
            } catch (IllegalArgumentException e) {
                throw new CommandFailure("schemes", directory, String.valueOf(e.getMessage()));
            }
        }

        Scheme scheme(String id, Locale locale) throws IOException {
            Schemes schemes = schemes();
            if (!schemes.ids().contains(id)) {
                throw new CommandFailure("no-scheme", id);
            }
            try {
                return schemes.scheme(id);
            } catch (InvalidRuleSetException e) {
                throw new CommandFailure("rule-set", id, e.findings().get(0).message(locale));
            }
        }
    }

    @Option(names = "--as-of", paramLabel = "DATE", description = "the day judged (default: today)")
    private @Nullable LocalDate day;

    @Option(names = "--law", paramLabel = "DATE", description = "the day whose law applies (default: the day judged)")
    private @Nullable LocalDate law;

    @Option(
            names = "--least",
            paramLabel = "MARK",
            description = "how sure the law has to be: HIGH, MEDIUM or LOW (default: MEDIUM)")
    private Confidence least = Confidence.MEDIUM;

    @Option(
            names = "--value",
            paramLabel = "NAME=NUMBER",
            description = "a value that the file does not hold, again for more")
    private @Nullable Map<String, BigDecimal> values;

    @Option(
            names = "--earlier",
            split = ",",
            paramLabel = "GRADE",
            description = "the grades of earlier outcomes, the last one first; - for one that is not known")
    private @Nullable List<String> earlier;

    SchemeOptions() {
        super();
    }

    LocalDate day(Session session) {
        return day == null ? session.today() : day;
    }

    EvaluationTime time(Session session) {
        EvaluationTime time = EvaluationTime.asOf(day(session));
        return law == null ? time : time.lawAt(law);
    }

    Confidence least() {
        return least;
    }

    Inputs inputs() {
        Inputs inputs = Inputs.none();
        if (earlier != null) {
            inputs = inputs.withEarlier(earlier.stream()
                    .map(grade -> new Inputs.Earlier(grade.equals("-") ? null : grade, null))
                    .toArray(Inputs.Earlier[]::new));
        }
        if (values != null) {
            for (Map.Entry<String, BigDecimal> value : values.entrySet()) {
                inputs = inputs.withValue(value.getKey(), value.getValue());
            }
        }
        return inputs;
    }
}
