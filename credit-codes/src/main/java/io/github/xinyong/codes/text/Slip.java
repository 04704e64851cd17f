package io.github.xinyong.codes.text;

import io.github.xinyong.codes.Reason;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What went wrong when a code was written down, as a reason. */
record Slip(
        Type type,
        int position,
        @Nullable String found,
        @Nullable String expected) implements Reason {

    /** The names are the stable codes. */
    enum Type {
        NOT_NORMALIZED,
        LOOK_ALIKE,
        WRONG_CHARACTER,
        SWAPPED_NEIGHBOURS,
        MISSING_CHARACTER,
        DOUBLED_CHARACTER,
        EXTRA_CHARACTER
    }

    @Override
    public String code() {
        return type.name();
    }

    @Override
    public String place() {
        return position == 0 ? "" : Integer.toString(position);
    }

    @Override
    public String message(Locale locale) {
        return TextMessages.text(
                locale,
                "slip." + type,
                position,
                Objects.requireNonNullElse(found, ""),
                Objects.requireNonNullElse(expected, ""));
    }
}
