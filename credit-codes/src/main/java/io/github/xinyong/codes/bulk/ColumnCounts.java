package io.github.xinyong.codes.bulk;

import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeNote;
import io.github.xinyong.codes.CodeProblem;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The counts of a column so far. */
final class ColumnCounts {

    /** Stands for all lengths from here on. */
    static final int LONGER = 65;

    final @Nullable CodeKind declaredKind;
    long rows;
    long blankRows;
    final Map<CodeCheck.Verdict, Long> verdicts = new EnumMap<>(CodeCheck.Verdict.class);
    final Map<CodeProblem.Type, Long> problems = new EnumMap<>(CodeProblem.Type.class);
    final Map<CodeNote.Type, Long> notes = new EnumMap<>(CodeNote.Type.class);
    final Map<CodeKind, Long> kinds = new EnumMap<>(CodeKind.class);
    final long[] lengths = new long[LONGER + 1];

    private static final CodeProblem.Type[] PROBLEMS = CodeProblem.Type.values();
    private static final CodeNote.Type[] NOTES = CodeNote.Type.values();

    ColumnCounts(@Nullable CodeKind declaredKind) {
        this.declaredKind = declaredKind;
    }

    long filled() {
        return rows - blankRows;
    }

    void count(CodeCheck<?> check) {
        verdicts.merge(check.verdict(), 1L, Long::sum);
        for (CodeProblem.Type type : PROBLEMS) {
            if (check.has(type)) {
                problems.merge(type, 1L, Long::sum);
            }
        }
        for (CodeNote.Type type : NOTES) {
            if (check.has(type)) {
                notes.merge(type, 1L, Long::sum);
            }
        }
    }

    void countLength(int length) {
        lengths[Math.min(length, LONGER)]++;
    }
}
