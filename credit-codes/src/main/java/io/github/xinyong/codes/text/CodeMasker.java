package io.github.xinyong.codes.text;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeNormalizer;
import java.io.IOException;
import java.io.Reader;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Hides codes in texts and values from an audience and leaves everything else as it is.
 *
 * <p>Each hidden letter or digit becomes {@code *}; separators and line breaks inside a code stay, as does every character
 * outside. Persons' numbers are always hidden, right or wrong, whole or inside a taxpayer's number, whatever is done to
 * them that {@link io.github.xinyong.codes.PersonalNumbers} and {@link CodeFinder} see through: lower case, full width,
 * blanks, hyphens and line breaks inside, one slip, a longer run of digits around them. What merely has the shape of a
 * person's number is hidden too, a code of an organisation that conforms is not. Organisations' codes are public and stay
 * unless a kind is asked to be hidden.
 *
 * <table class="striped">
 * <caption>What remains readable of a person's number</caption>
 * <thead><tr><th scope="col">audience</th><th scope="col">readable</th><th scope="col">example</th></tr></thead>
 * <tbody>
 * <tr><th scope="row">PUBLIC</th><td>nothing</td><td>{@code ******************}</td></tr>
 * <tr><th scope="row">COUNTERPARTY</th><td>the last character</td><td>{@code *****************X}</td></tr>
 * <tr><th scope="row">INTERNAL</th><td>the first two and the last</td><td>{@code 11***************X}</td></tr>
 * </tbody>
 * </table>
 *
 * <p>Not seen: a number with more than one slip or more than one foreign character inside, a number with a slip inside a
 * longer run of digits, a number of fifteen digits with a slip in its province or date that no word announces, a number of
 * fifteen digits broken up by the very separator that joins it to another number, numbers spelt
 * in words, and a number that a slip makes three known divisions or three months, in three groups of six. A masked text is
 * less private than no text.
 *
 * <pre>{@code
 * CodeMasker masker = CodeMasker.forAudience(CodeMasker.Audience.INTERNAL);
 * masker.mask("张三，身份证号 110105 19491231 002X"); // 张三，身份证号 11**** ******** ***X
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class CodeMasker {

    /** Who will read the text. */
    public enum Audience {
        /** Anybody: nothing of a person's number remains. */
        PUBLIC,
        /** The other side of a deal, which has the number already: the last character remains, to tell two apart. */
        COUNTERPARTY,
        /** The keeper's own staff and logs: the first two characters (the province) and the last one remain. */
        INTERNAL
    }

    /**
     * What remains readable of a code.
     *
     * @param front how many characters in front
     * @param back how many characters at the end
     */
    public record Visible(int front, int back) {

        /** Everything: the code is not hidden. */
        public static final Visible WHOLE = new Visible(Integer.MAX_VALUE, Integer.MAX_VALUE);

        /** Nothing. */
        public static final Visible NOTHING = new Visible(0, 0);

        /**
         * Checks both numbers.
         *
         * @throws IllegalArgumentException if one of them is negative
         */
        public Visible {
            if (front < 0 || back < 0) {
                throw new IllegalArgumentException("readable characters: " + front + ", " + back);
            }
        }

        /** Tells whether nothing is hidden. */
        public boolean isWhole() {
            return equals(WHOLE);
        }
    }

    /** The most that may remain of a person's number. */
    private static final Visible MOST_OF_PERSONS = new Visible(2, 1);

    private final Visible persons;
    private final Map<CodeKind, Visible> organizations;

    private CodeMasker(Visible persons, Map<CodeKind, Visible> organizations) {
        this.persons = persons;
        this.organizations = organizations;
    }

    /** Returns the masker for an audience; it hides persons' numbers only. */
    public static CodeMasker forAudience(Audience audience) {
        Visible persons = switch (audience) {
            case PUBLIC -> Visible.NOTHING;
            case COUNTERPARTY -> new Visible(0, 1);
            case INTERNAL -> MOST_OF_PERSONS;
        };
        return new CodeMasker(persons, new EnumMap<>(CodeKind.class));
    }

    /**
     * Returns a masker that also hides a kind of organisations' codes.
     *
     * <p>Hidden is what {@link CodeFinder} finds of that kind, damaged codes included if a word announces them.
     *
     * @param kind a kind that is not personal; a taxpayer's number that holds a person's follows the rule for persons
     * @param readable what remains
     * @throws IllegalArgumentException if the kind is personal
     */
    public CodeMasker withVisible(CodeKind kind, Visible readable) {
        if (kind.isPersonal()) {
            throw new IllegalArgumentException(
                    "the audience decides what is readable of a person's number: " + kind.id());
        }
        EnumMap<CodeKind, Visible> changed = new EnumMap<>(CodeKind.class);
        changed.putAll(organizations);
        changed.put(kind, Objects.requireNonNull(readable, "readable"));
        return new CodeMasker(persons, changed);
    }

    /** Returns what remains readable of codes of a kind; of a taxpayer's number if it holds no person's. */
    public Visible visible(CodeKind kind) {
        return kind.isPersonal() ? persons : organizations.getOrDefault(kind, Visible.WHOLE);
    }

    /** Returns what remains readable of a person's number, by itself or inside a taxpayer's number. */
    public Visible visibleOfPersons() {
        return persons;
    }

    /**
     * Says what remains readable, a line for each kind.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     */
    public String statement(Locale locale) {
        StringBuilder out = new StringBuilder();
        for (CodeKind kind : CodeKind.values()) {
            out.append(kind.displayName(locale)).append(": ").append(statement(visible(kind), locale));
            if (kind == CodeKind.TAXPAYER_NO) {
                out.append(TextMessages.text(locale, "readable.holding-person", statement(persons, locale)));
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static String statement(Visible readable, Locale locale) {
        String key = readable.isWhole() ? "whole" : readable.equals(Visible.NOTHING) ? "nothing" : "some";
        return TextMessages.text(locale, "readable." + key, readable.front(), readable.back());
    }

    /** Returns a text with its codes hidden; the same text if there is nothing to hide. */
    public String mask(CharSequence text) {
        String given = text.toString();
        char[] out = given.toCharArray();
        return hide(given, out, 0) ? new String(out) : given;
    }

    /**
     * Hides the codes in a piece of an array, such as the buffer of a log.
     *
     * @param text the characters
     * @param from the index of the first
     * @param to the index behind the last
     * @return whether anything was hidden
     * @throws IndexOutOfBoundsException if the array has no such piece
     */
    public boolean mask(char[] text, int from, int to) {
        Objects.checkFromToIndex(from, to, text.length);
        return hide(new String(text, from, to - from), text, from);
    }

    private boolean hide(String text, char[] out, int offset) {
        MaskingPass pass = new MaskingPass(this, out, offset);
        pass.run(text, 0, text.length(), 0);
        return pass.hasHidden();
    }

    /**
     * Copies a stream of characters with its codes hidden, in constant memory: the same as masking the whole text.
     *
     * @param reader read to its end and left open
     * @param out left open and not flushed
     * @throws IOException if one of them throws it
     */
    public void mask(Reader reader, Appendable out) throws IOException {
        MaskingPass.copy(this, new TextWindow(reader, TextWindow.SIZE, MatchRules.LOOKBACK), out);
    }

    /**
     * Returns a value of a known kind with its characters hidden, whether or not it conforms.
     *
     * <p>Every character that is no separator counts. A person's value of fewer than fourteen characters is hidden whole. A
     * value of an organisation's kind is searched for persons' numbers all the same.
     *
     * @param kind what the value is meant to be
     * @param value any text
     */
    public String maskValue(CodeKind kind, CharSequence value) {
        Visible readable = visible(kind);
        String given = value.toString();
        if (readable.isWhole()) {
            return mask(given);
        }
        int count = (int)
                given.chars().filter(c -> CodeNormalizer.fold((char) c) != 0).count();
        boolean tooShort = kind.isPersonal() && count < 14;
        StringBuilder out = new StringBuilder(kind.isPersonal() ? given : mask(given));
        int seen = 0;
        for (int i = 0; i < given.length(); i++) {
            if (CodeNormalizer.fold(given.charAt(i)) != 0) {
                boolean shows = !tooShort && (seen < readable.front() || seen >= count - readable.back());
                seen++;
                if (!shows) {
                    out.setCharAt(i, '*');
                }
            }
        }
        return out.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CodeMasker that
                && persons.equals(that.persons)
                && organizations.equals(that.organizations);
    }

    @Override
    public int hashCode() {
        return Objects.hash(persons, organizations);
    }

    @Override
    public String toString() {
        return "CodeMasker, persons " + persons + ", " + organizations;
    }
}
