package org.oas.cim.contracts.event;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Tolerant reading: a list or map that an older event does not have is an empty one. */
final class Absent {

    private Absent() {}

    static <T> List<T> asEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    static Map<String, String> asEmpty(@Nullable Map<String, String> map) {
        return map == null ? Map.of() : map;
    }
}
