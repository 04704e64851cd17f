package io.github.xinyong.rules.scheme;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.codes.Reason;
import io.github.xinyong.core.file.ContentState;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.file.RecordState;
import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.law.LawGap;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.DetailsField;
import io.github.xinyong.core.record.OpenDetails;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.TypedDetails;
import io.github.xinyong.core.time.DateBounds;
import io.github.xinyong.core.time.DateSpan;
import io.github.xinyong.core.time.Deadline;
import io.github.xinyong.core.time.PartialDate;
import io.github.xinyong.core.time.StatutoryCalendar;
import io.github.xinyong.core.time.Term;
import io.github.xinyong.core.time.TermUnit;
import io.github.xinyong.core.time.TimeGap;
import io.github.xinyong.rules.Bilingual;
import io.github.xinyong.rules.engine.RecordDetails;
import io.github.xinyong.rules.engine.UndeterminedCause;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A day that the law counts from a date of a record, as data: the end of a term, the last day of a time limit, the first day
 * after a term.
 *
 * <p>It answers for every current record of its types whose details have the values asked for. Counted is from the date, or
 * from a fixed day of a later year, such as 30 June of the next one.
 *
 * @param id the id of its answers
 * @param title what the day is
 * @param types the types of the records it is about, at least one
 * @param details by field of the details, the values of which one has to be stated; open and typed details alike
 * @param from the date it counts from: the name of a {@link RecordDate}, or of a field of the details
 * @param years with {@code day}, how many years later that day lies
 * @param day a day of the year to count from instead of the date itself, or null
 * @param term how long, or null for that day itself
 * @param counting what the answer is
 * @param inForce the days of the law on which it is in force, or null for those of the version
 * @param basis on what it rests
 * @param confidence how sure that is
 */
public record DateRule(
        String id,
        Bilingual title,
        SortedSet<String> types,
        SortedMap<String, SortedSet<String>> details,
        String from,
        int years,
        @Nullable MonthDay day,
        @Nullable Term term,
        Counting counting,
        @Nullable DateSpan inForce,
        List<LegalBasis> basis,
        Confidence confidence) {

    /** What the answer is. */
    public enum Counting {
        /** The last day of a term, which does not move from a rest day: a restriction is not lengthened. */
        TERM,
        /** The last day of a time limit for an act, which moves from a rest day to the next working day. */
        LIMIT,
        /** The first day after a term, on which something may be done. */
        AFTER
    }

    /** Copies the collections. */
    public DateRule {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(from, "from");
        requireNonNull(counting, "counting");
        requireNonNull(confidence, "confidence");
        types = Collections.unmodifiableSortedSet(new TreeSet<>(types));
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
        basis = List.copyOf(basis);
    }

    /** Returns an answer for each record that it is about, in their order. */
    List<Answer> answers(FileView view, LocalDate law, Confidence least) {
        List<Answer> answers = new ArrayList<>();
        if (inForce != null && !inForce.contains(law)) {
            return answers;
        }
        for (RecordState state : view.states()) {
            if (state.content() == ContentState.CURRENT && isAbout(state.record())) {
                answers.add(answer(state.record(), least));
            }
        }
        return answers;
    }

    private boolean isAbout(CreditRecord record) {
        if (!types.contains(record.typeId())) {
            return false;
        }
        for (Map.Entry<String, SortedSet<String>> detail : details.entrySet()) {
            if (RecordDetails.values(record.details(), detail.getKey()).stream()
                    .noneMatch(value -> detail.getValue().contains(value))) {
                return false;
            }
        }
        return true;
    }

    private Answer answer(CreditRecord record, Confidence least) {
        List<Reason> gaps = new ArrayList<>();
        PartialDate date = date(record);
        if (!confidence.isAtLeast(least)) {
            gaps.add(LawGap.confidence(basis.isEmpty() ? id : String.valueOf(basis.get(0)), confidence, least));
        } else if (date == null) {
            gaps.add(new UndeterminedCause(UndeterminedCause.Kind.DATE_MISSING, record.id(), null, from));
        }
        if (!gaps.isEmpty() || date == null) {
            return new Answer(id, record.id(), title, Answer.UNDETERMINED, List.of(), basis, confidence, gaps);
        }
        List<Bilingual> steps = new ArrayList<>();
        PartialDate base = date;
        if (day != null) {
            LocalDate fixed = day.atYear(date.earliest().getYear() + years);
            LocalDate latest = day.atYear(date.latest().getYear() + years);
            steps.add(SchemeMessages.both("step.day", date, fixed));
            base = PartialDate.of(fixed);
            if (!fixed.equals(latest)) {
                gaps.add(TimeGap.partialDate(date));
            }
        } else if (!date.isDay()) {
            gaps.add(TimeGap.partialDate(date));
        }
        DateBounds end;
        if (term != null) {
            end = counted(base, term, gaps, steps);
        } else if (counting == Counting.LIMIT) {
            end = moved(base, gaps, steps);
        } else {
            end = DateBounds.of(base);
        }
        return new Answer(id, record.id(), title, end.toString(), steps, basis, confidence, gaps);
    }

    /** The day itself if it is worked, else the next that is. */
    private static DateBounds moved(PartialDate day, List<Reason> gaps, List<Bilingual> steps) {
        Deadline due = Deadline.of(Term.ofDays(1), day.earliest().minusDays(1), StatutoryCalendar.bundled());
        gaps.addAll(due.gaps());
        if (!due.lastDay().equals(DateBounds.of(day))) {
            steps.add(SchemeMessages.both("step.rest", day, due.lastDay()));
        }
        return due.lastDay();
    }

    private DateBounds counted(PartialDate base, Term length, List<Reason> gaps, List<Bilingual> steps) {
        Bilingual words = new Bilingual(length.toText(Locale.CHINESE), length.toText(Locale.ENGLISH));
        boolean moves = counting == Counting.LIMIT || length.unit() == TermUnit.WORKING_DAYS;
        DateBounds last;
        if (moves) {
            Deadline due = Deadline.of(length, base, StatutoryCalendar.bundled());
            due.gaps().stream().filter(gap -> !gaps.contains(gap)).forEach(gaps::add);
            last = due.lastDay();
        } else {
            last = length.lastDay(base);
        }
        boolean shifted = moves && length.unit() != TermUnit.WORKING_DAYS && !last.equals(length.lastDay(base));
        steps.add(
                shifted
                        ? SchemeMessages.both("step.moved", base, words, length.lastDay(base), last)
                        : SchemeMessages.both("step.term", base, words, last));
        if (counting != Counting.AFTER) {
            return last;
        }
        DateBounds after = last.plusDays(1);
        steps.add(SchemeMessages.both("step.after", last, after));
        return after;
    }

    private @Nullable PartialDate date(CreditRecord record) {
        for (RecordDate which : RecordDate.values()) {
            if (which.name().equals(from)) {
                return record.date(which);
            }
        }
        if (record.details() instanceof TypedDetails typed) {
            DetailsField<?> field = typed.detailsType().field(from);
            return field != null && typed.get(field) instanceof PartialDate date ? date : null;
        }
        if (record.details() instanceof OpenDetails) {
            Set<String> stated = RecordDetails.values(record.details(), from);
            try {
                return stated.size() == 1 ? PartialDate.parse(stated.iterator().next()) : null;
            } catch (DateTimeException | IllegalArgumentException e) {
                return null;
            }
        }
        return null;
    }
}
