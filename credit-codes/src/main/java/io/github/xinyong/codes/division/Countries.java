package io.github.xinyong.codes.division;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The countries and areas of ISO 3166-1 with their numbers and letters, those withdrawn, and letter codes on documents.
 *
 * <p>A number or letters may belong to several rows: {@code 891} was Yugoslavia, then Serbia and Montenegro; {@code DE}
 * is Germany now and was the Federal Republic under another number. Look-ups give all of them, the current one first.
 *
 * <pre>{@code
 * Countries.load().byNumeric(124); // [Canada]
 * Countries.load().isKnown(999);   // false
 * }</pre>
 *
 * <p>The data is read at the first {@link #load()}, once. Instances are immutable and thread-safe.
 */
public final class Countries {

    private static final String RESOURCE = "countries.tsv";
    private static final String EDITION = "#edition\t";
    private static final int COLUMNS = 8;
    private static final int NUMBERS = 1000;

    private final String edition;
    private final List<Country> all;
    private final Map<String, List<Country>> byCode;
    private final boolean[] known = new boolean[NUMBERS];

    private Countries(String text) {
        int header = lineEnd(text, 0) + 1;
        edition = edition(text.substring(0, header - 1));
        List<Country> rows = new ArrayList<>();
        for (int start = lineEnd(text, header) + 1; start < text.length(); start = lineEnd(text, start) + 1) {
            rows.add(country(text.substring(start, lineEnd(text, start))));
        }
        all = List.copyOf(rows);
        byCode = index(all);
        for (Country country : all) {
            if (country.numeric() != null) {
                known[Integer.parseInt(country.numeric())] = true;
            }
        }
    }

    private static final class Shipped {
        static final Countries COUNTRIES = read();
    }

    private static Countries read() {
        try (InputStream in = Countries.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing beside " + Countries.class.getName());
            }
            return new Countries(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        if (end < 0) {
            throw new IllegalStateException(RESOURCE + " ends within a line");
        }
        return end;
    }

    private static String edition(String line) {
        if (!line.startsWith(EDITION)) {
            throw new IllegalStateException(RESOURCE + ": expected the edition, found: " + line);
        }
        return line.substring(EDITION.length());
    }

    private static String[] cells(String line) {
        String[] cells = new String[COLUMNS];
        int start = 0;
        for (int i = 0; i < COLUMNS; i++) {
            int tab = line.indexOf('\t', start);
            if ((tab < 0) != (i == COLUMNS - 1)) {
                throw new IllegalStateException(RESOURCE + ": expected " + COLUMNS + " columns, found: " + line);
            }
            cells[i] = tab < 0 ? line.substring(start) : line.substring(start, tab);
            start = tab + 1;
        }
        return cells;
    }

    private static Country country(String line) {
        String[] cells = cells(line);
        return new Country(
                nullIfEmpty(cells[0]),
                nullIfEmpty(cells[1]),
                nullIfEmpty(cells[2]),
                cells[3],
                cells[4],
                CountryKind.valueOf(cells[5].toUpperCase(Locale.ROOT)),
                cells[6].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cells[6])),
                cells[7]);
    }

    private static @Nullable String nullIfEmpty(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    /** Numbers, two and three letters do not collide, so one map holds all. */
    private static Map<String, List<Country>> index(List<Country> all) {
        Map<String, List<Country>> byCode = new HashMap<>();
        for (Country country : all) {
            for (String code : new @Nullable String[] {country.numeric(), country.alpha2(), country.alpha3()}) {
                if (code != null) {
                    List<Country> same = new ArrayList<>(byCode.getOrDefault(code, List.of()));
                    same.add(country);
                    byCode.put(code, List.copyOf(same));
                }
            }
        }
        return byCode;
    }

    /** Returns the countries shipped with this library; the first call reads them. */
    public static Countries load() {
        return Shipped.COUNTRIES;
    }

    /** Returns the month up to which the data was brought. */
    public YearMonth edition() {
        return YearMonth.parse(edition);
    }

    /** Returns all rows: the current ones by number, then those withdrawn, then the others. */
    public List<Country> all() {
        return all;
    }

    /**
     * Returns whether any row has a number, be it withdrawn. Allocates nothing.
     *
     * @param numeric any number; one outside 0 to 999 is not known
     */
    public boolean isKnown(int numeric) {
        return numeric >= 0 && numeric < NUMBERS && known[numeric];
    }

    /**
     * Returns the countries of a number, the current one first.
     *
     * @param numeric any number; one outside 0 to 999 has none
     */
    public List<Country> byNumeric(int numeric) {
        return isKnown(numeric) ? find(Integer.toString(NUMBERS + numeric).substring(1)) : List.of();
    }

    /**
     * Returns the countries of two letters, the current one first.
     *
     * @param alpha2 two upper-case letters; no other text has any
     */
    public List<Country> byAlpha2(String alpha2) {
        return find(alpha2).stream()
                .filter(country -> alpha2.equals(country.alpha2()))
                .toList();
    }

    /**
     * Returns the countries of three letters, or of {@code D}, the current one first.
     *
     * @param alpha3 upper-case letters; no other text has any
     */
    public List<Country> byAlpha3(String alpha3) {
        return find(alpha3).stream()
                .filter(country -> alpha3.equals(country.alpha3()))
                .toList();
    }

    private List<Country> find(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    @Override
    public String toString() {
        return "countries as of " + edition;
    }
}
