package io.github.xinyong.rules;

import java.util.List;
import java.util.Locale;

/**
 * Thrown where a rule set, or a part of one, cannot be built, read or compiled; carries every finding.
 *
 * <p>The message is English and names the first finding; {@link #findings()} has them all, in both languages.
 */
public final class InvalidRuleSetException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    // Findings are records of text; an exception that was serialised elsewhere keeps its message only.
    private final transient List<RuleSetFinding> findings;

    /**
     * Creates an exception.
     *
     * @param findings at least one
     */
    public InvalidRuleSetException(List<RuleSetFinding> findings) {
        super(summary(findings));
        this.findings = List.copyOf(findings);
    }

    static InvalidRuleSetException of(RuleSetFinding.Kind kind, String place, Object found, String expected) {
        return new InvalidRuleSetException(List.of(new RuleSetFinding(kind, place, String.valueOf(found), expected)));
    }

    /** Returns what is wrong, in the order of the tree; empty after deserialisation. */
    public List<RuleSetFinding> findings() {
        return findings == null ? List.of() : findings;
    }

    private static String summary(List<RuleSetFinding> findings) {
        RuleSetFinding first = findings.get(0);
        String more = findings.size() == 1 ? "" : " (and " + (findings.size() - 1) + " more)";
        return first.code() + " " + first.message(Locale.ENGLISH) + more;
    }
}
