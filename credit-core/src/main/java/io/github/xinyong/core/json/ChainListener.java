package io.github.xinyong.core.json;

import io.github.xinyong.core.file.Verification;

/** Hears what {@link CreditFileJson#verify} finds in stored bytes. */
public interface ChainListener {

    /** Takes a place where the bytes are not of the form, so that the rest of its line was passed over. */
    void problem(JsonProblem problem);

    /**
     * Takes a file of which all bytes were read. The places of its findings are lines.
     *
     * @param fileId the id of the file
     * @param verification what was found
     */
    void file(String fileId, Verification verification);
}
