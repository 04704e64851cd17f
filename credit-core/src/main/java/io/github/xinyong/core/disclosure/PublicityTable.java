package io.github.xinyong.core.disclosure;

import io.github.xinyong.core.disclosure.Publicity.Repair;
import io.github.xinyong.core.disclosure.PublicityRule.End;
import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.time.Term;
import java.util.List;
import java.util.stream.Stream;

/** The tab-separated form of the rules of publicity. */
final class PublicityTable {

    private static final String HEADER =
            "channel\tobject\tdocument\twhen\tanchor\trepair\tlongest\tbesides\tconfidence\tnote";
    private static final String AFTER = "after ";

    private PublicityTable() {}

    static PublicityRules read(String table) {
        List<PublicityRule> rules =
                DataFile.rows(table, HEADER).stream().map(PublicityTable::rule).toList();
        return new PublicityRules(DataFile.edition(table), rules);
    }

    private static PublicityRule rule(String[] cells) {
        boolean after = cells[5].startsWith(AFTER);
        End end = end(cells[6]);
        return new PublicityRule(
                DataFile.constant(PublicityChannel.class, cells[0]),
                DataFile.constant(PublicityObject.class, cells[1]),
                cells[2],
                Stream.of(cells[3].split(",", -1))
                        .map(each -> DataFile.constant(RuleCondition.class, each))
                        .toList(),
                RecordDate.valueOf(cells[4]),
                after ? Repair.AFTER_SHORTEST_PERIOD : repair(cells[5]),
                after ? Term.parse(cells[5].substring(AFTER.length())) : null,
                end,
                end == End.TERM ? Term.parse(cells[6]) : null,
                besides(cells[7], "performance"),
                besides(cells[7], "ban"),
                Confidence.parse(cells[8]));
    }

    private static boolean besides(String cell, String word) {
        if (!cell.isEmpty() && !cell.equals("performance") && !cell.equals("ban")) {
            throw new IllegalArgumentException("Besides is performance or ban: " + cell);
        }
        return cell.equals(word);
    }

    private static Repair repair(String cell) {
        return switch (cell) {
            case "at-once" -> Repair.AT_ONCE;
            case "never" -> Repair.NEVER;
            case "by-itself" -> Repair.BY_ITSELF;
            case "none" -> Repair.NOT_SHOWN;
            case "gap" -> Repair.UNDETERMINED;
            default -> throw new IllegalArgumentException("No way of repair: " + cell);
        };
    }

    private static End end(String cell) {
        return switch (cell) {
            case "open" -> End.OPEN;
            case "not-shown" -> End.NOT_SHOWN;
            case "gap" -> End.GAP;
            default -> End.TERM;
        };
    }
}
