package io.github.xinyong.codes.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class DivisionsResourceTest {

    @Test
    void isWhatTheWriterMakesOfTheSourceFiles() throws IOException {
        byte[] resource = Files.readAllBytes(DivisionTableWriter.RESOURCE);

        assertThat(DivisionTableWriter.write(DivisionSources.read())).isEqualTo(resource);
    }

    @Test
    void takesAtMost150KilobytesInTheJar() throws IOException {
        byte[] resource = Files.readAllBytes(DivisionTableWriter.RESOURCE);

        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(resource);
        }
        assertThat(deflated.size()).isLessThanOrEqualTo(150_000);
    }
}
