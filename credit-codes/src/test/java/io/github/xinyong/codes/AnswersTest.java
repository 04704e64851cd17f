package io.github.xinyong.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every kind says of texts of every sort, word for word: {@code answers.txt} holds a block for each, its first line
 * the kind, the text and perhaps the day of the check, the others the answer as it was reviewed. An answer that changes on
 * purpose is changed there.
 */
class AnswersTest {

    record Question(CodeKind kind, String text, @Nullable LocalDate date, List<String> answer) {}

    static List<Question> questions() throws IOException {
        try (InputStream in = Objects.requireNonNull(AnswersTest.class.getResourceAsStream("answers.txt"))) {
            String[] blocks = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n\n");
            return Arrays.stream(blocks).map(AnswersTest::question).toList();
        }
    }

    private static Question question(String block) {
        List<String> lines = block.lines().toList();
        String[] cells = lines.get(0).split("\t", -1);
        return new Question(
                CodeKind.ofId(cells[0]).orElseThrow(),
                cells[1],
                cells.length > 2 ? LocalDate.parse(cells[2]) : null,
                lines.subList(1, lines.size()));
    }

    /** Returns the answer to a question, a line for the verdict and one for everything else that is not empty. */
    static List<String> answer(CodeKind kind, String text, @Nullable LocalDate date) {
        CodeCheck<?> check = date == null ? kind.check(text) : kind.check(text, date);
        CodeExplanation explanation = check.explain(Locale.ENGLISH).revealed();
        Stream<String> problems = check.problems().stream().map(problem -> "problem " + problem);
        Stream<String> notes =
                check.notes().stream().map(note -> "note " + note.code() + ": " + note.message(Locale.ENGLISH));
        Stream<String> evidence = CodeKind.identify(text).stream()
                .filter(candidate -> candidate.kind() == kind)
                .map(candidate -> "evidence " + candidate.evidence());
        Stream<String> parts = explanation.parts().stream()
                .map(part -> "part " + part.from() + "-" + part.to() + " " + part.text() + " " + part.name()
                        + (part.meaning().isEmpty() ? "" : ": " + part.meaning()));
        Stream<String> sums = explanation.sums().stream()
                .map(sum -> "sum " + sum.system().standard() + " from " + (sum.offset() + 1) + ": " + sum.expected()
                        + ", found " + sum.found());
        return Stream.of(Stream.of(check.verdict().id()), problems, notes, evidence, parts, sums)
                .flatMap(lines -> lines)
                .toList();
    }

    @Test
    void theFileIsWhole() throws IOException {
        assertThat(questions()).hasSizeGreaterThan(300).doesNotHaveDuplicates();
        assertThat(questions().stream().map(Question::kind)).contains(CodeKind.values());
    }

    @TestFactory
    Stream<DynamicTest> everyAnswerIsAsReviewed() throws IOException {
        return Arrays.stream(CodeKind.values())
                .map(kind -> DynamicTest.dynamicTest(kind.id(), () -> {
                    for (Question question : questions()) {
                        if (question.kind() == kind) {
                            assertThat(answer(kind, question.text(), question.date()))
                                    .as("%s %s", kind, question.text())
                                    .isEqualTo(question.answer());
                        }
                    }
                }));
    }

    /** A part of a longer text, a text that is no string, and bytes get the verdict of the text by itself. */
    @Test
    void theVerdictIsTheSameWhereverTheTextStands() throws IOException {
        for (Question question : questions()) {
            CodeKind kind = question.kind();
            String text = question.text();
            CodeCheck.Verdict verdict = kind.check(text).verdict();
            boolean valid = verdict == CodeCheck.Verdict.CONFORMING;
            String longer = "91L" + text + "18X";
            int end = 3 + text.length();
            assertThat(kind.isValid(text)).as(text).isEqualTo(valid);
            assertThat(kind.isValid(CharBuffer.wrap(text))).as(text).isEqualTo(valid);
            assertThat(kind.isValid(longer, 3, end)).as(text).isEqualTo(valid);
            assertThat(kind.verdict(longer, 3, end)).as(text).isEqualTo(verdict);
            assertThat(kind.verdict(CharBuffer.wrap(longer), 3, end)).as(text).isEqualTo(verdict);
            byte[] bytes = longer.getBytes(StandardCharsets.ISO_8859_1);
            assertThat(kind.isValid(bytes, 3, end)).as(text).isEqualTo(valid);
        }
    }
}
