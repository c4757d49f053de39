package org.oas.cim.research.protection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What makes figures a table that adds up: at most one total, one basis, and parts that are together no more than the total. Parts may
 * be less than it, because a source does not always list all. Hidden figures and ranges count with their lower bounds. Thread-safe.
 */
public final class TableRules {

    /** Every breach, in the order of the tables; empty if the figures may be suppressed and stored. */
    public List<FigureViolation> check(List<Figure> figures) {
        List<FigureViolation> violations = new ArrayList<>();
        for (int index = 0; index < figures.size(); index++) {
            if (figures.get(index).total() && figures.get(index).table() == null) {
                violations.add(new FigureViolation(
                        index, "table", "is missing; a total names the table whose findings it is the sum of"));
            }
        }
        Suppression.indexesByTable(figures).values().forEach(table -> check(table, figures, violations));
        return List.copyOf(violations);
    }

    private static void check(List<Integer> table, List<Figure> figures, List<FigureViolation> violations) {
        List<Integer> totals =
                table.stream().filter(index -> figures.get(index).total()).toList();
        totals.stream()
                .skip(1)
                .forEach(index -> violations.add(new FigureViolation(
                        index, "total", "is true for a second finding of the table; a table has one total")));
        otherBasis(table, figures)
                .ifPresent(index -> violations.add(new FigureViolation(
                        index,
                        "basis",
                        "differs from the others of its table; estimated and detected figures are never added up")));
        if (totals.size() == 1 && partsExceed(totals.getFirst(), table, figures)) {
            violations.add(new FigureViolation(
                    totals.getFirst(),
                    "total",
                    "is less than the findings of its table together; correct one of them"));
        }
    }

    private static Optional<Integer> otherBasis(List<Integer> table, List<Figure> figures) {
        List<Integer> stated = table.stream()
                .filter(index -> figures.get(index).basis() != null)
                .toList();
        return stated.stream()
                .filter(index -> !Objects.equals(
                        figures.get(index).basis(),
                        figures.get(stated.getFirst()).basis()))
                .findFirst();
    }

    private static boolean partsExceed(int total, List<Integer> table, List<Figure> figures) {
        BigDecimal most = figures.get(total).bounds().high();
        List<Bounds> parts = table.stream()
                .filter(index -> index != total)
                .map(index -> figures.get(index).bounds())
                .toList();
        return most != null && BoundsSum.of(parts).low().compareTo(most) > 0;
    }
}
