package org.oas.cim.gateway.statistics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;

/** What is counted. */
public enum Grain {
    /** Every entry. */
    RECORD,
    /** Every entry but those of whose parts some are counted: a series is not counted beside its members. */
    LEAF;

    static Optional<Grain> ofCode(String code) {
        return Arrays.stream(values())
                .filter(grain -> grain.code().equals(code))
                .findFirst();
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
