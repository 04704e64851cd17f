package io.github.xinyong.codes.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

    private final Countries countries = Countries.load();

    @Test
    void givesBackItsFileRowForRow() throws IOException {
        assertThat(countries.all().stream()
                        .map(country -> String.join(
                                "\t",
                                text(country.numeric()),
                                text(country.alpha2()),
                                text(country.alpha3()),
                                country.nameEn(),
                                country.nameZh(),
                                country.kind().name().toLowerCase(Locale.ROOT),
                                country.withdrawn().isPresent()
                                        ? Integer.toString(country.withdrawn().getAsInt())
                                        : "",
                                country.note())))
                .containsExactlyElementsOf(lines());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(Countries.class.getResourceAsStream("countries.tsv"))) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(2)
                    .toList();
        }
    }

    @Test
    void saysHowFarItReaches() {
        assertThat(Countries.load()).isSameAs(countries).hasToString("countries as of 2026-11");
        assertThat(countries.edition()).isEqualTo(YearMonth.of(2026, 11));
    }

    @Test
    void holdsThe249CurrentCountries() {
        assertThat(countries.all())
                .filteredOn(country -> country.kind() == CountryKind.CURRENT)
                .hasSize(249)
                .allMatch(country -> country.numeric() != null && country.alpha2() != null && country.alpha3() != null);
    }

    /** The JDK's own list of ISO 3166-1 letters is an independent source. */
    @Test
    void agreesWithTheLettersOfThePlatform() {
        assertThat(countries.all().stream()
                        .filter(country -> country.kind() == CountryKind.CURRENT)
                        .map(Country::alpha2))
                .containsExactlyInAnyOrder(Locale.getISOCountries());
        assertThat(Arrays.stream(Locale.getISOCountries()))
                .allSatisfy(
                        alpha2 -> assertThat(countries.byAlpha2(alpha2).get(0).alpha3())
                                .isEqualTo(new Locale("", alpha2).getISO3Country()));
    }

    @ParameterizedTest
    @CsvSource({
        "4, 004, AFG, 阿富汗, Afghanistan",
        "124, 124, CAN, 加拿大, Canada",
        "156, 156, CHN, 中国, China",
        "344, 344, HKG, 中国香港, Hong Kong",
        "446, 446, MAC, 中国澳门, Macao",
    })
    void findsACountryByItsNumber(int number, String numeric, String alpha3, String nameZh, String nameEn) {
        Country country = countries.byNumeric(number).get(0);

        assertThat(country.numeric()).isEqualTo(numeric);
        assertThat(country.alpha3()).isEqualTo(alpha3);
        assertThat(country.name(Locale.SIMPLIFIED_CHINESE)).isEqualTo(nameZh);
        assertThat(country.name(Locale.GERMAN)).startsWith(nameEn);
    }

    @Test
    void givesTheCurrentCountryFirst() {
        assertThat(countries.byAlpha2("DE")).extracting(Country::numeric).containsExactly("276", "280");
        assertThat(countries.byAlpha2("AI"))
                .extracting(Country::nameEn)
                .containsExactly("Anguilla", "French Afars and Issas");
        assertThat(countries.byNumeric(104)).extracting(Country::alpha3).containsExactly("MMR", "BUR");
    }

    @Test
    void givesAllCountriesOfAWithdrawnNumber() {
        assertThat(countries.byNumeric(891)).extracting(Country::alpha3).containsExactly("SCG", "YUG");
        assertThat(countries.byNumeric(891))
                .extracting(Country::withdrawn)
                .containsExactly(OptionalInt.of(2006), OptionalInt.of(2003));
    }

    @Test
    void findsLetterCodesOfDocuments() {
        assertThat(countries.byAlpha3("D")).singleElement().matches(row -> row.kind() == CountryKind.DOCUMENT);
        assertThat(countries.byAlpha3("XXA")).extracting(Country::nameZh).containsExactly("无国籍人");
        assertThat(countries.byNumeric(0)).singleElement().matches(row -> row.kind() == CountryKind.SPECIAL);
    }

    @ParameterizedTest
    @CsvSource({"cn", "CHN", "156", "''", "C", "XX"})
    void findsNothingByAnotherTextThanTwoLettersInUse(String text) {
        assertThat(countries.byAlpha2(text)).isEmpty();
    }

    @Test
    void knowsExactlyTheNumbersOfItsRows() {
        Set<Integer> numbers = new HashSet<>();
        countries.all().stream()
                .map(Country::numeric)
                .filter(Objects::nonNull)
                .forEach(numeric -> numbers.add(Integer.valueOf(numeric)));

        for (int number = -10; number <= 1100; number++) {
            assertThat(countries.isKnown(number)).as("%d", number).isEqualTo(numbers.contains(number));
            assertThat(countries.byNumeric(number).isEmpty()).isEqualTo(!numbers.contains(number));
        }
        assertThat(countries.isKnown(Integer.MIN_VALUE)).isFalse();
        assertThat(countries.isKnown(Integer.MAX_VALUE)).isFalse();
    }
}
