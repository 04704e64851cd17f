package io.github.xinyong.codes;

import static io.github.xinyong.codes.TaxpayerNumber.Form;

import io.github.xinyong.codes.CodeCandidate.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Forms that hold another code: the layout that fits best says where it stands, and the code's own rules say the rest. */
final class TaxpayerNumberRules extends CodeRules<TaxpayerNumber> {

    static final TaxpayerNumberRules INSTANCE = new TaxpayerNumberRules();

    /**
     * Where a form of a certain length holds which code; digits follow behind it.
     *
     * @param inner the rules of the code inside, or null if it has none known here
     * @param zeros whether the digits behind must be zeros
     */
    record Layout(
            Form form,
            int length,
            int from,
            int to,
            @Nullable CodeRules<?> inner,
            boolean zeros) {

        boolean fits(CharSequence text, int offset, int size) {
            return size == length && (from == 0 || form == Form.FORMER || text.charAt(offset) == 'L');
        }
    }

    /** In the order of preference where more than one fits. */
    private static final List<Layout> LAYOUTS = List.of(
            layout(Form.UNIFIED, 18, 0, 18, CodeKind.USCC),
            layout(Form.CITIZEN, 18, 0, 18, CodeKind.CITIZEN_ID),
            layout(Form.FORMER, 15, 6, 15, CodeKind.ORG_CODE),
            layout(Form.CITIZEN_WITH_SEQUENCE, 20, 0, 18, CodeKind.CITIZEN_ID),
            new Layout(Form.LEGACY_CITIZEN_WITH_ZEROS, 20, 0, 15, CodeKind.CITIZEN_ID_15.rules(), true),
            layout(Form.LEGACY_CITIZEN_WITH_SEQUENCE, 17, 0, 15, CodeKind.CITIZEN_ID_15),
            layout(Form.TEMPORARY_UNIFIED, 19, 1, 19, CodeKind.USCC),
            layout(Form.TEMPORARY_DOCUMENT, 19, 1, 19, CodeKind.CITIZEN_ID),
            layout(Form.TEMPORARY_DOCUMENT, 19, 1, 19, CodeKind.FOREIGN_PERMANENT),
            layout(Form.TEMPORARY_DOCUMENT, 16, 1, 16, CodeKind.CITIZEN_ID_15),
            layout(Form.TEMPORARY_DOCUMENT, 16, 1, 16, CodeKind.FOREIGN_PERMANENT));

    private static final String LENGTHS = "15, 17, 18, 20 (L: 16, 19)";

    private TaxpayerNumberRules() {}

    private static Layout layout(Form form, int length, int from, int to, CodeKind inner) {
        return new Layout(form, length, from, to, inner.rules(), false);
    }

    /** Returns the layout of a conforming number, and for any other the one that fits with the fewest problems. */
    static Layout layout(String text) {
        Layout best = null;
        int fewest = Integer.MAX_VALUE;
        for (Layout layout : LAYOUTS) {
            if (layout.fits(text, 0, text.length())) {
                long mask = examine(text, layout, null);
                int problems = has(mask, CodeNote.Type.FUJIAN_PILOT_RULE) ? 0 : Long.bitCount(mask & PROBLEMS);
                if (problems < fewest) {
                    best = layout;
                    fewest = problems;
                }
            }
        }
        return best != null ? best : new Layout(Form.TEMPORARY_DOCUMENT, text.length(), 1, text.length(), null, false);
    }

    /** Tells whether characters are {@code L} and the number of a passport: up to three letters, six to nine digits. */
    private static boolean isOtherDocument(CharSequence text, int from, int to) {
        if (to - from < 8 || to - from > 11 || text.charAt(from) != 'L') {
            return false;
        }
        int i = from + 1;
        while (i < from + 4 && text.charAt(i) >= 'A' && text.charAt(i) <= 'Z') {
            i++;
        }
        return to - i >= 6 && to - i <= 9 && Characters.allDigits(text, i, to);
    }

    @Override
    CodeKind kind() {
        return CodeKind.TAXPAYER_NO;
    }

    @Override
    boolean conforms(CharSequence text, int from, int to) {
        for (Layout layout : LAYOUTS) {
            if (layout.fits(text, from, to - from) && layout.inner() != null && conforms(text, from, layout)) {
                return true;
            }
        }
        return isOtherDocument(text, from, to);
    }

    @Override
    boolean deviates(CharSequence text, int from, int to) {
        int inner = to - from == 19 && text.charAt(from) == 'L' ? from + 1 : from;
        return CodeKind.USCC.rules().deviates(text, inner, to);
    }

    private static boolean conforms(CharSequence text, int from, Layout layout) {
        CodeRules<?> inner = layout.inner();
        return inner != null
                && inner.conforms(text, from + layout.from(), from + layout.to())
                && firstForeign(text, from, layout) < 0;
    }

    /** Returns the index of the first character outside the code inside that does not belong, or -1. */
    private static int firstForeign(CharSequence text, int from, Layout layout) {
        for (int i = 0; i < layout.length(); i++) {
            if (isForeign(text.charAt(from + i), i, layout)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isForeign(char c, int index, Layout layout) {
        if (index < layout.from()) {
            return layout.form() == Form.FORMER ? !Characters.isDigit(c) : c != 'L';
        }
        return index >= layout.to() && (layout.zeros() ? c != '0' : !Characters.isDigit(c));
    }

    @Override
    long examine(String text, @Nullable LocalDate date) {
        if (LAYOUTS.stream().anyMatch(layout -> layout.fits(text, 0, text.length()))) {
            return examine(text, layout(text), date);
        }
        return isOtherDocument(text, 0, text.length())
                ? CodeNote.Type.DOCUMENT_NOT_CHECKED.bit()
                : CodeProblem.Type.LENGTH.bit();
    }

    private static long examine(String text, Layout layout, @Nullable LocalDate date) {
        CodeRules<?> inner = layout.inner();
        long mask = inner == null ? 0 : inner.examine(text.substring(layout.from(), layout.to()), date);
        if (firstForeign(text, 0, layout) >= 0) {
            return (mask | CodeProblem.Type.CHARACTER.bit()) & ~CodeNote.Type.FUJIAN_PILOT_RULE.bit();
        }
        return layout.form() == Form.FORMER ? mask | DivisionNotes.examine(text, 0) : mask;
    }

    @Override
    TaxpayerNumber create(String text) {
        return new TaxpayerNumber(this, text);
    }

    @Override
    void problems(String text, long mask, @Nullable LocalDate date, List<CodeProblem> problems) {
        if (has(mask, CodeProblem.Type.LENGTH)) {
            problems.add(CodeProblem.length(text.length(), LENGTHS));
            return;
        }
        Layout layout = layout(text);
        for (int i = 0; i < layout.length(); i++) {
            if (isForeign(text.charAt(i), i, layout)) {
                problems.add(CodeProblem.character(text, i, i < layout.from() ? "0-9" : layout.zeros() ? "0" : "0-9"));
            }
        }
        if (layout.inner() != null) {
            String inside = text.substring(layout.from(), layout.to());
            List<CodeProblem> inner = new ArrayList<>();
            layout.inner().problems(inside, layout.inner().examine(inside, date), date, inner);
            inner.forEach(problem -> problems.add(problem.shiftedBy(layout.from())));
        }
    }

    @Override
    void notes(String text, long mask, List<CodeNote> notes) {
        if (has(mask, CodeNote.Type.DOCUMENT_NOT_CHECKED)) {
            notes.add(new CodeNote(CodeNote.Type.DOCUMENT_NOT_CHECKED));
            return;
        }
        if (has(mask, CodeProblem.Type.LENGTH)) {
            return;
        }
        Layout layout = layout(text);
        if (layout.form() == Form.FORMER) {
            DivisionNotes.spell(text, 0, mask, notes);
        }
        if (layout.inner() != null) {
            String inside = text.substring(layout.from(), layout.to());
            layout.inner().notes(inside, layout.inner().examine(inside, null), notes);
        }
    }

    @Override
    List<Evidence> evidence(String text, long mask) {
        Layout layout = layout(text);
        EvidenceList found = new EvidenceList(mask);
        if (layout.form() == Form.FORMER) {
            found.unless(CodeProblem.Type.CHECK_CHARACTER, Evidence.ORGANIZATION_CHECK_CHARACTER);
            found.unless(CodeNote.Type.DIVISION_UNKNOWN, Evidence.DIVISION);
            return found.toList();
        }
        found.when(layout.from() > 0, Evidence.MARK);
        if (layout.inner() != null) {
            String inside = text.substring(layout.from(), layout.to());
            layout.inner()
                    .evidence(inside, layout.inner().examine(inside, null))
                    .forEach(e -> found.when(true, e));
        }
        return found.toList();
    }

    @Override
    List<CodeExplanation.Part> parts(String text, Locale locale) {
        Layout layout = layout(text);
        String form = CodeMessages.text(locale, "taxpayer." + layout.form());
        List<CodeExplanation.Part> parts = new ArrayList<>();
        if (layout.form() == Form.FORMER) {
            parts.add(CodeExplanation.part("taxpayer.division", 1, 6, text, locale, DivisionNotes.name(text, 0)));
        } else if (layout.from() > 0) {
            parts.add(CodeExplanation.part("taxpayer.mark", 1, 1, text, locale, form));
        }
        if (layout.inner() == null) {
            parts.add(CodeExplanation.part("taxpayer.document", 2, text.length(), text, locale, null));
        } else {
            layout.inner()
                    .parts(text.substring(layout.from(), layout.to()), locale)
                    .forEach(part -> parts.add(part.shiftedBy(layout.from())));
        }
        if (layout.to() < text.length()) {
            parts.add(CodeExplanation.part("taxpayer.sequence", layout.to() + 1, text.length(), text, locale, null));
        }
        return parts;
    }

    @Override
    List<CodeExplanation.Sum> sums(String text) {
        Layout layout = layout(text);
        return layout.inner() == null
                ? List.of()
                : layout.inner().sums(text.substring(layout.from(), layout.to())).stream()
                        .map(sum -> sum.shiftedBy(layout.from()))
                        .toList();
    }
}
