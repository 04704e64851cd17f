package io.github.xinyong.codes;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A kind that a text can be, with what speaks for it.
 *
 * <p>Candidates come from {@link CodeKind#identify}, best first: conforming before nonconforming before invalid, then by
 * {@link #bits()}.
 */
public final class CodeCandidate {

    /** What can speak for a kind, each with how seldom characters drawn at random have it. */
    public enum Evidence {
        /** The check character is right. */
        CHECK_CHARACTER(3.5),
        /** The check character of the organisation code inside is right. */
        ORGANIZATION_CHECK_CHARACTER(3.5),
        /** The pair of authority and category is in the table of GB 32100. */
        LISTED_TYPE(4.7),
        /** The division is in a list, or known from elsewhere. */
        DIVISION(7.1),
        /** The first two digits are a province. */
        PROVINCE(1.5),
        /** The birth date is a day of the calendar. */
        BIRTH_DATE(4.8),
        /** The birth date lies in 1900 or later. */
        BIRTH_YEAR(3.3),
        /** The country is in ISO 3166-1. */
        COUNTRY(1.9),
        /** The first character is the mark of this kind. */
        MARK(3.3);

        private final double bits;

        Evidence(double bits) {
            this.bits = bits;
        }

        /** Returns how much this speaks for a kind: the binary logarithm of how seldom it happens by chance. */
        public double bits() {
            return bits;
        }

        /**
         * Returns what this says in words.
         *
         * @param locale Chinese for any locale whose language is {@code zh}, English for every other
         */
        public String message(Locale locale) {
            return CodeMessages.text(locale, "evidence." + this);
        }
    }

    static final Comparator<CodeCandidate> BEST_FIRST = Comparator.comparing((CodeCandidate c) -> c.check.verdict())
            .thenComparing(CodeCandidate::bits, Comparator.reverseOrder())
            .thenComparing(CodeCandidate::kind);

    private final CodeCheck<?> check;
    private final List<Evidence> evidence;

    CodeCandidate(CodeCheck<?> check, List<Evidence> evidence) {
        this.check = check;
        this.evidence = List.copyOf(evidence);
    }

    /** Returns the kind. */
    public CodeKind kind() {
        return check.kind();
    }

    /** Returns the check of the text against the kind. */
    public CodeCheck<?> check() {
        return check;
    }

    /** Returns what speaks for the kind. */
    public List<Evidence> evidence() {
        return evidence;
    }

    /** Returns how much speaks for the kind, the sum of the evidence in bits. */
    public double bits() {
        return evidence.stream().mapToDouble(Evidence::bits).sum();
    }

    @Override
    public String toString() {
        return check + " " + evidence;
    }
}
