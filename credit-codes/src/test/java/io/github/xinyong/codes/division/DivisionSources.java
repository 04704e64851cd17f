package io.github.xinyong.codes.division;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The source files of the division data, as rows of columns. */
record DivisionSources(
        LocalDate firstList,
        LocalDate asOf,
        List<List<String>> divisions,
        List<List<String>> supplement,
        List<List<String>> transfers) {

    /** The folder with the source files, from the module's folder. */
    static final Path FOLDER = Path.of("src", "data", "division");

    static DivisionSources read() {
        List<String> edition = table("edition.tsv", 2).get(0);
        return new DivisionSources(
                LocalDate.parse(edition.get(0)),
                LocalDate.parse(edition.get(1)),
                table("divisions.tsv", 5),
                table("divisions-supplement.tsv", 7),
                table("division-transfers.tsv", 4));
    }

    private static List<List<String>> table(String file, int columns) {
        try {
            List<List<String>> rows = Files.readAllLines(FOLDER.resolve(file), StandardCharsets.UTF_8).stream()
                    .skip(1)
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
            for (List<String> row : rows) {
                if (row.size() != columns) {
                    throw new IllegalStateException(file + ": expected " + columns + " columns, found " + row);
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
