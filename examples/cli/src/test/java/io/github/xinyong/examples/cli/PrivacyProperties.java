package io.github.xinyong.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.CodeNormalizer;
import io.github.xinyong.codes.PersonalNumbers;
import io.github.xinyong.core.file.AppendResult;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.json.CreditFileJson;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.Person;
import io.github.xinyong.core.subject.SubjectId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;

/** No command shows a person's number whole, right or wrong, however it is written. Every try starts the whole program. */
@PropertyDefaults(tries = 60)
class PrivacyProperties {

    private static final List<String> DIVISIONS = List.of("110105", "440524", "350128", "820000", "659013", "341203");
    private static final List<String> FORMATS = List.of("table", "jsonl", "csv");
    private static final List<String> KINDS = List.of("auto", "uscc", "org-code", "citizen-id", "taxpayer-no");

    @BeforeContainer
    static void theNumbersOfThisTestAreMasked() {
        assertThat(PersonalNumbers.contains("110105194912310006")).isTrue();
    }

    /** Numbers with sequence 000, which is never allotted to anybody. */
    @Provide
    Arbitrary<String> numbers() {
        return Combinators.combine(
                        Arbitraries.of(DIVISIONS),
                        Arbitraries.integers().between(1900, 2026),
                        Arbitraries.integers().between(1, 365))
                .as((division, year, day) -> CitizenIdNumber.of(division, LocalDate.ofYearDay(year, day), 0)
                        .value());
    }

    /** A number as people write it, right or with one slip. */
    @Provide
    Arbitrary<String> writings() {
        Arbitrary<String> slips = Combinators.combine(
                        numbers(), Arbitraries.integers().between(0, 17), Arbitraries.of("", "0", "7", "X", "O"))
                .as((number, place, character) -> number.substring(0, place) + character + number.substring(place + 1));
        Arbitrary<String> wholes = Arbitraries.oneOf(
                numbers(),
                numbers().map(number -> "L" + number),
                numbers().map(number -> number + "00"),
                numbers().map(number -> number.substring(0, 6) + number.substring(8, 17)));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, wholes),
                net.jqwik.api.Tuple.of(1, slips),
                net.jqwik.api.Tuple.of(1, wholes.map(PrivacyProperties::wide)),
                net.jqwik.api.Tuple.of(1, wholes.map(number -> number.substring(0, 6) + " " + number.substring(6))),
                net.jqwik.api.Tuple.of(1, wholes.map(number -> "编号" + number + "。")));
    }

    private static String wide(String number) {
        StringBuilder wide = new StringBuilder();
        number.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        return wide.toString();
    }

    private static void hides(Run run, String writing) {
        assertThat(run.all()).doesNotContain(writing);
        assertThat(PersonalNumbers.contains(run.all())).as(run.all()).isFalse();
        String digits = CodeNormalizer.normalize(writing).replaceAll("[^0-9]", "");
        for (int i = 2; i + 6 < digits.length(); i++) {
            assertThat(run.all()).doesNotContain(digits.substring(i, i + 6));
        }
    }

    @Property
    void checkHidesThem(
            @ForAll("writings") String writing,
            @ForAll("formats") String format,
            @ForAll("kinds") String kind,
            @ForAll boolean normalize) {
        String input = writing + "\n";
        Run run = normalize
                ? Run.creditWith(input, "check", "--format", format, "--kind", kind, "--normalize")
                : Run.creditWith(input, "check", "--format", format, "--kind", kind, "--lang", "zh");
        assertThat(run.status()).isLessThan(2);
        hides(run, writing);
    }

    @Property
    void checkHidesThemInAColumn(@ForAll("writings") String writing) throws Exception {
        // a name without digits, since it is printed, too
        Path file = Path.of("target", "privacy-table.csv");
        Files.writeString(file, "name,number\nx,\"" + writing + "\"\n");
        hides(Run.credit("check", "--column", "number", "--format", "jsonl", file.toString()), writing);
        hides(Run.credit("check", "--column", writing, file.toString()), writing);
        Files.delete(file);
    }

    @Property
    void explainHidesThem(@ForAll("writings") String writing, @ForAll("kinds") String kind, @ForAll boolean normalize) {
        Run run = normalize
                ? Run.credit("explain", "--kind", kind, "--normalize", writing)
                : Run.credit("explain", "--kind", kind, "--lang", "zh", writing);
        assertThat(run.status()).isLessThan(2);
        hides(run, writing);
    }

    @Property(tries = 30)
    void findHidesThem(@ForAll("writings") String writing, @ForAll boolean whole, @ForAll("rows") String format) {
        String[] how =
                whole ? new String[] {"--whole", "--leniency", "possible"} : new String[] {"--kinds", "taxpayer-no"};
        for (String leniency : List.of("strict", "normalized", "possible")) {
            hides(Run.creditWith("号码：" + writing, "find", "--leniency", leniency, "--format", format), writing);
        }
        hides(
                Run.creditWith(
                        writing,
                        java.util.stream.Stream.concat(
                                        java.util.stream.Stream.of("find", "--format", format),
                                        java.util.Arrays.stream(how))
                                .toArray(String[]::new)),
                writing);
    }

    @Property
    void maskHidesThem(@ForAll("writings") String writing, @ForAll("audiences") String audience) {
        Run run = Run.creditWith("号码：" + writing + "\n", "mask", "--audience", audience);
        assertThat(run.status()).isZero();
        hides(run, writing);
    }

    @Property
    void correctHidesThem(
            @ForAll("writings") String writing, @ForAll("rows") String format, @ForAll("kinds") String kind) {
        hides(Run.creditWith(writing, "correct", "--format", format, "--kind", kind), writing);
    }

    @Property
    void profileHidesThem(
            @ForAll("writings") String writing, @ForAll("reports") String format, @ForAll("kinds") String kind) {
        Run run = Run.creditWith("x\n" + writing + "\n" + writing, "profile", "--format", format, "--kind", kind);
        assertThat(run.status()).isZero();
        hides(run, writing);
    }

    @Property(tries = 10)
    void creditFilesHideThem(@ForAll("numbers") String number) {
        SubjectId id = SubjectId.of("citizen-id", number);
        CreditRecord award = CreditRecord.builder("A-" + number, "award")
                .decided(LocalDate.of(2025, 12, 1))
                .build();
        CreditFile file = CreditFile.open("f-" + number, Person.of(id, "某人" + number), bytes -> {});
        AppendResult result =
                file.append(Instant.parse("2026-01-02T03:04:05Z"), Source.of(number), Event.stated(award));
        String input = CreditFileJson.standard().toJson(result.orElseThrow()) + "\n";
        for (String command : List.of("show", "verify", "history", "as-of")) {
            Run run = Run.creditWith(input, "file", command);
            assertThat(run.status()).isZero();
            hides(run, number);
        }
        hides(Run.creditWith(input, "file", "trace", "A-" + number), number);
        hides(Run.creditWith(input.replace("award", number), "file", "verify"), number);
        for (String audience : List.of("public", "subject", "keeper", "authority")) {
            hides(Run.creditWith(input, "disclose", "--audience", audience), number);
            for (String format : List.of("text", "json", "html")) {
                hides(Run.creditWith(input, "report", "--audience", audience, "--format", format), number);
            }
        }
        hides(Run.creditWith(input, "disclose", "--grantee", number), number);
    }

    @Property(tries = 20)
    void mistakesHideThem(@ForAll("writings") String writing) {
        hides(Run.credit("check", writing), writing);
        hides(Run.credit("check", "--kind", writing), writing);
        hides(Run.credit("check", "--as-of", writing), writing);
        hides(Run.credit("check", "--encoding", writing), writing);
        hides(Run.credit("check", "--column", writing, "pom.xml"), writing);
        hides(Run.credit("check", "a", writing), writing);
        hides(Run.credit("explain", "a", writing), writing);
        hides(Run.credit(writing), writing);
        for (String command : List.of("find", "mask", "correct", "profile")) {
            hides(Run.credit(command, writing), writing);
            hides(Run.credit(command, "--format", writing), writing);
        }
        hides(Run.credit("find", "--kinds", writing), writing);
        hides(Run.credit("sample", writing), writing);
        hides(Run.credit("sample", "--birth", writing), writing);
        hides(Run.credit("divisions", writing), writing);
        hides(Run.credit("divisions", "110105", writing), writing);
    }

    @Property(tries = 30)
    void revealShowsThem(@ForAll("numbers") String number, @ForAll("formats") String format) {
        assertThat(Run.creditWith(number, "check", "--reveal", "--format", format)
                        .out())
                .contains(number);
        assertThat(Run.credit("explain", "--reveal", number).out()).contains(number);
        assertThat(Run.creditWith("身份证 " + number, "find", "--reveal").out()).contains(number);
        assertThat(Run.creditWith(number.substring(0, 17), "correct", "--kind", "citizen-id", "--reveal")
                        .out())
                .contains(number.substring(0, 17));
    }

    @Provide
    Arbitrary<String> formats() {
        return Arbitraries.of(FORMATS);
    }

    @Provide
    Arbitrary<String> rows() {
        return Arbitraries.of("table", "jsonl");
    }

    @Provide
    Arbitrary<String> reports() {
        return Arbitraries.of("text", "json", "html");
    }

    @Provide
    Arbitrary<String> audiences() {
        return Arbitraries.of("public", "counterparty", "internal");
    }

    @Provide
    Arbitrary<String> kinds() {
        return Arbitraries.of(KINDS);
    }
}
