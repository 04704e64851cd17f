package io.github.xinyong.examples.cli;

import io.github.xinyong.core.disclosure.DisclosedItem;
import io.github.xinyong.core.disclosure.DisclosedView;
import io.github.xinyong.core.file.DisputeState;
import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.core.record.RecordCatalog;
import io.github.xinyong.core.record.RecordType;
import io.github.xinyong.core.report.CreditReport;
import io.github.xinyong.core.report.ReportSection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A credit report as a page of HTML with a timeline, complete in itself; the template escapes whatever is put into it. */
final class ReportPage {

    private static final List<String> DATES = List.of("decided", "occurred", "effectiveFrom", "published");

    private ReportPage() {}

    /** A record on the timeline; {@code css} is its polarity. */
    record Item(
            String date,
            String when,
            String type,
            String record,
            String state,
            String css,
            String section,
            String source,
            String content,
            boolean objected) {}

    /** The records of a year, the latest first; {@code year} is empty for those without a date. */
    record Year(String year, String title, int count, List<Item> items) {}

    static String html(CreditReport report, Locale locale) {
        DisclosedView view = report.view();
        Map<String, Object> context = new HashMap<>();
        context.put("t", Pages.labels(locale, "report."));
        context.put("lang", Pages.language(locale));
        context.put("name", view.subject().name());
        context.put("subject", view.subject().scheme() + ":" + view.subject().number());
        context.put("notice", report.notice(locale));
        context.put("day", view.validTime().toString());
        context.put("audience", CliMessages.text(locale, "report.audience." + view.audience()));
        context.put("policy", view.policyId() + "/" + view.policyEdition());
        context.put("number", report.number());
        context.put("made", report.generatedAt().toString());
        List<Year> years = years(items(report, locale), locale);
        context.put("years", years);
        context.put("several", years.size() > 1);
        context.put("text", report.toText(locale));
        return Pages.html("report.html.mustache", context);
    }

    private static List<Item> items(CreditReport report, Locale locale) {
        List<JsonValue> titles = member(report.toJson(), "sections").elements();
        List<Item> items = new ArrayList<>();
        for (ReportSection section : ReportSection.values()) {
            String title = titles.stream()
                    .filter(each -> member(each, "id").text().equals(section.id()))
                    .map(each -> member(member(each, "title"), locale.equals(Locale.CHINESE) ? "zh" : "en")
                            .text())
                    .findFirst()
                    .orElse("");
            report.items(section).forEach(item -> items.add(item(item, title, locale)));
        }
        items.sort(Comparator.comparing(Item::date).reversed());
        return items;
    }

    private static List<Year> years(List<Item> items, Locale locale) {
        Map<String, List<Item>> byYear = new LinkedHashMap<>();
        for (Item item : items) {
            String year = item.date().isEmpty() ? "" : item.date().substring(0, 4);
            byYear.computeIfAbsent(year, any -> new ArrayList<>()).add(item);
        }
        return byYear.entrySet().stream()
                .map(each -> new Year(
                        each.getKey(),
                        each.getKey().isEmpty() ? CliMessages.text(locale, "report.undated") : each.getKey(),
                        each.getValue().size(),
                        each.getValue()))
                .toList();
    }

    private static Item item(DisclosedItem item, String section, Locale locale) {
        String date = DATES.stream()
                .map(name -> item.text("dates", name))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return new Item(
                date,
                date.isEmpty() ? CliMessages.text(locale, "report.undated") : date,
                typeName(item.typeId(), locale),
                item.recordId(),
                CliMessages.text(locale, "report.state." + item.state()),
                item.text("polarity").toUpperCase(Locale.ROOT),
                section,
                item.text("source", "body"),
                item.text("details", item.typeId(), "content"),
                item.dispute() == DisputeState.OPEN);
    }

    private static String typeName(String id, Locale locale) {
        RecordType type = RecordCatalog.bundled().type(id);
        if (type == null) {
            return id;
        }
        return locale.equals(Locale.CHINESE) ? type.nameZh() : type.nameEn();
    }

    private static JsonValue member(JsonValue object, String name) {
        return Objects.requireNonNull(object.members().get(name), name);
    }
}
