package io.github.xinyong.core.file;

import io.github.xinyong.codes.Reason;
import java.util.List;
import java.util.Locale;

/**
 * Two files say different things about one record: which prevails, by which rule, and wherein they differ.
 *
 * <p>The code is the name of the {@link Precedence.Rule}, the place the id of the record in the prevailing file, what was
 * found the id of the file that is overruled, and what was expected that of the file that prevails. Values are not shown:
 * both states are there to look at.
 */
public final class MergeConflict implements Reason {

    private final Precedence.Rule rule;
    private final String prevailingFile;
    private final RecordState prevailing;
    private final String overruledFile;
    private final RecordState overruled;
    private final List<String> members;

    MergeConflict(
            Precedence.Rule rule,
            String prevailingFile,
            RecordState prevailing,
            String overruledFile,
            RecordState overruled,
            List<String> members) {
        this.rule = rule;
        this.prevailingFile = prevailingFile;
        this.prevailing = prevailing;
        this.overruledFile = overruledFile;
        this.overruled = overruled;
        this.members = List.copyOf(members);
    }

    /** Returns the rule by which one prevails. */
    public Precedence.Rule rule() {
        return rule;
    }

    /** Returns what prevails. */
    public RecordState prevailing() {
        return prevailing;
    }

    /** Returns what is overruled. */
    public RecordState overruled() {
        return overruled;
    }

    /** Returns wherein the two differ: paths of members such as {@code dates.decided}, and axes such as {@code dispute}. */
    public List<String> members() {
        return members;
    }

    @Override
    public String code() {
        return rule.name();
    }

    @Override
    public String place() {
        return prevailing.record().id();
    }

    @Override
    public String found() {
        return overruledFile;
    }

    @Override
    public String expected() {
        return prevailingFile;
    }

    @Override
    public String message(Locale locale) {
        return Refusal.MESSAGES.text(
                locale, code(), place(), prevailingFile, overruledFile, String.join(", ", members));
    }

    /** Returns the rule, the record and the two files. */
    @Override
    public String toString() {
        return rule + " at " + place() + ": " + prevailingFile + " prevails over " + overruledFile + " in " + members;
    }
}
