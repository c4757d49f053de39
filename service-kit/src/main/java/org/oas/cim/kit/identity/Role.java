package org.oas.cim.kit.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a token can make its bearer. */
public enum Role {
    /** Reads what is shared with partners. */
    READER,
    /** Keeps the records of its partner. */
    CONTRIBUTOR,
    /** CIM's staff, who look after all records. */
    COORDINATOR,
    /** Looks after the hub's machinery, not its records. */
    OPERATOR;

    /** The role as tokens name it: {@code contributor}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of that name; empty for what is none of the hub's. */
    static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
