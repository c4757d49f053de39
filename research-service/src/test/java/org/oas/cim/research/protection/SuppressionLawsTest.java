package org.oas.cim.research.protection;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

class SuppressionLawsTest {

    private static final int SMALL = 10;

    private final Suppression suppression = new Suppression();

    /** The attacker adds up: every hidden figure may be anything within its bounds, and the parts are the total. */
    @Property
    void fromATablesSumNoSmallCountCanBeWorkedOut(@ForAll("tables") List<Long> values) {
        // Given
        long[] parts = values.stream().mapToLong(Long::longValue).toArray();

        // When
        List<Figure> shown = suppression.suppress(Figures.table(parts));

        // Then
        for (int part = 0; part < parts.length; part++) {
            if (parts[part] >= 1 && parts[part] <= SMALL) {
                assertThat(possible(shown, part))
                        .as("part %d of %s", part, values)
                        .hasSizeGreaterThan(1);
            }
        }
    }

    @Property
    void whatIsShownIsTrue(@ForAll("tables") List<Long> values) {
        // Given
        List<Figure> stated =
                Figures.table(values.stream().mapToLong(Long::longValue).toArray());

        // When
        List<Figure> shown = suppression.suppress(stated);

        // Then
        for (int index = 0; index < stated.size(); index++) {
            BigDecimal value = Objects.requireNonNull(stated.get(index).value());
            Bounds bounds = shown.get(index).bounds();
            assertThat(value).isGreaterThanOrEqualTo(bounds.low());
            assertThat(bounds.high() == null || value.compareTo(bounds.high()) <= 0)
                    .isTrue();
        }
        assertThat(new TableRules().check(shown)).isEmpty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE) // There are more of them than tries.
    void suppressingTwiceChangesNothing(@ForAll("studies") List<Figure> stated) {
        // When
        List<Figure> once = suppression.suppress(stated);

        // Then
        assertThat(suppression.suppress(once)).isEqualTo(once);
    }

    @Property(edgeCases = EdgeCasesMode.NONE) // There are more of them than tries.
    void noSmallCountOfVictimsIsStored(@ForAll("studies") List<Figure> stated) {
        // Then
        assertThat(suppression.suppress(stated))
                .filteredOn(Figure::isVictimCount)
                .noneMatch(figure -> isSmall(figure.value()))
                .allMatch(figure -> !isSmall(figure.high())
                        || figure.equals(figure.hidden(figure.bounds().low(), BigDecimal.TEN)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE) // There are more of them than tries.
    void whatIsHiddenStaysHiddenAndNothingElseIsTouched(@ForAll("studies") List<Figure> stated) {
        // When
        List<Figure> stored = suppression.suppress(stated);

        // Then
        assertThat(stored).hasSameSizeAs(stated);
        for (int index = 0; index < stated.size(); index++) {
            Figure before = stated.get(index);
            Figure after = stored.get(index);
            assertThat(after).isEqualTo(after.suppressed() ? withRangeOf(after, before) : before);
            assertThat(after.isHidden()).isEqualTo(after.suppressed());
            assertThat(after.suppressed() || !before.suppressed()).isTrue();
        }
    }

    @Provide
    Arbitrary<List<Long>> tables() {
        return values().list().ofMinSize(1).ofMaxSize(6);
    }

    /** Single figures, and the figures of two tables, with and without total. */
    @Provide
    Arbitrary<List<Figure>> studies() {
        Arbitrary<String> populations = Arbitraries.of("victims", "victims-girls", "trainees");
        Arbitrary<String> tables = Arbitraries.of("a", "b").injectNull(0.3);
        Arbitrary<BigDecimal> numbers = values().map(BigDecimal::valueOf).injectNull(0.3);
        return Combinators.combine(
                        numbers,
                        numbers,
                        numbers,
                        Arbitraries.of(true, false),
                        populations,
                        tables,
                        Arbitraries.of(0, 0, 0, 1))
                .as(SuppressionLawsTest::figure)
                .list()
                .ofMaxSize(12);
    }

    /** Around the limit, and some far from it. */
    private static Arbitrary<Long> values() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(0L)),
                Tuple.of(4, Arbitraries.longs().between(1, SMALL)),
                Tuple.of(3, Arbitraries.longs().between(SMALL + 1, 25)),
                Tuple.of(1, Arbitraries.longs().between(26, 400)));
    }

    private static Figure figure(
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            boolean suppressed,
            String population,
            @Nullable String table,
            int total) {
        boolean ordered = low == null || high == null || low.compareTo(high) <= 0;
        return new Figure(
                value,
                ordered ? low : high,
                ordered ? high : low,
                suppressed && value == null,
                null,
                population,
                "persons",
                table,
                table != null && total == 1,
                "detected");
    }

    private static Figure withRangeOf(Figure hidden, Figure stated) {
        return new Figure(
                null,
                hidden.low(),
                hidden.high(),
                true,
                stated.indicator(),
                stated.population(),
                stated.unit(),
                stated.table(),
                stated.total(),
                stated.basis());
    }

    /** All that a part may be: the numbers within its bounds that the total leaves, whatever the others are. */
    private static List<Integer> possible(List<Figure> shown, int part) {
        Bounds total = shown.getLast().bounds();
        int highest =
                total.high() == null ? sumOfKnown(shown) + 100 : total.high().intValueExact();
        BitSet others = new BitSet();
        others.set(0);
        for (int other = 0; other < shown.size() - 1; other++) {
            others = other == part ? others : sums(others, shown.get(other).bounds(), highest);
        }
        BitSet reachable = others;
        int most = Objects.requireNonNull(shown.get(part).bounds().high()).intValueExact();
        return IntStream.rangeClosed(shown.get(part).bounds().low().intValueExact(), most)
                .filter(value -> IntStream.rangeClosed(total.low().intValueExact(), highest)
                        .anyMatch(sum -> sum >= value && reachable.get(sum - value)))
                .boxed()
                .toList();
    }

    private static int sumOfKnown(List<Figure> shown) {
        return shown.stream()
                .mapToInt(figure -> figure.bounds().low().intValueExact())
                .sum();
    }

    private static BitSet sums(BitSet before, Bounds part, int highest) {
        int most = part.high() == null ? highest : Math.min(highest, part.high().intValueExact());
        BitSet after = new BitSet();
        for (int value = part.low().intValueExact(); value <= most; value++) {
            int added = value;
            before.stream().filter(sum -> sum + added <= highest).forEach(sum -> after.set(sum + added));
        }
        return after;
    }

    private static boolean isSmall(@Nullable BigDecimal count) {
        return count != null && count.signum() > 0 && count.compareTo(BigDecimal.TEN) <= 0;
    }
}
