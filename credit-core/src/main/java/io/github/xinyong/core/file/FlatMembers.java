package io.github.xinyong.core.file;

import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.core.record.MemberSink;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lays the members of a record out by their paths, {@code dates.decided}, so that two records can be compared. */
final class FlatMembers implements MemberSink {

    private final Map<String, Object> values = new TreeMap<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final Deque<Integer> elements = new ArrayDeque<>();

    static Map<String, Object> of(CreditRecord record) {
        FlatMembers members = new FlatMembers();
        record.writeTo(members);
        return members.values;
    }

    @Override
    public void text(String name, String value) {
        if (!value.isEmpty()) {
            values.put(at(name), value);
        }
    }

    @Override
    public void number(String name, long value) {
        values.put(at(name), value);
    }

    @Override
    public void flag(String name, boolean value) {
        if (value) {
            values.put(at(name), true);
        }
    }

    @Override
    public void texts(String name, Collection<String> texts) {
        if (!texts.isEmpty()) {
            values.put(at(name), List.copyOf(texts));
        }
    }

    @Override
    public void json(String name, JsonValue value) {
        values.put(at(name), value);
    }

    @Override
    public void beginObject(String name) {
        path.addLast(name);
    }

    @Override
    public void beginArray(String name) {
        path.addLast(name);
        elements.addLast(0);
    }

    @Override
    public void beginElement() {
        int index = elements.removeLast();
        elements.addLast(index + 1);
        path.addLast(Integer.toString(index));
    }

    @Override
    public void endObject() {
        path.removeLast();
    }

    @Override
    public void endArray() {
        path.removeLast();
        elements.removeLast();
    }

    private String at(String name) {
        return path.isEmpty() ? name : String.join(".", path) + "." + name;
    }
}
