package io.github.xinyong.codes.text;

import io.github.xinyong.codes.CodeKind;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds codes in running Chinese or English text.
 *
 * <p>A code begins and ends where letters and digits do: nothing is found inside a longer run of letters and digits, of
 * any script but ideographs. One place in the text goes to one kind, the best; matches never overlap.
 *
 * <p><b>Evidence.</b> A code of eighteen characters whose checks are right needs nothing else if random characters are
 * seldom so: a credit code with a letter in its organisation code or a division in the lists; a person's number with a
 * birth year from 1900 to shortly after the edition of the lists, or a county in them. The same holds behind the mark L of
 * a temporary taxpayer, and before the two digits of an individual one. All other codes are weak, since one random number
 * in ten or eighty looks like them: registration numbers, organisation codes, citizen numbers of fifteen digits, former
 * taxpayers' numbers. They are found only if a word announces them (统一社会信用代码, 税号, 身份证, 注册号, 组织机构代码, USCC,
 * ID No. and the like) at most sixteen characters before, with no digit, end of sentence or word for something else
 * (运单, 订单, 电话, 账号 and the like) between. One word serves a list. So parcels', phone and case numbers and amounts are
 * not found. A code broken up by blanks, hyphens or a line break must besides stand apart from other numbers, be announced
 * or have its division in the lists; it is not broken behind four or more small letters, which are a word. A damaged code must be announced, or be one slip from a code that the tables know.
 * Taxpayers' numbers made of a passport's are not looked for.
 *
 * <table class="striped">
 * <caption>What chance looks like: matches of all kinds in 10 million random characters, in words of 1 to 25 between
 * blanks, signs, line breaks and ideographs</caption>
 * <thead><tr><th scope="col">characters</th><th scope="col">STRICT</th><th scope="col">NORMALIZED</th>
 * <th scope="col">POSSIBLE</th></tr></thead>
 * <tbody>
 * <tr><th scope="row">digits and letters</th><td>0</td><td>0</td><td>0</td></tr>
 * <tr><th scope="row">digits</th><td>1 (citizen number)</td><td>1 (citizen number)</td>
 * <td>114 credit codes, 3 citizen numbers</td></tr>
 * </tbody>
 * </table>
 *
 * <p>Of 10,000 codes of each kind, each in a Chinese sentence of its own, all are found when a word announces them: as they
 * are, in groups of four, and with one wrong character (POSSIBLE). Without such a word all credit codes and citizen numbers
 * are found, all samples of foreign residents' and taxpayers' numbers, and none of the weak kinds.
 *
 * <p>Nothing is allocated when nothing is found, unless damaged codes are looked for.
 *
 * <pre>{@code
 * CodeFinder.of().find("统一社会信用代码：9135 0100 M000100Y43。"); // uscc 91350100M000100Y43 [9, 29) normalized
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class CodeFinder {

    /** How far a text may be from the canonical form of a code. */
    public enum Leniency {
        /** Codes exactly as their standards write them. */
        STRICT,
        /** Also codes in lower case or full width, with blanks, hyphens or a line break inside. */
        NORMALIZED,
        /** Also codes with one slip of the pen, and codes that follow a known deviating rule. */
        POSSIBLE
    }

    private static final CodeFinder DEFAULT = new CodeFinder(EnumSet.allOf(CodeKind.class), Leniency.NORMALIZED);

    private final Set<CodeKind> kinds;
    private final Leniency leniency;
    private final MatchRules rules;

    private CodeFinder(EnumSet<CodeKind> kinds, Leniency leniency) {
        this.kinds = Collections.unmodifiableSet(kinds);
        this.leniency = Objects.requireNonNull(leniency, "leniency");
        this.rules = new MatchRules(kinds.stream().mapToInt(Shapes::bit).sum(), leniency, true);
    }

    /** Returns the finder of all kinds of codes that conform or do so when normalised. */
    public static CodeFinder of() {
        return DEFAULT;
    }

    /**
     * Returns a finder of these kinds only.
     *
     * @param kinds at least one
     * @throws IllegalArgumentException if there is none
     */
    public CodeFinder withKinds(Collection<CodeKind> kinds) {
        return new CodeFinder(EnumSet.copyOf(kinds), leniency);
    }

    /** Returns a finder that goes so far from the canonical form. */
    public CodeFinder withLeniency(Leniency leniency) {
        return new CodeFinder(EnumSet.copyOf(kinds), leniency);
    }

    /** Returns the kinds that are looked for. */
    public Set<CodeKind> kinds() {
        return kinds;
    }

    /** Returns how far a text may be from the canonical form. */
    public Leniency leniency() {
        return leniency;
    }

    /** Returns the codes of a text in the order in which they stand there; they never overlap. */
    public List<CodeMatch> find(CharSequence text) {
        int length = text.length();
        CodeMatch match = rules.next(text, 0, length, 0, null);
        if (match == null) {
            return List.of();
        }
        List<CodeMatch> found = new ArrayList<>();
        while (match != null) {
            found.add(match);
            match = rules.next(text, (int) match.end(), length, 0, match);
        }
        return List.copyOf(found);
    }

    /**
     * Finds the codes of a stream of characters in constant memory: the same as in the whole text.
     *
     * @param reader read to its end and left open
     * @param action given each code in the order in which they stand there
     * @throws IOException if the reader throws it
     */
    public void find(Reader reader, Consumer<? super CodeMatch> action) throws IOException {
        findIn(new TextWindow(reader, TextWindow.SIZE, MatchRules.LOOKBACK), action);
    }

    void findIn(TextWindow window, Consumer<? super CodeMatch> action) throws IOException {
        int from = 0;
        CodeMatch last = null;
        boolean more;
        do {
            more = window.fill();
            int limit = more ? window.length() - MatchRules.LOOKAHEAD : window.length();
            CodeMatch match = rules.next(window, from, limit, window.base(), last);
            while (match != null) {
                action.accept(match);
                last = match;
                from = (int) (match.end() - window.base());
                match = rules.next(window, from, limit, window.base(), last);
            }
            from = window.keepFrom(Math.max(from, limit));
        } while (more);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CodeFinder that && rules.equals(that.rules);
    }

    @Override
    public int hashCode() {
        return rules.hashCode();
    }

    @Override
    public String toString() {
        return "CodeFinder " + kinds + " " + leniency;
    }
}
