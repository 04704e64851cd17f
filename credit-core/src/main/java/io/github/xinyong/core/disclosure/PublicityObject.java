package io.github.xinyong.core.disclosure;

/** What is shown to the public for a time. */
public enum PublicityObject {
    /** An administrative penalty. */
    PENALTY("penalty"),
    /** An entry on a list of serious dishonesty. */
    SERIOUS_LIST("serious-list"),
    /** An entry on the list of abnormal operations. */
    ABNORMAL_LIST("abnormal-list");

    private final String id;

    PublicityObject(String id) {
        this.id = id;
    }

    /** Returns the stable id, such as {@code penalty}. */
    public String id() {
        return id;
    }
}
