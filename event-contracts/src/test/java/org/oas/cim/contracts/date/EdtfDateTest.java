package org.oas.cim.contracts.date;

import java.time.DateTimeException;
import java.time.LocalDate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

class EdtfDateTest {

    /** What is said of what is no date at all; its examples may happen to hold the text. */
    private static final String HINT =
            String.valueOf(catchThrowable(() -> EdtfDate.parse("no date")).getMessage());

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # text,                   earliest,   latest,     precision
            2004-11-11,               2004-11-11, 2004-11-11, DAY
            2004-11-11/2004-11-12,    2004-11-11, 2004-11-12, DAY
            2005-05,                  2005-05-01, 2005-05-31, MONTH
            2005,                     2005-01-01, 2005-12-31, YEAR
            2004-10/2005-03,          2004-10-01, 2005-03-31, MONTH
            2005-04/..,               2005-04-01, -,          MONTH
            2005-04-14/..,            2005-04-14, -,          DAY
            2005-04/,                 2005-04-01, -,          MONTH
            ../2005-04,               -,          2005-04-30, MONTH
            /2005-04-14,              -,          2005-04-14, DAY
            2005-21,                  2005-03-01, 2005-06-20, SEASON
            2005-22,                  2005-06-01, 2005-09-22, SEASON
            2005-23,                  2005-09-01, 2005-12-20, SEASON
            2005-24,                  2005-12-01, 2006-03-20, SEASON
            2005-25,                  2005-03-01, 2005-06-20, SEASON
            2005-26,                  2005-06-01, 2005-09-22, SEASON
            2005-27,                  2005-09-01, 2005-12-20, SEASON
            2005-28,                  2005-12-01, 2006-03-20, SEASON
            2005-29,                  2005-09-01, 2005-12-20, SEASON
            2005-30,                  2005-12-01, 2006-03-20, SEASON
            2005-31,                  2005-03-01, 2005-06-20, SEASON
            2005-32,                  2005-06-01, 2005-09-22, SEASON
            2005-33,                  2005-01-01, 2005-03-31, QUARTER
            2005-34,                  2005-04-01, 2005-06-30, QUARTER
            2005-35,                  2005-07-01, 2005-09-30, QUARTER
            2005-36,                  2005-10-01, 2005-12-31, QUARTER
            2005-37,                  2005-01-01, 2005-04-30, QUADRIMESTER
            2005-38,                  2005-05-01, 2005-08-31, QUADRIMESTER
            2005-39,                  2005-09-01, 2005-12-31, QUADRIMESTER
            2005-40,                  2005-01-01, 2005-06-30, HALF
            2005-41,                  2005-07-01, 2005-12-31, HALF
            2005-21/2005-22,          2005-03-01, 2005-09-22, SEASON
            2005-04-XX,               2005-04-01, 2005-04-30, MONTH
            2005-XX,                  2005-01-01, 2005-12-31, YEAR
            2005-XX-XX,               2005-01-01, 2005-12-31, YEAR
            201X,                     2010-01-01, 2019-12-31, DECADE
            20XX,                     2000-01-01, 2099-12-31, CENTURY
            201X/2020,                2010-01-01, 2020-12-31, DECADE
            0000,                     0000-01-01, 0000-12-31, YEAR
            -0044,                    -0044-01-01, -0044-12-31, YEAR
            -0044-03-15,              -0044-03-15, -0044-03-15, DAY
            Y17000,                   +17000-01-01, +17000-12-31, YEAR
            Y-17000,                  -17000-01-01, -17000-12-31, YEAR
            Y999999999,               +999999999-01-01, +999999999-12-31, YEAR
            Y-999999999,              -999999999-01-01, -999999999-12-31, YEAR
            -0044/Y17000,             -0044-01-01, +17000-12-31, YEAR
            2004/2005-03-31,          2004-01-01, 2005-03-31, YEAR
            2005-03-31/2006,          2005-03-31, 2006-12-31, YEAR
            2005-04-14/2005-04,       2005-04-14, 2005-04-30, MONTH
            2004-02,                  2004-02-01, 2004-02-29, MONTH
            2005-02,                  2005-02-01, 2005-02-28, MONTH
            2004-02-29,               2004-02-29, 2004-02-29, DAY
            2000-02-29,               2000-02-29, 2000-02-29, DAY
            """)
    void aDateMeansTheDaysBetweenItsBounds(
            String text, @Nullable LocalDate earliest, @Nullable LocalDate latest, Precision precision) {
        // When
        EdtfDate date = EdtfDate.parse(text);

        // Then
        assertThat(date).isEqualTo(new EdtfDate(text, earliest, latest, precision, false, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Spring",
                "2005-4",
                "05-04-14",
                "2005-13",
                "2005-00",
                "2005-04-31",
                "2005-04-00",
                "2005-02-29",
                "1900-02-29",
                "2005-04-14T09:00:00Z",
                "2005-04-14 ",
                " 2005",
                "../..",
                "/..",
                "../",
                "/",
                "..",
                "2005/...",
                "2005/2006/2007",
                "2005-04-15/2005-04-14",
                "2006/2005",
                "20050414",
                "-205",
                "-0000",
                "-0000-05",
                "+2005",
                "2005-20",
                "2005-42",
                "2005-21-01",
                "2005-1X",
                "2005-X",
                "2005-XX-14",
                "2005-13-XX",
                "2XXX",
                "XXXX",
                "XXXX-12",
                "-01XX",
                "201x",
                "2005-04-1X",
                "Y2005",
                "Y02005",
                "Y17000-05",
                "Y17E7",
                "Y1000000000",
                "Y-1000000000",
                "Y99999999999999999999",
                "2005??",
                "2005~?",
                "?2005",
                "?",
                "..~/2005",
                "2004~06",
                "2005-06-~11",
                "{2005,2006}",
                "[2005..]",
                "２００５",
                "2005\n"
            })
    void whatIsNoSuchDateIsRefused(String text) {
        // Then
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> EdtfDate.parse(text))
                .withMessageMatching("(?s).{10,}");
    }

    @ParameterizedTest
    @CsvSource({
        "2005,              false, false",
        "2005~,             true,  false",
        "2005-04?,          false, true",
        "2005-04-14%,       true,  true",
        "2005-21~,          true,  false",
        "201X?,             false, true",
        "-0044~,            true,  false",
        "Y17000?,           false, true",
        "2004~/2005,        true,  false",
        "2004/2005?,        false, true",
        "2004~/2005?,       true,  true",
        "2005-04~/..,       true,  false",
        "../2005-04%,       true,  true",
    })
    void aQualifierIsSaidAndMovesNoBound(String text, boolean approximate, boolean uncertain) {
        // When
        EdtfDate date = EdtfDate.parse(text);

        // Then
        EdtfDate unqualified = EdtfDate.parse(text.replaceAll("[?~%]", ""));
        assertThat(date.approximate()).isEqualTo(approximate);
        assertThat(date.uncertain()).isEqualTo(uncertain);
        assertThat(date.earliest()).isEqualTo(unqualified.earliest());
        assertThat(date.latest()).isEqualTo(unqualified.latest());
        assertThat(date.precision()).isEqualTo(unqualified.precision());
    }

    @Property
    void whatIsWrongIsSaidWithoutTheText(@ForAll("nearlyDates") String text) {
        try {
            // When
            EdtfDate.parse(text);
        } catch (DateTimeException refused) {
            // Then
            assertThat(refused).message().hasSizeGreaterThan(10);
            assertThat(String.valueOf(refused.getMessage()).replace(HINT, "")).doesNotContain(text);
        }
    }

    @Property
    void theTextIsKeptAndTheBoundsAreInOrder(@ForAll("expressions") String text) {
        // When
        EdtfDate date = EdtfDate.parse(text);

        // Then
        assertThat(date.text()).isEqualTo(text);
        assertThat(first(date)).isBeforeOrEqualTo(last(date));
        assertThat(date.earliest() == null && date.latest() == null).isFalse();
    }

    @Property
    void anIntervalContainsBothOfItsEnds(@ForAll("sides") String start, @ForAll("sides") String end) {
        // Given
        EdtfDate first = EdtfDate.parse(start);
        EdtfDate last = EdtfDate.parse(end);
        boolean inOrder = !last(last).isBefore(first(first));

        if (inOrder) {
            // When
            EdtfDate interval = EdtfDate.parse(start + "/" + end);

            // Then
            assertThat(interval.earliest()).isEqualTo(first.earliest());
            assertThat(interval.latest()).isEqualTo(last.latest());
            assertThat(interval.precision()).isEqualTo(first.precision().or(last.precision()));
            assertThat(interval.approximate()).isEqualTo(first.approximate() || last.approximate());
            assertThat(interval.uncertain()).isEqualTo(first.uncertain() || last.uncertain());
        } else {
            assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> EdtfDate.parse(start + "/" + end));
        }
    }

    @Property
    void aDateWithUnstatedDigitsMayMeanWhateverTheyAre(
            @ForAll("days") LocalDate day, @ForAll @IntRange(max = 5) int digits) {
        // Given
        String stated = day.toString();
        String unstated = switch (digits) {
            case 0 -> stated;
            case 1 -> stated.substring(0, 8) + "XX";
            case 2 -> stated.substring(0, 5) + "XX-XX";
            case 3 -> stated.substring(0, 5) + "XX";
            case 4 -> stated.substring(0, 3) + "X";
            default -> stated.substring(0, 2) + "XX";
        };

        // Then
        assertThat(EdtfDate.parse(stated).within(EdtfDate.parse(unstated))).isTrue();
    }

    @Property
    void anyTextIsReadOrRefusedButNothingElse(@ForAll String text) {
        try {
            // When
            EdtfDate date = EdtfDate.parse(text);

            // Then
            assertThat(date.text()).isEqualTo(text);
        } catch (DateTimeException refused) {
            assertThat(refused).hasMessageMatching("(?s).+");
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return EdtfArbitraries.days();
    }

    @Provide
    Arbitrary<String> expressions() {
        return EdtfArbitraries.expressions();
    }

    @Provide
    Arbitrary<String> sides() {
        return EdtfArbitraries.qualified();
    }

    /** Digits and signs in the order of a date, seldom one. */
    @Provide
    Arbitrary<String> nearlyDates() {
        return Arbitraries.strings()
                .withChars("0123456789-/.X~?%Y")
                .ofMinLength(4)
                .ofMaxLength(21);
    }

    private static LocalDate first(EdtfDate date) {
        return date.earliest() == null ? LocalDate.MIN : date.earliest();
    }

    private static LocalDate last(EdtfDate date) {
        return date.latest() == null ? LocalDate.MAX : date.latest();
    }
}
