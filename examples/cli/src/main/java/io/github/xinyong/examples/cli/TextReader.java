package io.github.xinyong.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Decodes bytes strictly: what is no text in the encoding ends the reading with a {@link CommandFailure} that names the
 * line, after everything before it was delivered. The JDK's reader would drop what stands before it in the buffer.
 */
final class TextReader extends Reader {

    /** Is told about the reading. */
    interface Watcher {
        /** No more bytes are there at once: now is the time to show what is done. */
        void waiting();

        /** So many bytes were read since the start. */
        void read(long bytes);
    }

    private static final byte[][] ARCHIVES = {{'P', 'K', 3, 4}, {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}};
    private static final byte[][] COMPRESSED = {{0x1F, (byte) 0x8B}, {'B', 'Z', 'h'}, {(byte) 0xFD, '7', 'z', 'X'}};
    private static final byte[][] UTF_16 = {{(byte) 0xFF, (byte) 0xFE}, {(byte) 0xFE, (byte) 0xFF}};

    private final InputStream in;
    private final String name;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final Watcher watcher;
    private final @Nullable CharsetEncoder back;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private final CharBuffer chars = CharBuffer.allocate(1 << 16).flip();
    private boolean ended;
    private boolean started;
    private boolean afterReturn;
    private long total;
    private long line = 1;

    TextReader(InputStream in, String name, Charset charset, Watcher watcher) {
        this(in, name, charset, watcher, null);
    }

    private TextReader(InputStream in, String name, Charset charset, Watcher watcher, @Nullable CharsetEncoder back) {
        super();
        this.in = in;
        this.name = name;
        this.charset = charset;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.watcher = watcher;
        this.back = back;
    }

    /**
     * Returns a reader of a text that is to be written back byte by byte: it keeps a byte order mark, and refuses bytes that
     * the encoding would write in another way.
     */
    static TextReader exact(InputStream in, String name, Charset charset, Watcher watcher) {
        if (!charset.canEncode()) {
            throw new CommandFailure("only-reads", charset.name());
        }
        return new TextReader(in, name, charset, watcher, charset.newEncoder());
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            chars.clear();
            int from = bytes.position();
            CoderResult result = decoder.decode(bytes, chars, ended);
            chars.flip();
            if (back != null && !comesBack(back, from)) {
                throw new CommandFailure("not-exact", name, line, charset.name());
            }
            if (chars.hasRemaining()) {
                examine();
            } else if (result.isError()) {
                throw notText(result.length());
            } else if (ended) {
                return -1;
            } else {
                fill();
            }
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    /** Tells whether the characters decoded last make the same bytes again. */
    private boolean comesBack(CharsetEncoder encoder, int from) throws IOException {
        ByteBuffer given = bytes.duplicate().flip().position(from);
        return encoder.encode(chars.duplicate()).equals(given);
    }

    private void examine() {
        if (!started && back == null && chars.get(chars.position()) == '\uFEFF') {
            chars.get();
        }
        started = true;
        for (int i = chars.position(); i < chars.limit(); i++) {
            char c = chars.get(i);
            if (c == 0) {
                throw new CommandFailure("binary", name, line);
            }
            if (c == '\r' || (c == '\n' && !afterReturn)) {
                line++;
            }
            afterReturn = c == '\r';
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        if (in.available() == 0) {
            watcher.waiting();
        }
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        boolean first = total == 0;
        if (count > 0) {
            bytes.position(bytes.position() + count);
            total += count;
            watcher.read(total);
        }
        bytes.flip();
        if (first) {
            sniff();
        }
    }

    private void sniff() {
        if (startsWith(ARCHIVES)) {
            throw new CommandFailure("workbook", name);
        }
        if (startsWith(COMPRESSED)) {
            throw new CommandFailure("compressed", name);
        }
        if (back != null && startsWith(UTF_16) && !charset.name().matches("UTF-16[LB]E")) {
            throw new CommandFailure("utf-16-order", name, bytes.get(0) == UTF_16[0][0] ? "UTF-16LE" : "UTF-16BE");
        }
        if (startsWith(UTF_16) && !charset.name().startsWith("UTF-16")) {
            throw new CommandFailure("utf-16", name);
        }
    }

    private boolean startsWith(byte[][] beginnings) {
        return Arrays.stream(beginnings)
                .anyMatch(b -> bytes.limit() >= b.length && Arrays.equals(b, Arrays.copyOf(bytes.array(), b.length)));
    }

    private CommandFailure notText(int length) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < length; i++) {
            hex.append(i == 0 ? "" : " ").append(String.format("%02X", bytes.get(bytes.position() + i)));
        }
        return new CommandFailure("encoding", name, line, charset.name(), hex);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
