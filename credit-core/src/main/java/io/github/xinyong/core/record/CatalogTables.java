package io.github.xinyong.core.record;

import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.law.LegalBasis;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the tab-separated tables of the catalogue: edition, source, a header, and a line for each row. */
final class CatalogTables {

    private static final String EDITION = "# edition\t";
    private static final String SOURCE = "# source\t";

    /** The rows of a table. */
    record Table(String edition, String source, List<List<String>> rows) {}

    private CatalogTables() {}

    static RecordCatalog read() {
        Table classes = table("catalog-classes.tsv");
        Table items = table("personal-items.tsv");
        Table types = table("record-types.tsv");
        return RecordCatalog.of(
                types.edition(),
                rows(
                        classes,
                        row -> new CatalogClass(
                                row.get(0), row.get(1), row.get(2), several(row.get(3)), Confidence.parse(row.get(4)))),
                rows(items, row -> item(row, items.source())),
                rows(types, row -> type(row, types.edition())));
    }

    static Table table(String name) {
        try (InputStream in = CatalogTables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the jar: " + name);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Table parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 3
                || !lines.get(0).startsWith(EDITION)
                || !lines.get(1).startsWith(SOURCE)) {
            throw new IllegalArgumentException("A table starts with its edition, its source and a header");
        }
        int cells = cells(lines.get(2)).size();
        List<List<String>> rows =
                lines.stream().skip(3).map(CatalogTables::cells).toList();
        if (rows.stream().anyMatch(row -> row.size() != cells)) {
            throw new IllegalArgumentException("Every line has " + cells + " cells");
        }
        return new Table(lines.get(0).substring(EDITION.length()), lines.get(1).substring(SOURCE.length()), rows);
    }

    private static PersonalItem item(List<String> row, String document) {
        return new PersonalItem(
                row.get(0),
                constant(PersonalItem.Rule.class, row.get(1)),
                row.get(2),
                row.get(3),
                several(row.get(4)),
                LegalBasis.of(document, row.get(5)),
                Confidence.parse(row.get(6)));
    }

    private static RecordType type(List<String> row, String edition) {
        return RecordType.builder(row.get(0), row.get(1), row.get(2), edition)
                .catalogClass(row.get(3))
                .dataClass(constant(DataClass.class, row.get(4)))
                .informationClass(constant(InformationClass.class, row.get(5)))
                .standardChapter(row.get(6))
                .area(optional(Area.class, row.get(7)))
                .polarity(optional(Polarity.class, row.get(8)))
                .details(constant(DetailsType.class, row.get(9)))
                .forPersons(row.get(10).equals("yes"))
                .basisRule(constant(BasisRule.class, row.get(11)))
                .items(Set.copyOf(several(row.get(12))))
                .confidence(Confidence.parse(row.get(13)))
                .build();
    }

    private static <T> List<T> rows(Table table, Function<List<String>, T> row) {
        return table.rows().stream().map(row).toList();
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1));
    }

    private static List<String> several(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";", -1));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String id) {
        return Enum.valueOf(type, id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static <E extends Enum<E>> @Nullable E optional(Class<E> type, String id) {
        return id.isEmpty() ? null : constant(type, id);
    }
}
