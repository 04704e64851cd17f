package io.github.xinyong.core.law;

import io.github.xinyong.core.time.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tab-separated form of the register: a line with the edition, a header, and a line for each document. */
final class LawTable {

    static final String HEADER = "id\ttitle_zh\ttitle_en\tnumber\tfrom\tlast_day\tconfidence\tdate_confidence\tnote";

    private static final String EDITION = "# edition\t";

    private LawTable() {}

    static LawRegister read(String table) {
        List<String> lines = table.lines().toList();
        if (lines.size() < 2
                || !lines.get(0).startsWith(EDITION)
                || !lines.get(1).equals(HEADER)) {
            throw new IllegalArgumentException("A register starts with its edition and the header " + HEADER);
        }
        String edition = lines.get(0).substring(EDITION.length());
        return LawRegister.of(
                edition,
                lines.subList(2, lines.size()).stream().map(LawTable::document).toList());
    }

    private static LawDocument document(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 9) {
            throw new IllegalArgumentException("A line of the register has 9 cells: " + line);
        }
        Confidence confidence = Confidence.parse(cells[6]);
        return new LawDocument(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                date(cells[4]),
                date(cells[5]),
                confidence,
                cells[7].isEmpty() ? confidence : Confidence.parse(cells[7]),
                cells[8]);
    }

    private static @Nullable PartialDate date(String cell) {
        return cell.isEmpty() ? null : PartialDate.parse(cell);
    }
}
