package io.github.xinyong.core.law;

/** The dates of a case by which a {@link TransitionPolicy} can choose the version of a rule. */
public enum RuleDate {
    /** When the act was done: the rule for liability. */
    ACT,
    /** When the decision was made, the date of its document. */
    DECISION,
    /** When it was made public. */
    PUBLICATION,
    /** The time that is evaluated, such as the year of a rating. */
    EVALUATED,
    /** When something is applied for: the rule for repair. */
    APPLICATION
}
