package io.github.xinyong.rules.engine;

import static io.github.xinyong.rules.engine.Views.penalty;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.rules.json.CanonicalJson;
import io.github.xinyong.rules.json.RuleSetJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Explanations of the shipped example on scenarios, word for word, in both languages and as JSON.
 *
 * <p>The expected texts are files beside this class. With {@code -Dgolden.write=true} they are written anew into the source
 * tree, to be read and reviewed like code.
 */
class ExplanationGoldenTest {

    private static final Evaluator REVIEW =
            RuleEngine.compile(RuleSetJson.shipped("example-supplier-review")).at(Views.TIME);

    enum Scenario {
        /** Nothing on file: the bonus and the best grade. */
        CLEAN {
            @Override
            FileView view() {
                return Views.of();
            }
        },
        /** One small penalty: an exception replaces the points, another lifts the cap. */
        ONE_SMALL_PENALTY {
            @Override
            FileView view() {
                return Views.of(penalty("example-1", "2026-05-15", "800"));
            }
        },
        /** Several penalties, fines up to the limits of both groups, a very large one: a direct judgement. */
        VERY_LARGE_FINE {
            @Override
            FileView view() {
                return Views.of(
                        penalty("example-1", "2026-06-01", "1200000"),
                        penalty("example-2", "2025-11-20", "35000"),
                        penalty("example-3", "2025-08-02", "20000"),
                        penalty("example-4", "2024-06-29", "5000"));
            }
        },
        /** What is withdrawn or repaired does not count; what is disputed does, and is flagged. */
        STATES {
            @Override
            FileView view() {
                return Views.after(
                        List.of(
                                penalty("example-1", "2025-09-01", "150000"),
                                penalty("example-2", "2025-10-01", "90000"),
                                penalty("example-3", "2024-12-01", "30000")),
                        Event.withdrawn("example-1", "the decision was revoked"),
                        Event.repaired("example-2", LocalDate.of(2026, 1, 1), LegalBasis.cited("made-up basis")),
                        Event.objected("example-3", "the fine was paid"));
            }
        },
        /** A date known to the year, and a penalty without an amount: two grades stay possible. */
        UNDETERMINED {
            @Override
            FileView view() {
                return Views.of(
                        penalty("example-1", "2025-09-01", "60000"),
                        penalty("example-2", "2023", "70000"),
                        penalty("example-3", "2026-01-20", null));
            }
        };

        abstract FileView view();

        String fileName(String suffix) {
            return name().toLowerCase(Locale.ROOT).replace('_', '-') + suffix;
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsInEnglishAsExpected(Scenario scenario) throws IOException {
        compare(scenario.fileName(".en.txt"), REVIEW.explain(scenario.view()).text(Locale.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource
    void readsInChineseAsExpected(Scenario scenario) throws IOException {
        compare(scenario.fileName(".zh.txt"), REVIEW.explain(scenario.view()).text(Locale.CHINESE));
    }

    @Test
    void isWrittenAsJsonAsExpected() throws IOException {
        compare(
                "undetermined.json",
                CanonicalJson.write(REVIEW.explain(Scenario.UNDETERMINED.view()).toJson()) + "\n");
    }

    @Test
    void saysWhatWouldChangeTheOutcomeAsExpected() throws IOException {
        Outlook outlook = REVIEW.explain(Scenario.VERY_LARGE_FINE.view()).outlook(Views.DAY.plusYears(1));

        compare("outlook.en.txt", outlook.text(Locale.ENGLISH));
        compare("outlook.zh.txt", outlook.text(Locale.CHINESE));
        compare("outlook.json", CanonicalJson.write(outlook.toJson()) + "\n");
    }

    @ParameterizedTest
    @EnumSource
    void explainsTheDecisionThatDecideGives(Scenario scenario) {
        assertThat(REVIEW.explain(scenario.view()).decision()).isEqualTo(REVIEW.decide(scenario.view()));
    }

    private static void compare(String name, String actual) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Path file = Path.of("src/test/resources/io/github/xinyong/rules/engine", name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        try (InputStream in = ExplanationGoldenTest.class.getResourceAsStream(name)) {
            String expected = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(actual).isEqualTo(expected);
        }
    }
}
