package io.github.xinyong.core.disclosure;

import io.github.xinyong.codes.text.CodeMasker;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.DetailsType;
import io.github.xinyong.core.record.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes of a record what may be seen of it, as a JSON object in the form in which records are stored. */
final class RecordMask {

    private static final CodeMasker MASKER = CodeMasker.forAudience(CodeMasker.Audience.PUBLIC);

    // The members of details that stay, by form of details; null if all do.
    private final @Nullable Map<String, Set<String>> staying;
    private final boolean isKeeper;

    RecordMask(@Nullable Map<String, Set<String>> staying, boolean isKeeper) {
        this.staying = staying;
        this.isKeeper = isKeeper;
    }

    /** Returns a text with the numbers of persons hidden. */
    static String hide(String text) {
        return MASKER.mask(text);
    }

    JsonValue content(CreditRecord record) {
        boolean open = record.details().detailsType() == DetailsType.OPEN;
        Map<String, JsonValue> shown = new LinkedHashMap<>();
        MemberTree.of(record::writeTo).members().forEach((name, value) -> {
            switch (name) {
                case "details" -> {
                    JsonValue details = details(value);
                    if (!details.members().isEmpty()) {
                        shown.put(name, hidden(details, open));
                    }
                }
                case "evidence" -> {
                    if (isKeeper) {
                        shown.put(name, hidden(value, false));
                    }
                }
                case "source" -> shown.put(name, hidden(source(value), false));
                default -> shown.put(name, hidden(value, false));
            }
        });
        return JsonValue.object(shown);
    }

    /** Details are one object under the name of their form. */
    private JsonValue details(JsonValue all) {
        if (staying == null) {
            return all;
        }
        Map<String, JsonValue> forms = new LinkedHashMap<>();
        all.members().forEach((form, fields) -> {
            Map<String, JsonValue> some = new LinkedHashMap<>(fields.members());
            some.keySet().retainAll(staying.getOrDefault(form, Set.of()));
            if (!some.isEmpty()) {
                forms.put(form, JsonValue.object(some));
            }
        });
        return JsonValue.object(forms);
    }

    /** The digest of the bytes received lets one test guesses of what was in them. */
    private JsonValue source(JsonValue all) {
        Map<String, JsonValue> some = new LinkedHashMap<>(all.members());
        if (!isKeeper) {
            some.remove("receivedDigest");
        }
        return JsonValue.object(some);
    }

    /** Hides numbers of persons in all texts and, where the form is open, in numbers and names of members too. */
    private static JsonValue hidden(JsonValue value, boolean open) {
        return switch (value.type()) {
            case NULL, BOOLEAN -> value;
            case STRING -> JsonValue.string(hide(value.text()));
            case NUMBER -> {
                String text = open ? hide(value.text()) : value.text();
                yield text.equals(value.text()) ? value : JsonValue.string(text);
            }
            case ARRAY ->
                JsonValue.array(value.elements().stream()
                        .map(each -> hidden(each, open))
                        .toList());
            case OBJECT -> {
                Map<String, JsonValue> members = new LinkedHashMap<>();
                value.members().forEach((name, each) -> {
                    String shown = open ? hide(name) : name;
                    while (members.containsKey(shown)) {
                        shown += "*";
                    }
                    members.put(shown, hidden(each, open));
                });
                yield JsonValue.object(members);
            }
        };
    }
}
