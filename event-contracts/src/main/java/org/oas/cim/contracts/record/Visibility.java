package org.oas.cim.contracts.record;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who may see a record, from the narrowest to the widest circle; the order of the constants is that order. */
public enum Visibility {
    /** Its owner and CIM. */
    OWNER_AND_CIM,
    /** Any partner of the hub. */
    PARTNERS,
    /** Everybody. */
    PUBLIC;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The wider of the two. */
    public Visibility or(Visibility other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
