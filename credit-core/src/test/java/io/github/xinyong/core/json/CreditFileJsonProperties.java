package io.github.xinyong.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.json.JsonProblem.Code;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import tools.jackson.databind.json.JsonMapper;

/** What is written reads back, and whatever is done to it is told, never thrown at anybody as something else. */
class CreditFileJsonProperties {

    private static final CreditFileJson JSON = CreditFileJson.standard();

    @Property(tries = 50)
    void aDocumentReadsBackAsTheFileItWas(@ForAll CreditFile file) {
        byte[] bytes = JSON.toBytes(file);
        CreditFile read = JSON.read(bytes);
        assertThat(read).isEqualTo(file);
        assertThat(read.subject().name()).isEqualTo(file.subject().name());
        assertThat(read.head()).isEqualTo(file.head());
        assertThat(read.tombstones()).isEqualTo(file.tombstones());
        assertThat(JSON.toBytes(read)).isEqualTo(bytes);
        assertThat(JSON.read(JSON.toJson(file))).isEqualTo(file);
    }

    @Property(tries = 20)
    void aDocumentIsJsonToAnybodyElse(@ForAll CreditFile file) {
        assertThat(JsonMapper.shared().readTree(JSON.toBytes(file)).get("entries"))
                .hasSize(file.entries().size());
    }

    @Property(tries = 20)
    void linesReadBackInTheirOrder(@ForAll @Size(max = 3) List<CreditFile> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (CreditFile file : files) {
            JSON.writeLine(file, out);
            out.write('\n');
        }
        List<CreditFile> read = new ArrayList<>();
        try (FileLines lines = JSON.readLines(inPieces(out.toByteArray()))) {
            while (lines.next()) {
                assertThat(lines.problem()).isNull();
                assertThat(lines.line()).isEqualTo(2L * read.size() + 1);
                read.add(lines.file());
            }
        }
        assertThat(read).isEqualTo(files);
    }

    @Property(tries = 20)
    void aLogReadsBackHoweverItWasAppended(@ForAll CreditFile file, @ForAll Random random) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.writeLog(file, 0, out);
        List<JsonProblem> problems = new ArrayList<>();
        Map<String, CreditFile> files = JSON.readLogFiles(inPieces(out.toByteArray()), problems::add);
        assertThat(problems).isEmpty();
        assertThat(files).containsExactly(Map.entry(file.id(), file));
        int from = random.nextInt(file.entries().size() + 1);
        ByteArrayOutputStream tail = new ByteArrayOutputStream();
        JSON.writeLog(file, from, tail);
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith(tail.toString(StandardCharsets.UTF_8));
        assertThat(tail.toString(StandardCharsets.UTF_8).lines().count())
                .isEqualTo(file.entries().size() - from + (from == 0 ? 1 : 0));
    }

    @Property(tries = 50)
    void damagedBytesAreAFileOrAProblem(@ForAll CreditFile file, @ForAll Random random) {
        byte[] bytes = JSON.toBytes(file);
        for (int i = 0; i < 3; i++) {
            byte[] damaged = damaged(bytes, random);
            try {
                // Not every damage can be seen without the digests; what is read can be written.
                JSON.toBytes(JSON.read(damaged));
            } catch (InvalidJsonException e) {
                assertThat(e.problem().line()).isPositive();
                assertThat(e).hasMessageStartingWith(e.problem().code());
            }
        }
    }

    @Property(tries = 20)
    void everyBeginningOfADocumentIsAProblem(@ForAll CreditFile file, @ForAll Random random) {
        byte[] bytes = JSON.toBytes(file);
        byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length));
        assertThatThrownBy(() -> JSON.read(cut)).isInstanceOf(InvalidJsonException.class);
    }

    @Property(tries = 20)
    void aBadLineCostsOnlyItself(@ForAll CreditFile file) throws IOException {
        String line = JSON.toJson(file);
        String input = line + "\n" + line.substring(1) + "\n[]\n" + line;
        List<Code> codes = new ArrayList<>();
        int good = 0;
        try (FileLines lines = JSON.readLines(inPieces(input.getBytes(StandardCharsets.UTF_8)))) {
            while (lines.next()) {
                JsonProblem problem = lines.problem();
                if (problem == null) {
                    assertThat(lines.file()).isEqualTo(file);
                    good++;
                } else {
                    assertThat(problem.line()).isEqualTo(lines.line());
                    codes.add(problem.type());
                }
            }
        }
        assertThat(good).isEqualTo(2);
        assertThat(codes).hasSize(2).last().isEqualTo(Code.TYPE_WRONG);
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] damaged = bytes.clone();
        String telling = "{}[]\":,0a \\\n\u0000";
        int at = random.nextInt(bytes.length);
        damaged[at] = random.nextBoolean()
                ? (byte) telling.charAt(random.nextInt(telling.length()))
                : (byte) random.nextInt(256);
        return damaged;
    }

    /** Gives a few bytes at a time, as a network does. */
    private static InputStream inPieces(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, 1000));
            }
        };
    }
}
