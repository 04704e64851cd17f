package com.example.frameworks;

import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Has codes read, written and validated by frameworks. Ends with status 0 if all is as promised. */
final class Frameworks {

    /** How a mapper reads an order; both versions throw unchecked or checked exceptions of their own. */
    interface Reader {
        Order read(String json) throws Exception;
    }

    private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
            new com.fasterxml.jackson.databind.ObjectMapper();
    private static final tools.jackson.databind.ObjectMapper JACKSON_3 = new tools.jackson.databind.ObjectMapper();

    private Frameworks() {}

    public static void main(String[] args) throws Exception {
        UnifiedSocialCreditCode buyer =
                UnifiedSocialCreditCode.of('9', '1', "350100", OrganizationCode.of("PDY00001"));
        CitizenIdNumber agent = CitizenIdNumber.of("119901", LocalDate.of(2004, 2, 29), 0);
        Order order = new Order(buyer, agent, Map.of(buyer, 1));

        String json = JACKSON_2.writeValueAsString(order);
        System.out.println(json.replace(agent.value(), agent.toString()));
        require(JACKSON_3.writeValueAsString(order).equals(json), "both versions of Jackson write the same");
        lookAtMapper("Jackson 2", text -> JACKSON_2.readValue(text, Order.class), order, json);
        lookAtMapper("Jackson 3", text -> JACKSON_3.readValue(text, Order.class), order, json);

        lookAtForms(new Form(buyer.value(), agent.value(), " " + buyer.value().toLowerCase(Locale.ROOT)), agent);
        System.out.println(Frameworks.class.getModule().isNamed() ? "module path" : "class path");
    }

    private static void lookAtMapper(String name, Reader mapper, Order order, String json) throws Exception {
        require(mapper.read(json).equals(order), name + " reads what is written");
        String number = order.agent().value();
        String wrong = number.substring(0, 17) + (number.endsWith("0") ? '1' : '0');
        String refusal = refusal(mapper, json.replace(number, wrong));
        require(refusal.contains("CHECK_CHARACTER"), name + " says why a number is refused");
        require(refusal.contains("agent"), name + " says where");
        require(!refusal.contains(wrong) && !refusal.contains("20040229"), name + " does not show the number");
        require(refusal(mapper, json.replace("350100", "350101")).contains("CHECK_CHARACTER"), name + " checks keys");
    }

    /** Returns everything that a log would have of an exception. */
    private static String refusal(Reader mapper, String json) {
        try {
            mapper.read(json);
        } catch (Exception e) {
            StringWriter all = new StringWriter();
            e.printStackTrace(new PrintWriter(all));
            return all.toString();
        }
        throw new IllegalStateException("not so: a wrong number is refused");
    }

    private static void lookAtForms(Form good, CitizenIdNumber agent) {
        Form bad = new Form("91350100PDY000011", agent.value().replace('2', '3'), "x");
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            Forms forms = new Forms(locale);
            require(forms.messages(good).isEmpty(), "good numbers are valid");
            require(forms.messages(new Form(null, null, null)).isEmpty(), "null is valid");
            List<String> messages = forms.messages(bad);
            messages.forEach(System.out::println);
            require(messages.size() == 3, "every bad field has its message");
            require(messages.stream().noneMatch(message -> message.contains("{")), "messages are complete");
            require(messages.stream().noneMatch(message -> message.contains(bad.agent)), "no number is shown");
            require(
                    messages.stream().allMatch(message -> message.codePoints().anyMatch(Character::isIdeographic))
                            == locale.equals(Locale.CHINESE),
                    "messages are in " + locale.getDisplayLanguage(Locale.ENGLISH));
        }
    }

    private static void require(boolean promise, String text) {
        if (!promise) {
            throw new IllegalStateException("not so: " + text);
        }
    }
}
