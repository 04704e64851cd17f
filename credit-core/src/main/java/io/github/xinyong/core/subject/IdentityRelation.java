package io.github.xinyong.core.subject;

/** What the second number of an {@link IdentityLink} is to the first. */
public enum IdentityRelation {
    /** A unified social credit code was assigned to the holder of an organisation code, which is part of it. */
    CODE_ASSIGNED,
    /** The holder's number was changed. */
    CODE_CHANGED,
    /** The holder merged into another, and is no more. */
    MERGED,
    /** The holder was split up, and is no more; the other is one of its successors. */
    SPLIT,
    /** The other was split off; the holder goes on. */
    SPLIT_OFF,
    /** The number was given to another holder; on the days of the link it still stood for the former one. */
    HOLDER_CHANGED;

    /** Returns whether the first number stands for the second on the days of the link. */
    public boolean succeeds() {
        return this != SPLIT_OFF;
    }
}
