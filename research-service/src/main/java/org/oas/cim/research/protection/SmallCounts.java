package org.oas.cim.research.protection;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * The rule for one figure, whatever stands beside it. Zero is no small count: it is about nobody. Where the statement leaves room for zero
 * ("up to 5"), so does the range that is stored.
 */
final class SmallCounts {

    /** The least count that is shown, as the Counter-Trafficking Data Collaborative has it. */
    static final BigDecimal K = BigDecimal.valueOf(11);

    /** The most that a hidden small count may be. */
    static final BigDecimal MOST_HIDDEN = BigDecimal.TEN;

    private SmallCounts() {}

    static Figure hide(Figure figure) {
        if (figure.isVictimCount() && (isSmall(figure.value()) || isSmall(figure.high()))) {
            return figure.hidden(leastOfSmall(figure), MOST_HIDDEN);
        }
        // "At least 3" is how a count of 3 or 4 is written.
        boolean atLeastFew = figure.value() == null && figure.high() == null && isSmall(figure.low());
        if (figure.isVictimCount() && atLeastFew) {
            return figure.hidden(BigDecimal.ONE, null);
        }
        return figure.suppressed() && figure.value() != null ? cover(figure) : figure;
    }

    /** Hides a figure for another one's sake, or because its sender says so: only that it is 11 or more, if it is, stays known. */
    static Figure cover(Figure figure) {
        BigDecimal least = figure.low() != null ? figure.low() : figure.bounds().low();
        if (least.compareTo(K) >= 0) {
            return figure.hidden(K, null);
        }
        return figure.hidden(oneOrZero(least), null);
    }

    static boolean isHiddenSmallCount(Figure figure) {
        return figure.isHidden() && figure.isVictimCount() && isSmall(figure.high());
    }

    private static BigDecimal leastOfSmall(Figure figure) {
        if (figure.low() != null) {
            return oneOrZero(figure.low());
        }
        return figure.value() == null ? BigDecimal.ZERO : oneOrZero(figure.value());
    }

    private static BigDecimal oneOrZero(BigDecimal least) {
        return least.compareTo(BigDecimal.ONE) >= 0 ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private static boolean isSmall(@Nullable BigDecimal count) {
        return count != null && count.signum() > 0 && count.compareTo(K) < 0;
    }
}
