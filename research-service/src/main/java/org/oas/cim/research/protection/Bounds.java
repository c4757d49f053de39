package org.oas.cim.research.protection;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/**
 * A range that a number lies in, bounds included.
 *
 * @param high null if there is no upper bound
 */
record Bounds(BigDecimal low, @Nullable BigDecimal high) {

    Bounds atMost(@Nullable BigDecimal limit) {
        boolean tighter = limit != null && (high == null || limit.compareTo(high) < 0);
        return tighter ? new Bounds(low, limit) : this;
    }

    Bounds atLeast(@Nullable BigDecimal limit) {
        return limit != null && limit.compareTo(low) > 0 ? new Bounds(limit, high) : this;
    }

    /** Whether some whole numbers lie in it, but fewer than these; an empty range says only that the figures do not add up. */
    boolean holdsFewerThan(int numbers) {
        if (high == null) {
            return false;
        }
        BigDecimal steps = high.setScale(0, RoundingMode.FLOOR).subtract(low.setScale(0, RoundingMode.CEILING));
        return steps.signum() >= 0 && steps.compareTo(BigDecimal.valueOf(numbers - 1L)) < 0;
    }
}
