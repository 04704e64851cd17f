package io.github.xinyong.core.disclosure;

import io.github.xinyong.core.file.DisputeState;
import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.JsonValue;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record as an audience sees it.
 *
 * <p>Its content is a JSON object in the form in which records are stored, without what this audience does not see. An open
 * objection is always told. Immutable; {@link #toString()} shows id and type only.
 */
public final class DisclosedItem {

    private final Treatment treatment;
    private final JsonValue content;
    private final DisputeState dispute;
    private final List<String> statements;
    private final String state;
    private final LegalBasis basis;
    private final Confidence confidence;

    DisclosedItem(
            Treatment treatment,
            JsonValue content,
            DisputeState dispute,
            List<String> statements,
            String state,
            LegalBasis basis,
            Confidence confidence) {
        this.treatment = treatment;
        this.content = content;
        this.dispute = dispute;
        this.statements = List.copyOf(statements);
        this.state = state;
        this.basis = basis;
        this.confidence = confidence;
    }

    /** Returns whether it is shown or masked. */
    public Treatment treatment() {
        return treatment;
    }

    /** Returns what is seen of the record. */
    public JsonValue content() {
        return content;
    }

    /** Returns whether it is objected to; an objection that is decided is told to the subject and the keeper only. */
    public DisputeState dispute() {
        return dispute;
    }

    /** Returns what the subject said about it; nothing where the record is masked. */
    public List<String> statements() {
        return statements;
    }

    /** Returns {@code in-effect}; the subject and the keeper see other states too, such as {@code repaired}. */
    public String state() {
        return state;
    }

    /** Returns under which rule it is shown. */
    public LegalBasis basis() {
        return basis;
    }

    /** Returns how sure that rule is. */
    public Confidence confidence() {
        return confidence;
    }

    /** Returns the id of the record. */
    public String recordId() {
        return text("id");
    }

    /** Returns the type of the record. */
    public String typeId() {
        return text("type");
    }

    /** Returns a text of the content by the names that lead there, or empty: {@code text("source", "body")}. */
    public String text(String... names) {
        JsonValue value = content;
        for (String name : names) {
            JsonValue member = value.members().get(name);
            if (member == null) {
                return "";
            }
            value = member;
        }
        return value.type() == JsonValue.Type.STRING ? value.text() : "";
    }

    /** Returns the record and how it is shown as a JSON object whose members are in the order of their names. */
    public JsonValue toJson() {
        return MemberTree.of(sink -> {
            sink.basis("basis", basis);
            sink.constant("confidence", confidence);
            sink.constant("dispute", dispute);
            sink.json("record", content);
            sink.text("state", state);
            sink.texts("statements", statements);
            sink.constant("treatment", treatment);
        });
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DisclosedItem that
                && treatment == that.treatment
                && content.equals(that.content)
                && dispute == that.dispute
                && statements.equals(that.statements)
                && state.equals(that.state)
                && basis.equals(that.basis)
                && confidence == that.confidence;
    }

    @Override
    public int hashCode() {
        return Objects.hash(treatment, content, dispute, statements, state, basis);
    }

    /** Returns type and id. */
    @Override
    public String toString() {
        return typeId() + " " + recordId() + " " + treatment;
    }
}
