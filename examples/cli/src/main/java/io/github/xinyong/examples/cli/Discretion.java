package io.github.xinyong.examples.cli;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.PersonalNumbers;
import io.github.xinyong.codes.text.CodeMasker;

/**
 * What is shown of codes that may be persons' numbers.
 *
 * @param reveal whether they are shown whole
 */
record Discretion(boolean reveal) {

    private static final CodeMasker MASKER = CodeMasker.forAudience(CodeMasker.Audience.INTERNAL);

    /** Shows a text; whatever in it is shaped like a person's number is masked. */
    String text(String text) {
        return reveal ? text : PersonalNumbers.mask(text);
    }

    /** Shows a code of a kind; one of a person is masked even where a slip makes it hard to recognise. */
    String code(CodeKind kind, String code) {
        if (reveal) {
            return code;
        }
        return kind.isPersonal() ? MASKER.maskValue(kind, code) : PersonalNumbers.mask(code);
    }

    /** Hides a code that is one slip away from a person's number, whatever it is a code of. */
    static String hidden(String code) {
        int length = code.length();
        return length < 4
                ? "*".repeat(length)
                : code.substring(0, 2) + "*".repeat(length - 3) + code.substring(length - 1);
    }
}
