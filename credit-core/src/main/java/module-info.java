/** Credit files: dated, sourced, append-only records about a subject, with law, time, disclosure and JSON. */
module io.github.xinyong.core {
    requires static org.jspecify;
    requires transitive io.github.xinyong.codes;
    requires tools.jackson.core;
}
