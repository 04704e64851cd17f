package com.example.consumer;

import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.codes.division.Divisions;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.law.LawRegister;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.Organization;
import io.github.xinyong.rules.engine.EvaluationTime;
import io.github.xinyong.rules.engine.Evaluator;
import io.github.xinyong.rules.engine.RuleEngine;
import io.github.xinyong.rules.json.RuleSetJson;
import java.lang.module.ModuleDescriptor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Uses the libraries from outside and looks at what came with them. Ends with status 0 if all is as promised. */
final class Consumer {

    /** Where modules may come from: the JDK, ourselves, the libraries, and the one dependency that they have. */
    private static final List<String> EXPECTED = List.of(
            "java.", "jdk.", "com.example.consumer", "io.github.xinyong.", "tools.jackson.", "com.fasterxml.jackson.annotation");

    private Consumer() {}

    public static void main(String[] args) {
        UnifiedSocialCreditCode code = readACode();
        decide(readAFile(code));
        if (Consumer.class.getModule().isNamed()) {
            lookAtModules();
        } else {
            System.out.println("class path");
        }
    }

    /** Codes, their sentences in both languages and their data: all of it resources inside the library's module. */
    private static UnifiedSocialCreditCode readACode() {
        UnifiedSocialCreditCode code =
                UnifiedSocialCreditCode.of('9', '1', "350100", OrganizationCode.of("PDY00001"));
        require(UnifiedSocialCreditCode.isValid(code.value()), "a code made from its parts is valid");
        require(UnifiedSocialCreditCode.parse(code.toString()).equals(code), "a code reads what it writes");

        CodeCheck<UnifiedSocialCreditCode> check = UnifiedSocialCreditCode.check("0" + code.value().substring(1));
        require(check.verdict() == CodeCheck.Verdict.INVALID, "a changed character is noticed");
        System.out.println(check.problems().get(0).message(Locale.CHINESE));
        System.out.println(check.problems().get(0).message(Locale.ENGLISH));
        System.out.println(code + " " + Divisions.load().path(code.divisionCode()).orElseThrow().name());
        return code;
    }

    private static FileView readAFile(UnifiedSocialCreditCode code) {
        LawRegister law = LawRegister.bundled();
        require(!law.documents().isEmpty(), "the register of documents comes with the library");
        CreditRecord penalty = CreditRecord.builder("1", CreditRecord.PENALTY)
                .polarity(Polarity.ADVERSE)
                .decided(LocalDate.parse("2024-03-01"))
                .amount(Money.parseWan("0.5"))
                .source(Source.of("a made-up bureau"))
                .basis(LegalBasis.of("PENALTY-2021", "art 33"))
                .build();
        CreditFile file = CreditFile.open("file-1", Organization.of(code, "a made-up company"))
                .append(Instant.parse("2024-03-02T00:00:00Z"), Source.of("a made-up platform"), Event.stated(penalty))
                .orElseThrow();
        FileView view = file.asOf(LocalDate.parse("2024-06-30"), ZoneId.of("Asia/Shanghai"));
        require(view.records().equals(List.of(penalty)), "a stated record stands in the file");
        System.out.println(file + ", " + law);
        return view;
    }

    private static void decide(FileView view) {
        Evaluator evaluator = RuleEngine.compile(RuleSetJson.shipped("example-supplier-review"))
                .at(EvaluationTime.of(view));
        String explanation = evaluator.explain(view).text(Locale.CHINESE);
        require(!explanation.isBlank(), "a decision explains itself");
        System.out.println(evaluator.decide(view));
        System.out.println(explanation);
    }

    private static void lookAtModules() {
        Set<String> names = ModuleLayer.boot().modules().stream()
                .map(Module::getDescriptor)
                .map(ModuleDescriptor::name)
                .collect(Collectors.toCollection(TreeSet::new));
        names.removeIf(name -> name.startsWith("java.") || name.startsWith("jdk."));
        System.out.println("module path: " + String.join(", ", names));
        for (String library : List.of("codes", "core", "rules")) {
            Module module = ModuleLayer.boot().findModule("io.github.xinyong." + library).orElseThrow();
            require(!module.getDescriptor().isAutomatic(), module.getName() + " has a descriptor of its own");
        }
        for (String name : names) {
            require(EXPECTED.stream().anyMatch(name::startsWith), name + " is expected on the module path");
        }
    }

    private static void require(boolean promise, String text) {
        if (!promise) {
            throw new IllegalStateException("not so: " + text);
        }
    }
}
