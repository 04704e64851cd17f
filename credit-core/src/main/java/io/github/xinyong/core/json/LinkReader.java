package io.github.xinyong.core.json;

import io.github.xinyong.core.file.ChainLink;
import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.file.EventType;
import io.github.xinyong.core.file.Mark;
import io.github.xinyong.core.json.JsonProblem.Code;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.CreditSubject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the links of a text one after another; what was read last stands in the fields. */
final class LinkReader {

    static final String OPENED = "opened";

    private static final byte[] NONE = {};
    private static final Source NOBODY = Source.of("");
    private static final Map<String, Mark> MARKS = RecordReader.byId(Mark.values());

    String fileId = "";
    String typeId = "";

    @Nullable
    Instant recordedAt;

    int sequence;
    int series;

    @Nullable
    CreditSubject subject;

    Source author = NOBODY;

    @Nullable
    Event event;

    List<Mark> marks = List.of();
    byte[] salt = NONE;
    byte[] digest = NONE;
    byte @Nullable [] commitment;

    private final Tokens tokens;
    private final byte[] bytes;
    private final int from;
    private final JsonFactory factory;
    private final RecordReader values;
    private final EventReader events;

    /**
     * Reads from a text.
     *
     * @param bytes where the text lies, for content that is kept byte for byte
     * @param from where it begins there
     * @param factory for reading such content once more
     */
    LinkReader(Tokens tokens, byte[] bytes, int from, JsonFactory factory) {
        this.tokens = tokens;
        this.bytes = bytes;
        this.from = from;
        this.factory = factory;
        this.values = new RecordReader(tokens);
        this.events = new EventReader(tokens, values);
    }

    /** Reads the members of a link, of which the object was begun, and ends it. */
    void read() {
        header();
        subject = null;
        author = NOBODY;
        event = null;
        marks = List.of();
        salt = NONE;
        commitment = null;
        boolean opening = recordedAt == null;
        if (!opening && tokens.has(Member.COMMITMENT)) {
            commitment = tokens.digest();
        } else {
            tokens.require(Member.CONTENT);
            content(opening);
            if (tokens.has(Member.SALT)) {
                salt = tokens.hex(ChainLink.SALT_BYTES);
            }
        }
        tokens.require(Member.DIGEST);
        digest = tokens.digest();
        tokens.endObject();
    }

    private void header() {
        tokens.require(Member.HEADER);
        tokens.beginObject();
        fileId = tokens.requiredText(Member.FILE);
        recordedAt = tokens.has(Member.RECORDED_AT) ? tokens.instant() : null;
        sequence = -1;
        series = -1;
        if (recordedAt != null) {
            tokens.require(Member.SEQUENCE);
            sequence = tokens.index();
            if (tokens.has(Member.SERIES)) {
                series = tokens.index();
            }
        }
        typeId = tokens.requiredText(Member.TYPE);
        if (OPENED.equals(typeId) != (recordedAt == null)) {
            throw recordedAt == null
                    ? tokens.missing(Member.RECORDED_AT)
                    : tokens.problem(Code.VALUE_INVALID, OPENED, "a type of entries");
        }
        tokens.endObject();
    }

    private void content(boolean opening) {
        EventType type = opening ? null : EventType.ofId(typeId);
        if (!opening && type == null) {
            event = unknown();
            return;
        }
        tokens.beginObject();
        if (type == null) {
            tokens.require(Member.SUBJECT);
            subject = values.subject();
        } else {
            tokens.require(Member.AUTHOR);
            author = values.source();
            tokens.require(Member.EVENT);
            event = events.read(type);
            if (tokens.has(Member.MARKS)) {
                marks = marks();
            }
        }
        tokens.endObject();
    }

    /** Keeps the content of an entry whose type this version does not know byte for byte. */
    private Event unknown() {
        JsonParser parser = tokens.parser();
        tokens.expect(parser.nextToken(), JsonToken.START_OBJECT);
        int begin = from + (int) parser.currentTokenLocation().getByteOffset();
        parser.skipChildren();
        int end = from + (int) parser.currentLocation().getByteOffset();
        author = authorOf(begin, end);
        try {
            return Event.unknown(typeId, "", Arrays.copyOfRange(bytes, begin, end));
        } catch (IllegalArgumentException e) {
            throw tokens.problem(Code.VALUE_INVALID, Tokens.shown(typeId), "a type of entries");
        }
    }

    /** Returns the author where the content names one as this version would; else nobody. */
    private Source authorOf(int begin, int end) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes, begin, end - begin)) {
            Tokens content = new Tokens(parser, bytes, begin, 1);
            content.beginObject();
            return content.has(Member.AUTHOR) ? new RecordReader(content).source() : NOBODY;
        } catch (InvalidJsonException e) {
            return NOBODY;
        }
    }

    private List<Mark> marks() {
        List<Mark> read = new ArrayList<>(2);
        for (String id : values.texts()) {
            read.add(tokens.constant(id, MARKS));
        }
        return read;
    }
}
