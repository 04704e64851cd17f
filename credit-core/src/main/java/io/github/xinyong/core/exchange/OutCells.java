package io.github.xinyong.core.exchange;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.core.subject.SubjectKind;
import io.github.xinyong.core.subject.SubjectType;
import io.github.xinyong.core.time.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The cells of a row to be written. */
final class OutCells {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd");
    private static final int WAN_DECIMALS = 6;

    private final String[] cells;

    OutCells(int columns) {
        this.cells = new String[columns];
        clear();
    }

    void clear() {
        Arrays.fill(cells, "");
    }

    String text(TableColumn column) {
        return cells[column.ordinal()];
    }

    void put(TableColumn column, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t') {
                throw new IllegalArgumentException(column.name() + ": a table holds no control characters");
            }
        }
        cells[column.ordinal()] = text;
    }

    /** Puts a day; nothing for none. */
    void put(TableColumn column, @Nullable LocalDate day) {
        put(column, day == null ? "" : DAY.format(day));
    }

    /** Puts a date that has to be known to the day, or what stands for none. */
    void put(TableColumn column, @Nullable PartialDate date, @Nullable LocalDate none) {
        if (date != null && !date.earliest().equals(date.latest())) {
            throw new IllegalArgumentException(
                    column.name() + ": the table needs a day, and only " + date + " is known");
        }
        put(column, date == null ? none : date.earliest());
    }

    /** Puts an amount in 万元; nothing for none. */
    void put(TableColumn column, @Nullable Money amount) {
        if (amount != null && !amount.currency().equals("CNY")) {
            throw new IllegalArgumentException(
                    column.name() + ": the table gives amounts in 万元, not in " + amount.currency());
        }
        put(
                column,
                amount == null
                        ? ""
                        : BigDecimal.valueOf(amount.minor(), WAN_DECIMALS).toPlainString());
    }

    void put(TableColumn name, TableColumn code, Source body) {
        put(name, body.body());
        put(code, body.bodyCode());
    }

    void put(SubjectColumns columns, CreditSubject subject) {
        put(columns.name(), subject.name());
        String scheme = subject.id().scheme();
        if (subject.type() == SubjectType.PERSON) {
            put(columns.category(), "自然人");
            put(columns.personType(), DocumentTypes.name(scheme));
            put(columns.personNumber(), subject.id().value());
            return;
        }
        put(columns.category(), subject.kind() == SubjectKind.INDIVIDUAL_BUSINESS ? "个体工商户" : "法人及非法人组织");
        if (scheme.equals(CodeKind.USCC.id())) {
            put(columns.unifiedCode(), subject.id().value());
        } else if (scheme.equals(CodeKind.ORG_CODE.id())) {
            put(columns.organizationCode(), subject.id().value());
        } else {
            throw new IllegalArgumentException("The table has no column for a number of the scheme " + scheme);
        }
    }
}
