package io.github.xinyong.rules.analysis;

import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.rules.DecisionTable;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.analysis.AnalysisFinding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the boxes of decision tables prove, and the files that are likely to show it. */
final class TableChecks {

    private final List<TableBoxes> boxes = new ArrayList<>();
    private final List<String> spent = new ArrayList<>();

    private TableChecks() {}

    static TableChecks of(RuleSet set) {
        TableChecks checks = new TableChecks();
        for (DecisionTable table : set.tables()) {
            TableBoxes looked = TableBoxes.of(set, table);
            if (looked == null) {
                checks.spent.add("/tables/" + table.id());
            } else {
                checks.boxes.add(looked);
            }
        }
        return checks;
    }

    /** Returns the rows that nothing reaches. */
    List<AnalysisFinding> findings() {
        List<AnalysisFinding> findings = new ArrayList<>();
        for (TableBoxes each : boxes) {
            for (int row = 0; row < each.hasBox.length; row++) {
                String place = "/tables/" + each.table.id() + "/rows/" + row;
                Set<Integer> hiding = each.hiddenBy.get(row);
                if (!each.hasBox[row]) {
                    findings.add(new AnalysisFinding(Kind.EMPTY_ROW, place, null, null, null));
                } else if (each.table.hit() == DecisionTable.HitPolicy.FIRST && hiding != null) {
                    String rows = hiding.stream().map(String::valueOf).collect(Collectors.joining(", "));
                    findings.add(new AnalysisFinding(Kind.UNREACHABLE_ROW, place, rows, null, null));
                }
            }
        }
        return findings;
    }

    /** Returns files that are likely to lie in gaps and overlaps. */
    List<CreditFile> files(MadeUpFiles madeUp) {
        List<CreditFile> files = new ArrayList<>();
        for (TableBoxes each : boxes) {
            each.gaps.forEach(box -> files.addAll(madeUp.in(each, box)));
            each.overlaps.forEach(box -> files.addAll(madeUp.in(each, box)));
        }
        return files;
    }

    /** Returns the gaps and overlaps that no file showed, and the tables not looked at whole. */
    List<AnalysisLimit> limits(Search search) {
        List<AnalysisLimit> limits = new ArrayList<>();
        for (TableBoxes each : boxes) {
            String place = "/tables/" + each.table.id();
            if (!each.gaps.isEmpty() && !search.shows(Kind.TABLE_GAP, place)) {
                String box = each.text(each.gaps.get(0));
                limits.add(new AnalysisLimit(AnalysisLimit.Kind.GAP_WITHOUT_FILE, place, box));
            }
            if (!each.overlaps.isEmpty() && !search.shows(Kind.TABLE_OVERLAP, place)) {
                String box = each.text(each.overlaps.get(0));
                limits.add(new AnalysisLimit(AnalysisLimit.Kind.OVERLAP_WITHOUT_FILE, place, box));
            }
        }
        spent.forEach(place -> limits.add(
                new AnalysisLimit(AnalysisLimit.Kind.BUDGET_SPENT, place, Integer.toString(TableBoxes.BUDGET))));
        return limits;
    }
}
