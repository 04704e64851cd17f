package io.github.xinyong.examples.cli;

import io.github.xinyong.codes.PersonalNumbers;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The world of one run: its streams, its clock and the folder of the project. Tests hand in their own.
 *
 * @param in the standard input
 * @param out the standard output
 * @param err the standard error stream
 * @param isTerminal whether a person watches {@code err}
 * @param clock what "today" is asked of
 * @param home the folder that holds {@code examples/data}
 */
record Session(InputStream in, Output out, PrintStream err, boolean isTerminal, Clock clock, Path home) {

    static Session ofProcess() {
        return new Session(
                new FileInputStream(FileDescriptor.in),
                new Output(new FileOutputStream(FileDescriptor.out)),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Boolean.getBoolean("credit.terminal"),
                Clock.system(ZoneId.of("Asia/Shanghai")),
                Path.of(System.getProperty("credit.home", ".")));
    }

    /** Returns the day of the clock. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Says a line to the person who started the program; never a person's number. */
    void say(String line) {
        err.println(Display.line(PersonalNumbers.mask(line)));
    }
}
