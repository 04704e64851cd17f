package io.github.xinyong.examples.cli;

import java.io.IOException;
import java.io.OutputStream;

/** An output that takes only so many bytes. */
final class EndingOutput extends OutputStream {

    private final String reason;
    private int room;

    EndingOutput(String reason, int room) {
        this.reason = reason;
        this.room = room;
    }

    @Override
    public void write(int b) throws IOException {
        if (room-- <= 0) {
            throw new IOException(reason);
        }
    }
}
