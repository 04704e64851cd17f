package io.github.xinyong.core.record;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.Plugins;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing on record about a subject: a penalty, a permit, a judgment, an award.
 *
 * <p>The record says what the thing is. Who said so and when, whether it was corrected, disputed, repaired or withdrawn, is
 * told by the entries of the file. So two versions of one thing are two records with the same {@link #id()}; each statement
 * about it has an id of its own, the place of its entry in the file, and where the source gives one,
 * {@link Source#statementId()}.
 *
 * <pre>{@code
 * CreditRecord penalty = CreditRecord.builder("某市监罚〔2024〕1号", CreditRecord.PENALTY)
 *         .polarity(Polarity.ADVERSE)
 *         .decided(LocalDate.parse("2024-03-01"))
 *         .amount(Money.parseWan("0.5"))
 *         .source(Source.of("某市市场监督管理局"))
 *         .basis(LegalBasis.of("PENALTY-2021", "art 33"))
 *         .build();
 * }</pre>
 *
 * <p>Immutable. {@link #toString()} shows id, type and date only.
 */
public final class CreditRecord {

    /** The type id of administrative penalties. */
    public static final String PENALTY = "penalty";
    /** The type id of administrative permits. */
    public static final String PERMIT = "permit";

    private final String id;
    private final String typeId;
    private final Polarity polarity;
    private final Severity severity;
    private final @Nullable Area area;
    private final @Nullable Money amount;
    private final @Nullable PartialDate[] dates;
    private final Source source;
    private final List<LegalBasis> bases;
    private final List<Evidence> evidence;
    private final Details details;

    private CreditRecord(Builder builder) {
        this.id = builder.id;
        this.typeId = builder.typeId;
        this.polarity = builder.polarity;
        this.severity = builder.severity;
        this.area = builder.area;
        this.amount = builder.amount;
        this.dates = builder.dates.clone();
        this.source = builder.source;
        this.bases = List.copyOf(builder.bases);
        this.evidence = List.copyOf(builder.evidence);
        this.details = builder.details;
    }

    /**
     * Returns a builder.
     *
     * @param id names the thing within its file; no personal number belongs into it
     * @param typeId the type, such as {@link #PENALTY}; open
     * @throws IllegalArgumentException if either is blank
     */
    public static Builder builder(String id, String typeId) {
        return new Builder(id, typeId);
    }

    /** Returns a builder that holds what this record says. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, typeId)
                .polarity(polarity)
                .severity(severity)
                .area(area)
                .amount(amount)
                .source(source)
                .details(details);
        System.arraycopy(dates, 0, builder.dates, 0, dates.length);
        builder.bases.addAll(bases);
        builder.evidence.addAll(evidence);
        return builder;
    }

    /** Returns what names the thing within its file. */
    public String id() {
        return id;
    }

    /** Returns the type, such as {@code penalty}. */
    public String typeId() {
        return typeId;
    }

    /** Returns whether it speaks for or against the subject. */
    public Polarity polarity() {
        return polarity;
    }

    /** Returns how grave it is. */
    public Severity severity() {
        return severity;
    }

    /**
     * Returns this record with the severity that the classifiers among some plug-ins agree on.
     *
     * <p>What the source says stands: only an undetermined severity changes. Classifiers that cannot tell are not counted;
     * where two that can tell differ, the severity stays undetermined.
     */
    public CreditRecord classifiedBy(Plugins plugins) {
        Severity agreed = Severity.UNDETERMINED;
        if (severity == Severity.UNDETERMINED) {
            for (SeverityClassifier classifier : plugins.all(SeverityClassifier.class)) {
                Severity said = classifier.classify(this);
                if (said != Severity.UNDETERMINED && agreed != Severity.UNDETERMINED && said != agreed) {
                    return this;
                }
                agreed = said == Severity.UNDETERMINED ? agreed : said;
            }
        }
        return agreed == Severity.UNDETERMINED
                ? this
                : toBuilder().severity(agreed).build();
    }

    /** Returns the area that the record itself states, or null; then it is that of its type. */
    public @Nullable Area area() {
        return area;
    }

    /** Returns the amount, or null where there is none; of a penalty the fine. */
    public @Nullable Money amount() {
        return amount;
    }

    /** Returns one of the dates, or null where it is not known. */
    @SuppressWarnings("EnumOrdinal") // an array by date, within this class only
    public @Nullable PartialDate date(RecordDate which) {
        return dates[which.ordinal()];
    }

    /** Returns where it comes from. */
    public Source source() {
        return source;
    }

    /** Returns on what it rests, in the order cited; empty where nothing is cited. */
    public List<LegalBasis> bases() {
        return bases;
    }

    /** Returns the documents it can be checked against, in the order named; empty where none is named. */
    public List<Evidence> evidence() {
        return evidence;
    }

    /** Returns the details; {@link OpenDetails#NONE} where there are none. */
    public Details details() {
        return details;
    }

    /** Gives all members to a sink, in the order of their names: the one stored form of a record. */
    public void writeTo(MemberSink sink) {
        sink.money("amount", amount);
        sink.constant("area", area);
        sink.bases("bases", bases);
        writeDates(sink);
        if (details != OpenDetails.NONE) {
            // The form comes before its fields, so that a stream can be read without looking ahead.
            sink.beginObject("details");
            sink.beginObject(MemberSink.constantId(details.detailsType()));
            details.writeTo(sink);
            sink.endObject();
            sink.endObject();
        }
        writeEvidence(sink);
        sink.text("id", id);
        sink.constant("polarity", polarity);
        sink.constant("severity", severity);
        sink.beginObject("source");
        source.writeTo(sink);
        sink.endObject();
        sink.text("type", typeId);
    }

    private void writeEvidence(MemberSink sink) {
        if (!evidence.isEmpty()) {
            sink.beginArray("evidence");
            for (Evidence each : evidence) {
                sink.beginElement();
                each.writeTo(sink);
                sink.endObject();
            }
            sink.endArray();
        }
    }

    private void writeDates(MemberSink sink) {
        sink.beginObject("dates");
        sink.date("corrected", date(RecordDate.CORRECTED));
        sink.date("decided", date(RecordDate.DECIDED));
        sink.date("effectiveFrom", date(RecordDate.EFFECTIVE_FROM));
        sink.date("effectiveTo", date(RecordDate.EFFECTIVE_TO));
        sink.date("occurred", date(RecordDate.OCCURRED));
        sink.date("published", date(RecordDate.PUBLISHED));
        sink.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CreditRecord that
                && id.equals(that.id)
                && typeId.equals(that.typeId)
                && polarity == that.polarity
                && severity == that.severity
                && area == that.area
                && Objects.equals(amount, that.amount)
                && Arrays.equals(dates, that.dates)
                && source.equals(that.source)
                && bases.equals(that.bases)
                && evidence.equals(that.evidence)
                && details.equals(that.details);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + Arrays.hashCode(dates);
    }

    @Override
    public String toString() {
        PartialDate decided = date(RecordDate.DECIDED);
        return typeId + " " + id + (decided == null ? "" : " of " + decided);
    }

    /** Collects what a record says; not thread-safe. */
    public static final class Builder {

        private final String id;
        private final String typeId;
        private Polarity polarity = Polarity.NEUTRAL;
        private Severity severity = Severity.UNDETERMINED;
        private @Nullable Area area;
        private @Nullable Money amount;
        private final @Nullable PartialDate[] dates = new PartialDate[RecordDate.values().length];
        private Source source = Source.of("");
        private final List<LegalBasis> bases = new ArrayList<>();
        private final List<Evidence> evidence = new ArrayList<>();
        private Details details = OpenDetails.NONE;

        private Builder(String id, String typeId) {
            if (id.isBlank() || typeId.isBlank()) {
                throw new IllegalArgumentException("A record has an id and a type");
            }
            this.id = id;
            this.typeId = typeId;
        }

        /** Sets whether it speaks for or against the subject; neutral unless set. */
        public Builder polarity(Polarity value) {
            this.polarity = requireNonNull(value, "value");
            return this;
        }

        /** Sets how grave it is; undetermined unless set. */
        public Builder severity(Severity value) {
            this.severity = requireNonNull(value, "value");
            return this;
        }

        /** Sets the area, null for that of the type. */
        public Builder area(@Nullable Area value) {
            this.area = value;
            return this;
        }

        /** Sets the amount, null for none. */
        public Builder amount(@Nullable Money value) {
            this.amount = value;
            return this;
        }

        /** Sets one of the dates, null for not known. */
        @SuppressWarnings("EnumOrdinal")
        public Builder date(RecordDate which, @Nullable PartialDate value) {
            dates[which.ordinal()] = value;
            return this;
        }

        /** Sets the day of the decision. */
        public Builder decided(LocalDate day) {
            return date(RecordDate.DECIDED, PartialDate.of(day));
        }

        /** Sets where it comes from. */
        public Builder source(Source value) {
            this.source = requireNonNull(value, "value");
            return this;
        }

        /** Adds a legal basis. */
        public Builder basis(LegalBasis value) {
            bases.add(requireNonNull(value, "value"));
            return this;
        }

        /** Replaces the legal bases. */
        public Builder bases(List<LegalBasis> values) {
            bases.clear();
            bases.addAll(values);
            return this;
        }

        /** Adds a document it can be checked against. */
        public Builder evidence(Evidence value) {
            evidence.add(requireNonNull(value, "value"));
            return this;
        }

        /** Replaces the documents it can be checked against. */
        public Builder evidence(List<Evidence> values) {
            evidence.clear();
            evidence.addAll(values);
            return this;
        }

        /** Sets the details. */
        public Builder details(Details value) {
            this.details = requireNonNull(value, "value");
            return this;
        }

        /** Returns the record. */
        public CreditRecord build() {
            return new CreditRecord(this);
        }
    }
}
