package io.github.xinyong.core.record;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.time.PartialDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document that a record can be checked against: which one, where it is, and the digest of its bytes as received.
 *
 * <p>The document itself is kept elsewhere. {@link #writtenConsent} is the evidence that a person agreed in writing to the
 * collection of certain items, which some items need.
 *
 * <pre>{@code
 * Evidence decision = Evidence.of("行政处罚决定书").withDigest(sha256).withLocator("archive/2024/1.pdf");
 * }</pre>
 *
 * <p>Immutable; every absent text is empty, never null. {@link #toString()} shows the kind only.
 */
public final class Evidence {

    /** What a document is. */
    public enum Kind {
        /** Any document, such as a decision. */
        DOCUMENT,
        /** The written consent of a person to the collection of the items named in it. */
        WRITTEN_CONSENT
    }

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private final Kind kind;
    private final String title;
    private final String mediaType;
    private final String digest;
    private final String locator;
    private final @Nullable PartialDate date;
    private final List<String> items;

    private Evidence(
            Kind kind,
            String title,
            String mediaType,
            String digest,
            String locator,
            @Nullable PartialDate date,
            List<String> items) {
        this.kind = kind;
        this.title = requireNonNull(title, "title");
        this.mediaType = requireNonNull(mediaType, "mediaType");
        this.digest = requireNonNull(digest, "digest");
        this.locator = requireNonNull(locator, "locator");
        this.date = date;
        this.items = items;
    }

    /** Returns evidence of which only the title is known. */
    public static Evidence of(String title) {
        return new Evidence(Kind.DOCUMENT, title, "", "", "", null, List.of());
    }

    /**
     * Returns the evidence of a written consent.
     *
     * @param title what the paper is called
     * @param signed when it was signed, after the person was told the consequences
     * @param items the ids of the items it covers, such as {@code income}; see {@link PersonalItem}
     * @throws IllegalArgumentException if it covers nothing
     */
    public static Evidence writtenConsent(String title, PartialDate signed, Set<String> items) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A consent names what it covers");
        }
        return new Evidence(
                Kind.WRITTEN_CONSENT,
                title,
                "",
                "",
                "",
                requireNonNull(signed, "signed"),
                List.copyOf(new TreeSet<>(items)));
    }

    /** Returns this evidence with the media type of the document, such as {@code application/pdf}. */
    public Evidence withMediaType(String type) {
        return new Evidence(kind, title, type, digest, locator, date, items);
    }

    /**
     * Returns this evidence with the digest of the document's bytes as received.
     *
     * @param sha256 SHA-256 in 64 lower-case hexadecimal digits, or empty for none
     * @throws IllegalArgumentException if it is anything else
     */
    public Evidence withDigest(String sha256) {
        if (!sha256.isEmpty() && !SHA_256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("A digest is 64 lower-case hexadecimal digits");
        }
        return new Evidence(kind, title, mediaType, sha256, locator, date, items);
    }

    /** Returns this evidence with the place where the document is kept. */
    public Evidence withLocator(String place) {
        return new Evidence(kind, title, mediaType, digest, place, date, items);
    }

    /** Returns this evidence with the date of the document, null for not known. */
    public Evidence withDate(@Nullable PartialDate day) {
        return new Evidence(kind, title, mediaType, digest, locator, day, items);
    }

    /** Returns what the document is. */
    public Kind kind() {
        return kind;
    }

    /** Returns what it is called, or empty. */
    public String title() {
        return title;
    }

    /** Returns the media type, or empty. */
    public String mediaType() {
        return mediaType;
    }

    /** Returns the SHA-256 of its bytes, or empty. */
    public String digest() {
        return digest;
    }

    /** Returns where it is kept, or empty. */
    public String locator() {
        return locator;
    }

    /** Returns its date, or null where it is not known; of a consent when it was signed. */
    public @Nullable PartialDate date() {
        return date;
    }

    /** Returns the ids of the items that a written consent covers, sorted; of any other document none. */
    public List<String> items() {
        return items;
    }

    /** Gives all members that are known to a sink, in the order of their names: the one stored form of evidence. */
    public void writeTo(MemberSink sink) {
        sink.date("date", date);
        sink.text("digest", digest);
        sink.texts("items", items);
        sink.constant("kind", kind);
        sink.text("locator", locator);
        sink.text("mediaType", mediaType);
        sink.text("title", title);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Evidence that
                && kind == that.kind
                && title.equals(that.title)
                && mediaType.equals(that.mediaType)
                && digest.equals(that.digest)
                && locator.equals(that.locator)
                && Objects.equals(date, that.date)
                && items.equals(that.items);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, mediaType, digest, locator, date, items);
    }

    @Override
    public String toString() {
        return "Evidence[" + kind + "]";
    }
}
