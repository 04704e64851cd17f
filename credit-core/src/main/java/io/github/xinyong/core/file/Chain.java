package io.github.xinyong.core.file;

import io.github.xinyong.core.record.MemberSink;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.CreditSubject;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;

/** Makes the canonical bytes and digests of a file; {@link ChainLink} says how. Keeps its buffers; not thread-safe. */
final class Chain {

    /** What stands before the opening. */
    static final byte[] BEFORE_OPENING = new byte[ChainLink.DIGEST_BYTES];
    /** The type that the header of the opening has. */
    static final String OPENED = "opened";

    private final MessageDigest sha256 = sha256();
    private final CanonicalBytes header = new CanonicalBytes();
    private final CanonicalBytes content = new CanonicalBytes();

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    CanonicalBytes opening(String file) {
        header.begin();
        header.text("file", file);
        header.text("type", OPENED);
        header.end();
        return header;
    }

    CanonicalBytes header(String file, Instant recordedAt, int sequence, int series, String typeId) {
        header.begin();
        header.text("file", file);
        header.text("recordedAt", recordedAt.toString());
        header.number("sequence", sequence);
        if (series >= 0) {
            header.number("series", series);
        }
        header.text("type", typeId);
        header.end();
        return header;
    }

    CanonicalBytes content(CreditSubject subject) {
        content.begin();
        content.beginObject("subject");
        content.beginObject("id");
        content.text("scheme", subject.id().scheme());
        content.text("value", subject.id().value());
        content.endObject();
        content.constant("kind", subject.kind());
        content.text("name", subject.name());
        content.constant("type", subject.type());
        content.endObject();
        content.end();
        return content;
    }

    CanonicalBytes content(Source author, Event event, List<Mark> marks) {
        content.begin();
        content.beginObject("author");
        author.writeTo(content);
        content.endObject();
        content.beginObject("event");
        event.writeTo(content);
        content.endObject();
        if (!marks.isEmpty()) {
            content.texts("marks", marks.stream().map(MemberSink::constantId).toList());
        }
        content.end();
        return content;
    }

    byte[] commitment(byte[] salt, byte[] bytes, int length) {
        sha256.update(salt);
        sha256.update(bytes, 0, length);
        return sha256.digest();
    }

    /** Puts the digest of a link into an array; {@code previous} begins at an index of its own array. */
    void digest(byte[] previous, int from, CanonicalBytes itsHeader, byte[] commitment, byte[] into, int at) {
        sha256.update(previous, from, ChainLink.DIGEST_BYTES);
        sha256.update(itsHeader.array(), 0, itsHeader.length());
        sha256.update(commitment);
        try {
            sha256.digest(into, at, ChainLink.DIGEST_BYTES);
        } catch (DigestException e) {
            throw new IllegalStateException("No room for the digest", e);
        }
    }
}
