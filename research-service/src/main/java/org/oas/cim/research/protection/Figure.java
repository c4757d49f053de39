package org.oas.cim.research.protection;

import java.math.BigDecimal;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A finding's figure, as far as suppression looks at it.
 *
 * @param value the figure; null if it is hidden, if only a range is stated, or if there is none
 * @param low the least that it may be
 * @param high the most that it may be
 * @param suppressed whether it is hidden
 * @param indicator a code of the list of indicators
 * @param population a code of the list of populations
 * @param unit a code of the list of units
 * @param table the table that it adds up in, within its study
 * @param total whether it is the sum of its table
 * @param basis a code of the list of finding bases
 */
public record Figure(
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        boolean suppressed,
        @Nullable String indicator,
        @Nullable String population,
        @Nullable String unit,
        @Nullable String table,
        boolean total,
        @Nullable String basis) {

    private static final Set<String> VICTIM_POPULATIONS =
            Set.of("victims", "victims-women", "victims-men", "victims-girls", "victims-boys", "returnees");

    private static final Set<String> VICTIM_INDICATORS = Set.of(
            "trafficked-persons", "identified-victims", "assisted-victims", "returned-victims", "reported-cases");

    /** Rates, amounts and counts of something else. A unit that is not listed here, or none, may count persons. */
    private static final Set<String> UNITS_OF_OTHER_THINGS =
            Set.of("percent", "per-hundred-thousand", "days", "us-dollars", "organizations", "events");

    /** Either code says that it is about victims; a figure with neither is not. */
    boolean isVictimCount() {
        boolean victims = (population != null && VICTIM_POPULATIONS.contains(population))
                || (indicator != null && VICTIM_INDICATORS.contains(indicator));
        return victims && (unit == null || !UNITS_OF_OTHER_THINGS.contains(unit));
    }

    boolean isHidden() {
        return suppressed && value == null;
    }

    Figure hidden(BigDecimal newLow, @Nullable BigDecimal newHigh) {
        return new Figure(null, newLow, newHigh, true, indicator, population, unit, table, total, basis);
    }

    /** What a reader knows of it. */
    Bounds bounds() {
        return value != null ? new Bounds(value, value) : new Bounds(low == null ? BigDecimal.ZERO : low, high);
    }
}
