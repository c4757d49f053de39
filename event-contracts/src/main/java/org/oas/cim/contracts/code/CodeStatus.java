package org.oas.cim.contracts.code;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a code is still given out. A withdrawn one stays valid, since records say what was true in their time. */
public enum CodeStatus {
    ACTIVE,
    WITHDRAWN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CodeStatus of(String code) {
        for (CodeStatus status : values()) {
            if (status.code().equals(code)) {
                return status;
            }
        }
        throw new IllegalArgumentException("no status of a code: " + code);
    }
}
