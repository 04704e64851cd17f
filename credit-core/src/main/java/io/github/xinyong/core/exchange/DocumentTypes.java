package io.github.xinyong.core.exchange;

import io.github.xinyong.codes.CodeKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The code list of identity documents in the tables, and the schemes of subject ids they stand for. */
final class DocumentTypes {

    /** The scheme of a document of unknown type. */
    static final String ANY = "document";

    private static final String PASSPORT = "passport";
    private static final String HONG_KONG_MACAO = "hong-kong-macao-permit";
    private static final String TAIWAN = "taiwan-permit";

    private static final Map<String, String> SCHEMES = Map.ofEntries(
            Map.entry("01", CodeKind.CITIZEN_ID.id()),
            Map.entry("身份证", CodeKind.CITIZEN_ID.id()),
            Map.entry("居民身份证", CodeKind.CITIZEN_ID.id()),
            Map.entry("02", PASSPORT),
            Map.entry("护照", PASSPORT),
            Map.entry("护照号", PASSPORT),
            Map.entry("03", HONG_KONG_MACAO),
            Map.entry("港澳居民来往内地通行证", HONG_KONG_MACAO),
            Map.entry("04", TAIWAN),
            Map.entry("台湾居民来往大陆通行证", TAIWAN),
            Map.entry("05", CodeKind.FOREIGN_PERMANENT.id()),
            Map.entry("外国人永久居留身份证", CodeKind.FOREIGN_PERMANENT.id()));

    private static final Map<String, String> NAMES = Map.of(
            CodeKind.CITIZEN_ID.id(),
            "身份证",
            CodeKind.CITIZEN_ID_15.id(),
            "身份证",
            PASSPORT,
            "护照",
            HONG_KONG_MACAO,
            "港澳居民来往内地通行证",
            TAIWAN,
            "台湾居民来往大陆通行证",
            CodeKind.FOREIGN_PERMANENT.id(),
            "外国人永久居留身份证");

    private DocumentTypes() {}

    /** Returns the scheme of a type, given by code or name, or null. */
    static @Nullable String scheme(String type) {
        return SCHEMES.get(type);
    }

    /** Returns the name of the type of document a scheme stands for; empty if the list has none. */
    static String name(String scheme) {
        return NAMES.getOrDefault(scheme, "");
    }
}
