package io.github.xinyong.codes;

import io.github.xinyong.codes.checkdigit.CheckCharacterSystem;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text taken apart: its parts with their names and meanings, the check sums step by step, problems and notes.
 *
 * <p>For a person's number the parts are masked and the sums left out, since they would give the digits away;
 * {@link #revealed()} shows all. {@link #toString()} is the explanation as lines of text in its language.
 */
public final class CodeExplanation {

    /**
     * A part of a code.
     *
     * @param id the stable name of the part, such as {@code division}
     * @param from the position of its first character, from 1
     * @param to the position of its last character
     * @param text the characters
     * @param name what the part is, in the language of the explanation
     * @param meaning what these characters say; empty where they say nothing by themselves
     */
    public record Part(String id, int from, int to, String text, String name, String meaning) {

        Part shiftedBy(int characters) {
            return new Part(id, from + characters, to + characters, text, name, meaning);
        }
    }

    /**
     * A check sum.
     *
     * @param system the system and its standard
     * @param offset how many characters of the code stand before the body
     * @param steps the arithmetic
     * @param expected the check character that the body gives
     * @param found the check character that the text has
     */
    public record Sum(
            CheckCharacterSystem system, int offset, List<CheckCharacterSystem.Step> steps, char expected, char found) {

        /** Tells whether the text has the expected check character. */
        public boolean isMet() {
            return expected == found;
        }

        Sum shiftedBy(int characters) {
            return new Sum(system, offset + characters, steps, expected, found);
        }

        static Sum of(CheckCharacterSystem system, CharSequence text, int offset) {
            CharSequence body = text.subSequence(offset, offset + system.bodyLength());
            return new Sum(
                    system,
                    offset,
                    system.steps(body),
                    system.compute(body),
                    text.charAt(offset + system.bodyLength()));
        }
    }

    private final CodeCheck<?> check;
    private final CodeRules<?> rules;
    private final Locale locale;
    private final boolean revealed;

    CodeExplanation(CodeCheck<?> check, CodeRules<?> rules, Locale locale, boolean revealed) {
        this.check = check;
        this.rules = rules;
        this.locale = Messages.language(locale);
        this.revealed = revealed;
    }

    /** Returns this explanation with nothing masked. */
    public CodeExplanation revealed() {
        return new CodeExplanation(check, rules, locale, true);
    }

    /** Returns the check that is explained. */
    public CodeCheck<?> check() {
        return check;
    }

    /** Returns the text, masked if it is shaped like a person's number. */
    public String text() {
        return hides() ? PersonalNumbers.mask(check.text()) : check.text();
    }

    /** Returns the parts in order; empty if the text has not the length of its kind. */
    public List<Part> parts() {
        List<Part> parts = check.has(CodeProblem.Type.LENGTH) ? List.of() : rules.parts(check.text(), locale);
        if (!hides()) {
            return parts;
        }
        String masked = text();
        return parts.stream()
                .map(part -> new Part(
                        part.id(),
                        part.from(),
                        part.to(),
                        masked.substring(part.from() - 1, part.to()),
                        part.name(),
                        part.meaning().isEmpty() ? "" : "…"))
                .toList();
    }

    /** Returns the check sums that the characters allow to compute; empty where they would give away a person's number. */
    public List<Sum> sums() {
        return hides() || check.has(CodeProblem.Type.LENGTH) ? List.of() : rules.sums(check.text());
    }

    /**
     * Returns the problems; what was found at a masked position is masked too, so that the characters of a person's
     * number cannot be read off one by one.
     */
    public List<CodeProblem> problems() {
        if (!hides()) {
            return check.problems();
        }
        String masked = text();
        return check.problems().stream()
                .map(problem -> problem.maskedLike(masked))
                .toList();
    }

    /** Returns the notes; those of a person's number without the digits, places and years that they speak of. */
    public List<CodeNote> notes() {
        return hides() ? check.notes().stream().map(CodeNote::masked).toList() : check.notes();
    }

    private boolean hides() {
        return !revealed && (check.kind().isPersonal() || PersonalNumbers.isPersonal(check));
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        out.append(text()).append("  ").append(check.kind().displayName(locale)).append("  ");
        out.append(CodeMessages.text(locale, "verdict." + check.verdict().id())).append('\n');
        section(out, "explain.parts", parts().stream().map(this::line).toList());
        for (Sum sum : sums()) {
            section(out, "explain.sum", lines(sum), sum.system().standard());
        }
        section(out, "explain.problems", problems().stream().map(this::line).toList());
        section(out, "explain.notes", notes().stream().map(this::line).toList());
        return out.toString();
    }

    private void section(StringBuilder out, String title, List<String> lines, Object... arguments) {
        if (!lines.isEmpty()) {
            out.append('\n').append(CodeMessages.text(locale, title, arguments)).append('\n');
            lines.forEach(line -> out.append("  ").append(line).append('\n'));
        }
    }

    private String line(Part part) {
        String place = part.from() == part.to() ? "" + part.from() : part.from() + "-" + part.to();
        return String.format(Locale.ROOT, "%-6s %-10s %s", place, part.text(), part.name())
                + (part.meaning().isEmpty() ? "" : ": " + part.meaning());
    }

    private String line(Reason reason) {
        return reason.code() + ": " + reason.message(locale);
    }

    private List<String> lines(Sum sum) {
        java.util.ArrayList<String> lines = new java.util.ArrayList<>();
        for (CheckCharacterSystem.Step step : sum.steps()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%2d  %c = %2d × %2d → %4d",
                    step.position() + sum.offset(),
                    step.character(),
                    step.value(),
                    step.weight(),
                    step.running()));
        }
        int last = sum.steps().isEmpty()
                ? 0
                : sum.steps().get(sum.steps().size() - 1).running();
        lines.add(CodeMessages.text(
                locale,
                sum.isMet() ? "explain.sum.met" : "explain.sum.not-met",
                last,
                sum.system().modulus(),
                last % sum.system().modulus(),
                sum.expected(),
                sum.found()));
        return lines;
    }

    /** Says which sex the last digit of a sequence stands for; null if it is no digit. */
    static @Nullable String sex(char digit, Locale locale) {
        return Characters.isDigit(digit)
                ? CodeMessages.text(locale, (digit & 1) == 1 ? "sex.male" : "sex.female")
                : null;
    }

    static Part part(String id, int from, int to, String text, Locale locale, @Nullable String meaning) {
        return new Part(
                id,
                from,
                to,
                text.substring(from - 1, to),
                CodeMessages.text(locale, "part." + id),
                meaning == null ? "" : meaning);
    }
}
