package io.github.xinyong.core.report;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.disclosure.DisclosedItem;
import io.github.xinyong.core.disclosure.DisclosedView;
import io.github.xinyong.core.record.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A credit report about one subject for one audience: the sections of the report standard of Credit China (2022) with what
 * that audience sees, facts only.
 *
 * <p>It has no score, and leaves out what others scored. It is no official report and no legal advice, and says so.
 *
 * <pre>{@code
 * CreditReport report = CreditReport.of("R-1", Instant.parse("2026-06-01T00:00:00Z"), disclosedView);
 * report.items(ReportSection.ADMINISTRATION);
 * report.toText(Locale.CHINESE);
 * }</pre>
 *
 * <p>Immutable; the same inputs give the same text and an equal JSON value.
 */
public final class CreditReport {

    private final String number;
    private final Instant generatedAt;
    private final DisclosedView view;
    private final Map<ReportSection, List<DisclosedItem>> sections;

    private CreditReport(String number, Instant generatedAt, DisclosedView view) {
        this.number = requireNonNull(number, "number");
        this.generatedAt = requireNonNull(generatedAt, "generatedAt");
        this.view = requireNonNull(view, "view");
        Map<ReportSection, List<DisclosedItem>> bySection = new EnumMap<>(ReportSection.class);
        for (DisclosedItem item : view.items()) {
            bySection
                    .computeIfAbsent(ReportSection.of(item.typeId()), section -> new ArrayList<>())
                    .add(item);
        }
        bySection.replaceAll((section, items) -> List.copyOf(items));
        this.sections = Collections.unmodifiableMap(bySection);
    }

    /**
     * Returns the report of what an audience sees.
     *
     * @param number the number of the report; no personal number belongs into it
     * @param generatedAt when it is made
     * @param view what the audience sees
     * @throws IllegalArgumentException if the number is blank
     */
    public static CreditReport of(String number, Instant generatedAt, DisclosedView view) {
        if (number.isBlank()) {
            throw new IllegalArgumentException("A report has a number");
        }
        return new CreditReport(number, generatedAt, view);
    }

    /** Returns the number of the report. */
    public String number() {
        return number;
    }

    /** Returns when it was made. */
    public Instant generatedAt() {
        return generatedAt;
    }

    /** Returns what the audience sees, on which the report rests. */
    public DisclosedView view() {
        return view;
    }

    /** Returns what stands in a section, in the order in which it was first stated. */
    public List<DisclosedItem> items(ReportSection section) {
        return sections.getOrDefault(section, List.of());
    }

    /** Returns what the report says of itself: facts only, not official, no legal advice, no score. */
    public String notice(Locale locale) {
        return ReportText.word(locale, "notice");
    }

    /**
     * Returns the report as a JSON object: number, time, view and sections, each with its titles. Scores are left out.
     */
    public JsonValue toJson() {
        Map<String, JsonValue> report = new LinkedHashMap<>();
        report.put("format", JsonValue.string("credit-report/1"));
        report.put("generatedAt", JsonValue.string(generatedAt.toString()));
        report.put("notice", inBoth("notice"));
        report.put("number", JsonValue.string(number));
        List<JsonValue> all = new ArrayList<>();
        for (ReportSection section : ReportSection.values()) {
            Map<String, JsonValue> one = new LinkedHashMap<>();
            one.put("id", JsonValue.string(section.id()));
            one.put(
                    "items",
                    JsonValue.array(items(section).stream()
                            .map(DisclosedItem::toJson)
                            .map(CreditReport::withoutScore)
                            .toList()));
            one.put("title", inBoth("section." + section));
            all.add(JsonValue.object(one));
        }
        report.put("sections", JsonValue.array(all));
        Map<String, JsonValue> rest = new LinkedHashMap<>(view.toJson().members());
        rest.remove("items");
        report.put("view", JsonValue.object(rest));
        return JsonValue.object(report);
    }

    /**
     * Returns the report as plain text, lines ended by a line feed.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     */
    public String toText(Locale locale) {
        return new ReportText(this, locale).write();
    }

    private static JsonValue inBoth(String key) {
        Map<String, JsonValue> both = new LinkedHashMap<>();
        both.put("en", JsonValue.string(ReportText.word(Locale.ENGLISH, key)));
        both.put("zh", JsonValue.string(ReportText.word(Locale.CHINESE, key)));
        return JsonValue.object(both);
    }

    /** Returns the value without members that are scores, at any depth. */
    static JsonValue withoutScore(JsonValue value) {
        return switch (value.type()) {
            case ARRAY ->
                JsonValue.array(value.elements().stream()
                        .map(CreditReport::withoutScore)
                        .toList());
            case OBJECT -> {
                Map<String, JsonValue> members = new LinkedHashMap<>();
                value.members().forEach((name, each) -> {
                    if (!isScore(name)) {
                        members.put(name, withoutScore(each));
                    }
                });
                yield JsonValue.object(members);
            }
            default -> value;
        };
    }

    private static boolean isScore(String name) {
        return name.equals("score") || name.equals("points") || name.equals("得分") || name.equals("评分");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CreditReport that
                && number.equals(that.number)
                && generatedAt.equals(that.generatedAt)
                && view.equals(that.view);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, generatedAt, view);
    }

    /** Returns the number and the view. */
    @Override
    public String toString() {
        return "CreditReport " + number + " of " + view;
    }
}
