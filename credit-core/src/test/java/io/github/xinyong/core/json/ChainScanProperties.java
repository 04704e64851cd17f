package io.github.xinyong.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.core.file.ChainVerifier;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.Entry;
import io.github.xinyong.core.file.Verification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Stored bytes verify as the file in memory does, and whatever is done to them is found. */
class ChainScanProperties {

    private static final CreditFileJson JSON = CreditFileJson.standard();

    private static final class Heard implements ChainListener {

        private final List<JsonProblem> problems = new ArrayList<>();
        private final Map<String, Verification> files = new LinkedHashMap<>();

        @Override
        public void problem(JsonProblem problem) {
            problems.add(problem);
        }

        @Override
        public void file(String fileId, Verification verification) {
            files.put(fileId, verification);
        }

        boolean isQuiet() {
            return problems.isEmpty() && files.values().stream().allMatch(Verification::isIntact);
        }
    }

    private static Heard verify(byte[] bytes, Map<String, String> heads) throws IOException {
        Heard heard = new Heard();
        JSON.verify(new ByteArrayInputStream(bytes), heads, heard);
        return heard;
    }

    private static byte[] line(CreditFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.writeLine(file, out);
        return out.toByteArray();
    }

    private static byte[] log(CreditFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.writeLog(file, 0, out);
        return out.toByteArray();
    }

    @Property(tries = 40)
    void bothFormsVerifyAsTheFileInMemoryDoes(@ForAll CreditFile file) throws IOException {
        Verification expected = ChainVerifier.verify(file);
        for (byte[] bytes : List.of(line(file), log(file))) {
            Heard heard = verify(bytes, Map.of(file.id(), file.head()));
            assertThat(heard.problems).isEmpty();
            assertThat(heard.files).containsOnlyKeys(file.id());
            Verification found = Objects.requireNonNull(heard.files.get(file.id()));
            assertThat(found.head()).isEqualTo(file.head()).isEqualTo(expected.head());
            assertThat(found.links()).isEqualTo(expected.links());
            assertThat(found.erased()).isEqualTo(expected.erased());
            assertThat(found.findingCount()).isEqualTo(expected.findingCount());
        }
    }

    @Property(tries = 40)
    void anyChangedByteIsFound(@ForAll CreditFile file, @ForAll Random random) throws IOException {
        for (byte[] bytes : List.of(line(file), log(file))) {
            for (int i = 0; i < 8; i++) {
                byte[] damaged = bytes.clone();
                int at = random.nextInt(bytes.length - 1); // the last line feed may be missing
                damaged[at] = (byte) (damaged[at] ^ (1 << random.nextInt(8)));
                assertThat(verify(damaged, Map.of(file.id(), file.head())).isQuiet())
                        .as("byte %s of %s", at, new String(damaged, StandardCharsets.ISO_8859_1))
                        .isFalse();
            }
        }
    }

    @Property(tries = 40)
    void anyCutIsFoundByAHeadKeptElsewhere(@ForAll CreditFile file, @ForAll Random random) throws IOException {
        for (byte[] bytes : List.of(line(file), log(file))) {
            byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length - 1));
            assertThat(verify(cut, Map.of(file.id(), file.head())).isQuiet()).isFalse();
        }
    }

    @Property(tries = 40)
    void aTraceOfALogIsThatOfTheFile(@ForAll CreditFile file) throws IOException {
        byte[] log = log(file);
        for (Entry entry : file.entries()) {
            List<String> ids =
                    entry.series() < 0 ? List.of() : List.of(entry.event().recordId(), "#" + entry.series());
            for (String id : ids) {
                List<Integer> traced = new ArrayList<>();
                JSON.trace(
                        new ByteArrayInputStream(log),
                        id,
                        each -> traced.add(each.sequence()),
                        problem -> assertThat(problem).isNull());
                assertThat(traced)
                        .isEqualTo(file.trace(id).stream().map(Entry::sequence).toList());
            }
        }
    }
}
