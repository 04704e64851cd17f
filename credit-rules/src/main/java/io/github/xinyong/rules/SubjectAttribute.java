package io.github.xinyong.rules;

/** What a rule may ask about the subject of a file. */
public enum SubjectAttribute {
    /** The {@link io.github.xinyong.core.subject.SubjectKind kind}, by the name of its constant. */
    KIND,
    /** The six digits of the division in the unified social credit code. */
    DIVISION,
    /** The first two digits of that division, the province. */
    PROVINCE
}
