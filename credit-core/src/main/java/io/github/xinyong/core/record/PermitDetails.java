package io.github.xinyong.core.record;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An administrative permit as the publicity tables (双公示) state it.
 *
 * <p>Deciding authority and document number are in the record's {@link Source}, the dates in the record. Texts are kept as
 * stated and may be empty.
 */
public final class PermitDetails implements Details {

    private final String category;
    private final String documentName;
    private final String certificateName;
    private final String certificateNumber;
    private final String content;
    private final String status;
    private final String remark;

    private PermitDetails(Builder builder) {
        this.category = builder.category;
        this.documentName = builder.documentName;
        this.certificateName = builder.certificateName;
        this.certificateNumber = builder.certificateNumber;
        this.content = builder.content;
        this.status = builder.status;
        this.remark = builder.remark;
    }

    /** Returns a builder in which every text is empty and nothing else is known. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the category in the words of the source. */
    public String category() {
        return category;
    }

    /** Returns the name of the decision document. */
    public String documentName() {
        return documentName;
    }

    /** Returns the name of the certificate. */
    public String certificateName() {
        return certificateName;
    }

    /** Returns the number of the certificate. */
    public String certificateNumber() {
        return certificateNumber;
    }

    /** Returns what is permitted. */
    public String content() {
        return content;
    }

    /** Returns whether the permit is valid, in the words of the source: its claim, such as {@code 1} or 有效. */
    public String status() {
        return status;
    }

    /** Returns the remark. */
    public String remark() {
        return remark;
    }

    @Override
    public DetailsType detailsType() {
        return DetailsType.PERMIT;
    }

    @Override
    public void writeTo(MemberSink sink) {
        sink.text("category", category);
        sink.text("certificateName", certificateName);
        sink.text("certificateNumber", certificateNumber);
        sink.text("content", content);
        sink.text("documentName", documentName);
        sink.text("remark", remark);
        sink.text("status", status);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PermitDetails that
                && category.equals(that.category)
                && documentName.equals(that.documentName)
                && certificateName.equals(that.certificateName)
                && certificateNumber.equals(that.certificateNumber)
                && content.equals(that.content)
                && status.equals(that.status)
                && remark.equals(that.remark);
    }

    @Override
    public int hashCode() {
        return Objects.hash(category, documentName, certificateName, certificateNumber, content, status, remark);
    }

    /** Returns the category only: the content may name persons. */
    @Override
    public String toString() {
        return "PermitDetails[" + category + "]";
    }

    /** Collects details; not thread-safe. */
    public static final class Builder {

        private String category = "";
        private String documentName = "";
        private String certificateName = "";
        private String certificateNumber = "";
        private String content = "";
        private String status = "";
        private String remark = "";

        private Builder() {}

        /** Sets the category in the words of the source. */
        public Builder category(String value) {
            this.category = requireNonNull(value, "value");
            return this;
        }

        /** Sets the name of the decision document. */
        public Builder documentName(String value) {
            this.documentName = requireNonNull(value, "value");
            return this;
        }

        /** Sets the name of the certificate. */
        public Builder certificateName(String value) {
            this.certificateName = requireNonNull(value, "value");
            return this;
        }

        /** Sets the number of the certificate. */
        public Builder certificateNumber(String value) {
            this.certificateNumber = requireNonNull(value, "value");
            return this;
        }

        /** Sets what is permitted. */
        public Builder content(String value) {
            this.content = requireNonNull(value, "value");
            return this;
        }

        /** Sets whether the permit is valid, in the words of the source. */
        public Builder status(String value) {
            this.status = requireNonNull(value, "value");
            return this;
        }

        /** Sets the remark. */
        public Builder remark(String value) {
            this.remark = requireNonNull(value, "value");
            return this;
        }

        /** Returns the details. */
        public PermitDetails build() {
            return new PermitDetails(this);
        }
    }
}
