package io.github.xinyong.core.file;

import io.github.xinyong.core.file.ChainFinding.Code;
import java.nio.ByteBuffer;
import java.security.DigestException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Verifies the chain of one file over its stored bytes while they stream by.
 *
 * <p>Finds every entry that was changed, removed, inserted or moved without making all later digests anew, and says where;
 * goes on after each finding. Erased entries verify by their commitment, but a tombstone must say under which basis. A file
 * that was cut at its end, or written anew as a whole, is found only by a digest kept elsewhere: {@link #expecting}. What all
 * this proves and what not stands with {@link ChainLink}.
 *
 * <p>Memory is constant, apart from some bytes for each record that is erased and whose tombstone has not come yet. Bytes
 * that are not of the canonical form do not fit their digest. Not thread-safe.
 *
 * <pre>{@code
 * ChainVerifier verifier = ChainVerifier.of("f-1");
 * verifier.link(line, header, salt, content, digest); // for each line
 * verifier.end().findings();                          // empty where nothing is wrong
 * }</pre>
 */
public final class ChainVerifier {

    /** How many findings are kept; more are counted. */
    public static final int MAX_FINDINGS = 1000;

    private static final int NO_ENTRY = Integer.MIN_VALUE;

    private final MessageDigest sha256 = Chain.sha256();
    private final HeaderReader reader;
    private final byte[] commitment = new byte[ChainLink.DIGEST_BYTES];
    // What a digest covers, in one piece: the digest before, the header, the commitment.
    private byte[] covered = new byte[512];
    private final byte[] computed = new byte[ChainLink.DIGEST_BYTES];
    private final byte[] stored = new byte[ChainLink.DIGEST_BYTES];
    private byte[] previous = Chain.BEFORE_OPENING.clone();
    private byte[] beforePrevious = Chain.BEFORE_OPENING.clone();
    private boolean lastChanged;
    private int next = -1;
    private byte @Nullable [] kept;
    private boolean keptFound;
    private long links;
    private long erased;
    private long place;
    // The number of the entry that findings name, or NO_ENTRY.
    private int entry = NO_ENTRY;
    // Records that are erased and whose tombstone has not come yet, and where the first erased entry stood.
    private final Map<Integer, Long> erasedRecords = new LinkedHashMap<>();
    private final List<ChainFinding> findings = new ArrayList<>();
    private long findingCount;

    private ChainVerifier(String fileId) {
        this.reader = new HeaderReader(fileId);
    }

    /** Returns a verifier of a file that has not seen any link. */
    public static ChainVerifier of(String fileId) {
        return new ChainVerifier(fileId);
    }

    /** Verifies a file in memory: places are the sequences of entries, -1 for the opening. */
    public static Verification verify(CreditFile file) {
        ChainVerifier verifier = of(file.id());
        long sequence = -1;
        for (ChainLink link : file.links()) {
            verifier.link(sequence++, link);
        }
        return verifier.end();
    }

    /**
     * Lets the verifier look for a digest that was kept elsewhere, such as {@link CreditFile#head()} of some time ago.
     *
     * @param digest in hexadecimal
     * @return this verifier
     * @throws IllegalArgumentException if the text is no digest
     */
    public ChainVerifier expecting(String digest) {
        byte[] bytes = HexFormat.of().parseHex(digest);
        if (bytes.length != ChainLink.DIGEST_BYTES) {
            throw new IllegalArgumentException("A digest has " + 2 * ChainLink.DIGEST_BYTES + " hexadecimal digits");
        }
        kept = bytes;
        return this;
    }

    /**
     * Takes in the next link with its content. Buffers are read from position to limit.
     *
     * @param where a number that findings name, such as that of a line
     * @param header the bytes of the header as stored
     * @param salt the salt, empty where there is none
     * @param content the bytes of the content as stored
     * @param digest the digest as stored, 32 bytes
     */
    public void link(long where, ByteBuffer header, ByteBuffer salt, ByteBuffer content, ByteBuffer digest) {
        update(salt);
        update(content);
        digestInto(commitment);
        take(where, header, digest, false);
    }

    /**
     * Takes in the next link, which is erased. Buffers are read from position to limit.
     *
     * @param where a number that findings name, such as that of a line
     * @param header the bytes of the header as stored
     * @param itsCommitment the digest of what was erased, 32 bytes
     * @param digest the digest as stored, 32 bytes
     */
    public void erasedLink(long where, ByteBuffer header, ByteBuffer itsCommitment, ByteBuffer digest) {
        read(itsCommitment, commitment);
        take(where, header, digest, true);
    }

    /** Takes in the next link. */
    public void link(long where, ChainLink link) {
        ByteBuffer header = link.headerBuffer();
        ByteBuffer digest = ByteBuffer.wrap(link.digest());
        byte[] salt = link.salt();
        ByteBuffer content = link.contentBuffer();
        if (salt == null || content == null) {
            erasedLink(where, header, ByteBuffer.wrap(link.commitment()), digest);
        } else {
            link(where, header, ByteBuffer.wrap(salt), content, digest);
        }
    }

    /**
     * Notes that what follows cannot be read.
     *
     * @param where a number that the finding names, such as that of a line
     */
    public void unreadable(long where) {
        place = where;
        entry = NO_ENTRY;
        find(Code.UNREADABLE, where, null, null);
    }

    /** Returns what was found, once all links are in. */
    public Verification end() {
        entry = NO_ENTRY;
        if (next < 0) {
            find(Code.OPENING_MISSING, place, null, null);
        }
        erasedRecords.forEach((series, first) -> {
            entry = series;
            find(Code.ERASED_WITHOUT_BASIS, first, ErasedEvent.idOf(series), EventType.RETENTION_APPLIED.id());
        });
        entry = NO_ENTRY;
        if (kept != null && !keptFound) {
            find(Code.HEAD_NOT_FOUND, place, null, HexFormat.of().formatHex(kept));
        }
        return new Verification(links, erased, HexFormat.of().formatHex(previous), findings, findingCount);
    }

    private void take(long where, ByteBuffer header, ByteBuffer digest, boolean isErased) {
        place = where;
        links++;
        erased += isErased ? 1 : 0;
        read(digest, stored);
        int end = ChainLink.DIGEST_BYTES + header.remaining();
        if (covered.length < end + ChainLink.DIGEST_BYTES) {
            covered = new byte[2 * (end + ChainLink.DIGEST_BYTES)];
        }
        header.get(covered, ChainLink.DIGEST_BYTES, header.remaining());
        System.arraycopy(commitment, 0, covered, end, ChainLink.DIGEST_BYTES);
        HeaderReader.Result read = reader.read(covered, ChainLink.DIGEST_BYTES, end);
        boolean formed = read == HeaderReader.Result.OPENING || read == HeaderReader.Result.ENTRY;
        entry = formed ? reader.sequence() : NO_ENTRY;
        switch (read) {
            case MALFORMED -> find(Code.HEADER_MALFORMED, where, null, null);
            case OTHER_FILE -> find(Code.OTHER_FILE, where, null, null);
            case OPENING -> {
                if (follow(where, end) && isErased) {
                    find(Code.ERASED_WITHOUT_BASIS, where, Chain.OPENED, null);
                }
            }
            case ENTRY -> {
                if (follow(where, end)) {
                    account(where, isErased);
                }
            }
        }
    }

    /** Returns whether the link stands where it may. */
    private boolean follow(long where, int end) {
        int sequence = reader.sequence();
        if (sequence < next) {
            find(Code.ENTRY_UNEXPECTED, where, number(sequence), number(next));
            // If the one before was a forgery of this one, this one is what the next follows from.
            if (lastChanged && sequence == next - 1 && fits(beforePrevious, end)) {
                System.arraycopy(stored, 0, previous, 0, stored.length);
                lastChanged = false;
            }
            return false;
        }
        lastChanged = false;
        if (sequence > next) {
            find(next < 0 ? Code.OPENING_MISSING : Code.ENTRY_MISSING, where, number(sequence), number(next));
        } else if (!fits(previous, end)) {
            find(Code.ENTRY_CHANGED, where, number(sequence), null);
            lastChanged = true;
        }
        byte[] spare = beforePrevious;
        beforePrevious = previous;
        previous = spare;
        System.arraycopy(stored, 0, previous, 0, stored.length);
        next = sequence + 1;
        keptFound |= kept != null && Arrays.equals(kept, stored);
        return true;
    }

    private void account(long where, boolean isErased) {
        if (reader.falls()) {
            find(Code.TIME_FALLS, where, reader.lastTime(), null);
        }
        if (isErased) {
            erasedRecords.putIfAbsent(reader.series(), where);
        } else if (reader.isRetentionApplied()) {
            erasedRecords.remove(reader.series());
        }
    }

    private boolean fits(byte[] before, int end) {
        System.arraycopy(before, 0, covered, 0, ChainLink.DIGEST_BYTES);
        sha256.update(covered, 0, end + ChainLink.DIGEST_BYTES);
        digestInto(computed);
        return Arrays.equals(computed, stored);
    }

    // The digest itself would copy the bytes of a buffer piece by piece unless it is told of the array.
    private void update(ByteBuffer bytes) {
        if (bytes.hasArray()) {
            sha256.update(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
        } else {
            sha256.update(bytes);
        }
    }

    private void digestInto(byte[] bytes) {
        try {
            sha256.digest(bytes, 0, bytes.length);
        } catch (DigestException e) {
            throw new IllegalStateException("No room for the digest", e);
        }
    }

    // A digest of another length is no digest: zeros, which fit nothing, stand for it.
    private static void read(ByteBuffer from, byte[] into) {
        if (from.remaining() == into.length) {
            from.get(into);
        } else {
            Arrays.fill(into, (byte) 0);
        }
    }

    private void find(Code code, long where, @Nullable String found, @Nullable String expected) {
        findingCount++;
        if (findings.size() < MAX_FINDINGS) {
            findings.add(new ChainFinding(code, where, entry == NO_ENTRY ? null : (Integer) entry, found, expected));
        }
    }

    private static String number(int sequence) {
        return sequence < 0 ? Chain.OPENED : Integer.toString(sequence);
    }
}
