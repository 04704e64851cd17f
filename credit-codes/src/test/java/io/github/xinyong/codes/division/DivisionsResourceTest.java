package io.github.xinyong.codes.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DivisionsResourceTest {

    private final DivisionSources sources = DivisionSources.read();

    @Test
    void isWhatTheWriterMakesOfTheSourceFiles() throws IOException {
        assertThat(DivisionTableWriter.write(sources)).isEqualTo(Files.readAllBytes(DivisionTableWriter.RESOURCE));
    }

    @Test
    void givesBackTheDivisionsRowForRow() {
        List<Division> rows = new ArrayList<>(Divisions.load().layer(DivisionLayer.LISTED));
        rows.addAll(Divisions.load().layer(DivisionLayer.PERMIT_PREFIX));
        rows.sort(Comparator.comparing(Division::code));

        assertThat(rows.stream()
                        .map(row -> List.of(
                                row.code(),
                                row.name(),
                                text(row.validFrom()),
                                text(row.validTo()),
                                String.join(",", row.successors()))))
                .containsExactlyElementsOf(sources.divisions());
        assertThat(rows).allMatch(row -> row.source().isEmpty() && row.note().isEmpty());
    }

    @Test
    void givesBackTheSupplementRowForRow() {
        List<Division> rows = new ArrayList<>();
        Arrays.stream(DivisionLayer.values())
                .filter(layer -> layer.isSupplement() && layer != DivisionLayer.PERMIT_PREFIX)
                .forEach(layer -> rows.addAll(Divisions.load().layer(layer)));

        assertThat(rows.stream()
                        .map(row -> List.of(
                                row.code(),
                                row.name(),
                                text(row.validFrom()),
                                text(row.validTo()),
                                row.layer().id(),
                                row.source(),
                                row.note())))
                .containsExactlyInAnyOrderElementsOf(sources.supplement());
        assertThat(rows).allMatch(row -> row.successors().isEmpty());
    }

    @Test
    void givesBackTheTransfersRowForRow() {
        assertThat(Divisions.load().transfers().stream()
                        .map(row -> List.of(
                                row.code(),
                                row.name(),
                                Integer.toString(row.year()),
                                String.join(",", row.partMovedTo()))))
                .containsExactlyElementsOf(sources.transfers());
    }

    private static String text(@Nullable ChangeDate date) {
        return date == null ? "" : date.toString();
    }

    @Test
    void takesAtMost150KilobytesInTheJar() throws IOException {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(Files.readAllBytes(DivisionTableWriter.RESOURCE));
        }
        assertThat(deflated.size()).isLessThanOrEqualTo(150_000);
    }

    @Test
    void takesAtMostOneMegabyteOfHeap() throws IllegalAccessException {
        assertThat(arrayBytes(new DivisionTable(bytesOfResource()))).isBetween(150_000L, 1_000_000L);
    }

    /** The table holds nothing but primitive arrays; their headers and its own few fields do not matter. */
    private static long arrayBytes(DivisionTable table) throws IllegalAccessException {
        long bytes = 0;
        for (Field field : DivisionTable.class.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) || field.getType() == int.class) {
                continue;
            }
            field.setAccessible(true);
            Object array = Objects.requireNonNull(field.get(table));
            Class<?> element = array.getClass().getComponentType();
            int size = element == byte.class
                    ? 1
                    : element == char.class ? 2 : element == int.class ? 4 : element == long.class ? 8 : 0;
            assertThat(size).as("size of an element of %s", field.getName()).isPositive();
            bytes += (long) size * Array.getLength(array);
        }
        return bytes;
    }

    @Test
    void refusesDataOfAnotherVersionAndBytesBeyondTheEnd() {
        ByteBuffer foreign = bytesOfResource().putInt(0, DivisionTable.MAGIC + 1);
        assertThatThrownBy(() -> new DivisionTable(foreign)).hasMessageContaining("version");

        byte[] longer =
                Arrays.copyOf(bytesOfResource().array(), bytesOfResource().capacity() + 3);
        assertThatThrownBy(() -> new DivisionTable(ByteBuffer.wrap(longer))).hasMessageContaining("3 bytes too many");
    }

    private static ByteBuffer bytesOfResource() {
        try {
            return ByteBuffer.wrap(Files.readAllBytes(DivisionTableWriter.RESOURCE));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void isReadOnlyWhenTheDivisionsAreAskedFor() throws Exception {
        try (WithoutResources loader = new WithoutResources()) {
            Class<?> divisions = loader.loadClass(Divisions.class.getName());
            assertThat(divisions.getClassLoader()).isSameAs(loader);

            assertThat(divisions.getMethod("isProvince", int.class).invoke(null, 44))
                    .isEqualTo(true);
            assertThat(divisions.getMethod("isPermitPrefix", int.class).invoke(null, 830000))
                    .isEqualTo(true);
            assertThatThrownBy(() -> divisions.getMethod("load").invoke(null))
                    .rootCause()
                    .hasMessageContaining("divisions.bin is missing");
        }
    }

    /** Defines the package's classes anew and finds no resource. */
    private static final class WithoutResources extends URLClassLoader {

        WithoutResources() {
            super(
                    new URL[] {
                        Divisions.class.getProtectionDomain().getCodeSource().getLocation()
                    },
                    DivisionsResourceTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(Divisions.class.getPackageName())) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }

        @Override
        public @Nullable URL getResource(String name) {
            return null;
        }
    }
}
