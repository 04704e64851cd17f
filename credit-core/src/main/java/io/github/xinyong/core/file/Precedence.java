package io.github.xinyong.core.file;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Source;
import java.util.List;
import java.util.function.Function;

/**
 * Which of several sources prevails where they say different things about one record.
 *
 * <p>Rules are asked in their order; the first that tells two sources apart decides, and is named in the conflict. Where none
 * does, the file that was given first prevails.
 *
 * @param rules in the order in which they are asked
 * @param preferred channels, or names or codes of bodies, the most trusted first; for {@link Rule#PREFERRED_SOURCE}
 * @param sameThing gives one key to the records of different files that are about one thing, such as
 *     {@link #BY_DOCUMENT}
 */
public record Precedence(List<Rule> rules, List<String> preferred, Function<CreditRecord, String> sameThing) {

    /** By what one source prevails over another. */
    public enum Rule {
        /** The body that decided the record states it itself; the other passes on. */
        DECIDING_BODY,
        /** The source stands higher in the list of preferred ones. */
        PREFERRED_SOURCE,
        /** Something was said about the record later. */
        LATEST,
        /** The file was given first. No rule after it is asked. */
        FIRST_FILE
    }

    /**
     * One thing is what has the same type, deciding body and document number; without a document number, the same id. The
     * body is told by its code, else by its name.
     */
    public static final Function<CreditRecord, String> BY_DOCUMENT = Precedence::byDocument;

    /** Copies the lists. */
    public Precedence {
        rules = List.copyOf(rules);
        preferred = List.copyOf(preferred);
        requireNonNull(sameThing, "sameThing");
    }

    /** Returns all rules in the order of their declaration with these preferred sources, records matched by document. */
    public static Precedence of(String... preferred) {
        return new Precedence(List.of(Rule.values()), List.of(preferred), BY_DOCUMENT);
    }

    /** Returns a negative number if the first prevails by the rule, a positive one if the second does, else 0. */
    int compare(Rule rule, RecordState first, RecordState second) {
        return switch (rule) {
            case DECIDING_BODY -> Boolean.compare(isDeciding(second), isDeciding(first));
            case PREFERRED_SOURCE -> Integer.compare(rank(first), rank(second));
            case LATEST -> second.changedAt().compareTo(first.changedAt());
            case FIRST_FILE -> 0;
        };
    }

    private static boolean isDeciding(RecordState state) {
        return body(state.author()).equals(body(state.record().source()));
    }

    private int rank(RecordState state) {
        for (int i = 0; i < preferred.size(); i++) {
            String each = preferred.get(i);
            if (isFrom(state.author(), each)
                    || each.equals(state.record().source().channel())) {
                return i;
            }
        }
        return preferred.size();
    }

    private static boolean isFrom(Source source, String name) {
        return name.equals(source.channel()) || name.equals(source.bodyCode()) || name.equals(source.body());
    }

    private static String body(Source source) {
        return source.bodyCode().isEmpty() ? source.body() : source.bodyCode();
    }

    private static String byDocument(CreditRecord record) {
        Source source = record.source();
        String number = source.documentNumber().isBlank() ? "#" + record.id() : source.documentNumber();
        return record.typeId() + "|" + body(source) + "|" + number;
    }
}
