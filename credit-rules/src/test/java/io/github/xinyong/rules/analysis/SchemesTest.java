package io.github.xinyong.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.law.LawRegister;
import io.github.xinyong.rules.engine.RuleEngine;
import io.github.xinyong.rules.scheme.Scheme;
import io.github.xinyong.rules.scheme.SchemeVersion;
import io.github.xinyong.rules.scheme.Schemes;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scheme that ships: its scenarios, its citations, its analysis, its text. */
class SchemesTest {

    private static final Schemes SCHEMES = Schemes.shipped();

    static Stream<Scheme> schemes() {
        return SCHEMES.all().stream();
    }

    static Stream<SchemeVersion> versions() {
        return schemes().flatMap(scheme -> scheme.versions().stream());
    }

    @TestFactory
    Stream<DynamicTest> everyScenarioIsAsExpected() {
        return schemes()
                .flatMap(scheme -> ScenarioSet.of(SCHEMES, scheme.id()).scenarios().stream()
                        .map(scenario -> dynamicTest(
                                scheme.id() + " " + scenario.id(),
                                () -> scenario.run(scheme).verify())));
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void everyScenarioNamesTheArticlesItTests(Scheme scheme) {
        ScenarioSet scenarios = ScenarioSet.of(SCHEMES, scheme.id());
        assertThat(scenarios.about()).isEqualTo(scheme.id());
        assertThat(scenarios.scenarios()).allSatisfy(scenario -> {
            assertThat(scenario.articles()).as(scenario.id()).isNotEmpty();
            assertThat(scenario.articles())
                    .allSatisfy(article -> assertThat(LawRegister.bundled().document(article.split(" ", 2)[0]))
                            .as(article)
                            .isNotNull());
        });
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyDocumentIsRegisteredAndInForceWithItsVersion(SchemeVersion version) {
        assertThat(version.documents()).isNotEmpty().allSatisfy(basis -> {
            String id = basis.documentId();
            assertThat(id == null ? null : LawRegister.bundled().document(id))
                    .as("%s", basis)
                    .isNotNull();
        });
        assertThat(version.dates()).allSatisfy(rule -> assertThat(rule.basis()).isNotEmpty());
        assertThat(version.engine() != null
                        || version.calculator() != null
                        || !version.dates().isEmpty())
                .isTrue();
    }

    /** The last day of the law of each version, or one of today's. */
    private static LocalDate day(SchemeVersion version) {
        LocalDate last = version.inForce().lastDay();
        LocalDate day = LocalDate.of(2026, 11, 22);
        return last == null ? day : last;
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyFindingOfTheAnalysisIsExplained(SchemeVersion version) {
        RuleEngine engine = version.engine();
        if (engine == null) {
            return;
        }
        Set<String> found = new TreeSet<>();
        RuleSetAnalysis.of(engine, day(version), 60)
                .findings()
                .forEach(finding -> found.add(finding.code() + " " + finding.place()));
        Set<String> explained = new TreeSet<>();
        version.findings().forEach(finding -> explained.add(finding.code() + " " + finding.place()));
        assertThat(found).isEqualTo(explained);
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void everySchemeIsReadInBothLanguages(Scheme scheme) {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            String text = scheme.text(locale);
            assertThat(text).contains(scheme.title().in(locale), scheme.about().in(locale));
            scheme.versions().forEach(version -> {
                assertThat(text).contains(version.id());
                version.gaps()
                        .forEach(gap -> assertThat(text).contains(gap.what().in(locale)));
                version.dates()
                        .forEach(rule -> assertThat(text).contains(rule.title().in(locale)));
                if (version.ruleSet() != null) {
                    version.ruleSet()
                            .rules()
                            .forEach(rule ->
                                    assertThat(text).contains(rule.title().in(locale)));
                }
            });
        }
    }

    @Test
    void noVersionInForceIsSaidSo() {
        Scheme scheme = SCHEMES.scheme("credit-china-repair");
        ScenarioResult result = ScenarioSet.of(SCHEMES, "credit-china-repair")
                .scenarios()
                .get(0)
                .run(scheme);
        assertThat(result.isAsExpected()).isTrue();
        assertThat(scheme.on(LocalDate.of(2019, 6, 30))).isNull();
        assertThat(scheme.on(LocalDate.of(2019, 7, 1))).isEqualTo(scheme.version("credit-china-repair-2019"));
        assertThat(scheme.version("credit-china-repair-2019").confidence()).isEqualTo(Confidence.MEDIUM);
    }
}
