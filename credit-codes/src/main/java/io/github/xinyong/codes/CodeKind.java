package io.github.xinyong.codes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of codes, each with the short id that files and programs use for it. */
public enum CodeKind {
    /** The unified social credit code of an organisation, GB 32100-2015, 18 characters. */
    USCC("uscc", false),
    /** The organisation code, GB 11714-1997, 9 characters. */
    ORG_CODE("org-code", false),
    /** The citizen number of a person, GB 11643-1999, 18 characters. */
    CITIZEN_ID("citizen-id", true),
    /** The citizen number of fifteen digits in use before 1999. */
    CITIZEN_ID_15("citizen-id-15", true),
    /** The number of a foreign permanent resident, 18 characters since December 2023, 15 before. */
    FOREIGN_PERMANENT("foreign-permanent", true),
    /** The business registration number, GS 15-2006, 15 digits. */
    REGISTRATION_NO("registration-no", false),
    /** The taxpayer identification number, in any of its forms; some of them hold a person's number. */
    TAXPAYER_NO("taxpayer-no", false);

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
    public boolean isValid(@Nullable CharSequence text) {
        return rules().isValid(text);
    }

    /**
     * Tells whether the part of a text from one index to another conforms to this kind. Allocates nothing.
     *
     * @throws IndexOutOfBoundsException if the text has no such part
     */
    public boolean isValid(CharSequence text, int from, int to) {
        return rules().conforms(text, Objects.checkFromToIndex(from, to, text.length()), to);
    }

    /**
     * Tells whether bytes from one index to another, each an ASCII character, conform to this kind; a negative byte, as
     * in UTF-8 or GB 18030, belongs to no code.
     *
     * <p>Where the kind is known, {@link UnifiedSocialCreditCode#isValid(byte[], int, int)} and
     * {@link CitizenIdNumber#isValid(byte[], int, int)} are faster.
     *
     * @throws IndexOutOfBoundsException if the array has no such part
     */
    public boolean isValid(byte[] ascii, int from, int to) {
        return rules().conforms(ascii, Objects.checkFromToIndex(from, to, ascii.length), to);
    }

    /**
     * Returns the verdict on the part of a text from one index to another: that of {@link #check(CharSequence)} of this
     * part, without the reasons. Allocates nothing.
     *
     * @throws IndexOutOfBoundsException if the text has no such part
     */
    public CodeCheck.Verdict verdict(CharSequence text, int from, int to) {
        if (isValid(text, from, to)) {
            return CodeCheck.Verdict.CONFORMING;
        }
        return rules().deviates(text, from, to) ? CodeCheck.Verdict.NONCONFORMING : CodeCheck.Verdict.INVALID;
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

    /**
     * Says which kinds a text can be, best first.
     *
     * <p>A kind is a candidate when length and characters allow it, after normalising; the check of a candidate is that
     * of the text as given. Right checks, known divisions, real dates and the like are the evidence by which candidates
     * of one verdict are ranked. A number that is also good as a taxpayer's comes as itself first.
     *
     * @return empty if no kind allows the length and the characters
     */
    public static List<CodeCandidate> identify(CharSequence text) {
        String normal = CodeNormalizer.normalize(text);
        List<CodeCandidate> candidates = new ArrayList<>();
        for (CodeKind kind : values()) {
            long mask = kind.rules().examine(normal, null);
            if (!CodeRules.has(mask, CodeProblem.Type.LENGTH) && !CodeRules.has(mask, CodeProblem.Type.CHARACTER)) {
                candidates.add(new CodeCandidate(kind.check(text), kind.rules().evidence(normal, mask)));
            }
        }
        candidates.sort(CodeCandidate.BEST_FIRST);
        return List.copyOf(candidates);
    }

    CodeRules<?> rules() {
        return switch (this) {
            case USCC -> UnifiedSocialCreditCodeRules.INSTANCE;
            case ORG_CODE -> OrganizationCodeRules.INSTANCE;
            case CITIZEN_ID -> CitizenIdNumberRules.INSTANCE;
            case CITIZEN_ID_15 -> LegacyCitizenIdNumberRules.INSTANCE;
            case FOREIGN_PERMANENT -> ForeignPermanentResidentNumberRules.INSTANCE;
            case REGISTRATION_NO -> BusinessRegistrationNumberRules.INSTANCE;
            case TAXPAYER_NO -> TaxpayerNumberRules.INSTANCE;
        };
    }
}
