package io.github.xinyong.codes;

import io.github.xinyong.codes.division.Division;
import io.github.xinyong.codes.division.DivisionPath;
import io.github.xinyong.codes.division.DivisionStatus;
import io.github.xinyong.codes.division.Divisions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is worth saying about the division inside a code. It is never an error. */
final class DivisionNotes {

    private DivisionNotes() {}

    /** Returns the bits of the notes on the six digits at an index. */
    static long examine(CharSequence text, int index) {
        return examine(Characters.allDigits(text, index, index + 6) ? Characters.digits(text, index, index + 6) : -1);
    }

    /** Returns the bits of the notes on a division. */
    static long examine(int division) {
        DivisionStatus status = Divisions.load().status(division);
        if (status == DivisionStatus.CURRENT || status == DivisionStatus.SUPPLEMENT_ONLY) {
            return 0;
        }
        return (status == DivisionStatus.RETIRED ? CodeNote.Type.DIVISION_RETIRED : CodeNote.Type.DIVISION_UNKNOWN)
                .bit();
    }

    /** Tells whether the six characters at an index are a division of some list, or known from elsewhere. */
    static boolean isKnown(CharSequence text, int index) {
        return Divisions.load().status(text, index) != DivisionStatus.UNKNOWN;
    }

    static void spell(String text, int index, long mask, List<CodeNote> notes) {
        if (CodeRules.has(mask, CodeNote.Type.DIVISION_UNKNOWN)) {
            notes.add(new CodeNote(CodeNote.Type.DIVISION_UNKNOWN, text.substring(index, index + 6)));
        }
        if (CodeRules.has(mask, CodeNote.Type.DIVISION_RETIRED)) {
            String code = text.substring(index, index + 6);
            List<Division> history = Divisions.load().history(code);
            String name =
                    history.isEmpty() ? "" : history.get(history.size() - 1).name();
            int year = Divisions.load().lastYear(Characters.digits(code, 0, 6));
            notes.add(new CodeNote(CodeNote.Type.DIVISION_RETIRED, code, name, String.valueOf(year)));
        }
    }

    /** Returns the names of the province, prefecture and county, as they were last, or null if there are none. */
    static @Nullable String name(String text, int index) {
        return Characters.allDigits(text, index, index + 6)
                ? Divisions.load()
                        .path(text.substring(index, index + 6))
                        .map(DivisionPath::name)
                        .orElse(null)
                : null;
    }
}
