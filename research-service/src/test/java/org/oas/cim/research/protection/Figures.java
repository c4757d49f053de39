package org.oas.cim.research.protection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Figures about victims, in the table "by-country" where they are in one. */
final class Figures {

    static final String TABLE = "by-country";

    private Figures() {}

    static Figure count(long value) {
        return figure(BigDecimal.valueOf(value), null, null, false, null, false);
    }

    static Figure range(@Nullable Long low, @Nullable Long high) {
        return figure(null, number(low), number(high), false, null, false);
    }

    static Figure hidden(long low, @Nullable Long high) {
        return figure(null, BigDecimal.valueOf(low), number(high), true, null, false);
    }

    static Figure inTable(Figure figure) {
        return figure(figure.value(), figure.low(), figure.high(), figure.suppressed(), TABLE, false);
    }

    static Figure total(Figure figure) {
        return figure(figure.value(), figure.low(), figure.high(), figure.suppressed(), TABLE, true);
    }

    static Figure of(Figure figure, @Nullable String indicator, @Nullable String population, @Nullable String unit) {
        return new Figure(
                figure.value(),
                figure.low(),
                figure.high(),
                figure.suppressed(),
                indicator,
                population,
                unit,
                figure.table(),
                figure.total(),
                figure.basis());
    }

    static Figure withBasis(Figure figure, @Nullable String basis) {
        return new Figure(
                figure.value(),
                figure.low(),
                figure.high(),
                figure.suppressed(),
                figure.indicator(),
                figure.population(),
                figure.unit(),
                figure.table(),
                figure.total(),
                basis);
    }

    static List<Figure> parts(long... values) {
        return Arrays.stream(values)
                .mapToObj(Figures::count)
                .map(Figures::inTable)
                .toList();
    }

    /** The parts, and their sum at the end. */
    static List<Figure> table(long... values) {
        List<Figure> table = new ArrayList<>(parts(values));
        table.add(total(count(Arrays.stream(values).sum())));
        return table;
    }

    private static Figure figure(
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            boolean suppressed,
            @Nullable String table,
            boolean total) {
        return new Figure(
                value, low, high, suppressed, "identified-victims", "victims", "persons", table, total, "detected");
    }

    private static @Nullable BigDecimal number(@Nullable Long number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }
}
