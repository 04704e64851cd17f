package io.github.xinyong.rules.engine;

import java.util.Map;

/** The class of each record type that some filter names, found by the text of the type; written once. */
final class TypeClasses {

    private final String[] types;
    private final int[] classes;
    private final int other;

    TypeClasses(Map<String, Integer> classOf) {
        int size = Integer.highestOneBit(Math.max(4, 4 * classOf.size()));
        this.types = new String[size];
        this.classes = new int[size];
        this.other = classOf.size();
        classOf.forEach((type, number) -> {
            int slot = slot(type);
            types[slot] = type;
            classes[slot] = number;
        });
    }

    /** Returns the class of a type, or the last one for a type that no filter names. */
    int of(String type) {
        int slot = slot(type);
        return types[slot] == null ? other : classes[slot];
    }

    /** Returns where the type is or would be; there is always a free slot. */
    private int slot(String type) {
        int slot = spread(type);
        while (types[slot] != null && !types[slot].equals(type)) {
            slot = (slot + 1) & (types.length - 1);
        }
        return slot;
    }

    private int spread(String type) {
        int hash = type.hashCode();
        return (hash ^ (hash >>> 16)) & (types.length - 1);
    }
}
