/**
 * Credit files: dated, sourced, append-only records about a subject, with law, time, disclosure and JSON.
 *
 * <pre>{@code
 * CreditFile file = CreditFile.open("f-1", subject)
 *         .append(recordedAt, author, Event.stated(penalty))
 *         .orElseThrow();
 * FileView view = file.asOf(LocalDate.parse("2024-06-30"), ZoneId.of("Asia/Shanghai"));
 * }</pre>
 */
module io.github.xinyong.core {
    requires static org.jspecify;
    requires transitive io.github.xinyong.codes;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports io.github.xinyong.core;
    exports io.github.xinyong.core.disclosure;
    exports io.github.xinyong.core.exchange;
    exports io.github.xinyong.core.file;
    exports io.github.xinyong.core.json;
    exports io.github.xinyong.core.law;
    exports io.github.xinyong.core.record;
    exports io.github.xinyong.core.report;
    exports io.github.xinyong.core.subject;
    exports io.github.xinyong.core.time;

    provides tools.jackson.databind.JacksonModule with
            io.github.xinyong.core.json.CreditFileModule;
}
