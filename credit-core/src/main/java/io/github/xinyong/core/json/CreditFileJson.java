package io.github.xinyong.core.json;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.file.ChainLink;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.json.JsonProblem.Code;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes credit files as JSON in UTF-8, format {@value #FORMAT}.
 *
 * <p>Three forms of one model:
 *
 * <ul>
 *   <li>the document, for APIs: {@code {"format":"credit-file/1","opening":LINK,"entries":[LINK,…]}};
 *   <li>file lines, for exchange and batches: a document a line;
 *   <li>the entry log, for appending and streams: a link a line, {@code {"format":"credit-file/1","header":…}}.
 * </ul>
 *
 * <p>A link is {@code {"header":{…},"content":{…},"salt":"…","digest":"…"}}; {@link ChainLink} says what is in it and what the
 * digest covers. Without salt there is no {@code salt}; an erased link has a {@code commitment} in place of content and salt.
 *
 * <p>Strict: members come in one order (as shown; in header and content by name), each once, none unknown; what is not known is
 * left out, never null or empty. Entries of an unknown type are kept byte for byte. Digests are taken as stored. Reading in
 * another version of the format is refused. The shapes are also a JSON Schema (2020-12), in the jar as
 * {@code META-INF/xinyong/schema/credit-file-1.schema.json}. Numbers of persons are written whole: this is the keeper's form, not a view for
 * anybody else.
 *
 * <pre>{@code
 * CreditFileJson json = CreditFileJson.standard();
 * byte[] bytes = json.toBytes(file);
 * json.read(bytes).equals(file); // true
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class CreditFileJson {

    /** The name and version of the format. */
    public static final String FORMAT = "credit-file/1";

    private static final int NUMBER_LENGTH = 1_000;
    private static final CreditFileJson STANDARD = new CreditFileJson(JsonLimits.standard());

    private final JsonLimits limits;
    private final JsonFactory factory;

    private CreditFileJson(JsonLimits limits) {
        this.limits = limits;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.textLength())
                        .maxNameLength(limits.textLength())
                        .maxNumberLength(NUMBER_LENGTH)
                        .build())
                .build();
    }

    /** Returns the codec with {@link JsonLimits#standard()}. */
    public static CreditFileJson standard() {
        return STANDARD;
    }

    /** Returns the codec with other limits for reading. */
    public CreditFileJson withLimits(JsonLimits other) {
        return new CreditFileJson(requireNonNull(other, "other"));
    }

    /** Returns the limits for reading. */
    public JsonLimits limits() {
        return limits;
    }

    /** Returns a file as a document without line breaks, canonical: equal files give equal bytes. */
    public byte[] toBytes(CreditFile file) {
        LinkWriter writer = new LinkWriter();
        writer.document(file);
        return writer.toByteArray();
    }

    /** Returns a file as a document, for whoever needs a text, such as users of other JSON libraries. */
    public String toJson(CreditFile file) {
        return new String(toBytes(file), StandardCharsets.UTF_8);
    }

    /**
     * Writes a file as a line. The stream is neither flushed nor closed.
     *
     * @throws IOException if the stream cannot be written
     */
    public void writeLine(CreditFile file, OutputStream out) throws IOException {
        LinkWriter writer = new LinkWriter();
        writer.document(file);
        writer.put((byte) '\n');
        out.write(writer.array(), 0, writer.length());
    }

    /**
     * Writes the links of a file to an entry log, a line each. The stream is neither flushed nor closed.
     *
     * @param file the file
     * @param from the sequence of the first entry to write: 0 for all, after the opening; else what was appended since
     * @throws IOException if the stream cannot be written
     */
    public void writeLog(CreditFile file, int from, OutputStream out) throws IOException {
        LinkWriter writer = new LinkWriter();
        int sequence = -1;
        for (ChainLink link : file.links()) {
            if (sequence >= from || (sequence < 0 && from == 0)) {
                writer.clear();
                writer.logLine(link);
                out.write(writer.array(), 0, writer.length());
            }
            sequence++;
        }
    }

    /**
     * Reads a document.
     *
     * @throws InvalidJsonException if it is none
     */
    public CreditFile read(byte[] document) {
        if (document.length > limits.lineBytes()) {
            throw tooLong(1);
        }
        return read(document, 0, document.length, 1);
    }

    /**
     * Reads a document.
     *
     * @throws InvalidJsonException if it is none
     */
    public CreditFile read(String document) {
        return read(document.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a reader of file lines; it closes the stream when closed. */
    public FileLines readLines(InputStream in) {
        return new FileLines(this, requireNonNull(in, "in"));
    }

    /** Returns a reader of an entry log; it closes the stream when closed. */
    public EntryLog readLog(InputStream in) {
        return new EntryLog(this, requireNonNull(in, "in"));
    }

    /**
     * Reads an entry log to its end and rebuilds the files in it; the stream is not closed.
     *
     * @param problems takes what is wrong with a line; the entries of its file that follow are then refused, too
     * @return the files by their ids, in the order of their openings, each up to its first bad line
     * @throws IOException if the stream cannot be read; nothing in its content makes it throw
     */
    public Map<String, CreditFile> readLogFiles(InputStream in, Consumer<JsonProblem> problems) throws IOException {
        Map<String, Restoring> open = new LinkedHashMap<>();
        LineBytes lines = new LineBytes(requireNonNull(in, "in"), limits.lineBytes());
        while (lines.next()) {
            try {
                if (lines.isTooLong()) {
                    throw tooLong(lines.line());
                }
                with(
                        lines.bytes(),
                        lines.from(),
                        lines.to(),
                        lines.line(),
                        (tokens, links) -> restore(tokens, links, open));
            } catch (InvalidJsonException e) {
                problems.accept(e.problem());
            }
        }
        Map<String, CreditFile> files = new LinkedHashMap<>();
        open.forEach((id, restoring) -> files.put(id, restoring.file()));
        return files;
    }

    /**
     * Verifies the chains of all files in file lines or an entry log while the bytes stream by; the stream is not closed.
     *
     * <p>Header and content are taken as the raw bytes that they are, so any that are not of the canonical form are found.
     * Memory is that of the longest link, whatever the length of a file; of an entry log besides about two kilobytes for each
     * file in it. Whether the entries say what they may is not asked here: {@link #readLines} and {@link #readLog} do.
     *
     * @param heads digests kept elsewhere that the files must have, by the ids of the files; a file that is cut at its end, or
     *     not there, is found only by them
     * @param listener takes what is found: the files of file lines each at its end, those of an entry log at the end of all
     * @throws IOException if the stream cannot be read; nothing in its content makes it throw
     * @throws IllegalArgumentException if a head is no digest
     */
    public void verify(InputStream in, Map<String, String> heads, ChainListener listener) throws IOException {
        new ChainScan(requireNonNull(in, "in"), limits, factory, heads, listener).run();
    }

    /**
     * Picks the whole life of a record out of an entry log, in memory for one line; the stream is not closed.
     *
     * @param recordId the id of the record, or {@code #3} for the one that entry 3 stated, erased or not; in every file
     * @param entries takes the entries about it in their order
     * @param problems takes what is wrong with a line
     * @throws IOException if the stream cannot be read; nothing in its content makes it throw
     */
    public void trace(InputStream log, String recordId, Consumer<LoggedEntry> entries, Consumer<JsonProblem> problems)
            throws IOException {
        LogTrace trace = new LogTrace(requireNonNull(recordId, "recordId"));
        EntryLog lines = readLog(log);
        while (lines.next()) {
            JsonProblem problem = lines.problem();
            if (problem != null) {
                problems.accept(problem);
            } else if (trace.isAbout(lines.entry())) {
                entries.accept(lines.entry());
            }
        }
    }

    private Restoring restore(Tokens tokens, LinkReader links, Map<String, Restoring> open) {
        links.read();
        Restoring file = open.get(links.fileId);
        if ((file == null) != (links.subject != null)) {
            throw tokens.problem(Code.OPENING_MISPLACED, null, null);
        }
        if (file == null) {
            file = new Restoring(links);
            open.put(links.fileId, file);
        } else {
            file.add(links, tokens, limits.entries());
        }
        return file;
    }

    InvalidJsonException tooLong(long line) {
        return new InvalidJsonException(
                new JsonProblem(Code.LINE_TOO_LONG, line, "", null, Integer.toString(limits.lineBytes())));
    }

    CreditFile read(byte[] bytes, int from, int to, long line) {
        return with(bytes, from, to, line, (tokens, links) -> {
            tokens.require(Member.OPENING);
            tokens.beginObject();
            links.read();
            if (links.subject == null) {
                throw tokens.problem(Code.OPENING_MISPLACED, null, LinkReader.OPENED);
            }
            Restoring restoring = new Restoring(links);
            tokens.require(Member.ENTRIES);
            tokens.beginArray();
            while (tokens.nextElement()) {
                tokens.elementObject();
                links.read();
                if (links.subject != null) {
                    throw tokens.problem(Code.OPENING_MISPLACED, null, null);
                }
                restoring.add(links, tokens, limits.entries());
            }
            tokens.endObject();
            return restoring.file();
        });
    }

    LoggedEntry readLogLine(byte[] bytes, int from, int to, long line) {
        return with(bytes, from, to, line, (tokens, links) -> {
            links.read();
            return new LoggedEntry(links);
        });
    }

    private interface Reading<T> {
        T read(Tokens tokens, LinkReader links);
    }

    /** Reads one JSON object that names the format first. */
    private <T> T with(byte[] bytes, int from, int to, long line, Reading<T> reading) {
        if (isWide(bytes, from, to)) {
            throw new InvalidJsonException(new JsonProblem(Code.NOT_JSON, line, "", "UTF-16 | UTF-32", "UTF-8"));
        }
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
            Tokens tokens = new Tokens(parser, bytes, from, line);
            try {
                tokens.beginObject();
                tokens.require(Member.FORMAT);
                String format = tokens.text();
                if (!format.equals(FORMAT)) {
                    throw tokens.problem(Code.FORMAT_UNKNOWN, Tokens.shown(format), FORMAT);
                }
                T value = reading.read(tokens, new LinkReader(tokens, bytes, from, factory));
                tokens.end();
                return value;
            } catch (StreamConstraintsException e) {
                boolean deep = String.valueOf(e.getOriginalMessage()).contains("nesting depth");
                throw deep
                        ? tokens.problem(Code.TOO_DEEP, null, Integer.toString(limits.depth()))
                        : tokens.problem(Code.TEXT_TOO_LONG, null, Integer.toString(limits.textLength()));
            } catch (JacksonException e) {
                throw notJson(e, line, tokens);
            }
        }
    }

    /** Tells UTF-16 and UTF-32 by their mark or by a zero among the first four bytes, which no JSON text has in UTF-8. */
    private static boolean isWide(byte[] bytes, int from, int to) {
        for (int i = from; i < Math.min(from + 4, to); i++) {
            if (bytes[i] == 0 || (bytes[i] & 0xFE) == 0xFE) {
                return true;
            }
        }
        return false;
    }

    /** The parser's own words may quote the text: only the place is told. */
    private static InvalidJsonException notJson(JacksonException e, long line, Tokens tokens) {
        String where = e.getLocation() == null
                ? null
                : "column " + Math.max(1, e.getLocation().getColumnNr());
        InvalidJsonException problem = tokens.problem(Code.NOT_JSON, where, "JSON (RFC 8259)");
        long at = e.getLocation() == null
                ? problem.problem().line()
                : line + Math.max(0, e.getLocation().getLineNr() - 1);
        return new InvalidJsonException(
                new JsonProblem(Code.NOT_JSON, at, problem.problem().path(), where, "JSON (RFC 8259)"));
    }
}
