package org.oas.cim.research.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The attacker who knows everything but the figures: the whole rule, in its present form. All tables of one to three parts are
 * suppressed, and those that look the same afterwards are put together: a small count is safe if they do not agree on it.
 */
class SuppressionAttackTest {

    private static final int HIGHEST = 34;

    /** Every small count of a table up to here has its alternatives among the tables up to {@link #HIGHEST}. */
    private static final int HIGHEST_ATTACKED = 14;

    private final Suppression suppression = new Suppression();

    @ParameterizedTest(name = "tables of {0} parts")
    @ValueSource(ints = {1, 2, 3})
    void whoKnowsTheRuleLearnsNoSmallCount(int parts) {
        // Given
        Map<List<Figure>, List<long[]>> tablesByLook = new HashMap<>();
        for (long[] values : tables(parts, HIGHEST)) {
            tablesByLook
                    .computeIfAbsent(suppression.suppress(Figures.table(values)), _ -> new ArrayList<>())
                    .add(values);
        }

        for (long[] values : tables(parts, HIGHEST_ATTACKED)) {
            // When
            List<long[]> alike = tablesByLook.getOrDefault(suppression.suppress(Figures.table(values)), List.of());

            // Then
            for (int part = 0; part < parts; part++) {
                if (values[part] >= 1 && values[part] <= 10) {
                    assertThat(possible(alike, part))
                            .as(
                                    "part %d of %s",
                                    part, LongStream.of(values).boxed().toList())
                            .hasSizeGreaterThan(1)
                            .allMatch(value -> value >= 1 && value <= 10);
                }
            }
        }
    }

    private static Set<Long> possible(List<long[]> tables, int part) {
        Set<Long> values = new TreeSet<>();
        tables.forEach(table -> values.add(table[part]));
        return values;
    }

    private static List<long[]> tables(int parts, int highest) {
        List<long[]> tables = List.of(new long[0]);
        for (int part = 0; part < parts; part++) {
            tables = tables.stream()
                    .flatMap(table -> IntStream.rangeClosed(0, highest).mapToObj(value -> append(table, value)))
                    .toList();
        }
        return tables;
    }

    private static long[] append(long[] table, long value) {
        return LongStream.concat(LongStream.of(table), LongStream.of(value)).toArray();
    }
}
