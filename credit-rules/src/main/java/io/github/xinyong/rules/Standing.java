package io.github.xinyong.rules;

/** What a rule set claims to be. Every explanation says it. */
public enum Standing {
    /** It restates legal documents; every adverse effect cites one. */
    LAW,
    /** Its author made it up for a purpose of their own, such as reviewing suppliers. It is not a regulation. */
    OWN
}
