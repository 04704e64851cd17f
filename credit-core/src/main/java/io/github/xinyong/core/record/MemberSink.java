package io.github.xinyong.core.record;

import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.subject.SubjectId;
import io.github.xinyong.core.time.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Takes in the members of a value one by one, as of a JSON object.
 *
 * <p>Whoever has a stored form names its members here, once: the digest of an entry and the JSON room both use it. Members
 * of one object come in the ascending order of their names (by UTF-16 code units), each name once. What is not known is
 * left out: empty texts and lists, null, {@code false}.
 *
 * <pre>{@code
 * public void writeTo(MemberSink sink) {
 *     sink.text("category", category);
 *     sink.date("validTo", validTo);
 * }
 * }</pre>
 */
public interface MemberSink {

    /** Takes in a text, unless it is empty. */
    void text(String name, String value);

    /** Takes in a whole number. */
    void number(String name, long value);

    /** Takes in {@code true}, and nothing for false. */
    void flag(String name, boolean value);

    /** Takes in texts in their order, unless there are none. */
    void texts(String name, Collection<String> values);

    /** Takes in a JSON value as it is. */
    void json(String name, JsonValue value);

    /** Begins a member that is an object; its members follow. */
    void beginObject(String name);

    /** Begins a member that is an array of objects. */
    void beginArray(String name);

    /** Begins an object within an array; its members follow. */
    void beginElement();

    /** Ends the object or element. */
    void endObject();

    /** Ends the array. */
    void endArray();

    /** Takes in a date in its ISO 8601 form, unless it is null. */
    default void date(String name, @Nullable PartialDate value) {
        if (value != null) {
            text(name, value.toString());
        }
    }

    /** Takes in a day as {@code yyyy-MM-dd}, unless it is null. */
    default void date(String name, @Nullable LocalDate value) {
        if (value != null) {
            text(name, value.toString());
        }
    }

    /** Takes in a constant by its name in lower case with hyphens, such as {@code not-yet}, unless it is null. */
    default void constant(String name, @Nullable Enum<?> value) {
        if (value != null) {
            text(name, constantId(value));
        }
    }

    /** Takes in a number in plain notation, as a text, unless it is null. */
    default void decimal(String name, @Nullable BigDecimal value) {
        if (value != null) {
            text(name, value.toPlainString());
        }
    }

    /** Takes in constants by their ids, in their order, unless there are none. */
    default void constants(String name, Collection<? extends Enum<?>> values) {
        texts(name, values.stream().map(MemberSink::constantId).toList());
    }

    /** Takes in a subject's number, whole, as an object of {@code scheme} and {@code value}, unless it is null. */
    default void subject(String name, @Nullable SubjectId value) {
        if (value != null) {
            beginObject(name);
            text("scheme", value.scheme());
            text("value", value.value());
            endObject();
        }
    }

    /** Takes in an amount as an object of {@code currency} and {@code minor}, unless it is null. */
    default void money(String name, @Nullable Money value) {
        if (value != null) {
            beginObject(name);
            text("currency", value.currency());
            number("minor", value.minor());
            endObject();
        }
    }

    /** Takes in a legal basis as an object of {@code article} and {@code citation} or {@code documentId}, unless null. */
    default void basis(String name, @Nullable LegalBasis value) {
        if (value != null) {
            beginObject(name);
            basisMembers(value);
            endObject();
        }
    }

    /** Takes in legal bases in their order, unless there are none. */
    default void bases(String name, Collection<LegalBasis> values) {
        if (!values.isEmpty()) {
            beginArray(name);
            for (LegalBasis each : values) {
                beginElement();
                basisMembers(each);
                endObject();
            }
            endArray();
        }
    }

    /** Returns the form in which a constant is stored: {@code OBJECTION_DECIDED} is {@code objection-decided}. */
    static String constantId(Enum<?> value) {
        String name = value.name();
        char[] id = new char[name.length()];
        for (int i = 0; i < id.length; i++) {
            char c = name.charAt(i);
            id[i] = c == '_' ? '-' : c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return new String(id);
    }

    private void basisMembers(LegalBasis basis) {
        text("article", basis.article());
        String citation = basis.citation();
        text("citation", citation == null ? "" : citation);
        String documentId = basis.documentId();
        text("documentId", documentId == null ? "" : documentId);
    }
}
