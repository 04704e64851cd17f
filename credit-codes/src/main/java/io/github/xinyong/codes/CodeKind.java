package io.github.xinyong.codes;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** The kinds of codes, each with the short id that files and programs use for it. */
public enum CodeKind {
    /** The unified social credit code of an organisation, GB 32100-2015, 18 characters. */
    USCC("uscc", false),
    /** The organisation code, GB 11714-1997, 9 characters. */
    ORG_CODE("org-code", false),
    /** The citizen number of a person, GB 11643-1999, 18 characters. */
    CITIZEN_ID("citizen-id", true);

    private final String id;
    private final boolean personal;

    CodeKind(String id, boolean personal) {
        this.id = id;
        this.personal = personal;
    }

    /** Returns the stable short id, such as {@code uscc}. */
    public String id() {
        return id;
    }

    /** Tells whether codes of this kind always identify a natural person. */
    public boolean isPersonal() {
        return personal;
    }

    /**
     * Returns the name of this kind.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     */
    public String displayName(Locale locale) {
        return CodeMessages.text(locale, "kind." + id);
    }

    /** Tells whether a text conforms to this kind; false for null. */
    public boolean isValid(@org.jspecify.annotations.Nullable CharSequence text) {
        return rules().isValid(text);
    }

    /** Checks a text against this kind, without asking any date. */
    public CodeCheck<?> check(CharSequence text) {
        return CodeCheck.of(rules(), text, null);
    }

    /**
     * Checks a text against this kind.
     *
     * @param date the day after which nothing in the code may lie, such as a birth
     */
    public CodeCheck<?> check(CharSequence text, LocalDate date) {
        return CodeCheck.of(rules(), text, date);
    }

    /** Returns the kind with an id, or empty if there is none. */
    public static Optional<CodeKind> ofId(String id) {
        for (CodeKind kind : values()) {
            if (kind.id.equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    CodeRules<?> rules() {
        return switch (this) {
            case USCC -> UnifiedSocialCreditCodeRules.INSTANCE;
            case ORG_CODE -> OrganizationCodeRules.INSTANCE;
            case CITIZEN_ID -> CitizenIdNumberRules.INSTANCE;
        };
    }
}
