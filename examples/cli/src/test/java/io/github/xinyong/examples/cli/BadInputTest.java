package io.github.xinyong.examples.cli;

import static io.github.xinyong.examples.cli.Run.credit;
import static io.github.xinyong.examples.cli.Run.creditTo;
import static io.github.xinyong.examples.cli.Run.creditWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, one clear line comes out. */
class BadInputTest {

    private static final byte[] CODES = "91350100M000100Y43\nx\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private static void isRefused(Run run, String... parts) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(parts).doesNotContain("Exception", "\tat ");
    }

    private Run checkFile(byte[] content, String... options) throws IOException {
        Path file = Files.write(folder.resolve("codes"), content);
        String[] arguments = new String[options.length + 2];
        arguments[0] = "check";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[arguments.length - 1] = file.toString();
        return credit(arguments);
    }

    @Test
    void aMissingFile() {
        isRefused(credit("check", "missing.txt"), "credit check: missing.txt: there is no such file");
        isRefused(credit("check", "--lang", "zh", "missing.txt"), "missing.txt：没有这个文件");
    }

    @Test
    void aCodeInsteadOfAFile() {
        isRefused(credit("check", "91350100M000100Y43"), "91350100M000100Y43", "credit explain");
        isRefused(credit("check", "11010519491231002X"), "11***************X", "credit explain");
    }

    @Test
    void aDirectory() {
        isRefused(credit("check", folder.toString()), "is a directory");
    }

    @Test
    void aBinaryFile() throws IOException {
        isRefused(checkFile(new byte[] {'a', '\n', 'b', 0, 'c'}), "line 2", "NUL");
        isRefused(checkFile(new byte[] {(byte) 0x89, 'P', 'N', 'G'}), "line 1", "UTF-8", "89");
    }

    @Test
    void aWorkbookOrAnArchive() throws IOException {
        isRefused(checkFile(new byte[] {'P', 'K', 3, 4, 20, 0}), "Excel", "CSV");
        isRefused(checkFile(new byte[] {0x1F, (byte) 0x8B, 8, 0}), "compressed");
    }

    @Test
    void aLineOfAMegabyteIsJustALongLine() throws IOException {
        Run run = checkFile(("D2143569X\n" + "9".repeat(1_000_000) + "\nD2143569X\n").getBytes(StandardCharsets.UTF_8));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("3 checked: 2 conforming, 0 nonconforming, 1 invalid\n");
        assertThat(run.out()).contains("1000000 characters found, 18 expected");
    }

    @Test
    void aLineThatDoesNotEnd() throws IOException {
        byte[] content = ("\n" + "9".repeat(Entries.LONGEST + 1)).getBytes(StandardCharsets.UTF_8);
        isRefused(checkFile(content), "line 2", "longer than " + Entries.LONGEST);
    }

    @Test
    void anotherEncodingThanSaid() throws IOException {
        byte[] content = "91350100M000100Y43\n\n福建\n".getBytes(Charset.forName("GB18030"));
        Run run = checkFile(content, "--format", "jsonl");
        isRefused(run, "line 3", "not UTF-8", "--encoding GB18030");
        assertThat(run.json()).as("what stands before it").hasSize(1);
        assertThat(checkFile(content, "--encoding", "GB18030", "--format", "jsonl")
                        .out())
                .contains("福建");
        isRefused(checkFile(CODES, "--encoding", "nonsense"), "no encoding nonsense");
    }

    @Test
    void utf16() throws IOException {
        byte[] content = "\uFEFF91350100M000100Y43\n".getBytes(StandardCharsets.UTF_16LE);
        isRefused(checkFile(content), "--encoding UTF-16");
        assertThat(checkFile(content, "--encoding", "UTF-16").status()).isZero();
    }

    @Test
    void anUnknownColumn() throws IOException {
        byte[] table = "名称,代码\n甲,D2143569X\n".getBytes(StandardCharsets.UTF_8);
        isRefused(checkFile(table, "--column", "code"), "no column code", "名称 | 代码");
        isRefused(checkFile("a,a\n1,2\n".getBytes(StandardCharsets.UTF_8), "--column", "a"), "more than one column a");
    }

    @Test
    void anUnclosedQuote() throws IOException {
        byte[] table = "a,b\n1,2\n3,\"4\n5,6\n".getBytes(StandardCharsets.UTF_8);
        isRefused(checkFile(table, "--column", "b"), "line 3", "nclosed");
    }

    @Test
    void aFieldThatDoesNotEnd() throws IOException {
        byte[] table = ("a,b\n1,\"" + "2\n".repeat(3 * Entries.LONGEST)).getBytes(StandardCharsets.UTF_8);
        isRefused(checkFile(table, "--column", "b"), "a row cannot be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \r\n\t\n"})
    void anEmptyFileHoldsNothingInvalid(String content) throws IOException {
        Run run = checkFile(content.getBytes(StandardCharsets.UTF_8));
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("nothing to check");
    }

    @Test
    void anEmptyTable() throws IOException {
        isRefused(checkFile(new byte[0], "--column", "a"), "is empty", "a");
    }

    @Test
    void wrongUsage() {
        isRefused(credit("check", "--nonsense"), "--nonsense", "credit check --help");
        isRefused(credit("check", "--kind", "passport"), "no kind passport", "uscc, org-code, citizen-id");
        isRefused(credit("check", "--format", "xml"), "table, jsonl, csv");
        isRefused(credit("check", "--as-of", "2026-02-30"), "no day 2026-02-30");
        isRefused(credit("check", "--lang", "fr"), "zh, en");
        isRefused(credit("explain"), "CODE");
        isRefused(credit("nonsense"), "nonsense");
        assertThat(credit().status()).isEqualTo(2);
        assertThat(credit().err()).contains("check", "explain");
    }

    @Test
    void helpIsNoMistake() {
        assertThat(credit("--help").status()).isZero();
        assertThat(credit("check", "--help").out()).contains("--column", "Exit status");
        assertThat(credit("--version").out()).startsWith("credit ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "jsonl", "csv"})
    void aReaderThatGoesAwayIsNoMistakeEither(String format) {
        Run run = creditTo(new EndingOutput("Broken pipe", 10), CODES, "check", "--format", format);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(141);
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "jsonl", "csv"})
    void anOutputThatCannotBeWritten(String format) {
        isRefused(
                creditTo(new EndingOutput("No space left on device", 10), CODES, "check", "--format", format),
                "cannot be written: No space left on device");
    }

    @Test
    void theSameForEveryCommand() {
        isRefused(
                creditTo(new EndingOutput("No space left on device", 0), CODES, "explain", "D2143569X"),
                "No space left");
        isRefused(creditTo(new EndingOutput("No space left on device", 0), CODES, "--help"), "No space left");
    }

    @Test
    void aColumnFromTheStandardInput() {
        Run run = creditWith("a,b\nx,D2143569X\n", "check", "--column", "b", "-");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("D2143569X");
    }
}
