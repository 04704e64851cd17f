package io.github.xinyong.examples.cli;

import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar with an estimate of the time left, for a person at a terminal and only when it takes long. */
final class Progress implements TextReader.Watcher, AutoCloseable {

    private static final long PATIENCE_NANOS = 2_000_000_000L;
    private static final long MEGABYTE = 1_000_000;

    private final @Nullable PrintStream terminal;
    private final String task;
    private final long size;
    private final Runnable whenWaiting;
    private final long started = System.nanoTime();
    private @Nullable ProgressBar bar;

    /**
     * Starts to count.
     *
     * @param size the number of bytes to come, or -1 where it is not known
     * @param whenWaiting what to do before the program waits for more input
     */
    Progress(Session session, String task, long size, Runnable whenWaiting) {
        this.terminal = session.isTerminal() ? session.err() : null;
        this.task = task;
        this.size = size;
        this.whenWaiting = whenWaiting;
    }

    @Override
    public void waiting() {
        whenWaiting.run();
    }

    @Override
    public void read(long bytes) {
        if (terminal == null) {
            return;
        }
        ProgressBar shown = bar;
        if (shown != null) {
            shown.stepTo(bytes);
        } else if (System.nanoTime() - started > PATIENCE_NANOS) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(size)
                    .setUnit(" MB", MEGABYTE)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(500)
                    .showSpeed()
                    .setConsumer(new ConsoleProgressBarConsumer(terminal, 78))
                    .startsFrom(bytes, Duration.ofNanos(System.nanoTime() - started))
                    .build();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
