package io.github.xinyong.core.file;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
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
 * <p>Immutable; arrays are copies, buffers are read-only.
 */
public final class ChainLink {

    /** The length of a salt. A file without a source of salts has empty ones. */
    public static final int SALT_BYTES = 16;
    /** The length of a digest and of a commitment. */
    public static final int DIGEST_BYTES = 32;

    private final byte[] header;
    private final byte @Nullable [] salt;
    private final byte @Nullable [] content;
    // Of an erased link; else it is made when asked for.
    private final byte @Nullable [] commitment;
    private final byte[] digest;

    ChainLink(
            byte[] header,
            byte @Nullable [] salt,
            byte @Nullable [] content,
            byte @Nullable [] commitment,
            byte[] digest) {
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

    /** Returns the header as a read-only buffer that shares its bytes, for writers. */
    public ByteBuffer headerBuffer() {
        return ByteBuffer.wrap(header).asReadOnlyBuffer();
    }

    /** Returns the content as a read-only buffer that shares its bytes, for writers, or null when it is erased. */
    public @Nullable ByteBuffer contentBuffer() {
        return content == null ? null : ByteBuffer.wrap(content).asReadOnlyBuffer();
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
        if (commitment != null) {
            return commitment.clone();
        }
        MessageDigest sha256 = Chain.sha256();
        if (salt != null && content != null) {
            sha256.update(salt);
            sha256.update(content);
        }
        return sha256.digest();
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
