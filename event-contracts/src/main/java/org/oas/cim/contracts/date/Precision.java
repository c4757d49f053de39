package org.oas.cim.contracts.date;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How exactly a date is stated, from the finest to the coarsest; the order of the constants is that order. */
public enum Precision {
    DAY,
    MONTH,
    SEASON,
    QUARTER,
    QUADRIMESTER,
    HALF,
    YEAR,
    DECADE,
    CENTURY;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The coarser of the two. */
    public Precision or(Precision other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
