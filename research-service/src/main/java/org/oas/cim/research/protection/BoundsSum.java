package org.oas.cim.research.protection;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a sum.
 *
 * @param low the sum of the lower bounds
 * @param high the sum of the upper bounds that there are
 * @param open how many have no upper bound
 */
record BoundsSum(BigDecimal low, BigDecimal high, int open) {

    static BoundsSum of(List<Bounds> all) {
        BoundsSum sum = new BoundsSum(BigDecimal.ZERO, BigDecimal.ZERO, 0);
        for (Bounds one : all) {
            sum = sum.plus(one);
        }
        return sum;
    }

    private BoundsSum plus(Bounds one) {
        return one.high() == null
                ? new BoundsSum(low.add(one.low()), high, open + 1)
                : new BoundsSum(low.add(one.low()), high.add(one.high()), open);
    }

    BoundsSum without(Bounds one) {
        return one.high() == null
                ? new BoundsSum(low.subtract(one.low()), high, open - 1)
                : new BoundsSum(low.subtract(one.low()), high.subtract(one.high()), open);
    }

    /** Null if there is no upper bound. */
    @Nullable
    BigDecimal most() {
        return open == 0 ? high : null;
    }
}
