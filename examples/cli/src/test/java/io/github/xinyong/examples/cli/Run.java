package io.github.xinyong.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One run of the program, in this process, on the 22nd of November 2026. */
record Run(int status, String out, String err) {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Path HOME = Path.of("..", "..");

    /** Runs the program without input. */
    static Run credit(String... arguments) {
        return creditWith("", arguments);
    }

    /** Runs the program on a text. */
    static Run creditWith(String input, String... arguments) {
        return creditWith(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    /** Runs the program on bytes. */
    static Run creditWith(byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Run run = creditTo(out, input, arguments);
        return new Run(run.status, out.toString(StandardCharsets.UTF_8), run.err);
    }

    /** Runs the program with an output of its own. */
    static Run creditTo(OutputStream out, byte[] input, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        Session session = new Session(new ByteArrayInputStream(input), new Output(out), errors, false, CLOCK, HOME);
        int status = Credit.run(session, arguments);
        return new Run(status, "", err.toString(StandardCharsets.UTF_8));
    }

    /** Returns both streams. */
    String all() {
        return out + err;
    }

    /** Reads the output as JSON lines. */
    List<JsonNode> json() {
        return out.lines().map(line -> JsonMapper.shared().readTree(line)).toList();
    }
}
