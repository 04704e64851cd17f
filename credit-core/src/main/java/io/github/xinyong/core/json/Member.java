package io.github.xinyong.core.json;

import tools.jackson.core.io.SerializedString;

/** The names of the members that the format has, each with its bytes. */
@SuppressWarnings("ImmutableEnumChecker") // an encoded text keeps what it once computed, and never changes
enum Member {
    AMOUNT("amount"),
    AREA("area"),
    ARTICLE("article"),
    AUTHOR("author"),
    BASES("bases"),
    BASIS("basis"),
    BODY("body"),
    BODY_CODE("bodyCode"),
    CHANNEL("channel"),
    CITATION("citation"),
    COMMITMENT("commitment"),
    CONTENT("content"),
    CORRECTED("corrected"),
    CURRENCY("currency"),
    DATE("date"),
    DATES("dates"),
    DECIDED("decided"),
    DETAILS("details"),
    DIGEST("digest"),
    DOCUMENT_ID("documentId"),
    DOCUMENT_NUMBER("documentNumber"),
    DUE("due"),
    EFFECTIVE_FROM("effectiveFrom"),
    EFFECTIVE_TO("effectiveTo"),
    ENTRIES("entries"),
    EVENT("event"),
    EVIDENCE("evidence"),
    FIELDS("fields"),
    FILE("file"),
    FORMAT("format"),
    FROM("from"),
    GROUNDS("grounds"),
    HEADER("header"),
    ID("id"),
    ITEMS("items"),
    KIND("kind"),
    LOCATOR("locator"),
    MARKS("marks"),
    MEDIA_TYPE("mediaType"),
    MINOR("minor"),
    NAME("name"),
    OCCURRED("occurred"),
    ON("on"),
    OPENING("opening"),
    OTHER("other"),
    POLARITY("polarity"),
    PUBLISHED("published"),
    REASON("reason"),
    RECEIVED_DIGEST("receivedDigest"),
    RECORD("record"),
    RECORD_ID("recordId"),
    RECORDED_AT("recordedAt"),
    RELATION("relation"),
    SALT("salt"),
    SCHEME("scheme"),
    SEQUENCE("sequence"),
    SERIES("series"),
    SEVERITY("severity"),
    SINCE("since"),
    SOURCE("source"),
    STATEMENT_ID("statementId"),
    SUBJECT("subject"),
    TEXT("text"),
    TITLE("title"),
    TYPE("type"),
    UPHELD("upheld"),
    VALUE("value");

    private final String text;
    private final SerializedString encoded;

    Member(String text) {
        this.text = text;
        this.encoded = new SerializedString(text);
    }

    String text() {
        return text;
    }

    SerializedString encoded() {
        return encoded;
    }
}
