package com.example.frameworks;

import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.CodeProblem;
import io.github.xinyong.codes.SubjectCode;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.codes.arbitraries.CodeArbitraries;
import io.github.xinyong.codes.arbitraries.TextWithCodes;
import io.github.xinyong.codes.sample.CodeSampler;
import io.github.xinyong.codes.text.CodeMasker;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** How a user tests with the generators of the test-jar. */
class OrderProperties {

    private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
            new com.fasterxml.jackson.databind.ObjectMapper();
    private static final tools.jackson.databind.ObjectMapper JACKSON_3 = new tools.jackson.databind.ObjectMapper();
    private static final Forms FORMS = new Forms(Locale.ENGLISH);

    @Example
    boolean thisRunsWhereTheBuildSays() {
        return OrderProperties.class.getModule().isNamed() == Boolean.getBoolean("modular");
    }

    @Property
    boolean ordersAreReadAsWritten(
            @ForAll UnifiedSocialCreditCode buyer,
            @ForAll CitizenIdNumber agent,
            @ForAll Map<UnifiedSocialCreditCode, Integer> shares)
            throws Exception {
        Order order = new Order(buyer, agent, shares);
        return JACKSON_2.readValue(JACKSON_3.writeValueAsString(order), Order.class).equals(order)
                && JACKSON_3.readValue(JACKSON_2.writeValueAsString(order), Order.class).equals(order);
    }

    @Provide
    Arbitrary<UnifiedSocialCreditCode> companies() {
        return CodeArbitraries.codes(CodeSampler.uscc().withAuthority('9').withDivisions(350100));
    }

    @Property
    boolean goodNumbersAreValid(@ForAll("companies") UnifiedSocialCreditCode buyer, @ForAll CitizenIdNumber agent) {
        return FORMS.messages(new Form(buyer.value(), agent.value(), buyer.value())).isEmpty();
    }

    @Provide
    Arbitrary<String> wrongChecks() {
        return CodeArbitraries.invalid(CodeSampler.uscc(), CodeProblem.Type.CHECK_CHARACTER);
    }

    @Property
    boolean aWrongCheckIsNotValid(@ForAll("wrongChecks") String text) {
        return List.of("buyer").equals(FORMS.messages(new Form(text, null, null)).stream()
                .map(message -> message.substring(0, message.indexOf(':')))
                .toList());
    }

    @Property
    boolean personsAreMasked(@ForAll TextWithCodes text) {
        String masked = CodeMasker.forAudience(CodeMasker.Audience.PUBLIC).mask(text.text());
        return text.places().stream()
                .map(TextWithCodes.Place::code)
                .filter(SubjectCode::isPersonal)
                .noneMatch(code -> masked.contains(code.value()));
    }
}
