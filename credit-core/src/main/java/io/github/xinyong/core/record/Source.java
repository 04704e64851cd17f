package io.github.xinyong.core.record;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a record or an entry comes from: the body, the channel, the document, and the bytes as received.
 *
 * <pre>{@code
 * Source source = Source.of("某市市场监督管理局").withBodyCode("11PDY0000…").withDocumentNumber("某市监罚〔2024〕1号");
 * }</pre>
 *
 * <p>Immutable; every absent text is empty, never null. {@link #toString()} names the body only.
 */
public final class Source {

    private final String body;
    private final String bodyCode;
    private final String channel;
    private final String documentNumber;
    private final String receivedDigest;
    private final String statementId;

    private Source(
            String body,
            String bodyCode,
            String channel,
            String documentNumber,
            String receivedDigest,
            String statementId) {
        this.body = requireNonNull(body, "body");
        this.bodyCode = requireNonNull(bodyCode, "bodyCode");
        this.channel = requireNonNull(channel, "channel");
        this.documentNumber = requireNonNull(documentNumber, "documentNumber");
        this.receivedDigest = requireNonNull(receivedDigest, "receivedDigest");
        this.statementId = requireNonNull(statementId, "statementId");
    }

    /** Returns a source of which only the body's name is known. */
    public static Source of(String body) {
        return new Source(body, "", "", "", "", "");
    }

    /** Returns this source with the unified social credit code of the body. */
    public Source withBodyCode(String code) {
        return new Source(body, code, channel, documentNumber, receivedDigest, statementId);
    }

    /** Returns this source with the channel through which it came, such as {@code dual-publicity}. */
    public Source withChannel(String name) {
        return new Source(body, bodyCode, name, documentNumber, receivedDigest, statementId);
    }

    /** Returns this source with the number of the document, such as 某市监罚〔2024〕1号. */
    public Source withDocumentNumber(String number) {
        return new Source(body, bodyCode, channel, number, receivedDigest, statementId);
    }

    /**
     * Returns this source with the digest of the bytes as received, SHA-256 in lower-case hexadecimal.
     *
     * <p>It ties the record to its raw form for those who keep that. It is not for disclosure: where the bytes held a
     * personal number, the digest lets one test guesses of it.
     */
    public Source withReceivedDigest(String sha256) {
        return new Source(body, bodyCode, channel, documentNumber, sha256, statementId);
    }

    /**
     * Returns this source with the id that the body gives to this statement.
     *
     * <p>It names the utterance, not the thing it is about, which the record's id names: a body that states one penalty
     * twice uses two ids.
     */
    public Source withStatementId(String id) {
        return new Source(body, bodyCode, channel, documentNumber, receivedDigest, id);
    }

    /** Returns the name of the body that states it. */
    public String body() {
        return body;
    }

    /** Returns the body's unified social credit code, or empty. */
    public String bodyCode() {
        return bodyCode;
    }

    /** Returns the channel, or empty. */
    public String channel() {
        return channel;
    }

    /** Returns the document number, or empty. */
    public String documentNumber() {
        return documentNumber;
    }

    /** Returns the digest of the bytes as received, or empty. */
    public String receivedDigest() {
        return receivedDigest;
    }

    /** Returns the id that the body gives to this statement, or empty. */
    public String statementId() {
        return statementId;
    }

    /** Gives all members that are known to a sink, in the order of their names: the one stored form of a source. */
    public void writeTo(MemberSink sink) {
        sink.text("body", body);
        sink.text("bodyCode", bodyCode);
        sink.text("channel", channel);
        sink.text("documentNumber", documentNumber);
        sink.text("receivedDigest", receivedDigest);
        sink.text("statementId", statementId);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Source that
                && body.equals(that.body)
                && bodyCode.equals(that.bodyCode)
                && channel.equals(that.channel)
                && documentNumber.equals(that.documentNumber)
                && receivedDigest.equals(that.receivedDigest)
                && statementId.equals(that.statementId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(body, bodyCode, channel, documentNumber, receivedDigest, statementId);
    }

    @Override
    public String toString() {
        return body;
    }
}
