package io.github.xinyong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the module tells GraalVM to keep in a native image is what it holds. No native image is built here. */
class NativeImageMetadataTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final JsonNode METADATA = metadata();

    private static JsonNode metadata() {
        String name = "/META-INF/native-image/io.github.xinyong/credit-core/reachability-metadata.json";
        try (InputStream in = Objects.requireNonNull(NativeImageMetadataTest.class.getResourceAsStream(name))) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> listed(String section, String what) {
        return METADATA.get(section)
                .valueStream()
                .filter(entry -> entry.has(what))
                .map(entry -> entry.get(what).asString())
                .toList();
    }

    /** Every file that the code can ask for: all but notices, tools and services (kept unasked). */
    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(Files::isRegularFile)
                    .map(RESOURCES::relativize)
                    .filter(file -> !file.startsWith("META-INF/native-image"))
                    .filter(file -> !file.startsWith("META-INF/services") && !file.endsWith("NOTICE"))
                    .toList();
        }
    }

    private static boolean matches(String glob, Path file) {
        return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(file);
    }

    private static boolean isOf(String bundle, Path file) {
        return file.toString()
                .replace(file.getFileSystem().getSeparator(), "/")
                .matches(bundle.replace('.', '/') + "(_en|_zh)?\\.properties");
    }

    @Test
    void everyResourceIsListed() throws IOException {
        assertThat(files())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(listed("resources", "glob").stream()
                                        .anyMatch(glob -> matches(glob, file))
                                || listed("resources", "bundle").stream().anyMatch(bundle -> isOf(bundle, file)))
                        .as("%s: add it to reachability-metadata.json", file)
                        .isTrue());
    }

    @Test
    void nothingIsListedThatIsNotThere() throws IOException {
        List<Path> files = files();
        assertThat(listed("resources", "glob")).allMatch(glob -> files.stream().anyMatch(file -> matches(glob, file)));
        assertThat(listed("resources", "bundle"))
                .allMatch(bundle ->
                        files.stream().filter(file -> isOf(bundle, file)).count() == 3);
    }
}
