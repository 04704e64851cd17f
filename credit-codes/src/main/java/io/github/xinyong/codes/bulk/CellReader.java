package io.github.xinyong.codes.bulk;

import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeNormalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the damage off a cell, layer by layer from the outside. */
final class CellReader {

    /** A longer text is no damaged code. */
    private static final int LONGEST = 128;

    private static final int KEPT_BY_A_NUMBER = 15;
    private static final String APOSTROPHES = "'‘’＇";
    private static final Pattern THOUSANDS = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+(\\.0+)?");
    private static final Pattern DECIMAL = Pattern.compile("([0-9]+)\\.0+");
    private static final Pattern SCIENTIFIC = Pattern.compile("([0-9])(?:\\.([0-9]+))?[Ee]\\+?([0-9]{1,2})");
    private static final Set<String> PLACEHOLDERS = Set.of(
            "NULL", "NONE", "NIL", "NAN", "N/A", "NA", "#N/A", "#NULL!", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "-",
            "--", "/", "\\", "0", "无", "暂无", "空", "不详");

    private final String given;
    private final @Nullable CodeKind kind;
    private final EnumSet<CellDamage> damages = EnumSet.noneOf(CellDamage.class);
    private String text;
    private boolean lost;

    CellReader(String given, @Nullable CodeKind kind) {
        this.given = given;
        this.kind = kind;
        this.text = given;
    }

    CellRepair repair() {
        if (given.length() > LONGEST || isCode(given)) {
            return new CellRepair(damages, CellRepair.Outcome.UNDAMAGED, null);
        }
        peel();
        if (isPlaceholder()) {
            damages.add(CellDamage.PLACEHOLDER);
            return new CellRepair(damages, CellRepair.Outcome.LOST, null);
        }
        narrow();
        if (!readNumber()) {
            normalize();
        }
        restoreZeros();
        loseDigits();
        if (damages.isEmpty()) {
            return new CellRepair(damages, CellRepair.Outcome.UNDAMAGED, null);
        }
        if (lost) {
            return new CellRepair(damages, CellRepair.Outcome.LOST, null);
        }
        return isCode(text)
                ? new CellRepair(damages, CellRepair.Outcome.REPAIRABLE, text)
                : new CellRepair(damages, CellRepair.Outcome.STILL_INVALID, null);
    }

    /** Returns the text without what lies around it and between its digits, whether that made a code or not. */
    String bare() {
        repair();
        return text;
    }

    private boolean isCode(String candidate) {
        if (kind != null) {
            return kind.verdict(candidate, 0, candidate.length()) != CodeCheck.Verdict.INVALID;
        }
        for (CodeKind each : CodeKind.values()) {
            if (each.verdict(candidate, 0, candidate.length()) != CodeCheck.Verdict.INVALID) {
                return true;
            }
        }
        return false;
    }

    /** Takes off marks, blanks, quotation marks and apostrophes in any order. */
    private void peel() {
        String before;
        do {
            before = text;
            if (text.startsWith("\uFEFF")) {
                damages.add(CellDamage.BYTE_ORDER_MARK);
                text = text.substring(1);
            }
            text = peel(CellReader::isBlank, CellDamage.BLANKS);
            text = peel(c -> APOSTROPHES.indexOf(c) >= 0, CellDamage.APOSTROPHE);
            int quote = text.startsWith("=\"") ? 1 : 0;
            if (text.length() > quote + 1 && text.charAt(quote) == '"' && text.endsWith("\"")) {
                damages.add(CellDamage.QUOTED);
                text = text.substring(quote + 1, text.length() - 1);
            }
        } while (!text.equals(before));
    }

    private interface CharPredicate {
        boolean test(char c);
    }

    private String peel(CharPredicate foreign, CellDamage damage) {
        int from = 0;
        int to = text.length();
        while (from < to && foreign.test(text.charAt(from))) {
            from++;
        }
        while (from < to && foreign.test(text.charAt(to - 1))) {
            to--;
        }
        if (to - from < text.length()) {
            damages.add(damage);
        }
        return text.substring(from, to);
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private boolean isPlaceholder() {
        return PLACEHOLDERS.contains(text.toUpperCase(Locale.ROOT))
                || (text.length() > 1 && text.chars().allMatch(c -> c == '#'));
    }

    private void narrow() {
        StringBuilder narrow = new StringBuilder(text);
        for (int i = 0; i < narrow.length(); i++) {
            char c = narrow.charAt(i);
            if (c >= '！' && c <= '～') {
                damages.add(CellDamage.FULL_WIDTH);
                narrow.setCharAt(i, (char) (c - 0xFEE0));
            }
        }
        text = narrow.toString();
    }

    private boolean readNumber() {
        boolean number = false;
        if (THOUSANDS.matcher(text).matches()) {
            damages.add(CellDamage.THOUSANDS_SEPARATORS);
            text = text.replace(",", "");
            number = true;
        }
        Matcher decimal = DECIMAL.matcher(text);
        if (decimal.matches()) {
            damages.add(CellDamage.DECIMAL_POINT);
            text = decimal.group(1);
            return true;
        }
        Matcher scientific = SCIENTIFIC.matcher(text);
        if (scientific.matches()) {
            damages.add(CellDamage.SCIENTIFIC_NOTATION);
            String mantissa = scientific.group(1) + (scientific.group(2) == null ? "" : scientific.group(2));
            lost = mantissa.length() != Integer.parseInt(scientific.group(3)) + 1;
            text = mantissa;
            return true;
        }
        return number;
    }

    private void normalize() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                damages.add(CellDamage.LOWER_CASE);
            } else if (isBlank(c)) {
                damages.add(CellDamage.BLANKS);
            } else if (CodeNormalizer.normalize(String.valueOf(c)).isEmpty()) {
                boolean invisible = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
                damages.add(invisible ? CellDamage.INVISIBLE : CellDamage.SEPARATORS);
            }
        }
        text = CodeNormalizer.normalize(text);
    }

    private void restoreZeros() {
        if (kind == CodeKind.ORG_CODE && isDigits() && text.length() >= 5 && text.length() < 9) {
            String padded = "0".repeat(9 - text.length()) + text;
            if (isCode(padded)) {
                damages.add(CellDamage.LEADING_ZEROS_LOST);
                text = padded;
            }
        }
    }

    private void loseDigits() {
        if (isDigits()
                && text.length() > KEPT_BY_A_NUMBER
                && text.length() <= 20
                && text.substring(KEPT_BY_A_NUMBER).chars().allMatch(c -> c == '0')
                && !isCode(text)) {
            damages.add(CellDamage.PRECISION_LOST);
            lost = true;
        }
    }

    private boolean isDigits() {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
