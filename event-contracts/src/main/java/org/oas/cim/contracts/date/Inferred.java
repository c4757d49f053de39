package org.oas.cim.contracts.date;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a date rests on that its text does not say: a component of {@link DateReference}. */
public enum Inferred {
    YEAR("year"),
    AS_OF("asOf");

    private final String code;

    Inferred(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
