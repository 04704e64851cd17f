package io.github.xinyong.rules.engine;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.rules.Scale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What would change an outcome: single records removed or repaired, and time alone.
 *
 * @param decision the outcome as it is
 * @param whatIf every change of one record that would change it, in the order of their decisions
 * @param nextChange the first change by time alone, or null if there is none up to the last day
 * @param lastDay up to which day was looked
 */
public record Outlook(
        Decision decision, List<WhatIf> whatIf, @Nullable NextChange nextChange, LocalDate lastDay) {

    /** Checks that everything is there. */
    public Outlook {
        requireNonNull(decision, "decision");
        whatIf = List.copyOf(whatIf);
        requireNonNull(lastDay, "lastDay");
    }

    /** Returns the outlook in words, of several lines, each ended by {@code \n}; Chinese for a Chinese locale, else English. */
    public String text(Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(EngineMessages.text(locale, "section.outlook"));
        for (WhatIf each : whatIf) {
            lines.add("  "
                    + EngineMessages.text(
                            locale, "whatif." + each.change(), each.record().id(), outcome(each.decision(), locale)));
        }
        lines.add("  "
                + (nextChange == null
                        ? EngineMessages.text(locale, "nextchange.none", lastDay)
                        : EngineMessages.text(
                                locale, "nextchange", nextChange.day(), outcome(nextChange.decision(), locale))));
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** Returns the outlook as JSON. */
    public JsonValue toJson() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        if (!whatIf.isEmpty()) {
            members.put(
                    "whatIf", JsonValue.array(whatIf.stream().map(Outlook::json).toList()));
        }
        if (nextChange != null) {
            members.put(
                    "nextChange",
                    JsonValue.object(Map.of(
                            "day", JsonValue.string(nextChange.day().toString()),
                            "decision", nextChange.decision().toJson())));
        }
        members.put("lastDay", JsonValue.string(lastDay.toString()));
        return JsonValue.object(members);
    }

    private static JsonValue json(WhatIf each) {
        return JsonValue.object(Map.of(
                "record", JsonValue.string(each.record().id()),
                "change", JsonValue.string(each.change().name()),
                "decision", each.decision().toJson()));
    }

    private static String outcome(Decision decision, Locale locale) {
        String fired =
                decision.fired().isEmpty() ? "–" : String.join(EngineMessages.text(locale, "and"), decision.fired());
        List<Scale.Grade> grades = decision.possibleGrades();
        boolean judged =
                decision.status() == Decision.Status.DECIDED || decision.status() == Decision.Status.UNDETERMINED;
        if (!judged) {
            return EngineMessages.text(locale, "decision." + decision.status());
        }
        String rules = EngineMessages.text(locale, "outlook.rules", fired);
        return grades.isEmpty()
                ? rules
                : EngineMessages.text(
                        locale,
                        "outlook.grade",
                        grades.stream()
                                .map(Scale.Grade::id)
                                .collect(Collectors.joining(EngineMessages.text(locale, "or"))),
                        rules);
    }
}
