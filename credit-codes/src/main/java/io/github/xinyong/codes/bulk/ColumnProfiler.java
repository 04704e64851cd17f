package io.github.xinyong.codes.bulk;

import io.github.xinyong.codes.CodeCandidate;
import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeNormalizer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes the rows of a column one after the other and reports on their quality.
 *
 * <p>Memory does not grow with the rows, except for the index of different codes: about 50 bytes a code, at most
 * {@value #DEFAULT_INDEX_LIMIT} codes unless {@link #indexLimit} says otherwise. Duplicates and links between codes are
 * exact as long as the index has room; beyond it they are the least number, and the report says so with
 * {@code INDEX_FULL}. Rows are strict input: nothing is repaired or normalised before the check.
 *
 * <pre>{@code
 * ColumnProfiler profiler = ColumnProfiler.of(CodeKind.USCC);
 * lines.forEach(profiler::add);
 * ColumnReport report = profiler.report();
 * report.findings().forEach(f -> System.out.println(f.message(Locale.CHINESE)));
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class ColumnProfiler {

    /** How many different codes are remembered by default. */
    public static final int DEFAULT_INDEX_LIMIT = 1_000_000;

    /** How many samples a finding has by default. */
    public static final int DEFAULT_SAMPLE_LIMIT = 5;

    private static final int MOST_SAMPLES = 1_000;
    private static final int MOST_CODES = 300_000_000;

    private final ColumnCounts counts;
    private final Map<CellDamage, Tally> damages = new EnumMap<>(CellDamage.class);
    private final Map<ColumnFinding.Type, Tally> tallies = new EnumMap<>(ColumnFinding.Type.class);
    private final Map<CodeKind, Tally> otherKinds = new EnumMap<>(CodeKind.class);
    private int sampleLimit = DEFAULT_SAMPLE_LIMIT;
    private CodeIndex index = new CodeIndex(DEFAULT_INDEX_LIMIT);
    private long asWritten;
    private long number;

    private ColumnProfiler(@Nullable CodeKind declaredKind) {
        this.counts = new ColumnCounts(declaredKind);
    }

    /** A count with its first rows. */
    private static final class Tally {
        long count;
        long repairable;
        long lost;
        final List<ColumnSample> samples = new ArrayList<>();
    }

    /** Returns a profiler of a column that should hold codes of one kind. */
    public static ColumnProfiler of(CodeKind declaredKind) {
        return new ColumnProfiler(Objects.requireNonNull(declaredKind, "declaredKind"));
    }

    /** Returns a profiler of a column that may hold codes of any kind; each row is checked against its likeliest. */
    public static ColumnProfiler ofAnyKind() {
        return new ColumnProfiler(null);
    }

    /**
     * Sets how many samples a finding has, before the first row.
     *
     * @param samples 0 to 1000
     */
    public ColumnProfiler sampleLimit(int samples) {
        requireNoRow();
        sampleLimit = requireRange("samples", samples, MOST_SAMPLES);
        return this;
    }

    /**
     * Sets how many different codes are remembered, before the first row.
     *
     * @param codes 0 to 300 million; 0 to count no duplicates
     */
    public ColumnProfiler indexLimit(int codes) {
        requireNoRow();
        index = new CodeIndex(requireRange("codes", codes, MOST_CODES));
        return this;
    }

    private void requireNoRow() {
        if (counts.rows > 0) {
            throw new IllegalStateException("limits are set before the first row");
        }
    }

    private static int requireRange(String name, int value, int most) {
        if (value < 0 || value > most) {
            throw new IllegalArgumentException(name + " must be 0 to " + most + ", not " + value);
        }
        return value;
    }

    /**
     * Adds a row of UTF-8 from one index to another; bytes that are none become U+FFFD and are counted.
     *
     * @throws IndexOutOfBoundsException if the array has no such part
     */
    public void add(byte[] bytes, int from, int to) {
        Objects.checkFromToIndex(from, to, bytes.length);
        String row = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        add(row);
        if (row.indexOf('\uFFFD') >= 0 && !isUtf8(bytes, from, to)) {
            tally(ColumnFinding.Type.NOT_UTF_8, row, null, 0);
        }
    }

    private static boolean isUtf8(byte[] bytes, int from, int to) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }

    /** Adds a row; it is numbered by the rows so far, from 1. */
    public void add(CharSequence row) {
        add(row, counts.rows + 1);
    }

    /**
     * Adds a row that has a number of its own, such as the line of a file, by which samples name it.
     *
     * @param number from 1
     * @throws IllegalArgumentException if the number is less
     */
    public void add(CharSequence row, long number) {
        if (number < 1) {
            throw new IllegalArgumentException("number of the row: expected 1 or more, found " + number);
        }
        String text = row.toString();
        counts.rows++;
        this.number = number;
        if (isBlank(text)) {
            counts.blankRows++;
            tally(ColumnFinding.Type.BLANK_ROWS, text, null, 0);
            return;
        }
        counts.countLength(text.length());
        String normal = CodeNormalizer.normalize(text);
        CodeKind declared = counts.declaredKind;
        CodeCheck<?> check = declared == null ? likeliest(text) : declared.check(text);
        if (check == null) {
            counts.verdicts.merge(CodeCheck.Verdict.INVALID, 1L, Long::sum);
            tally(ColumnFinding.Type.UNRECOGNIZED, text, null, 0);
        } else {
            counts.count(check);
        }
        countKind(text, normal, declared == null && check != null ? check.kind() : declared);
        if (check == null || check.verdict() == CodeCheck.Verdict.INVALID) {
            examineDamage(text);
        }
        compare(text, normal);
    }

    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!CellReader.isBlank(c) && c != '\uFEFF' && c != '\u200B') {
                return false;
            }
        }
        return true;
    }

    private static @Nullable CodeCheck<?> likeliest(String text) {
        List<CodeCandidate> candidates = CodeKind.identify(text);
        return candidates.isEmpty() ? null : candidates.get(0).check();
    }

    private void countKind(String text, String normal, @Nullable CodeKind expected) {
        if (expected != null && expected.verdict(normal, 0, normal.length()) != CodeCheck.Verdict.INVALID) {
            counts.kinds.merge(expected, 1L, Long::sum);
            return;
        }
        if (counts.declaredKind == null || normal.length() > CodeIndex.LONGEST) {
            return;
        }
        CodeCheck<?> other = likeliest(normal);
        if (other != null && other.verdict() != CodeCheck.Verdict.INVALID) {
            counts.kinds.merge(other.kind(), 1L, Long::sum);
            tally(otherKinds.computeIfAbsent(other.kind(), k -> new Tally()), text, null, 0);
        }
    }

    private void examineDamage(String text) {
        CellRepair repair =
                counts.declaredKind == null ? CellRepair.of(text) : CellRepair.of(text, counts.declaredKind);
        for (CellDamage damage : repair.damages()) {
            Tally tally = damages.computeIfAbsent(damage, d -> new Tally());
            tally(tally, text, repair.value().orElse(null), 0);
            tally.repairable += repair.outcome() == CellRepair.Outcome.REPAIRABLE ? 1 : 0;
            tally.lost += repair.outcome() == CellRepair.Outcome.LOST ? 1 : 0;
        }
    }

    private void compare(String text, String normal) {
        if (!CodeIndex.holds(normal)) {
            tally(ColumnFinding.Type.NOT_COMPARED, text, null, 0);
            return;
        }
        boolean isNormal = normal.equals(text);
        long first = index.add(normal, number, isNormal);
        if (first == CodeIndex.FULL) {
            tally(ColumnFinding.Type.INDEX_FULL, text, null, 0);
        } else if (first != CodeIndex.NEW) {
            tally(ColumnFinding.Type.DUPLICATES, text, null, first >>> 1);
            asWritten += isNormal && (first & 1) != 0 ? 1 : 0;
        }
    }

    private void tally(ColumnFinding.Type type, String text, @Nullable String repair, long otherRow) {
        tally(tallies.computeIfAbsent(type, t -> new Tally()), text, repair, otherRow);
    }

    private void tally(Tally tally, String text, @Nullable String repair, long otherRow) {
        tally.count++;
        if (tally.samples.size() < sampleLimit) {
            tally.samples.add(ColumnSample.of(number, text, repair, otherRow));
        }
    }

    /** Returns the report on the rows so far; more may be added afterwards. Needs 8 bytes for each unified code remembered. */
    public ColumnReport report() {
        CodeLinks links = new CodeLinks(index, sampleLimit);
        List<ColumnFinding> findings = new ArrayList<>();
        damages.forEach((damage, tally) -> findings.add(ColumnFinding.ofDamage(
                damage,
                tally.count,
                counts.filled(),
                new ColumnFinding.RepairCounts(
                        tally.repairable, tally.lost, tally.count - tally.repairable - tally.lost),
                tally.samples)));
        for (ColumnFinding.Type type : ColumnFinding.Type.values()) {
            findings.addAll(findings(type, links));
        }
        Tally repeated = tallies.getOrDefault(ColumnFinding.Type.DUPLICATES, new Tally());
        boolean exact = !tallies.containsKey(ColumnFinding.Type.INDEX_FULL);
        return new ColumnReport(
                counts, new ColumnReport.Duplicates(index.size(), repeated.count, asWritten, exact), findings);
    }

    private List<ColumnFinding> findings(ColumnFinding.Type type, CodeLinks links) {
        return switch (type) {
            case ORG_CODE_AND_USCC -> finding(type, links.organizationCodes(), links.organizationSamples());
            case FORMER_TAXPAYER_NO_AND_USCC -> finding(type, links.formerNumbers(), links.formerSamples());
            case REGISTRATION_NO_NOT_LINKABLE ->
                finding(type, counts.kinds.getOrDefault(CodeKind.REGISTRATION_NO, 0L), List.of());
            case OTHER_KIND, MOSTLY_OTHER_KIND ->
                otherKinds.entrySet().stream()
                        .filter(entry -> isMost(entry.getValue()) == (type == ColumnFinding.Type.MOSTLY_OTHER_KIND))
                        .map(entry -> ColumnFinding.ofKind(
                                type,
                                entry.getKey(),
                                entry.getValue().count,
                                counts.filled(),
                                entry.getValue().samples))
                        .toList();
            default -> {
                Tally tally = tallies.getOrDefault(type, new Tally());
                yield finding(type, tally.count, tally.samples);
            }
        };
    }

    private List<ColumnFinding> finding(ColumnFinding.Type type, long count, List<ColumnSample> samples) {
        return count == 0 ? List.of() : List.of(ColumnFinding.of(type, count, counts.filled(), samples));
    }

    private boolean isMost(Tally tally) {
        return tally.count * 2 > counts.filled();
    }

    /** Shows how much was added, never a row. */
    @Override
    public String toString() {
        return counts.rows + " rows, " + index;
    }
}
