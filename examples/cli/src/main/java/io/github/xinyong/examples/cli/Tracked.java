package io.github.xinyong.examples.cli;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of which somebody watches how far it is read. */
final class Tracked extends FilterInputStream {

    private static final int MAGIC = 4;

    private final TextReader.Watcher watcher;
    private long bytes;

    private Tracked(InputStream in, TextReader.Watcher watcher) {
        super(in);
        this.watcher = watcher;
    }

    /**
     * Returns a stream of the same bytes.
     *
     * @throws CommandFailure if they are a workbook, an archive or compressed, and no table
     */
    static Tracked of(InputStream in, String name, TextReader.Watcher watcher) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(MAGIC);
        byte[] magic = buffered.readNBytes(MAGIC);
        buffered.reset();
        if (magic.length == MAGIC && magic[0] == 'P' && magic[1] == 'K' && magic[2] == 3 && magic[3] == 4) {
            throw new CommandFailure("workbook", name);
        }
        if (magic.length >= 2 && magic[0] == 0x1F && (magic[1] & 0xFF) == 0x8B) {
            throw new CommandFailure("compressed", name);
        }
        return new Tracked(buffered, watcher);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        bytes += Math.max(0, read);
        watcher.read(bytes);
        return read;
    }
}
