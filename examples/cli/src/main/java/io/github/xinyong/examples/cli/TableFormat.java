package io.github.xinyong.examples.cli;

import io.github.xinyong.codes.CodeCheck;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A table for people, written line by line with fixed columns; long texts are cut. */
final class TableFormat implements CheckFormat {

    private final Output out;
    private final Locale locale;
    private final Map<CodeCheck.Verdict, String> verdicts = new EnumMap<>(CodeCheck.Verdict.class);
    private boolean begun;

    TableFormat(Output out, Locale locale) {
        this.out = out;
        this.locale = locale;
    }

    @Override
    public void write(CheckedCode code) {
        if (!begun) {
            begun = true;
            row(text("table.line"), text("table.code"), text("table.kind"), text("table.verdict"), text("table.why"));
        }
        row(
                Long.toString(code.line()),
                code.input(),
                code.kind().id(),
                verdicts.computeIfAbsent(code.verdict(), verdict -> text("table." + verdict.id())),
                why(code));
    }

    private void row(String line, String code, String kind, String verdict, String why) {
        String left = " ".repeat(Math.max(0, 6 - line.length())) + line;
        out.println((Display.fit(left, Math.max(6, line.length())) + "  " + Display.fit(code, 20) + "  "
                        + Display.fit(kind, 17) + "  " + Display.fit(verdict, 14) + "  " + Display.line(why))
                .stripTrailing());
    }

    private String why(CheckedCode code) {
        List<String> reasons = new ArrayList<>();
        code.problems().stream().limit(2).forEach(problem -> reasons.add(problem.message()));
        if (code.problems().size() > 2) {
            reasons.add(text("table.more", code.problems().size() - 2));
        }
        code.notes().forEach(note -> reasons.add(text("table.note", note.message())));
        if (!code.suggestions().isEmpty()) {
            reasons.add(text("table.suggestions", String.join(" ", code.suggestions())));
        }
        return String.join(text("table.and"), reasons);
    }

    private String text(String key, Object... arguments) {
        return CliMessages.text(locale, key, arguments);
    }

    @Override
    public void flush() {
        out.flush();
    }
}
