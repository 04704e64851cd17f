package io.github.xinyong.examples.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The small tables of the examples, read whole. */
final class Table {

    private Table() {}

    /** Reads a table with a header; a name that ends in {@code .tsv} has tabs between the fields. */
    static List<NamedCsvRecord> read(Path file) {
        char separator = file.toString().endsWith(".tsv") ? '\t' : ',';
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        } catch (NoSuchFileException e) {
            throw new CommandFailure("no-file", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the lines of a text that are not blank. */
    static List<String> lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).toList();
        } catch (NoSuchFileException e) {
            throw new CommandFailure("no-file", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
