package io.github.xinyong.rules.analysis;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.rules.InvalidRuleSetException;
import io.github.xinyong.rules.RuleSetFinding;
import io.github.xinyong.rules.engine.RuleEngine;
import io.github.xinyong.rules.json.CanonicalJson;
import io.github.xinyong.rules.scheme.Scheme;
import io.github.xinyong.rules.scheme.Schemes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The scenarios beside a rule set, kept as JSON, format {@value #FORMAT}.
 *
 * <p>The JSON Schema (2020-12) of the form is in this jar: {@code META-INF/xinyong/schema/credit-scenarios-1.schema.json}.
 *
 * <p>Each scenario names the days, how sure the law has to be ({@code least}, MEDIUM unless said otherwise), a file and what is
 * expected. The file is either a whole document of the format
 * {@code credit-file/1} as a text ({@code file}), or stated by its facts: a made-up organisation by its unified code and
 * name ({@code subject}) and its {@code records}, each with {@code id}, {@code type}, {@code dates} by name and optionally
 * {@code polarity} (ADVERSE unless said otherwise), {@code severity}, {@code amount} in yuan, {@code details}, the days it is
 * {@code repaired} or {@code shielded}, and the grounds on which it is {@code objected} to or {@code withdrawn}. Details have
 * the fields of the form of the type, amounts of money in yuan; those that form does not have make them open. Unknown members
 * are refused, as in rule sets.
 *
 * <p>Scenarios of a {@link Scheme} name it ({@code scheme}) instead of a rule set. They may say on which {@code articles} they
 * test and how sure the law has to be ({@code least}), and expect the {@code version} in force and {@code answers} by key.
 *
 * <p>They run by one call, or one by one as dynamic tests of any framework:
 *
 * <pre>{@code
 * ScenarioSet scenarios = ScenarioSet.shipped("example-supplier-review");
 * scenarios.run(engine).isAsExpected(); // all by one call
 * scenarios.scenarios().stream().map(one -> dynamicTest(one.id(), () -> one.run(engine).verify())); // a JUnit test factory
 * }</pre>
 *
 * @param about the id of the rule set or scheme they belong to
 * @param scenarios the scenarios, at least one, no id twice
 */
public record ScenarioSet(String about, List<Scenario> scenarios) {

    /** The name and version of the JSON form, the value of its member {@code format}. */
    public static final String FORMAT = "credit-scenarios/1";

    /** The most characters a text may have. */
    public static final int MAX_LENGTH = 16 << 20;

    private static final String SHIPPED = "/META-INF/xinyong/schemes/";
    private static final Pattern SHIPPED_ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");

    /** Copies the scenarios. */
    public ScenarioSet {
        requireNonNull(about, "about");
        scenarios = List.copyOf(scenarios);
    }

    /**
     * Parses scenarios.
     *
     * @throws InvalidRuleSetException if the text is not of this form; the place is the path in it
     */
    public static ScenarioSet parse(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new InvalidRuleSetException(List.of(new RuleSetFinding(
                    RuleSetFinding.Kind.TOO_LARGE,
                    "",
                    "more than " + MAX_LENGTH,
                    "at most " + MAX_LENGTH + " characters")));
        }
        return ScenarioReader.scenarios(CanonicalJson.read(text));
    }

    /**
     * Returns the scenarios that ship beside a rule set of this library.
     *
     * @param id the id of the rule set, such as {@code example-supplier-review}
     * @throws IllegalArgumentException if there are none
     */
    public static ScenarioSet shipped(String id) {
        try (@Nullable
                InputStream in = SHIPPED_ID.matcher(id).matches()
                        ? ScenarioSet.class.getResourceAsStream(SHIPPED + id + ".scenarios.json")
                        : null) {
            if (in == null) {
                throw new IllegalArgumentException("No scenarios ship with the library for the rule set " + id);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("A resource of this library cannot be read: " + id, e);
        }
    }

    /**
     * Returns the scenarios that lie beside a scheme.
     *
     * @throws IllegalArgumentException if there are none
     * @throws InvalidRuleSetException if they are not of this form
     */
    public static ScenarioSet of(Schemes schemes, String id) {
        String text = schemes.scenarios(id);
        if (text == null) {
            throw new IllegalArgumentException("No scenarios lie beside the scheme " + id);
        }
        return parse(text);
    }

    /** Runs every scenario by the versions of a scheme in force on their days. */
    public List<ScenarioResult> run(Scheme scheme) {
        return scenarios.stream().map(scenario -> scenario.run(scheme)).toList();
    }

    /** Runs every scenario and says what they cover. */
    public ScenarioReport run(RuleEngine engine) {
        List<ScenarioResult> results =
                scenarios.stream().map(scenario -> scenario.run(engine)).toList();
        Coverage coverage = Coverage.of(
                engine.ruleSet(),
                results.stream()
                        .map(ScenarioResult::explanation)
                        .filter(Objects::nonNull)
                        .toList());
        return new ScenarioReport(results, coverage);
    }
}
