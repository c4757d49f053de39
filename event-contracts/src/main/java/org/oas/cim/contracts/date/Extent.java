package org.oas.cim.contracts.date;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a thing fills the days that its date may mean. */
public enum Extent {
    /** It takes place some time inside the bounds. */
    WITHIN,
    /** It lasts from the first bound to the last. */
    THROUGHOUT;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is meant where nobody says: days are filled, anything coarser is not. */
    public static Extent usualFor(Precision precision) {
        return precision == Precision.DAY ? THROUGHOUT : WITHIN;
    }
}
