package org.oas.cim.contracts.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EdtfDateTest {

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
            2004/2005-03-31,          2004-01-01, 2005-03-31, YEAR
            2005-03-31/2006,          2005-03-31, 2006-12-31, YEAR
            2005-04-14/2005-04,       2005-04-14, 2005-04-30, MONTH
            2004-02,                  2004-02-01, 2004-02-29, MONTH
            2005-02,                  2005-02-01, 2005-02-28, MONTH
            2004-02-29,               2004-02-29, 2004-02-29, DAY
            2000-02-29,               2000-02-29, 2000-02-29, DAY
            """)
    void aDateMeansTheDaysBetweenItsBounds(String text, LocalDate earliest, LocalDate latest, Precision precision) {
        // When
        EdtfDate date = EdtfDate.parse(text);

        // Then
        assertThat(date).isEqualTo(new EdtfDate(text, earliest, latest, precision));
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
                "2005/",
                "/2005",
                "../2005",
                "../..",
                "..",
                "2005/2006/2007",
                "2005-04-15/2005-04-14",
                "2006/2005",
                "20050414",
                "-2005",
                "２００５",
                "2005\n"
            })
    void whatIsNoSuchDateIsRefused(String text) {
        // Then
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> EdtfDate.parse(text))
                .withMessageMatching("(?s).{10,}");
    }

    @Property
    void theTextIsKeptAndTheBoundsAreInOrder(@ForAll("dates") String text) {
        // When
        EdtfDate date = EdtfDate.parse(text);

        // Then
        assertThat(date.text()).isEqualTo(text);
        assertThat(date.latest()).isAfterOrEqualTo(date.earliest());
    }

    @Property
    void anIntervalContainsBothOfItsEnds(@ForAll("dates") String start, @ForAll("dates") String end) {
        // Given
        EdtfDate first = EdtfDate.parse(start);
        EdtfDate last = EdtfDate.parse(end);
        boolean inOrder = !latest(last).isBefore(first.earliest());

        if (inOrder) {
            // When
            EdtfDate interval = EdtfDate.parse(start + "/" + end);

            // Then
            assertThat(interval.earliest()).isEqualTo(first.earliest());
            assertThat(interval.latest()).isEqualTo(last.latest());
            assertThat(interval.precision()).isGreaterThanOrEqualTo(first.precision());
            assertThat(interval.precision()).isGreaterThanOrEqualTo(last.precision());
        } else {
            assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> EdtfDate.parse(start + "/" + end));
        }
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
    Arbitrary<String> dates() {
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Arbitraries.oneOf(
                days.map(LocalDate::toString),
                days.map(day -> YearMonth.from(day).toString()),
                days.map(day -> Integer.toString(day.getYear())));
    }

    private static LocalDate latest(EdtfDate date) {
        return date.latest() == null ? LocalDate.MAX : date.latest();
    }
}
