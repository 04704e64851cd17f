package io.github.xinyong.examples.cli;

import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.CodeKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that was checked, ready to be shown: whatever is shaped like a person's number is masked already unless it is
 * to be revealed.
 *
 * @param line where the text starts, from 1
 * @param input the text as given
 * @param kind what it was checked against
 * @param verdict the verdict
 * @param value the canonical form, or null for an invalid text
 * @param problems every problem
 * @param notes every note
 * @param suggestions what may have been meant, the likeliest first
 */
record CheckedCode(
        long line,
        String input,
        CodeKind kind,
        CodeCheck.Verdict verdict,
        @Nullable String value,
        List<Problem> problems,
        List<Note> notes,
        List<String> suggestions) {

    /**
     * What is wrong.
     *
     * @param position from 1 in the text as checked; 0 for the whole
     */
    record Problem(
            String code,
            int position,
            @Nullable String found,
            @Nullable String expected,
            String message) {}

    /** What is worth knowing. */
    record Note(String code, String message) {}
}
