package io.github.xinyong.core;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An explicit, immutable set of plug-ins, looked up by the interface they implement.
 *
 * <p>Nothing is found by scanning: what is not in the set is not used. {@link #ids()} is sorted, so two sets with the same
 * plug-ins give the same fingerprint in whatever order they were named.
 *
 * <pre>{@code
 * Plugins plugins = Plugins.of(new MySeverityClassifier());
 * plugins.ids(); // [my-severity/1]
 * }</pre>
 */
public final class Plugins {

    private static final Plugins NONE = new Plugins(List.of());

    private final List<Plugin> sorted;
    private final List<String> ids;

    private Plugins(List<Plugin> sorted) {
        this.sorted = sorted;
        this.ids = sorted.stream().map(Plugin::id).toList();
    }

    /** Returns the empty set. */
    public static Plugins none() {
        return NONE;
    }

    /**
     * Returns a set of plug-ins.
     *
     * @throws IllegalArgumentException if an id is blank or two plug-ins share one
     */
    public static Plugins of(Plugin... plugins) {
        return of(List.of(plugins));
    }

    /** Returns this set with one more plug-in, under the conditions of {@link #of(Plugin...)}. */
    public Plugins with(Plugin plugin) {
        List<Plugin> more = new ArrayList<>(sorted);
        more.add(requireNonNull(plugin, "plugin"));
        return of(more);
    }

    /** Returns the plug-ins that implement an interface, sorted by id. */
    public <T> List<T> all(Class<T> type) {
        return sorted.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Returns the ids, sorted. */
    public List<String> ids() {
        return ids;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Plugins that && sorted.equals(that.sorted);
    }

    @Override
    public int hashCode() {
        return sorted.hashCode();
    }

    @Override
    public String toString() {
        return "Plugins" + ids;
    }

    private static Plugins of(List<Plugin> plugins) {
        List<Plugin> sorted = new ArrayList<>(plugins);
        sorted.sort(Comparator.comparing(Plugin::id));
        for (int i = 0; i < sorted.size(); i++) {
            String id = sorted.get(i).id();
            if (id.isBlank()) {
                throw new IllegalArgumentException(
                        "A plug-in needs an id: " + sorted.get(i).getClass().getName());
            }
            if (i > 0 && id.equals(sorted.get(i - 1).id())) {
                throw new IllegalArgumentException("Two plug-ins share the id " + id);
            }
        }
        return new Plugins(List.copyOf(sorted));
    }
}
