package io.github.xinyong.codes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.codes.division.Divisions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The jar says where each of its data files comes from. */
class NoticeTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    private static String notice() throws IOException {
        return Files.readString(RESOURCES.resolve("META-INF/NOTICE"));
    }

    @Test
    void everyDataFileHasItsTableOfSources() throws IOException {
        String notice = notice();
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("io"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                            .filter(file -> !file.endsWith(".properties")))
                    .isNotEmpty()
                    .allMatch(file -> notice.contains("(" + file + ")"), "has its table in META-INF/NOTICE");
        }
    }

    @Test
    void itNamesTheEditionAndHoldsTheLicenceThatAsksForIt() throws IOException {
        assertThat(notice())
                .contains("changes to " + Divisions.load().edition())
                .contains("Apache License, Version 2.0")
                .contains("UNICODE LICENSE V3", "Copyright © 1991-", "PERMISSION NOTICE");
    }
}
