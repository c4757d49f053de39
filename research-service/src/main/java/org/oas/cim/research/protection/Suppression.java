package org.oas.cim.research.protection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Hides small counts of victims among the figures of one study (k = 11).
 *
 * <ul>
 *   <li>A count of 1 to 10, or a range that ends below 11, becomes {@code value} null, {@code low} 1 (0 where zero was possible), {@code
 *       high} 10. "At least" fewer than 11 becomes {@code low} 1 without {@code high}.
 *   <li>Where it could be worked out from its table, further figures are hidden: a part says {@code low} 11 (1 or 0 where it may be
 *       less), a total {@code low} 1, both without {@code high}.
 *   <li>Zero, rates, amounts of money and counts of anything but victims are left alone, unless they are needed to cover.
 * </ul>
 *
 * A figure that comes hidden stays hidden; one that comes with {@code suppressed} and a value is hidden too. Tables that break {@link
 * TableRules} are to be refused first: for them nothing beyond the small counts is promised. Thread-safe.
 */
public final class Suppression {

    /** The same figures in the same order, as they may be stored; one that needs no change is equal to what it was. */
    public List<Figure> suppress(List<Figure> figures) {
        List<Figure> storable =
                new ArrayList<>(figures.stream().map(SmallCounts::hide).toList());
        for (List<Integer> table : indexesByTable(figures).values()) {
            List<Figure> safe =
                    new TableOfFigures(table.stream().map(storable::get).toList()).protect();
            for (int cell = 0; cell < table.size(); cell++) {
                storable.set(table.get(cell), safe.get(cell));
            }
        }
        return List.copyOf(storable);
    }

    static Map<String, List<Integer>> indexesByTable(List<Figure> figures) {
        Map<String, List<Integer>> tables = new LinkedHashMap<>();
        for (int index = 0; index < figures.size(); index++) {
            String table = figures.get(index).table();
            if (table != null) {
                tables.computeIfAbsent(table, _ -> new ArrayList<>()).add(index);
            }
        }
        return tables;
    }
}
