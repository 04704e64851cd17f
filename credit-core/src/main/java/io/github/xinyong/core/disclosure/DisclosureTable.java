package io.github.xinyong.core.disclosure;

import io.github.xinyong.core.disclosure.DisclosureRule.Need;
import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.subject.SubjectType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tab-separated form of a policy. */
final class DisclosureTable {

    static final String HEADER = "audience\tpurpose\tsubject\ttype\tpolarity\tseverity\tstate\tneeds\ttreatment"
            + "\tdocument\tarticle\tconfidence";

    private static final String PUBLICITY = "publicity ";

    private DisclosureTable() {}

    static DisclosurePolicy read(String table) {
        List<String> lines = table.lines().toList();
        Map<String, Set<String>> masked = new HashMap<>();
        String id = "";
        String edition = "";
        int next = 0;
        for (; next < lines.size() && lines.get(next).startsWith("# "); next++) {
            String[] cells = lines.get(next).substring(2).split("\t", -1);
            switch (cells[0] + " " + cells.length) {
                case "id 2" -> id = cells[1];
                case "edition 2" -> edition = cells[1];
                case "masked 3" -> masked.put(cells[1], Set.of(cells[2].split(",", -1)));
                default -> throw new IllegalArgumentException("Not of a policy: " + lines.get(next));
            }
        }
        if (id.isBlank() || edition.isBlank()) {
            throw new IllegalArgumentException("A policy has an id and an edition");
        }
        String rest = "# edition\t" + edition + "\n" + String.join("\n", lines.subList(next, lines.size()));
        return new DisclosurePolicy(
                id,
                edition,
                DataFile.rows(rest, HEADER).stream().map(DisclosureTable::rule).toList(),
                masked);
    }

    private static DisclosureRule rule(String[] cells) {
        boolean publicity = cells[7].startsWith(PUBLICITY);
        return new DisclosureRule(
                Audience.ofId(cells[0]),
                cells[1],
                optional(SubjectType.class, cells[2]),
                cells[3],
                optional(Polarity.class, cells[4]),
                optional(Severity.class, cells[5]),
                cells[6],
                publicity ? Need.PUBLICITY : DataFile.constant(Need.class, cells[7]),
                publicity ? DataFile.constant(PublicityObject.class, cells[7].substring(PUBLICITY.length())) : null,
                DataFile.constant(Treatment.class, cells[8]),
                LegalBasis.of(cells[9], cells[10]),
                Confidence.parse(cells[11]));
    }

    private static <E extends Enum<E>> @Nullable E optional(Class<E> type, String cell) {
        return cell.equals("*") ? null : DataFile.constant(type, cell);
    }
}
