package org.oas.cim.contracts.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What a record does not state is an empty list or map, and numbers are equal that are written alike. */
public final class Absent {

    private Absent() {}

    /** The list, unmodifiable; an empty one for null. An element may be null until the record is checked. */
    public static <T> List<T> asEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** The texts; an empty map for null. */
    public static Map<String, String> asEmpty(@Nullable Map<String, String> map) {
        return map == null ? Map.of() : map;
    }

    /** The number without needless zeros, so that 1700.0 is 1700; one that no record holds is left as it is. */
    public static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        boolean writable = stripped.scale() < 0 && stripped.scale() >= -Limits.INTEGER_DIGITS;
        return writable ? stripped.setScale(0) : stripped;
    }
}
