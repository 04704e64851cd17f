package io.github.xinyong.core.file;

import io.github.xinyong.core.record.MemberSink;
import java.nio.ByteBuffer;

/**
 * An event of a type that this version does not know, kept byte for byte.
 *
 * <p>It changes no state. Its content is that of the whole entry, author included, and goes into the digest as it is.
 */
public final class UnknownEvent extends Event {

    private final String typeId;
    private final byte[] content;

    UnknownEvent(String typeId, String recordId, byte[] content) {
        super(EventType.UNKNOWN, recordId, typeId, ByteBuffer.wrap(content));
        this.typeId = typeId;
        this.content = content;
    }

    /** Returns the id of the type as it came, such as {@code audited}. */
    @Override
    public String typeId() {
        return typeId;
    }

    /** Returns a copy of the content of the entry, a JSON object in UTF-8. */
    public byte[] content() {
        return content.clone();
    }

    @Override
    void writeTo(MemberSink sink) {
        throw new IllegalStateException("The content is kept as it came");
    }
}
