package io.github.xinyong.codes.division;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the columns that {@link DivisionTable} reads, from the source files.
 *
 * <p>To bring in a new edition: put the new files and their {@code edition.tsv} into {@code src/data/division}, and run
 * the main method in the module's folder.
 */
final class DivisionTableWriter {

    static final Path RESOURCE =
            Path.of("src", "main", "resources", "io", "github", "xinyong", "codes", "division", "divisions.bin");

    private static final String TAIWAN_PERMIT_PREFIX = "830000";
    private static final int SLOTS = 128;
    private static final List<DivisionStatus> STATUSES = List.of(DivisionStatus.values());
    private static final List<DivisionLayer> LAYERS = List.of(DivisionLayer.values());

    /** One row of either file. */
    private record Row(
            String code,
            String name,
            String from,
            String to,
            DivisionLayer layer,
            List<String> successors,
            String source,
            String note) {}

    private final DivisionSources sources;
    private final TreeMap<Integer, List<Row>> rowsByCode = new TreeMap<>();
    private final Map<Integer, Integer> indexByCode = new LinkedHashMap<>();
    private final Map<String, Integer> textIds = new LinkedHashMap<>();
    private final Map<List<Integer>, Integer> remarkIds = new LinkedHashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private DivisionTableWriter(DivisionSources sources) {
        this.sources = sources;
    }

    /** Writes the resource. */
    public static void main(String[] args) throws IOException {
        Files.write(RESOURCE, write(DivisionSources.read()));
    }

    static byte[] write(DivisionSources sources) throws IOException {
        return new DivisionTableWriter(sources).write();
    }

    private byte[] write() throws IOException {
        for (List<String> row : sources.divisions()) {
            add(listed(row));
        }
        for (List<String> row : sources.supplement()) {
            add(supplementary(row));
        }
        rowsByCode.keySet().forEach(code -> indexByCode.put(code, indexByCode.size()));

        out.writeInt(DivisionTable.MAGIC);
        writeDay(sources.firstList());
        writeDay(sources.asOf());
        writePages();
        writeCodes();
        writeRows();
        writeTransfers();
        writeTexts();
        return bytes.toByteArray();
    }

    private static Row listed(List<String> row) {
        DivisionLayer layer =
                row.get(0).equals(TAIWAN_PERMIT_PREFIX) ? DivisionLayer.PERMIT_PREFIX : DivisionLayer.LISTED;
        List<String> successors =
                row.get(4).isEmpty() ? List.of() : List.of(row.get(4).split(","));
        return new Row(row.get(0), row.get(1), row.get(2), row.get(3), layer, successors, "", "");
    }

    private static Row supplementary(List<String> row) {
        DivisionLayer layer = Arrays.stream(DivisionLayer.values())
                .filter(each -> each.id().equals(row.get(4)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("unknown kind: " + row));
        return new Row(row.get(0), row.get(1), row.get(2), row.get(3), layer, List.of(), row.get(5), row.get(6));
    }

    private void add(Row row) {
        rowsByCode
                .computeIfAbsent(DivisionCode.require(row.code()), code -> new ArrayList<>())
                .add(row);
    }

    private void writeDay(LocalDate day) throws IOException {
        out.writeInt((int) DivisionTable.day(day));
    }

    private void writePages() throws IOException {
        int[] pages = new int[10_000];
        List<long[]> known = new ArrayList<>();
        for (int code : rowsByCode.keySet()) {
            if (pages[code / 100] == 0) {
                known.add(new long[SLOTS / Long.SIZE]);
                pages[code / 100] = known.size();
            }
            int slot = code % 100;
            known.get(pages[code / 100] - 1)[slot / Long.SIZE] |= 1L << slot;
        }
        writeChars(pages);
        long[] words = known.stream().flatMapToLong(Arrays::stream).toArray();
        out.writeInt(words.length);
        int[] ranks = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            out.writeLong(words[i]);
            ranks[i] = i == 0 ? 0 : ranks[i - 1] + Long.bitCount(words[i - 1]);
        }
        writeChars(ranks);
    }

    private void writeCodes() throws IOException {
        out.writeInt(rowsByCode.size());
        for (int code : rowsByCode.keySet()) {
            out.writeInt(code);
        }
        writeBytes(rowsByCode.values().stream()
                .mapToInt(rows -> STATUSES.indexOf(status(rows)))
                .toArray());
        writeStarts(rowsByCode.values());
    }

    private static DivisionStatus status(List<Row> rows) {
        if (rows.stream().noneMatch(row -> row.layer() == DivisionLayer.LISTED)) {
            return DivisionStatus.SUPPLEMENT_ONLY;
        }
        boolean current = rows.stream()
                .anyMatch(row -> !row.layer().isSupplement() && row.to().isEmpty());
        return current ? DivisionStatus.CURRENT : DivisionStatus.RETIRED;
    }

    private void writeRows() throws IOException {
        List<Row> rows = rowsByCode.values().stream().flatMap(List::stream).toList();
        writeChars(rows.stream().mapToInt(row -> textId(row.name())).toArray());
        writeBytes(rows.stream().mapToInt(row -> LAYERS.indexOf(row.layer())).toArray());
        writeChars(rows.stream().mapToInt(row -> date(row.from())).toArray());
        writeChars(rows.stream().mapToInt(row -> date(row.to())).toArray());
        writeBytes(rows.stream().mapToInt(this::remarkId).toArray());
        writeStarts(rows.stream().map(Row::successors).toList());
        writeChars(rows.stream()
                .flatMap(row -> row.successors().stream())
                .mapToInt(this::index)
                .toArray());
        writeChars(remarkIds.keySet().stream()
                .flatMap(List::stream)
                .mapToInt(id -> id)
                .toArray());
    }

    private void writeTransfers() throws IOException {
        List<List<String>> transfers = sources.transfers();
        List<List<String>> targets =
                transfers.stream().map(row -> List.of(row.get(3).split(","))).toList();
        writeChars(transfers.stream().mapToInt(row -> index(row.get(0))).toArray());
        writeChars(transfers.stream().mapToInt(row -> textId(row.get(1))).toArray());
        writeChars(
                transfers.stream().mapToInt(row -> Integer.parseInt(row.get(2))).toArray());
        writeStarts(targets);
        writeChars(targets.stream().flatMap(List::stream).mapToInt(this::index).toArray());
    }

    private void writeTexts() throws IOException {
        int[] starts = new int[textIds.size() + 1];
        int next = 0;
        for (String text : textIds.keySet()) {
            starts[++next] = starts[next - 1] + text.length();
        }
        writeChars(starts);
        writeChars(String.join("", textIds.keySet()).chars().toArray());
    }

    private int index(String code) {
        Integer index = indexByCode.get(DivisionCode.require(code));
        if (index == null) {
            throw new IllegalStateException("code in no row: " + code);
        }
        return index;
    }

    private int textId(String text) {
        return textIds.computeIfAbsent(text, each -> textIds.size());
    }

    private int remarkId(Row row) {
        return remarkIds.computeIfAbsent(List.of(textId(row.source()), textId(row.note())), each -> remarkIds.size());
    }

    private static int date(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        ChangeDate date = ChangeDate.parse(text);
        return (date.year() << 4) | date.month();
    }

    private void writeStarts(Iterable<? extends List<?>> groups) throws IOException {
        List<Integer> starts = new ArrayList<>(List.of(0));
        groups.forEach(group -> starts.add(starts.get(starts.size() - 1) + group.size()));
        writeChars(starts.stream().mapToInt(start -> start).toArray());
    }

    private void writeChars(int[] values) throws IOException {
        out.writeInt(values.length);
        for (int value : values) {
            if (value < 0 || value > Character.MAX_VALUE) {
                throw new IllegalStateException("does not fit 16 bits: " + value);
            }
            out.writeChar(value);
        }
    }

    private void writeBytes(int[] values) throws IOException {
        out.writeInt(values.length);
        for (int value : values) {
            if (value < 0 || value > 0xFF) {
                throw new IllegalStateException("does not fit 8 bits: " + value);
            }
            out.writeByte(value);
        }
    }
}
