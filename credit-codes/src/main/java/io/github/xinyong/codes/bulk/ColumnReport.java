package io.github.xinyong.codes.bulk;

import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeNote;
import io.github.xinyong.codes.CodeProblem;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a column of codes holds: counts by verdict, reason, kind and length, and the findings. An immutable value, made by
 * {@link ColumnProfiler#report()}; it holds no row, only masked samples.
 *
 * <p>Counts that are 0 are not in the maps. Blank rows are counted apart and are in no other count.
 */
public final class ColumnReport {

    private final @Nullable CodeKind declaredKind;
    private final long rows;
    private final long blankRows;
    private final Map<CodeCheck.Verdict, Long> verdicts;
    private final Map<CodeProblem.Type, Long> problems;
    private final Map<CodeNote.Type, Long> notes;
    private final Map<CodeKind, Long> kinds;
    private final SortedMap<Integer, Long> lengths;
    private final Duplicates duplicates;
    private final List<ColumnFinding> findings;

    /**
     * Rows that repeat earlier ones after normalising.
     *
     * @param distinct the number of different codes that were compared
     * @param rows the number of rows that repeat an earlier one
     * @param asWritten how many of these repeat it as it stands, both being in the normal form
     * @param exact whether all different codes found room in the index; if not, the other numbers are the least
     */
    public record Duplicates(long distinct, long rows, long asWritten, boolean exact) {}

    ColumnReport(ColumnCounts counts, Duplicates duplicates, List<ColumnFinding> findings) {
        this.declaredKind = counts.declaredKind;
        this.rows = counts.rows;
        this.blankRows = counts.blankRows;
        this.verdicts = counted(CodeCheck.Verdict.class, counts.verdicts);
        this.problems = counted(CodeProblem.Type.class, counts.problems);
        this.notes = counted(CodeNote.Type.class, counts.notes);
        this.kinds = counted(CodeKind.class, counts.kinds);
        TreeMap<Integer, Long> sorted = new TreeMap<>();
        for (int i = 0; i < counts.lengths.length; i++) {
            if (counts.lengths[i] > 0) {
                sorted.put(i, counts.lengths[i]);
            }
        }
        this.lengths = Collections.unmodifiableSortedMap(sorted);
        this.duplicates = duplicates;
        this.findings = List.copyOf(findings);
    }

    private static <E extends Enum<E>> Map<E, Long> counted(Class<E> type, Map<E, Long> counts) {
        Map<E, Long> copy = new EnumMap<>(type);
        copy.putAll(counts);
        return Collections.unmodifiableMap(copy);
    }

    /** Returns the kind that the column was declared to hold, or empty if any. */
    public Optional<CodeKind> declaredKind() {
        return Optional.ofNullable(declaredKind);
    }

    /** Returns the number of rows, blank ones included. */
    public long rows() {
        return rows;
    }

    /** Returns the number of blank rows. */
    public long blankRows() {
        return blankRows;
    }

    /** Returns the rows by the verdict on them as they stand. */
    public Map<CodeCheck.Verdict, Long> verdicts() {
        return verdicts;
    }

    /** Returns the rows by what is wrong with them; a row can have several problems. */
    public Map<CodeProblem.Type, Long> problems() {
        return problems;
    }

    /** Returns the rows by what is worth knowing about them; a row can have several notes. */
    public Map<CodeNote.Type, Long> notes() {
        return notes;
    }

    /** Returns the rows by the kind they are codes of after normalising: the declared one, if they are, else the likeliest. */
    public Map<CodeKind, Long> kinds() {
        return kinds;
    }

    /** Returns the rows by their number of UTF-16 units; 65 stands for all from there on. */
    public SortedMap<Integer, Long> lengths() {
        return lengths;
    }

    /** Returns what repeats. */
    public Duplicates duplicates() {
        return duplicates;
    }

    /** Returns the findings: damage first, then the others, each in the order of its types. */
    public List<ColumnFinding> findings() {
        return findings;
    }

    /** Returns the share of the rows that are not blank and conform, from 0 to 1; 1 if all are blank. */
    public double conformingShare() {
        long filled = rows - blankRows;
        return filled == 0 ? 1 : (double) verdicts.getOrDefault(CodeCheck.Verdict.CONFORMING, 0L) / filled;
    }

    /**
     * Returns one sentence for people.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     */
    public String summary(Locale locale) {
        return BulkMessages.text(
                locale,
                "report.summary",
                rows,
                blankRows,
                verdicts.getOrDefault(CodeCheck.Verdict.CONFORMING, 0L),
                verdicts.getOrDefault(CodeCheck.Verdict.NONCONFORMING, 0L),
                verdicts.getOrDefault(CodeCheck.Verdict.INVALID, 0L),
                duplicates.rows());
    }

    @Override
    public String toString() {
        return summary(Locale.ENGLISH);
    }
}
