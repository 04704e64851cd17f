package io.github.xinyong.core.report;

import io.github.xinyong.codes.Messages;
import io.github.xinyong.core.disclosure.DisclosedItem;
import io.github.xinyong.core.disclosure.DisclosedSubject;
import io.github.xinyong.core.disclosure.Omission;
import io.github.xinyong.core.file.DisputeState;
import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.RecordCatalog;
import io.github.xinyong.core.record.RecordType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Writes a report as plain text in one language. */
final class ReportText {

    private static final String BUNDLE = "io.github.xinyong.core.report.messages";
    private static final Messages MESSAGES = Messages.from(locale -> ResourceBundle.getBundle(BUNDLE, locale));

    /** The members of a record that are written, in this order, before those of its details. */
    private static final List<String> DATES =
            List.of("occurred", "decided", "published", "effectiveFrom", "effectiveTo", "corrected");

    private final CreditReport report;
    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    ReportText(CreditReport report, Locale locale) {
        this.report = report;
        this.locale = locale;
    }

    static String word(Locale locale, String key) {
        return MESSAGES.text(locale, key);
    }

    String write() {
        cover();
        for (ReportSection section : ReportSection.values()) {
            text.append('\n').append(word(locale, "section." + section)).append('\n');
            List<DisclosedItem> items = report.items(section);
            if (items.isEmpty()) {
                text.append("  ").append(word(locale, "empty")).append('\n');
            }
            items.forEach(this::item);
        }
        omissions();
        text.append('\n').append(report.notice(locale)).append('\n');
        return text.toString();
    }

    private void cover() {
        DisclosedSubject subject = report.view().subject();
        text.append(word(locale, "title")).append('\n');
        line("", "number", report.number());
        line("", "generatedAt", report.generatedAt().toString());
        line("", "subject", (subject.name() + " " + subject.scheme() + ":" + subject.number()).strip());
        line("", "validTime", report.view().validTime().toString());
        line("", "audience", word(locale, "audience." + report.view().audience()));
        line("", "policy", report.view().policyId() + "/" + report.view().policyEdition());
    }

    private void item(DisclosedItem item) {
        text.append("- ").append(item.recordId()).append('\n');
        line("    ", "type", typeName(item.typeId()));
        line("    ", "source", item.text("source", "body"));
        line("    ", "documentNumber", item.text("source", "documentNumber"));
        for (String date : DATES) {
            line("    ", date, item.text("dates", date));
        }
        Map<String, JsonValue> members = item.content().members();
        if (members.containsKey("amount")) {
            line("    ", "amount", plain(members.getOrDefault("amount", JsonValue.ofNull())));
        }
        String severity = item.text("severity");
        line("    ", "severity", severity.isEmpty() ? "" : word(locale, "severity." + severity));
        line("    ", "state", word(locale, "state." + item.state()));
        details(members.getOrDefault("details", JsonValue.object()));
        if (item.dispute() != DisputeState.NONE) {
            line("    ", "dispute", word(locale, "dispute." + item.dispute()));
        }
        item.statements().forEach(said -> line("    ", "statement", said));
    }

    /** Returns the name of a type that the bundled catalogue knows, else its id. */
    private String typeName(String id) {
        RecordType type = RecordCatalog.bundled().type(id);
        if (type == null) {
            return id;
        }
        return Messages.language(locale).equals(Locale.CHINESE) ? type.nameZh() : type.nameEn();
    }

    private void details(JsonValue details) {
        for (JsonValue fields : CreditReport.withoutScore(details).members().values()) {
            fields.members()
                    .forEach((name, value) -> text.append("    ")
                            .append(name)
                            .append(": ")
                            .append(plain(value))
                            .append('\n'));
        }
    }

    private void omissions() {
        List<Omission> omissions = report.view().omissions();
        if (!omissions.isEmpty()) {
            text.append('\n').append(word(locale, "omissions")).append('\n');
            omissions.forEach(omission ->
                    text.append("- ").append(omission.message(locale)).append('\n'));
        }
    }

    private void line(String indent, String key, String value) {
        if (!value.isEmpty()) {
            text.append(indent)
                    .append(word(locale, "label." + key))
                    .append(": ")
                    .append(oneLine(value))
                    .append('\n');
        }
    }

    /** Returns a value in one line: an amount as an amount, anything else as its texts. */
    private static String plain(JsonValue value) {
        JsonValue currency = value.members().get("currency");
        JsonValue minor = value.members().get("minor");
        if (currency != null && minor != null && minor.type() == JsonValue.Type.NUMBER) {
            return new Money(minor.bigDecimal().longValueExact(), currency.text()).toString();
        }
        return switch (value.type()) {
            case ARRAY -> value.elements().stream().map(ReportText::plain).collect(Collectors.joining(", "));
            case OBJECT ->
                value.members().entrySet().stream()
                        .map(each -> each.getKey() + " " + plain(each.getValue()))
                        .collect(Collectors.joining("; "));
            default -> oneLine(value.text());
        };
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R|\\p{Cntrl}", " ");
    }
}
