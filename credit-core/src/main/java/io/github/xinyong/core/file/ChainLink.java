package io.github.xinyong.core.file;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * An entry, or the opening of a file, in the bytes that its digest covers.
 *
 * <p>With SHA-256 as H and ‖ for one after another:
 *
 * <pre>
 * commitment = H(salt ‖ content)
 * digest     = H(digest of the link before ‖ header ‖ commitment)
 * </pre>
 *
 * <p>Before the opening stand 32 zero bytes. Header and content are canonical JSON (RFC 8785: no blanks, members by name).
 * The header has no personal data: {@code {"file":"f-1","recordedAt":"2024-03-05T01:00:00Z","sequence":1,"series":0,
 * "type":"withdrawn"}}, without {@code series} where no record is meant; the opening has {@code file} and {@code type}
 * {@code opened} only. The content of an entry has {@code author}, {@code event} and {@code marks}, that of the opening the
 * {@code subject}. When the content is erased, the salt goes with it and the commitment stays, so the chain still verifies.
 *
 * <p>What this proves: that nobody changed, removed, inserted or reordered an entry without making all later digests anew.
 * Whoever keeps the digest of a later link, {@link CreditFile#head()}, can tell. What it does not prove: that what an entry
 * says is true, who wrote it (nothing is signed), or that no second file is kept.
 *
 * <p>Immutable; arrays are copies.
 */
public final class ChainLink {

    /** The length of a salt. A file without a source of salts has empty ones. */
    public static final int SALT_BYTES = 16;
    /** The length of a digest and of a commitment. */
    public static final int DIGEST_BYTES = 32;

    private final byte[] header;
    private final byte @Nullable [] salt;
    private final byte @Nullable [] content;
    private final byte[] commitment;
    private final byte[] digest;

    ChainLink(byte[] header, byte @Nullable [] salt, byte @Nullable [] content, byte[] commitment, byte[] digest) {
        this.header = header;
        this.salt = salt;
        this.content = content;
        this.commitment = commitment;
        this.digest = digest;
    }

    /** Returns the header, canonical JSON. */
    public byte[] header() {
        return header.clone();
    }

    /** Returns whether content and salt are destroyed. */
    public boolean isErased() {
        return content == null;
    }

    /** Returns the salt, empty where the file has none, or null when it is erased. */
    public byte @Nullable [] salt() {
        return salt == null ? null : salt.clone();
    }

    /** Returns the content, canonical JSON, or null when it is erased. */
    public byte @Nullable [] content() {
        return content == null ? null : content.clone();
    }

    /** Returns the digest of salt and content, which stays when they are erased. */
    public byte[] commitment() {
        return commitment.clone();
    }

    /** Returns the digest of the link before, the header and the commitment. */
    public byte[] digest() {
        return digest.clone();
    }

    /** Returns the digest in hexadecimal. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(digest);
    }
}
