package io.github.xinyong.core.disclosure;

import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.core.record.MemberSink;
import io.github.xinyong.core.subject.SubjectKind;
import io.github.xinyong.core.subject.SubjectType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The subject as an audience sees it: an organisation with code and name, a person with a hidden number and, but for the
 * public, the name. Immutable.
 */
public final class DisclosedSubject {

    private final SubjectType type;
    private final SubjectKind kind;
    private final String scheme;
    private final String number;
    private final String name;

    DisclosedSubject(SubjectType type, SubjectKind kind, String scheme, String number, String name) {
        this.type = type;
        this.kind = kind;
        this.scheme = scheme;
        this.number = number;
        this.name = name;
    }

    /** Returns whether it is a person or an organisation. */
    public SubjectType type() {
        return type;
    }

    /** Returns the kind. */
    public SubjectKind kind() {
        return kind;
    }

    /** Returns the scheme of the number, such as {@code uscc}. */
    public String scheme() {
        return scheme;
    }

    /** Returns the number, hidden but for a few characters if it is a person's. */
    public String number() {
        return number;
    }

    /** Returns the name, {@code ***} for a person before the public. */
    public String name() {
        return name;
    }

    /** Returns the subject as a JSON object. */
    public JsonValue toJson() {
        return MemberTree.of(sink -> {
            sink.constant("kind", kind);
            sink.text("name", name);
            sink.text("number", number);
            sink.text("scheme", scheme);
            sink.text("type", MemberSink.constantId(type));
        });
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DisclosedSubject that
                && type == that.type
                && kind == that.kind
                && scheme.equals(that.scheme)
                && number.equals(that.number)
                && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, kind, scheme, number, name);
    }

    /** Returns the scheme and, for an organisation, the number. */
    @Override
    public String toString() {
        return scheme + ":" + (type == SubjectType.PERSON ? "***" : number);
    }
}
