package io.github.xinyong.codes.division;

import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A country or area with its codes: a row of ISO 3166-1, or a code that occurs where one is expected.
 *
 * <pre>{@code
 * Country country = Countries.load().byAlpha3("CAN").get(0);
 * country.numeric();              // 124
 * country.name(Locale.CHINESE);   // 加拿大
 * }</pre>
 *
 * @param numeric three digits, or null if it has no number
 * @param alpha2 two letters, or null if it has none
 * @param alpha3 three letters, {@code D} for Germany in machine-readable zones, or null if it has none
 * @param nameEn the English name
 * @param nameZh the Chinese name
 * @param kind whether it is current, withdrawn, or no code of the standard
 * @param withdrawn the year in which the code was withdrawn, if it was
 * @param note what is to be known beyond, may be empty
 */
public record Country(
        @Nullable String numeric,
        @Nullable String alpha2,
        @Nullable String alpha3,
        String nameEn,
        String nameZh,
        CountryKind kind,
        OptionalInt withdrawn,
        String note) {

    /** Checks that nothing is missing. */
    public Country {
        Objects.requireNonNull(nameEn, "nameEn");
        Objects.requireNonNull(nameZh, "nameZh");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(withdrawn, "withdrawn");
        Objects.requireNonNull(note, "note");
    }

    /** Returns the Chinese name for a locale whose language is Chinese, the English name for any other. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("zh") ? nameZh : nameEn;
    }
}
