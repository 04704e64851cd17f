package io.github.xinyong.core.exchange;

import io.github.xinyong.codes.Messages;
import io.github.xinyong.codes.Reason;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Something worth knowing about a row of a table that was read: where it is, what it is, and what became of the row.
 *
 * <p>Nothing in it shows a person's number whole: what is found in a column for numbers of persons is hidden, and whatever
 * is shaped like such a number elsewhere is masked, unless {@link ExchangeTable#readRevealing} was asked for. Immutable; equal
 * when all is equal.
 */
public final class ImportFinding implements Reason {

    private static final Messages MESSAGES =
            Messages.from(locale -> ResourceBundle.getBundle("io.github.xinyong.core.exchange.messages", locale));

    /** What became of the row. All findings of one row say the same. */
    public enum Outcome {
        /** The row became a record; what was found is to be looked at. */
        RECORD_WITH_FINDING("record-with-finding"),
        /** The row became no record. */
        REJECTED("rejected");

        private final String id;

        Outcome(String id) {
            this.id = id;
        }

        /** Returns the word that files and programs use: {@code record-with-finding} or {@code rejected}. */
        public String id() {
            return id;
        }
    }

    /** The stable codes; "rejects" tells that a row with such a finding becomes no record. */
    public enum Code {
        /** The input is empty. */
        TABLE_EMPTY,
        /** The first row names none of the columns; every row is rejected. */
        HEADER_UNKNOWN,
        /** A column of the header is not known; its content is not read. */
        COLUMN_UNKNOWN,
        /** A column that every row needs is not in the header; every row is rejected. */
        COLUMN_MISSING,
        /** A column is in the header twice; every row is rejected. */
        COLUMN_REPEATED,
        /** A quote is not closed within the row; rejects. */
        UNCLOSED_QUOTE,
        /** Text follows a closing quote; rejects. */
        TEXT_AFTER_QUOTE,
        /** A field holds a control character; rejects. */
        CONTROL_CHARACTER,
        /** A field is longer than the limit; rejects. */
        FIELD_TOO_LONG,
        /** A row has more lines than the limit; rejects. */
        TOO_MANY_LINES,
        /** A row is longer than the limit; rejects. */
        ROW_TOO_LONG,
        /** A row has fewer or more fields than the header; rejects. */
        FIELD_COUNT,
        /** The bytes of a field are no UTF-8; rejects. */
        MALFORMED_UTF8,
        /** A field holds the sign for an unreadable character (U+FFFD): it was damaged before it came here. */
        REPLACEMENT_CHARACTER,
        /** A field that is not quoted holds a quote, which is taken as it stands. */
        QUOTE_IN_FIELD,
        /** A value is only readable without blanks, separators or other forms of characters; it was read so. */
        NORMALIZED,
        /** A required value is missing; rejects. */
        REQUIRED,
        /** A value that this kind of row should have is missing. */
        CONDITIONAL_MISSING,
        /** The subject's category is none that is known. */
        SUBJECT_CATEGORY_UNKNOWN,
        /** The subject's category contradicts its code. */
        CATEGORY_CODE_MISMATCH,
        /** The subject's code or number is invalid; rejects. */
        SUBJECT_CODE_INVALID,
        /** The subject's number is masked, so that it names nobody for certain; rejects. */
        SUBJECT_NUMBER_MASKED,
        /** A listed person was a minor on the day of publication, whom the court list never takes in. */
        SUBJECT_MINOR,
        /** The code breaks the standard but follows a rule under which real codes were issued. */
        CODE_NONCONFORMING,
        /** The code of an authority or data source is invalid; it is not kept. */
        BODY_CODE_INVALID,
        /** The type of an identity document is none that is known. */
        DOCUMENT_TYPE_UNKNOWN,
        /** The identity number of a representative is invalid; it is never kept. */
        REPRESENTATIVE_NUMBER_INVALID,
        /** A date is none; rejects, but in the provider's own end of publicity. */
        DATE_INVALID,
        /** The decision lies after the end of its validity; rejects. */
        DATE_ORDER,
        /** An amount is none, or cannot be kept exactly; rejects. */
        AMOUNT_INVALID,
        /** The penalty categories tell of an amount, and there is none. */
        AMOUNT_MISSING,
        /** There is an amount of which the penalty categories do not tell. */
        AMOUNT_UNEXPECTED,
        /** An amount in 万元 seems to be in yuan. */
        UNIT_SUSPECT,
        /** A penalty category is none of the law; its words are kept. */
        PENALTY_CATEGORY_UNKNOWN,
        /** A decision of the summary procedure imposes more than that allows. */
        SUMMARY_LIMIT_EXCEEDED,
        /** The provider's own end of publicity is none that the rules of Credit China give for the day of the decision. */
        PUBLICITY_END_DIFFERS,
        /** The code of the authority is that of a business. */
        AUTHORITY_CODE_UNLIKELY,
        /** A permit category is none of the list; its words are kept. */
        PERMIT_CATEGORY_UNKNOWN,
        /** The source says that the permit is not valid. */
        PERMIT_NOT_VALID,
        /** The source says that the decision was revoked; rejects, and a record of it is to be withdrawn. */
        DECISION_REVOKED,
        /** The source says that somebody objects to the decision. */
        DECISION_DISPUTED,
        /** The status is none of the list. */
        STATUS_UNKNOWN,
        /** A text holds a person's number; rejects. */
        PERSONAL_NUMBER,
        /** A text holds something shaped like a person's number; it is masked in the record. */
        PERSONAL_NUMBER_SUSPECT,
        /** A row of the same authority, document number and subject was read before; rejects. */
        DUPLICATE
    }

    private final long row;
    private final long line;
    private final String column;
    private final String label;
    private final Code code;
    private final Outcome outcome;
    private final @Nullable String found;
    private final @Nullable String expected;

    ImportFinding(
            long row,
            long line,
            String column,
            String label,
            Code code,
            Outcome outcome,
            @Nullable String found,
            @Nullable String expected) {
        this.row = row;
        this.line = line;
        this.column = column;
        this.label = label;
        this.code = code;
        this.outcome = outcome;
        this.found = found;
        this.expected = expected;
    }

    /** Returns the row, from 1; the header is not counted and is row 0. */
    public long row() {
        return row;
    }

    /** Returns the line on which the row begins, from 1; the header begins on line 1 unless empty lines come before it. */
    public long line() {
        return line;
    }

    /** Returns the code of the column, such as {@code CF_NR_FK}; empty for the whole row. */
    public String column() {
        return column;
    }

    /** Returns what became of the row. */
    public Outcome outcome() {
        return outcome;
    }

    /** Returns which finding this is; {@link #code()} is its name. */
    public Code type() {
        return code;
    }

    @Override
    public String code() {
        return code.name();
    }

    /** Returns the column. */
    @Override
    public String place() {
        return column;
    }

    @Override
    public @Nullable String found() {
        return found;
    }

    @Override
    public @Nullable String expected() {
        return expected;
    }

    @Override
    public String message(Locale locale) {
        String where = Messages.language(locale).equals(Locale.CHINESE) && !label.isEmpty() ? label : column;
        return MESSAGES.text(locale, code.name(), where, found == null ? "" : found, expected == null ? "" : expected);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ImportFinding that
                && row == that.row
                && line == that.line
                && column.equals(that.column)
                && code == that.code
                && outcome == that.outcome
                && Objects.equals(found, that.found)
                && Objects.equals(expected, that.expected);
    }

    @Override
    public int hashCode() {
        return Objects.hash(row, column, code);
    }

    /** Returns row, column, code and what became of the row: {@code row 17 CF_NR_FK UNIT_SUSPECT (record-with-finding)}. */
    @Override
    public String toString() {
        return "row " + row + (column.isEmpty() ? " " : " " + column + " ") + code + " (" + outcome.id() + ")";
    }
}
