package org.oas.cim.gateway.index;

import org.oas.cim.contracts.record.When;

/** The days that a date may mean, as days since 1970-01-01. */
final class Days {

    private Days() {}

    /** One side may be open, never both. */
    static boolean areStated(When when) {
        return when.earliest() != null || when.latest() != null;
    }

    static long earliest(When when) {
        return when.earliest() == null ? Long.MIN_VALUE : when.earliest().toEpochDay();
    }

    static long latest(When when) {
        return when.latest() == null ? Long.MAX_VALUE : when.latest().toEpochDay();
    }
}
