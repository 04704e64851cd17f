package io.github.xinyong.codes.text;

import io.github.xinyong.codes.CodeKind;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds codes in running Chinese or English text.
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

    private static final int BUFFER = 1 << 14;
    private static final CodeFinder DEFAULT = new CodeFinder(EnumSet.allOf(CodeKind.class), Leniency.NORMALIZED);

    private final Set<CodeKind> kinds;
    private final Leniency leniency;
    private final MatchRules rules;

    private CodeFinder(EnumSet<CodeKind> kinds, Leniency leniency) {
        this.kinds = java.util.Collections.unmodifiableSet(kinds);
        this.leniency = leniency;
        this.rules = new MatchRules(kinds.stream().mapToInt(Shapes::bit).sum(), leniency);
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
        TextWindow window = new TextWindow(reader, BUFFER, MatchRules.LOOKBACK);
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
