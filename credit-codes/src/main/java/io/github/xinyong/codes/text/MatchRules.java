package io.github.xinyong.codes.text;

import io.github.xinyong.codes.CodeCandidate;
import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.CodeJoints;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeNormalizer;
import io.github.xinyong.codes.text.CodeFinder.Leniency;
import io.github.xinyong.codes.text.CodeMatch.Form;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decides what stands at a place of a text. Each decision reads a bounded piece of text around the place, so that it is
 * the same for a whole text and for a stream.
 */
final class MatchRules {

    /** How much text before a place a decision may read. */
    static final int LOOKBACK = 128;

    /** How much text from a place on a decision may read: two codes with the longest joints, and what follows them. */
    static final int LOOKAHEAD = 512;

    /** Which kind is taken first where a word announces several, or none is needed. */
    private static final List<CodeKind> PREFERENCE = List.of(
            CodeKind.USCC,
            CodeKind.CITIZEN_ID,
            CodeKind.FOREIGN_PERMANENT,
            CodeKind.CITIZEN_ID_15,
            CodeKind.REGISTRATION_NO,
            CodeKind.ORG_CODE,
            CodeKind.TAXPAYER_NO);

    /** How many characters may stand between two codes announced by one word: signs, blanks, and a word for "and". */
    private static final int LIST_GAP = 4;

    private static final String LIST_WORDS = "和及与或";

    private final int kinds;
    private final Leniency leniency;
    private final boolean bold;
    private final int shortest;

    /** @param bold whether a damaged code may be taken for one although no word announces it */
    MatchRules(int kinds, Leniency leniency, boolean bold) {
        this.kinds = kinds;
        this.leniency = leniency;
        this.bold = bold;
        this.shortest = Shapes.shortest(kinds, leniency == Leniency.POSSIBLE);
    }

    /**
     * Returns the first match that starts at or after an index and before a limit, or null. Allocates nothing else.
     *
     * @param base the offset of the text in the whole
     * @param last the match before
     */
    @Nullable
    CodeMatch next(CharSequence text, int from, int limit, long base, @Nullable CodeMatch last) {
        int at = nextStart(text, from, limit);
        while (at < limit) {
            CodeMatch match = matchAt(text, at, base, last);
            if (match != null) {
                return match;
            }
            at = nextStart(text, Glyphs.tokenEnd(text, at, text.length()), limit);
        }
        return null;
    }

    /** Returns where the next letters and digits start that are long enough, looking at few of the characters between. */
    private int nextStart(CharSequence text, int from, int limit) {
        int length = text.length();
        int i = from;
        while (i < limit) {
            int probe = i + shortest - 1;
            if (probe >= length) {
                return limit;
            }
            if (!canStandInside(Glyphs.at(text, probe))) {
                i = probe + 1;
                continue;
            }
            int start = probe;
            while (start > i && canStandInside(Glyphs.at(text, start - 1))) {
                start--;
            }
            int end = probe + 1;
            while (end < length && end - start < shortest && canStandInside(Glyphs.at(text, end))) {
                end++;
            }
            if (end - start >= shortest) {
                for (; start < end; start++) {
                    if (Glyphs.isCode(Glyphs.at(text, start))
                            && (start == 0 || !Glyphs.isCode(Glyphs.at(text, start - 1)))) {
                        return Math.min(start, limit);
                    }
                }
            }
            i = end;
        }
        return limit;
    }

    private boolean canStandInside(char c) {
        int glyph = Glyphs.kind(c);
        return leniency == Leniency.STRICT ? glyph == Glyphs.CANONICAL || c == '-' : glyph != Glyphs.OTHER;
    }

    /** Returns the match that starts at an index, or null if there is none or a better one starts inside it. */
    private @Nullable CodeMatch matchAt(CharSequence text, int start, long base, @Nullable CodeMatch last) {
        CodeMatch best = bestAt(text, start, base, last);
        if (best == null) {
            return null;
        }
        int end = (int) (best.end() - base);
        for (int i = Glyphs.tokenEnd(text, start, end); i < end; i++) {
            if (Glyphs.isCode(Glyphs.at(text, i)) && !Glyphs.isCode(Glyphs.at(text, i - 1))) {
                CodeMatch inner = bestAt(text, i, base, last);
                if (inner != null && inner.rank() > best.rank()) {
                    return null;
                }
            }
        }
        return best;
    }

    private @Nullable CodeMatch bestAt(CharSequence text, int start, long base, @Nullable CodeMatch last) {
        int lengths = Shapes.lengths(text, start, kinds, leniency);
        if (lengths == 0 || !Glyphs.startsAt(text, start)) {
            return null;
        }
        CodeMatch best = null;
        for (int length = Shapes.LONGEST; length > 0; length--) {
            if ((lengths >> length & 1) != 0) {
                int end = Shapes.end(text, start, length);
                CodeMatch match = Glyphs.endsAt(text, end) ? match(text, start, end, length, base, last) : null;
                if (match != null && (best == null || match.rank() > best.rank())) {
                    best = match;
                }
            }
        }
        return best;
    }

    private @Nullable CodeMatch match(
            CharSequence text, int start, int end, int length, long base, @Nullable CodeMatch last) {
        if (isAsWritten(text, start, end, length)) {
            int valid = valid(text, start, end, length);
            if (valid != 0) {
                int word = word(text, start, base, last);
                CodeKind kind = choose(valid, word, text, start, end - start, true);
                if (kind != null) {
                    return found(kind, text, start, end, base, Form.CANONICAL, word);
                }
            }
        } else if (leniency != Leniency.STRICT) {
            CodeMatch match = normalized(text, start, end, length, base, last);
            if (match != null) {
                return match;
            }
        }
        return leniency == Leniency.POSSIBLE ? damaged(text, start, end, length, base, last) : null;
    }

    private @Nullable CodeMatch normalized(
            CharSequence text, int start, int end, int length, long base, @Nullable CodeMatch last) {
        boolean checked = length == 9
                ? Shapes.mayBeOrganization(text, start)
                : length < 18 || Shapes.mayConform(text, length == 19 ? start + 1 : start);
        if ((length == 18 || length == 9) && !checked) {
            return null;
        }
        int word = word(text, start, base, last);
        boolean announced = (ContextWords.kinds(word) & Shapes.kinds(length)) != 0;
        if (!announced && (length < 18 || !checked)) {
            return null; // shorter codes are weak without a word, so there is no need to fold the text
        }
        String normal = CodeNormalizer.normalize(text.subSequence(start, end));
        boolean alone = end - start == length || CodeJoints.isAlone(text, start, end);
        CodeKind kind = choose(valid(normal, 0, length, length), word, normal, 0, length, alone);
        return kind == null ? null : found(kind, text, start, end, base, Form.NORMALIZED, word);
    }

    private @Nullable CodeMatch damaged(
            CharSequence text, int start, int end, int length, long base, @Nullable CodeMatch last) {
        if (end - start != length && !CodeJoints.isAlone(text, start, end)) {
            return null;
        }
        int word = word(text, start, base, last);
        String normal = CodeNormalizer.normalize(text.subSequence(start, end));
        CodeKind best = null;
        double score = 0;
        for (CodeKind kind : PREFERENCE) {
            if ((Shapes.kindsNear(length) & kinds & Shapes.bit(kind)) != 0) {
                double likely = damageScore(kind, normal, (ContextWords.kinds(word) & Shapes.bit(kind)) != 0);
                if (likely > score) {
                    best = kind;
                    score = likely;
                }
            }
        }
        return best == null ? null : found(best, text, start, end, base, Form.DAMAGED, word);
    }

    /** Returns how likely a text is a damaged code of a kind, 0 if it must not be taken for one. */
    private double damageScore(CodeKind kind, String normal, boolean announced) {
        if (kind.check(normal).verdict() == CodeCheck.Verdict.NONCONFORMING) {
            return 1;
        }
        if (!announced && (!bold || !Strength.mayBeStrong(kind, normal))) {
            return 0;
        }
        List<Correction> corrections = CodeCorrector.correct(kind, normal);
        if (corrections.isEmpty()) {
            return 0;
        }
        Correction first = corrections.get(0);
        String value = first.value();
        boolean strong =
                Strength.isStrong(kind, value, 0, value.length()) && Strength.isTabled(kind, value, 0, value.length());
        return announced ? 1 + first.score() : strong ? first.score() : 0;
    }

    /** Tells whether the characters are those of a standard's own form; the organisation code has one with a hyphen. */
    private static boolean isAsWritten(CharSequence text, int start, int end, int length) {
        if (end - start != length && !(length == 9 && end - start == 10 && Glyphs.at(text, start + 8) == '-')) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (Glyphs.kind(Glyphs.at(text, i)) == Glyphs.FOLDED) {
                return false;
            }
        }
        return true;
    }

    private int valid(CharSequence text, int start, int end, int length) {
        int valid = 0;
        int possible = Shapes.kinds(length) & kinds;
        for (int i = 0; i < PREFERENCE.size(); i++) {
            CodeKind kind = PREFERENCE.get(i);
            if ((possible & Shapes.bit(kind)) != 0 && kind.isValid(text, start, end)) {
                valid |= Shapes.bit(kind);
            }
        }
        return valid;
    }

    /** Chooses among the kinds that a text conforms to the one that may be taken; null if none may. */
    private static @Nullable CodeKind choose(
            int valid, int word, CharSequence text, int at, int length, boolean alone) {
        int announced = valid & ContextWords.kinds(word);
        int strong = 0;
        for (int i = 0; i < PREFERENCE.size(); i++) {
            CodeKind kind = PREFERENCE.get(i);
            if ((announced & Shapes.bit(kind)) != 0) {
                return kind;
            }
            if ((valid & Shapes.bit(kind)) != 0
                    && Strength.isStrong(kind, text, at, length)
                    && (alone || Strength.isTabled(kind, text, at, length))) {
                strong |= Shapes.bit(kind);
            }
        }
        return strong == 0 ? null : best(strong, text, at, length);
    }

    private static CodeKind best(int kinds, CharSequence text, int at, int length) {
        for (CodeKind kind : PREFERENCE) {
            if (kinds == Shapes.bit(kind)) {
                return kind;
            }
        }
        for (CodeCandidate candidate : CodeKind.identify(text.subSequence(at, at + length))) {
            if ((kinds & Shapes.bit(candidate.kind())) != 0) {
                return candidate.kind();
            }
        }
        throw new AssertionError("a valid kind is a candidate");
    }

    /** Returns the word that announces what starts at an index: one before it, or one before the code before it. */
    private static int word(CharSequence text, int start, long base, @Nullable CodeMatch last) {
        int word = ContextWords.before(text, start);
        if (word >= 0 || last == null || base + start - last.end() > LIST_GAP) {
            return word;
        }
        for (int i = (int) (last.end() - base); i < start; i++) {
            char c = Glyphs.at(text, i);
            if (Character.isLetterOrDigit(c) && LIST_WORDS.indexOf(c) < 0) {
                return -1;
            }
        }
        return last.word();
    }

    private static CodeMatch found(
            CodeKind kind, CharSequence text, int start, int end, long base, Form form, int word) {
        String written = text.subSequence(start, end).toString();
        String normal = CodeNormalizer.normalize(written);
        boolean announced = (ContextWords.kinds(word) & Shapes.bit(kind)) != 0;
        boolean tabled = form != Form.DAMAGED && Strength.isTabled(kind, normal, 0, normal.length());
        int rank = (form == Form.CANONICAL ? 16 : form == Form.NORMALIZED ? 8 : 0)
                + (written.length() == normal.length() ? 4 : 0)
                + (announced ? 2 : 0)
                + (tabled ? 1 : 0);
        return new CodeMatch(kind, normal, written, base + start, form, announced ? word : -1, rank);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MatchRules that
                && kinds == that.kinds
                && leniency == that.leniency
                && bold == that.bold;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kinds, leniency, bold);
    }
}
