package io.github.xinyong.core.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The document of a credit file as records that a mapper binds by itself: what users would write without the codec. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlainFile(String format, Link opening, List<Link> entries) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Link(Header header, Content content, String salt, String digest) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Header(String file, Instant recordedAt, Integer sequence, Integer series, String type) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Content(Origin author, Stated event, List<String> marks, Subject subject) {}

    record Subject(Identifier id, String kind, String name, String type) {}

    record Identifier(String scheme, String value) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Origin(String body, String bodyCode, String channel, String documentNumber) {}

    record Stated(Penalty record) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Penalty(
            Amount amount,
            List<Basis> bases,
            Dates dates,
            Map<String, Details> details,
            String id,
            Polarity polarity,
            Severity severity,
            Origin source,
            String type) {}

    record Amount(String currency, long minor) {}

    record Basis(String article, String documentId) {}

    record Dates(LocalDate decided) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Details(List<Category> categories, String content, String facts, Amount fine) {}

    /** As in the library. */
    enum Polarity {
        @JsonProperty("adverse")
        ADVERSE,
        @JsonProperty("neutral")
        NEUTRAL
    }

    /** As in the library. */
    enum Severity {
        @JsonProperty("undetermined")
        UNDETERMINED,
        @JsonProperty("general")
        GENERAL
    }

    /** As in the library. */
    enum Category {
        @JsonProperty("warning")
        WARNING,
        @JsonProperty("fine")
        FINE
    }
}
