package io.github.xinyong.core.file;

import io.github.xinyong.core.record.MemberSink;

/**
 * An event whose content was destroyed by a later {@link RetentionApplied}: what is left is its kind and the number of its
 * record. {@link #recordId()} reads {@code #3}.
 */
public final class ErasedEvent extends Event {

    private final String typeId;

    ErasedEvent(String typeId, int series) {
        super(EventType.ERASED, idOf(series), typeId);
        this.typeId = typeId;
    }

    /** Returns what stands for the id of a record that is erased. */
    static String idOf(int series) {
        return "#" + series;
    }

    /** Returns the id of the type that the event had, such as {@code stated}. */
    @Override
    public String typeId() {
        return typeId;
    }

    @Override
    void writeTo(MemberSink sink) {
        throw new IllegalStateException("The content is destroyed");
    }
}
