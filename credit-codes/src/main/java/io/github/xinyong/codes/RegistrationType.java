package io.github.xinyong.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What characters 1 and 2 of a unified social credit code stand for: who registers, and what.
 *
 * <p>The table is that of GB 32100-2015 with its amendment of 2016. Pairs outside it occur in real codes.
 *
 * @param authority character 1
 * @param authorityZh the registering authority in Chinese
 * @param authorityEn the registering authority in English, our translation
 * @param category character 2
 * @param categoryZh the category in Chinese
 * @param categoryEn the category in English, our translation
 */
public record RegistrationType(
        char authority, String authorityZh, String authorityEn, char category, String categoryZh, String categoryEn) {

    /** Returns what a pair of characters stands for, or empty if the table does not list it. */
    public static Optional<RegistrationType> of(char authority, char category) {
        return all().stream()
                .filter(type -> type.authority == authority && type.category == category)
                .findFirst();
    }

    /** Returns the whole table in the order of the standard. */
    public static List<RegistrationType> all() {
        return Table.TYPES;
    }

    /** Returns the name of the authority, Chinese for a Chinese locale and English for any other. */
    public String authorityName(Locale locale) {
        return Messages.language(locale).equals(Locale.CHINESE) ? authorityZh : authorityEn;
    }

    /** Returns the name of the category, Chinese for a Chinese locale and English for any other. */
    public String categoryName(Locale locale) {
        return Messages.language(locale).equals(Locale.CHINESE) ? categoryZh : categoryEn;
    }

    static boolean isListed(char authority, char category) {
        return authority < 128 && category < 128 && Table.LISTED[(authority << 7) | category];
    }

    /** Read from the resource when first asked for. */
    private static final class Table {

        private static final String RESOURCE = "registration-types.tsv";
        static final List<RegistrationType> TYPES = read();
        static final boolean[] LISTED = new boolean[1 << 14];

        static {
            for (RegistrationType type : TYPES) {
                LISTED[(type.authority << 7) | type.category] = true;
            }
        }

        private static List<RegistrationType> read() {
            InputStream stream = RegistrationType.class.getResourceAsStream(RESOURCE);
            Objects.requireNonNull(stream, RESOURCE);
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                List<RegistrationType> types = new ArrayList<>();
                reader.readLine(); // the header
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    List<String> cells = List.of(line.split("\t", -1));
                    types.add(new RegistrationType(
                            cells.get(0).charAt(0),
                            cells.get(1),
                            cells.get(2),
                            cells.get(3).charAt(0),
                            cells.get(4),
                            cells.get(5)));
                }
                return List.copyOf(types);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
