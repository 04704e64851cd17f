package io.github.xinyong.core.disclosure;

import io.github.xinyong.core.record.MemberSink;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of this package: a line with the edition, a header, and tab-separated rows. */
final class DataFile {

    private static final String EDITION = "# edition\t";

    private DataFile() {}

    static String read(String name) {
        try (InputStream in = DataFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String edition(String table) {
        String first = table.lines().findFirst().orElse("");
        if (!first.startsWith(EDITION)) {
            throw new IllegalArgumentException("A table starts with its edition");
        }
        return first.substring(EDITION.length());
    }

    /** Returns the cells of each row below the header. */
    static List<String[]> rows(String table, String header) {
        List<String> lines = table.lines().toList();
        if (lines.size() < 2 || !lines.get(1).equals(header)) {
            throw new IllegalArgumentException("The second line of a table is its header: " + header);
        }
        int width = header.split("\t", -1).length;
        return lines.subList(2, lines.size()).stream()
                .map(line -> {
                    String[] cells = line.split("\t", -1);
                    if (cells.length != width) {
                        throw new IllegalArgumentException("A row has " + width + " cells: " + line);
                    }
                    return cells;
                })
                .toList();
    }

    /** Returns the constant that a cell names in lower case with hyphens. */
    static <E extends Enum<E>> E constant(Class<E> type, String cell) {
        for (E constant : type.getEnumConstants()) {
            if (MemberSink.constantId(constant).equals(cell)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("None of " + type.getSimpleName() + ": " + cell);
    }
}
