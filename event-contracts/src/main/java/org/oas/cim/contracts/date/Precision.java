package org.oas.cim.contracts.date;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How exactly a date is stated, from the finest to the coarsest. */
public enum Precision {
    DAY,
    MONTH,
    YEAR;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
