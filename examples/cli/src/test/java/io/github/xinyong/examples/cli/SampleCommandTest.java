package io.github.xinyong.examples.cli;

import static io.github.xinyong.examples.cli.Run.credit;
import static io.github.xinyong.examples.cli.Run.creditWith;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.SubjectCode;
import io.github.xinyong.codes.sample.CodeSampler;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleCommandTest {

    private static List<String> sample(String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "sample";
        System.arraycopy(options, 0, arguments, 1, options.length);
        Run run = credit(arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run.out().lines().toList();
    }

    @ParameterizedTest
    @EnumSource
    void samplesOfEveryKindConformAndAreNobodys(CodeKind kind) {
        assertThat(sample("--kind", kind.id(), "--count", "50", "--seed", "3"))
                .hasSize(50)
                .doesNotHaveDuplicates()
                .allSatisfy(text -> {
                    SubjectCode code = kind.check(text).code().orElseThrow();
                    assertThat(CodeSampler.isUnassignable(code)).isTrue();
                });
    }

    @Test
    void theSameSeedGivesTheSame() {
        assertThat(sample("--seed", "7"))
                .hasSize(10)
                .isEqualTo(sample("--seed", "7"))
                .isNotEqualTo(sample("--seed", "8"));
    }

    @Test
    void haveThePropertiesAskedFor() {
        assertThat(sample("--authority", "9", "--category", "2", "--division", "350100,110105"))
                .allMatch(code -> code.matches("92(350100|110105)PDY.*"));
        assertThat(sample("--kind", "citizen-id", "--birth", "2004-02-29", "--province", "44", "--sex", "male"))
                .allMatch(code -> code.matches("4499..20040229..[13579]."));
        assertThat(sample("--kind", "citizen-id-15", "--birth", "1980-01-01..1980-01-31"))
                .allMatch(code -> code.matches(".{6}8001\\d{2}000"));
        assertThat(sample("--kind", "foreign-permanent", "--country", "124", "--province", "11"))
                .allMatch(code -> code.startsWith("911124"));
        assertThat(sample("--kind", "registration-no", "--registrant", "individual-business", "--province", "11"))
                .allMatch(code -> code.matches("1199..[6-9].*"));
        assertThat(sample("--kind", "taxpayer-no", "--form", "former")).allMatch(code -> code.length() == 15);
        assertThat(sample("--count", "0")).isEmpty();
    }

    @Test
    void areBrokenForTheReasonAskedFor() {
        List<String> broken = sample("--kind", "citizen-id", "--broken", "birth-date", "--count", "20");
        Run run = creditWith(String.join("\n", broken), "check", "--kind", "citizen-id", "--format", "jsonl");
        assertThat(run.json()).hasSize(20).allSatisfy(row -> {
            assertThat(row.get("problems")).hasSize(1);
            assertThat(row.get("problems").get(0).get("code").stringValue()).isEqualTo("BIRTH_DATE");
        });
        assertThat(sample("--broken", "CHECK_CHARACTER", "--count", "1", "--format", "jsonl")
                        .get(0))
                .contains("\"kind\":\"uscc\",\"broken\":\"CHECK_CHARACTER\"");
    }

    @Test
    void whatNoSampleCanHaveIsRefused() {
        isRefused("org-code do not take --sex", "--kind", "org-code", "--sex", "male");
        isRefused("birth-date", "--broken", "nonsense");
        isRefused("BIRTH_DATE", "--broken", "birth-date");
        isRefused("99999 different samples, not 100000", "--kind", "org-code", "--count", "100000");
        isRefused("1990-01-01..1999-12-31", "--kind", "citizen-id", "--birth", "yesterday");
        isRefused("citizen-id like this", "--kind", "citizen-id", "--birth", "2000-01-02..2000-01-01");
        isRefused("citizen-id like this", "--kind", "citizen-id", "--division", "110105", "--sex", "male");
        isRefused("uscc like this", "--authority", "Z");
        isRefused("--count", "--count", "many");
    }

    private static void isRefused(String part, String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "sample";
        System.arraycopy(options, 0, arguments, 1, options.length);
        Run run = credit(arguments);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(part).hasLineCount(1);
    }
}
