package io.github.xinyong.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The standard output, buffered; whoever writes to it need not care that it may end, {@link Credit} does. */
final class Output extends OutputStream {

    /** The output cannot be written. */
    static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failure(IOException cause) {
            super(cause.getMessage(), cause);
        }

        /** Tells whether the reader went away, as {@code head} does when it has enough. */
        boolean isBrokenPipe() {
            String message = String.valueOf(getMessage());
            return message.contains("Broken pipe") || message.contains("断开的管道") || message.contains("Stream closed");
        }
    }

    private final OutputStream out;
    private boolean failed;

    Output(OutputStream out) {
        super();
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    /** Writes a text in UTF-8. */
    void print(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        write(bytes, 0, bytes.length);
    }

    /** Writes a line in UTF-8. */
    void println(String text) {
        print(text);
        write('\n');
    }

    @Override
    public void write(int b) {
        attempt(() -> out.write(b));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        attempt(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() {
        attempt(out::flush);
    }

    /** Flushes; the standard output itself is left to the process. */
    @Override
    public void close() {
        flush();
    }

    private interface Writing {
        void run() throws IOException;
    }

    /** Fails once; who cleans up afterwards need not hear of it again. */
    private void attempt(Writing writing) {
        if (failed) {
            return;
        }
        try {
            writing.run();
        } catch (IOException e) {
            failed = true;
            throw new Failure(e);
        }
    }
}
