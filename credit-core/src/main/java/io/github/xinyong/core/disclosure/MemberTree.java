package io.github.xinyong.core.disclosure;

import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.core.record.MemberSink;
import io.github.xinyong.core.subject.SubjectId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Builds the JSON value that members make up. */
final class MemberTree implements MemberSink {

    /** An object that is being filled, or an array. */
    private static final class Level {

        private final String name;
        private final Map<String, JsonValue> members = new LinkedHashMap<>();
        private final List<JsonValue> elements = new ArrayList<>();

        Level(String name) {
            this.name = name;
        }
    }

    private final Deque<Level> levels = new ArrayDeque<>();

    private MemberTree() {
        levels.push(new Level(""));
    }

    /** Returns the object whose members are written. */
    static JsonValue of(Consumer<MemberSink> writer) {
        MemberTree tree = new MemberTree();
        writer.accept(tree);
        return JsonValue.object(tree.levels.pop().members);
    }

    @Override
    public void text(String name, String value) {
        if (!value.isEmpty()) {
            json(name, JsonValue.string(value));
        }
    }

    @Override
    public void number(String name, long value) {
        json(name, JsonValue.number(Long.toString(value)));
    }

    @Override
    public void flag(String name, boolean value) {
        if (value) {
            json(name, JsonValue.of(true));
        }
    }

    @Override
    public void texts(String name, Collection<String> values) {
        if (!values.isEmpty()) {
            json(name, JsonValue.array(values.stream().map(JsonValue::string).toList()));
        }
    }

    /** Takes in a number of a person as {@code ***}: nothing that is disclosed has it. */
    @Override
    public void subject(String name, @Nullable SubjectId value) {
        if (value != null) {
            beginObject(name);
            text("scheme", value.scheme());
            text("value", value.isPersonal() ? "***" : value.value());
            endObject();
        }
    }

    @Override
    public void json(String name, JsonValue value) {
        levels.element().members.put(name, value);
    }

    @Override
    public void beginObject(String name) {
        levels.push(new Level(name));
    }

    @Override
    public void beginArray(String name) {
        levels.push(new Level(name));
    }

    @Override
    public void beginElement() {
        levels.push(new Level(""));
    }

    @Override
    public void endObject() {
        Level done = levels.pop();
        JsonValue value = JsonValue.object(done.members);
        if (done.name.isEmpty()) {
            levels.element().elements.add(value);
        } else {
            json(done.name, value);
        }
    }

    @Override
    public void endArray() {
        Level done = levels.pop();
        json(done.name, JsonValue.array(done.elements));
    }
}
