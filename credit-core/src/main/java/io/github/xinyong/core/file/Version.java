package io.github.xinyong.core.file;

import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Source;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a record is from a day on, and before that what the earlier version says.
 *
 * @param author who says so
 * @param from the first day, null for the first version
 * @param earlier the version before, null for the first
 */
record Version(
        CreditRecord record,
        Source author,
        List<Mark> marks,
        @Nullable LocalDate from,
        @Nullable Version earlier) {

    /** Returns the version that holds on a day. */
    Version on(LocalDate day) {
        Version version = this;
        while (version.from != null && version.from.isAfter(day) && version.earlier != null) {
            version = version.earlier;
        }
        return version;
    }

    /** Returns whether a version begins on the day. */
    boolean has(LocalDate day) {
        for (Version version = this; version != null; version = version.earlier) {
            if (day.equals(version.from)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the versions with another content in the last one that begins on the day; there is one. */
    Version with(CreditRecord corrected, Source itsAuthor, List<Mark> itsMarks, LocalDate day) {
        if (day.equals(from)) {
            return new Version(corrected, itsAuthor, itsMarks, from, earlier);
        }
        if (earlier == null) {
            throw new IllegalStateException("No version begins on " + day);
        }
        return new Version(record, author, marks, from, earlier.with(corrected, itsAuthor, itsMarks, day));
    }
}
