package org.oas.cim.research.protection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.research.protection.Figures.count;
import static org.oas.cim.research.protection.Figures.hidden;
import static org.oas.cim.research.protection.Figures.inTable;
import static org.oas.cim.research.protection.Figures.range;
import static org.oas.cim.research.protection.Figures.table;
import static org.oas.cim.research.protection.Figures.total;

class SuppressionTest {

    private final Suppression suppression = new Suppression();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 9, 10})
    void aCountFromOneToTenIsHidden(long value) {
        // Then
        assertThat(suppressed(count(value))).isEqualTo(hidden(1, 10L));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 11, 12, 1_700})
    void zeroAndElevenAndMoreAreShown(long value) {
        // Then
        assertThat(suppressed(count(value))).isEqualTo(count(value));
    }

    static Stream<Arguments> ranges() {
        return Stream.of(
                Arguments.of("one number", range(3L, 3L), hidden(1, 10L)),
                Arguments.of("below eleven", range(3L, 8L), hidden(1, 10L)),
                Arguments.of("zero is possible", range(0L, 8L), hidden(0, 10L)),
                Arguments.of("up to a few", range(null, 5L), hidden(0, 10L)),
                Arguments.of("at least a few", range(3L, null), hidden(1, null)),
                Arguments.of("zero", range(0L, 0L), range(0L, 0L)),
                Arguments.of("reaching eleven", range(3L, 11L), range(3L, 11L)),
                Arguments.of("at least eleven", range(11L, null), range(11L, null)),
                Arguments.of("no figure", range(null, null), range(null, null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ranges")
    void aRangeThatTellsASmallCountIsHidden(String name, Figure stated, Figure stored) {
        // Then
        assertThat(suppressed(stated)).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,                  victims,            persons, true",
                "-,                  victims,            -,       true",
                "-,                  victims-women,      persons, true",
                "-,                  victims-men,        persons, true",
                "-,                  victims-girls,      cases,   true",
                "-,                  victims-boys,       other,   true",
                "-,                  returnees,          persons, true",
                "identified-victims, -,                  persons, true",
                "reported-cases,     -,                  cases,   true",
                "-,                  victims,            percent, false",
                "-,                  victims,            per-hundred-thousand, false",
                "-,                  victims,            us-dollars, false",
                "-,                  victims,            days,    false",
                "-,                  trainees,           persons, false",
                "-,                  officials,          persons, false",
                "-,                  population-at-risk, persons, false",
                "investigations,     -,                  cases,   false",
                "-,                  -,                  persons, false"
            })
    void onlyCountsOfVictimsAreHidden(
            @Nullable String indicator, @Nullable String population, @Nullable String unit, boolean hides) {
        // When
        Figure stored = suppressed(Figures.of(count(3), indicator, population, unit));

        // Then
        assertThat(stored.suppressed()).isEqualTo(hides);
        assertThat(stored.value() == null).isEqualTo(hides);
    }

    @ParameterizedTest
    @CsvSource({"3, 1, 10", "40, 11,"})
    void whatIsSentAsSuppressedIsHiddenAlsoWithAValue(long value, long low, @Nullable Long high) {
        // Given
        Figure sent = Figures.of(count(value), "identified-victims", "victims", "persons");
        Figure asSuppressed = new Figure(
                sent.value(),
                null,
                null,
                true,
                sent.indicator(),
                sent.population(),
                sent.unit(),
                null,
                false,
                "detected");

        // Then
        assertThat(suppressed(asSuppressed)).isEqualTo(hidden(low, high));
    }

    @Test
    void aSuppressedFigureThatStillTellsItsBoundsLosesThem() {
        // Then
        assertThat(suppressed(hidden(3, 3L))).isEqualTo(hidden(1, 10L));
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("nothing small", table(20, 30, 40), List.of("20", "30", "40", "90")),
                Arguments.of("the next smallest covers", table(3, 40, 20), List.of("1..10", "40", "11..", "63")),
                Arguments.of(
                        "of equal ones the first covers",
                        table(3, 20, 20, 40),
                        List.of("1..10", "11..", "20", "40", "83")),
                Arguments.of("two small ones cover each other", table(3, 4, 40), List.of("1..10", "1..10", "40", "47")),
                Arguments.of(
                        "two ones would be told by their sum",
                        table(1, 1, 40),
                        List.of("1..10", "1..10", "11..", "42")),
                Arguments.of(
                        "two tens would be told by their sum",
                        table(10, 10, 40),
                        List.of("1..10", "1..10", "11..", "60")),
                Arguments.of(
                        "a cover that leaves one number needs another",
                        table(1, 11, 40),
                        List.of("1..10", "11..", "11..", "52")),
                Arguments.of("no part is left to cover", table(1, 11), List.of("1..10", "11..", "1..")),
                Arguments.of("a zero covers nothing", table(3, 0, 40), List.of("1..10", "0", "11..", "43")),
                Arguments.of("a small total", table(3, 2), List.of("1..10", "1..10", "1..10")),
                Arguments.of("a small total of one part", table(3, 0, 0), List.of("1..10", "0", "0", "1..10")),
                Arguments.of("ten ones", table(1, 1, 1, 1, 1, 1, 1, 1, 1, 1), everyTimes("1..10", 10, "1..")),
                Arguments.of("only zeros", table(0, 0), List.of("0", "0", "0")),
                Arguments.of("without a total", Figures.parts(3, 40, 20), List.of("1..10", "40", "11..")),
                Arguments.of("alone without a total", Figures.parts(3), List.of("1..10")),
                Arguments.of(
                        "one listed part of a total",
                        List.of(inTable(count(3)), total(count(40))),
                        List.of("1..10", "1..")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void aTableHidesWhatWouldTellASmallCount(String name, List<Figure> stated, List<String> stored) {
        // Then
        assertThat(shown(suppression.suppress(stated))).isEqualTo(stored);
    }

    @Test
    void aRangeMayCover() {
        // Given
        List<Figure> stated =
                List.of(inTable(count(3)), inTable(range(15L, 20L)), inTable(count(40)), total(count(60)));

        // Then
        assertThat(shown(suppression.suppress(stated))).containsExactly("1..10", "11..", "40", "60");
    }

    @Test
    void aShownRangeIsKnowledgeToo() {
        // Given
        List<Figure> stated = List.of(
                inTable(count(1)), inTable(count(1)), inTable(range(40L, 40L)), inTable(count(50)), total(count(92)));

        // Then
        assertThat(shown(suppression.suppress(stated))).containsExactly("1..10", "1..10", "11..", "50", "92");
    }

    @Test
    void tablesAreProtectedEachByItself() {
        // Given
        Figure other = new Figure(
                BigDecimal.valueOf(12), null, null, false, null, "victims", null, "by-year", false, "detected");
        List<Figure> stated = new ArrayList<>(table(3, 20, 40));
        stated.add(1, other);
        stated.add(count(15));

        // Then
        assertThat(shown(suppression.suppress(stated))).containsExactly("1..10", "12", "11..", "40", "63", "15");
    }

    @Test
    void whatWasHiddenToCoverIsHiddenAgainWhenItIsSentWithItsValue() {
        // Given
        List<Figure> stored = suppression.suppress(table(3, 20, 40));
        List<Figure> sent = new ArrayList<>(stored);
        sent.set(1, inTable(count(20)));

        // Then
        assertThat(suppression.suppress(sent)).isEqualTo(stored);
    }

    private Figure suppressed(Figure figure) {
        return suppression.suppress(List.of(figure)).getFirst();
    }

    private static List<String> shown(List<Figure> figures) {
        return figures.stream().map(SuppressionTest::shown).toList();
    }

    private static String shown(Figure figure) {
        if (figure.value() != null) {
            return figure.value().toString();
        }
        return figure.low() + ".." + (figure.high() == null ? "" : figure.high());
    }

    private static List<String> everyTimes(String part, int times, String total) {
        List<String> all = new ArrayList<>(Collections.nCopies(times, part));
        all.add(total);
        return all;
    }
}
