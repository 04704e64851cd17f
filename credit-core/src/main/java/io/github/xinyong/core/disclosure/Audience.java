package io.github.xinyong.core.disclosure;

/** Who is to see a file. */
public enum Audience {
    /** Anybody. */
    PUBLIC("public"),
    /** The subject of the file. */
    SUBJECT("subject"),
    /** An authority within its statutory duty. */
    AUTHORITY("authority"),
    /** Somebody whom the subject authorised. */
    THIRD_PARTY("third-party"),
    /** Whoever keeps the file. */
    KEEPER("keeper");

    private final String id;

    Audience(String id) {
        this.id = id;
    }

    /** Returns the stable id, such as {@code third-party}. */
    public String id() {
        return id;
    }

    /**
     * Returns the audience of an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Audience ofId(String id) {
        for (Audience audience : values()) {
            if (audience.id.equals(id)) {
                return audience;
            }
        }
        throw new IllegalArgumentException("No audience: " + id);
    }

    /** Returns whether this audience learns what was left out and why. */
    public boolean learnsOmissions() {
        return this == SUBJECT || this == KEEPER;
    }
}
