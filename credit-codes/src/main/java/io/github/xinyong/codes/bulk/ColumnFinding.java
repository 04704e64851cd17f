package io.github.xinyong.codes.bulk;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that a report says about the rows of a column: what, how many rows, some of them as samples, and for damage
 * what can be repaired. Findings are values. No sample shows a person's number whole.
 */
public final class ColumnFinding implements Reason {

    /** The types of findings. Their names are the stable codes, except that damage has those of {@link CellDamage}. */
    public enum Type {
        /** Cells are damaged; {@link ColumnFinding#damage()} says how. */
        DAMAGE,
        /** Rows are blank. */
        BLANK_ROWS,
        /** Rows are of no kind known. */
        UNRECOGNIZED,
        /** The bytes of rows are no UTF-8; the file may be in GB 18030. */
        NOT_UTF_8,
        /** Rows repeat an earlier row after normalising. */
        DUPLICATES,
        /** The index of different codes was full, so that duplicates and links are counted only in part. */
        INDEX_FULL,
        /** Rows are too long for a code or hold foreign characters, so that they were not compared. */
        NOT_COMPARED,
        /** Organisation codes whose organisation has its unified code in the column, too. */
        ORG_CODE_AND_USCC,
        /** Taxpayer numbers of 15 characters whose organisation has its unified code in the column, too. */
        FORMER_TAXPAYER_NO_AND_USCC,
        /** Registration numbers cannot be linked to unified codes: nothing in one says anything of the other. */
        REGISTRATION_NO_NOT_LINKABLE,
        /** Rows are codes of another kind than the one declared. */
        OTHER_KIND,
        /** More than half of the rows are codes of another kind than the one declared: perhaps the wrong column. */
        MOSTLY_OTHER_KIND,
        /** In these rows each of two columns holds the kind of the other. */
        SWAPPED_ROWS,
        /** In more than half of the rows each of two columns holds the kind of the other. */
        MOSTLY_SWAPPED,
        /** In these rows two columns name different organisations. */
        CONTRADICTING_CODES
    }

    private final Type type;
    private final long count;
    private final long total;
    private final @Nullable CellDamage damage;
    private final @Nullable CodeKind kind;
    private final RepairCounts repairs;
    private final List<ColumnSample> samples;

    private ColumnFinding(
            Type type,
            long count,
            long total,
            @Nullable CellDamage damage,
            @Nullable CodeKind kind,
            RepairCounts repairs,
            List<ColumnSample> samples) {
        this.type = type;
        this.count = count;
        this.total = total;
        this.damage = damage;
        this.kind = kind;
        this.repairs = repairs;
        this.samples = List.copyOf(samples);
    }

    /** How many damaged rows have which outcome. */
    record RepairCounts(long repairable, long lost, long stillInvalid) {
        static final RepairCounts NONE = new RepairCounts(0, 0, 0);
    }

    static ColumnFinding of(Type type, long count, long total, List<ColumnSample> samples) {
        return new ColumnFinding(type, count, total, null, null, RepairCounts.NONE, samples);
    }

    static ColumnFinding ofKind(Type type, CodeKind kind, long count, long total, List<ColumnSample> samples) {
        return new ColumnFinding(type, count, total, null, kind, RepairCounts.NONE, samples);
    }

    static ColumnFinding ofDamage(
            CellDamage damage, long count, long total, RepairCounts repairs, List<ColumnSample> samples) {
        return new ColumnFinding(Type.DAMAGE, count, total, damage, null, repairs, samples);
    }

    /** Returns the type. */
    public Type type() {
        return type;
    }

    @Override
    public String code() {
        return damage == null ? type.name() : damage.name();
    }

    /** Returns the number of rows (of different codes for links) that this is about. */
    public long count() {
        return count;
    }

    /** Returns the number of rows that are not blank, of which this is a part. */
    public long total() {
        return total;
    }

    /** Returns how cells are damaged, for a finding of damage. */
    public Optional<CellDamage> damage() {
        return Optional.ofNullable(damage);
    }

    /** Returns the other kind, for a finding about one. */
    public Optional<CodeKind> kind() {
        return Optional.ofNullable(kind);
    }

    /** Returns the number of damaged rows for which {@link CellRepair} offers a code. */
    public long repairable() {
        return repairs.repairable();
    }

    /** Returns the number of damaged rows whose code cannot be told any more. */
    public long lost() {
        return repairs.lost();
    }

    /** Returns the number of damaged rows that are invalid for other reasons, too. */
    public long stillInvalid() {
        return repairs.stillInvalid();
    }

    /** Returns some of the rows, the first ones. */
    public List<ColumnSample> samples() {
        return samples;
    }

    /** Returns the numbers of the sample rows, from 1, with commas. */
    @Override
    public String place() {
        return samples.stream().map(sample -> String.valueOf(sample.row())).collect(Collectors.joining(","));
    }

    /** Returns the text of the first sample, masked, or null if there is none. */
    @Override
    public @Nullable String found() {
        return samples.isEmpty() ? null : samples.get(0).text();
    }

    @Override
    public @Nullable String expected() {
        return null;
    }

    @Override
    public String message(Locale locale) {
        String name = kind == null ? "" : kind.displayName(locale);
        if (damage == null) {
            return BulkMessages.text(locale, "finding." + type, count, total, name);
        }
        return BulkMessages.text(
                locale,
                "finding.DAMAGE",
                count,
                damage.message(locale),
                repairs.repairable(),
                repairs.lost(),
                repairs.stillInvalid());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ColumnFinding that
                && type == that.type
                && count == that.count
                && total == that.total
                && damage == that.damage
                && kind == that.kind
                && repairs.equals(that.repairs)
                && samples.equals(that.samples);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, count, total, damage, kind, repairs, samples);
    }

    @Override
    public String toString() {
        return code() + ": " + message(Locale.ENGLISH);
    }
}
