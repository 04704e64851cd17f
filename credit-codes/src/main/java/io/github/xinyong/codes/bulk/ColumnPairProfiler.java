package io.github.xinyong.codes.bulk;

import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Takes two columns of a table row by row and says where their codes stand in each other's place, and where a unified
 * code and a former code of one row name different organisations. Memory does not grow with the rows.
 *
 * <pre>{@code
 * ColumnPairProfiler pair = ColumnPairProfiler.of(CodeKind.USCC, CodeKind.ORG_CODE);
 * pair.add("M000100Y4", "91350100M000100Y43");
 * pair.report().swappedRows(); // 1
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class ColumnPairProfiler {

    private final CodeKind first;
    private final CodeKind second;
    private long rows;
    private long number;
    private long filled;
    private long right;
    private long swapped;
    private long agreeing;
    private long contradicting;
    private final List<ColumnSample> swappedSamples = new ArrayList<>();
    private final List<ColumnSample> contradictingSamples = new ArrayList<>();

    private ColumnPairProfiler(CodeKind first, CodeKind second) {
        this.first = first;
        this.second = second;
    }

    /**
     * Returns a profiler of two columns.
     *
     * @throws IllegalArgumentException if both are of one kind, as nothing could tell them apart
     */
    public static ColumnPairProfiler of(CodeKind first, CodeKind second) {
        if (first == Objects.requireNonNull(second, "second")) {
            throw new IllegalArgumentException("two columns of one kind cannot be told apart: " + first.id());
        }
        return new ColumnPairProfiler(Objects.requireNonNull(first, "first"), second);
    }

    /**
     * Adds a row; it is numbered by the rows so far, from 1. Codes are looked at after normalising; a row of which either
     * part is blank says nothing.
     */
    public void add(CharSequence firstText, CharSequence secondText) {
        add(firstText, secondText, rows + 1);
    }

    /**
     * Adds a row that has a number of its own, such as the line of a file, by which samples name it.
     *
     * @param number from 1
     * @throws IllegalArgumentException if the number is less
     */
    public void add(CharSequence firstText, CharSequence secondText, long number) {
        if (number < 1) {
            throw new IllegalArgumentException("number of the row: expected 1 or more, found " + number);
        }
        rows++;
        this.number = number;
        String one = CodeNormalizer.normalize(firstText);
        String two = CodeNormalizer.normalize(secondText);
        if (one.isEmpty() || two.isEmpty()) {
            return;
        }
        filled++;
        if (fits(first, one) && fits(second, two)) {
            right++;
            compare(one, two, firstText);
        } else if (!fits(first, one) && !fits(second, two) && fits(second, one) && fits(first, two)) {
            swapped++;
            sample(swappedSamples, firstText);
            compare(two, one, firstText);
        }
    }

    private static boolean fits(CodeKind kind, String text) {
        return kind.verdict(text, 0, text.length()) != CodeCheck.Verdict.INVALID;
    }

    private void compare(String one, String two, CharSequence given) {
        String unified = first == CodeKind.USCC ? one : second == CodeKind.USCC ? two : "";
        String former = first == CodeKind.USCC ? two : one;
        CodeKind formerKind = first == CodeKind.USCC ? second : first;
        if (unified.isEmpty() || !(formerKind == CodeKind.ORG_CODE || former.length() == 15)) {
            return;
        }
        if (formerKind != CodeKind.ORG_CODE && formerKind != CodeKind.TAXPAYER_NO) {
            return;
        }
        if (unified.startsWith(former.substring(former.length() - 9), 8)) {
            agreeing++;
        } else {
            contradicting++;
            sample(contradictingSamples, given);
        }
    }

    private void sample(List<ColumnSample> samples, CharSequence text) {
        if (samples.size() < ColumnProfiler.DEFAULT_SAMPLE_LIMIT) {
            samples.add(ColumnSample.of(number, text.toString(), null, 0));
        }
    }

    /** Returns the report on the rows so far; more may be added afterwards. */
    public ColumnPairReport report() {
        List<ColumnFinding> findings = new ArrayList<>();
        if (swapped > 0) {
            ColumnFinding.Type type =
                    swapped * 2 > filled ? ColumnFinding.Type.MOSTLY_SWAPPED : ColumnFinding.Type.SWAPPED_ROWS;
            findings.add(ColumnFinding.of(type, swapped, filled, swappedSamples));
        }
        if (contradicting > 0) {
            findings.add(ColumnFinding.of(
                    ColumnFinding.Type.CONTRADICTING_CODES, contradicting, filled, contradictingSamples));
        }
        return new ColumnPairReport(rows, filled, right, swapped, agreeing, contradicting, findings);
    }

    @Override
    public String toString() {
        return rows + " rows of " + first.id() + " and " + second.id();
    }
}
