package io.github.xinyong.codes.bulk;

import java.util.Locale;

/** What spreadsheets, exports and people do to a code in a cell. The names are stable codes. */
public enum CellDamage {
    /** A byte order mark in front, usually in the first row of a file. */
    BYTE_ORDER_MARK,
    /** An apostrophe in front or behind, by which a spreadsheet marks a text. */
    APOSTROPHE,
    /** Quotation marks around the code, perhaps behind an equals sign: {@code ="123"}. */
    QUOTED,
    /** Blanks of any script, around the code or inside it. */
    BLANKS,
    /** Characters without width, and controls. */
    INVISIBLE,
    /** Full-width letters, digits or signs. */
    FULL_WIDTH,
    /** Small letters. */
    LOWER_CASE,
    /** Hyphens, dots, slashes and the like inside the code. */
    SEPARATORS,
    /** A comma before every three digits. */
    THOUSANDS_SEPARATORS,
    /** A decimal point with nothing but zeros behind it. */
    DECIMAL_POINT,
    /** A power of ten, such as {@code 9.14403E+17}; digits that the mantissa does not show are lost. */
    SCIENTIFIC_NOTATION,
    /** Sixteen digits or more, with zeros from the sixteenth on: a number keeps fifteen, the others are lost. */
    PRECISION_LOST,
    /** Zeros in front that a number does not keep; among the kinds known only an organisation code begins with one. */
    LEADING_ZEROS_LOST,
    /** A word or sign that stands for nothing, such as {@code NULL}, {@code #N/A} or {@code ####}. */
    PLACEHOLDER;

    /**
     * Returns what this says in words.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     */
    public String message(Locale locale) {
        return BulkMessages.text(locale, "damage." + this);
    }
}
