package io.github.xinyong.core.record;

/**
 * What a record says beyond the members every record has.
 *
 * <p>{@link TypedDetails} where the library knows the form, {@link OpenDetails} for anything else.
 */
public sealed interface Details permits TypedDetails, OpenDetails {

    /** Returns which form this is. */
    DetailsType detailsType();

    /** Gives all members to a sink, in the order of their names: the one stored form of these details. */
    void writeTo(MemberSink sink);
}
