package io.github.xinyong.codes;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Optional;

/** The stable serialised form of every code: its kind's id and its text, checked again when read. */
record SerializedCode(String kind, String value) implements Serializable {

    private static final long serialVersionUID = 1L;

    Object readResolve() throws InvalidObjectException {
        // a stream may hold nothing in place of either
        return Optional.ofNullable(value)
                .flatMap(text -> CodeKind.ofId(kind))
                .flatMap(found -> found.check(value).code())
                .orElseThrow(() -> new InvalidObjectException("no code of kind " + kind));
    }
}
