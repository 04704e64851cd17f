package io.github.xinyong.codes.text;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeNormalizer;
import io.github.xinyong.codes.PersonalNumbers;
import io.github.xinyong.codes.text.CodeMasker.Visible;
import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Goes through a text once and hides in a second array of the same characters what is to be hidden. */
final class MaskingPass {

    private static final char HIDDEN = '*';

    /** All kinds, so that each place goes to the best one; damaged codes only where a word announces them. */
    private static final MatchRules RULES = new MatchRules(
            Arrays.stream(CodeKind.values()).mapToInt(Shapes::bit).sum(), CodeFinder.Leniency.POSSIBLE, false);

    private final CodeMasker masker;
    private final char[] out;
    private final int offset;
    private @Nullable CodeMatch last;
    private int resume;
    private boolean hidden;

    /** @param offset where in the array the text starts */
    MaskingPass(CodeMasker masker, char[] out, int offset) {
        this.masker = masker;
        this.out = out;
        this.offset = offset;
    }

    boolean hasHidden() {
        return hidden;
    }

    /**
     * Hides what starts from one index to another.
     *
     * @param base the offset of the text in the whole
     */
    void run(CharSequence text, int from, int to, long base) {
        Visible persons = masker.visibleOfPersons();
        PersonalNumbers.forEach(text, from, to, (start, end) -> hide(text, start, end, persons));
        for (int at = Math.max(from, resume); at < to; at = resume) {
            CodeMatch match = RULES.next(text, at, to, base, last);
            if (match == null) {
                break;
            }
            last = match;
            resume = (int) (match.end() - base);
            hide(text, (int) (match.start() - base), resume, readable(match));
        }
    }

    private Visible readable(CodeMatch match) {
        boolean holdsPerson = match.kind() == CodeKind.TAXPAYER_NO && PersonalNumbers.contains(match.value());
        return holdsPerson ? masker.visibleOfPersons() : masker.visible(match.kind());
    }

    private void hide(CharSequence text, int start, int end, Visible readable) {
        if (readable.isWhole()) {
            return;
        }
        int count = 0;
        for (int i = start; i < end; i++) {
            count += CodeNormalizer.fold(text.charAt(i)) != 0 ? 1 : 0;
        }
        int seen = 0;
        for (int i = start; i < end; i++) {
            if (CodeNormalizer.fold(text.charAt(i)) != 0) {
                if (seen >= readable.front() && seen < count - readable.back()) {
                    out[offset + i] = HIDDEN;
                    hidden = true;
                }
                seen++;
            }
        }
    }

    static void copy(CodeMasker masker, TextWindow window, Appendable out) throws IOException {
        char[] masked = new char[window.size()];
        MaskingPass pass = new MaskingPass(masker, masked, 0);
        int from = 0;
        int known = 0;
        boolean more;
        do {
            more = window.fill();
            window.copyTo(masked, known);
            int limit =
                    more ? window.length() - Math.max(MatchRules.LOOKAHEAD, PersonalNumbers.REACH) : window.length();
            pass.run(window, from, limit, window.base());
            write(out, masked, from, limit);
            known = window.length();
            int kept = window.keepFrom(limit);
            int dropped = limit - kept;
            System.arraycopy(masked, dropped, masked, 0, known - dropped);
            known -= dropped;
            pass.resume -= dropped;
            from = kept;
        } while (more);
    }

    private static void write(Appendable out, char[] text, int from, int to) throws IOException {
        if (out instanceof Writer writer) {
            writer.write(text, from, to - from);
        } else {
            out.append(CharBuffer.wrap(text, from, to - from));
        }
    }
}
