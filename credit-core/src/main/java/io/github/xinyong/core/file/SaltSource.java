package io.github.xinyong.core.file;

/**
 * Where the salts of a file's entries come from: {@code new SecureRandom()::nextBytes}.
 *
 * <p>A salt keeps the digest of an entry from giving away its content once that is erased. So it must not be predictable;
 * a fixed sequence is for tests only. A source that several threads append with must be safe for them.
 */
@FunctionalInterface
public interface SaltSource {

    /** Fills an array of {@link ChainLink#SALT_BYTES} bytes. */
    void nextBytes(byte[] salt);
}
