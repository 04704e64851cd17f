package io.github.xinyong.examples.cli;

import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.json.CreditFileJson;
import io.github.xinyong.core.json.FileLines;
import io.github.xinyong.core.json.JsonProblem;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Files that wait on disk, those of a subject all in one of {@link #COUNT} parts, in a folder that only its owner may read.
 *
 * <p>A part is file lines, and beside them where each of their entries comes from. It goes away when it was read, and the
 * folder at the end.
 */
final class FileParts implements Closeable {

    /** How many parts there are: as many of the files are in memory at once as one of them holds. */
    static final int COUNT = 512;

    /** Takes a file that was read back. */
    interface Taker {
        void take(CreditFile file, List<ImportedFiles.Place> places) throws IOException;
    }

    private final Path folder;

    private FileParts(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder beside a file, where there is room for what will be in it. */
    static FileParts beside(Path target) throws IOException {
        Path parent = target.toAbsolutePath().getParent();
        return new FileParts(
                parent == null ? Files.createTempDirectory("credit-") : Files.createTempDirectory(parent, ".credit-"));
    }

    void add(Collection<ImportedFiles.Growing> files) throws IOException {
        List<List<ImportedFiles.Growing>> parts = new ArrayList<>(COUNT);
        for (int i = 0; i < COUNT; i++) {
            parts.add(new ArrayList<>());
        }
        for (ImportedFiles.Growing each : files) {
            if (!each.places().isEmpty()) {
                int part = Math.floorMod(each.file().subject().id().hashCode(), COUNT);
                parts.get(part).add(each);
            }
        }
        for (int part = 0; part < COUNT; part++) {
            if (!parts.get(part).isEmpty()) {
                append(part, parts.get(part));
            }
        }
    }

    private void append(int part, List<ImportedFiles.Growing> files) throws IOException {
        try (OutputStream lines = stream(lines(part));
                DataOutputStream places = new DataOutputStream(stream(places(part)))) {
            for (ImportedFiles.Growing each : files) {
                CreditFileJson.standard().writeLine(each.file(), lines);
                for (ImportedFiles.Place place : each.places()) {
                    places.writeUTF(place.input());
                    places.writeLong(place.row());
                    places.writeLong(place.line());
                }
            }
        }
    }

    /** Reads a part, in the order in which it was written, and deletes it. */
    void read(int part, Taker taker) throws IOException {
        if (!Files.exists(lines(part))) {
            return;
        }
        try (FileLines lines = CreditFileJson.standard().readLines(Files.newInputStream(lines(part)));
                DataInputStream places =
                        new DataInputStream(new BufferedInputStream(Files.newInputStream(places(part))))) {
            while (lines.next()) {
                JsonProblem problem = lines.problem();
                if (problem != null) {
                    throw new IOException("A part was changed: " + problem);
                }
                CreditFile file = lines.file();
                List<ImportedFiles.Place> itsPlaces = new ArrayList<>();
                for (int i = 0; i < file.entries().size(); i++) {
                    itsPlaces.add(new ImportedFiles.Place(places.readUTF(), places.readLong(), places.readLong()));
                }
                taker.take(file, itsPlaces);
            }
        }
        delete(part);
    }

    @Override
    public void close() throws IOException {
        for (int part = 0; part < COUNT; part++) {
            delete(part);
        }
        Files.delete(folder);
    }

    private void delete(int part) throws IOException {
        Files.deleteIfExists(lines(part));
        Files.deleteIfExists(places(part));
    }

    private Path lines(int part) {
        return folder.resolve(part + ".jsonl");
    }

    private Path places(int part) {
        return folder.resolve(part + ".places");
    }

    private static OutputStream stream(Path path) throws IOException {
        return new BufferedOutputStream(
                Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    }
}
