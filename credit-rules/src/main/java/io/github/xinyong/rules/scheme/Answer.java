package io.github.xinyong.rules.scheme;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.codes.Reason;
import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.rules.Bilingual;
import java.util.List;

/**
 * One answer of a scheme that is no grade: a day, a condition, a state, about one record or about the whole file.
 *
 * @param id what is answered, such as {@code earliest-application}
 * @param record the id of the record that it is about, or empty for the whole file
 * @param title what is answered, in words
 * @param value the answer: a day such as {@code 2026-08-05}, two days it lies between such as {@code 2026-08-05..2026-08-09},
 *     an outcome such as {@code MET}, or another word; {@code UNDETERMINED} where it is not known at all
 * @param steps how it comes about, date arithmetic included
 * @param basis on what it rests
 * @param confidence how sure that is
 * @param gaps what is missing; empty where the answer is known
 */
public record Answer(
        String id,
        String record,
        Bilingual title,
        String value,
        List<Bilingual> steps,
        List<LegalBasis> basis,
        Confidence confidence,
        List<Reason> gaps) {

    /** The value where nothing is known. */
    public static final String UNDETERMINED = "UNDETERMINED";

    /** Copies the lists. */
    public Answer {
        requireNonNull(id, "id");
        requireNonNull(record, "record");
        requireNonNull(title, "title");
        requireNonNull(value, "value");
        steps = List.copyOf(steps);
        basis = List.copyOf(basis);
        requireNonNull(confidence, "confidence");
        gaps = List.copyOf(gaps);
    }

    /** Returns the name by which scenarios expect it: {@code r1/earliest-application}, or the id alone. */
    public String key() {
        return record.isEmpty() ? id : record + "/" + id;
    }

    /** Returns whether the answer is known. */
    public boolean isDetermined() {
        return gaps.isEmpty();
    }
}
