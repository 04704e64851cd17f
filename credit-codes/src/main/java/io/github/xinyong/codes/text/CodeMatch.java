package io.github.xinyong.codes.text;

import io.github.xinyong.codes.CodeCandidate;
import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.PersonalNumbers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A code found in a text: its kind, its value, where it stands, how it is written, and what speaks for it.
 *
 * <p>Immutable and thread-safe. {@link #toString()} masks what is shaped like a person's number; {@link #text()},
 * {@link #value()} and {@link #check()} give it whole.
 *
 * @see CodeFinder
 */
public final class CodeMatch {

    /** How a code is written. */
    public enum Form {
        /** As its standard has it: the text as it stands conforms. */
        CANONICAL,
        /** The text conforms once case, width, blanks, separators and line breaks are folded. */
        NORMALIZED,
        /** The text does not conform: it has a slip, or follows a known deviating rule. */
        DAMAGED;

        /** Returns the word that files and programs use: {@code canonical}, {@code normalized}, {@code damaged}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final CodeKind kind;
    private final String value;
    private final String text;
    private final long start;
    private final Form form;
    private final int word;
    private final int rank;

    CodeMatch(CodeKind kind, String value, String text, long start, Form form, int word, int rank) {
        this.kind = kind;
        this.value = value;
        this.text = text;
        this.start = start;
        this.form = form;
        this.word = word;
        this.rank = rank;
    }

    /** Returns the kind of the code, the best where several are possible. */
    public CodeKind kind() {
        return kind;
    }

    /**
     * Returns the code in canonical form; for a damaged one the normal form of what is written, damage and all.
     *
     * @see CodeCorrector
     */
    public String value() {
        return value;
    }

    /** Returns what stands in the text, separators and line breaks included. */
    public String text() {
        return text;
    }

    /** Returns the offset of the first character, in UTF-16 units from the beginning of the whole text. */
    public long start() {
        return start;
    }

    /** Returns the offset behind the last character, in UTF-16 units from the beginning of the whole text. */
    public long end() {
        return start + text.length();
    }

    /** Returns how the code is written. */
    public Form form() {
        return form;
    }

    /** Returns the word in front that announced the code, as a capital or Chinese word, or empty if there was none. */
    public Optional<String> context() {
        return word < 0 ? Optional.empty() : Optional.of(ContextWords.text(word));
    }

    /** Returns the number of the word that announced the code, or -1. */
    int word() {
        return word;
    }

    /** Returns how good a match this is among others that overlap it. */
    int rank() {
        return rank;
    }

    /** Returns what in the code itself speaks for its kind. */
    public List<CodeCandidate.Evidence> evidence() {
        return CodeKind.identify(value).stream()
                .filter(candidate -> candidate.kind() == kind)
                .findFirst()
                .map(CodeCandidate::evidence)
                .orElse(List.of());
    }

    /** Checks the value against the kind. */
    public CodeCheck<?> check() {
        return kind.check(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CodeMatch that
                && kind == that.kind
                && start == that.start
                && form == that.form
                && value.equals(that.value)
                && text.equals(that.text)
                && word == that.word;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(start) * 31 + value.hashCode();
    }

    @Override
    public String toString() {
        return kind.id() + " " + PersonalNumbers.mask(value) + " [" + start + ", " + end() + ") " + form.id();
    }
}
