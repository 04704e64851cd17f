package io.github.xinyong.examples.cli;

import static io.github.xinyong.examples.cli.Run.credit;
import static io.github.xinyong.examples.cli.Run.creditTo;
import static io.github.xinyong.examples.cli.Run.creditWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every command that reads a text, or writes one. */
class EveryCommandTest {

    @TempDir(factory = WordyFolder.class)
    private Path folder;

    static Stream<String> readers() {
        return Stream.of("check", "find", "find --whole --format jsonl", "mask", "correct", "correct --format jsonl");
    }

    static Stream<String> tables() {
        return Stream.of("check", "correct", "profile");
    }

    static Stream<String> texts() {
        return Stream.concat(readers(), Stream.of("profile", "profile --format json", "profile --format html"));
    }

    static Stream<String> writers() {
        return Stream.concat(
                texts(),
                Stream.of(
                        "sample --count 100000",
                        "sample --format jsonl",
                        "divisions 110105",
                        "divisions 110105 --format jsonl"));
    }

    /** Commands of other inputs say in their help with which status they end, too. */
    @ParameterizedTest
    @ValueSource(strings = {"file", "disclose", "report"})
    void commandsOfCreditFilesSayWithWhichStatusTheyEnd(String command) {
        Run run = credit(command, "--help");
        assertThat(run.status()).isZero();
        assertThat(run.out().replaceAll("\\s+", " ")).contains("Exit status: 0", "2 wrong usage", "credit " + command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file show", "file verify", "file history", "disclose", "report"})
    void commandsOfCreditFilesRefuseWhatCannotBeRead(String command) {
        isRefused(credit(words(command, "--lang", "zh", "missing.txt")), "missing.txt：没有这个文件");
        isRefused(credit(words(command, folder.toString())), "is a directory");
        isRefused(creditWith(new byte[] {'P', 'K', 3, 4, 20, 0}, words(command)), "Excel");
        isRefused(creditWith(new byte[] {0x1F, (byte) 0x8B, 8, 0}, words(command)), "compressed");
        isRefused(creditWith("", words(command, "--nonsense")), "--nonsense", "--help");
    }

    private static final byte[] TEXT =
            "统一社会信用代码 91350100M000100Y43\n号 9135O100M000100Y43\n".getBytes(StandardCharsets.UTF_8);

    private static String[] words(String command, String... more) {
        List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    private static void isRefused(Run run, String... parts) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(parts).doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void refusesWhatCannotBeRead(String command) throws Exception {
        isRefused(credit(words(command, "missing.txt")), "missing.txt: there is no such file");
        isRefused(credit(words(command, "--lang", "zh", "missing.txt")), "missing.txt：没有这个文件");
        isRefused(credit(words(command, folder.toString())), "is a directory");
        isRefused(creditWith(new byte[] {'a', '\n', 'b', 0}, words(command)), "line 2", "NUL");
        isRefused(creditWith(new byte[] {'P', 'K', 3, 4, 20, 0}, words(command)), "Excel", "CSV");
        isRefused(creditWith(new byte[] {0x1F, (byte) 0x8B, 8, 0}, words(command)), "compressed");
        isRefused(creditWith("\n\n福建".getBytes(Charset.forName("GB18030")), words(command)), "line 3", "UTF-8");
        isRefused(creditWith("\uFEFFa".getBytes(StandardCharsets.UTF_16LE), words(command)), "--encoding UTF-16");
        isRefused(creditWith("", words(command, "--encoding", "nonsense")), "no encoding nonsense");
        isRefused(creditWith("", words(command, "--nonsense")), "--nonsense", "--help");
        isRefused(creditWith("", words(command, "--format", "xml")), "xml", "--help");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void refusesAColumnThatIsNotThere(String command) throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "名称,代码\n甲,D2143569X\n");
        isRefused(credit(words(command, "--column", "code", file.toString())), "no column code", "名称 | 代码");
        Run run = credit(words(command, "--column", "代码", file.toString()));
        assertThat(run.status()).isZero();
        assertThat(run.out()).containsAnyOf("D2143569X", "organisation code");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void takesALineOfAMegabyte(String command) {
        Run run = creditWith("a\n" + "9".repeat(1_000_000) + "\nb\n", words(command));
        assertThat(run.status()).isLessThan(2);
        assertThat(run.err().lines().count()).isLessThan(2);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void takesNothingForNothing(String command) {
        for (String nothing : List.of("", "\n")) {
            Run run = creditWith(nothing, words(command));
            assertThat(run.status()).isZero();
            assertThat(run.out()).isIn("", nothing);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "find", "correct", "profile"})
    void refusesALineThatDoesNotEnd(String command) {
        isRefused(creditWith("\n" + "9".repeat(Entries.LONGEST + 1), words(command)), "line 2", "longer than");
    }

    @ParameterizedTest
    @MethodSource("writers")
    void endsQuietlyWhenNobodyReadsOn(String command) {
        Run run = creditTo(new EndingOutput("Broken pipe", 10), TEXT, words(command));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(141);
    }

    @ParameterizedTest
    @MethodSource("writers")
    void saysThatTheDiskIsFull(String command) {
        isRefused(
                creditTo(new EndingOutput("No space left on device", 10), TEXT, words(command)),
                "cannot be written: No space left on device");
    }

    @ParameterizedTest
    @MethodSource("writers")
    void saysInItsHelpWithWhichStatusItEnds(String command) {
        Run run = credit(words(command, "--help"));
        assertThat(run.status()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("Exit status: 0", "2 wrong usage", "credit " + words(command)[0]);
    }
}
