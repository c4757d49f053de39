package org.oas.cim.contracts.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Every expression of time in the report of early 2005. It is undated; its own words place it between 29 January and 13 April 2005,
 * and its planned activities "in the coming months" after it: they are counted from April, for which the first is announced.
 */
class ReportDatesTest {

    private static final DateReference OF_THE_REPORT = new DateReference(2005, YearMonth.of(2005, 4));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # words                           | EDTF                  | earliest   | latest     | precision | extent     | inferred
            throughout the latter part of 2004 | 2004-41              | 2004-07-01 | 2004-12-31 | HALF      | THROUGHOUT | -
            in 2004                           | 2004                  | 2004-01-01 | 2004-12-31 | YEAR      | WITHIN     | -
            in the year 2005                  | 2005                  | 2005-01-01 | 2005-12-31 | YEAR      | WITHIN     | -
            November 11-12, 2004              | 2004-11-11/2004-11-12 | 2004-11-11 | 2004-11-12 | DAY       | THROUGHOUT | -
            (November 11 and 12, 2004)        | 2004-11-11/2004-11-12 | 2004-11-11 | 2004-11-12 | DAY       | THROUGHOUT | -
            January 27-28, 2005               | 2005-01-27/2005-01-28 | 2005-01-27 | 2005-01-28 | DAY       | THROUGHOUT | -
            in January 2005                   | 2005-01               | 2005-01-01 | 2005-01-31 | MONTH     | WITHIN     | -
            on April 14-15, 2005              | 2005-04-14/2005-04-15 | 2005-04-14 | 2005-04-15 | DAY       | THROUGHOUT | -
            on January 14, 2005               | 2005-01-14            | 2005-01-14 | 2005-01-14 | DAY       | THROUGHOUT | -
            in the coming months              | 2005-04/..            | 2005-04-01 | -          | MONTH     | WITHIN     | AS_OF
            in the last months                | /2005-04              | -          | 2005-04-30 | MONTH     | WITHIN     | AS_OF
            (April 28-29)                     | 2005-04-28/2005-04-29 | 2005-04-28 | 2005-04-29 | DAY       | THROUGHOUT | YEAR
            (May)                             | 2005-05               | 2005-05-01 | 2005-05-31 | MONTH     | WITHIN     | YEAR
            (Spring)                          | 2005-21               | 2005-03-01 | 2005-06-20 | SEASON    | WITHIN     | YEAR
            (Summer)                          | 2005-22               | 2005-06-01 | 2005-09-22 | SEASON    | WITHIN     | YEAR
            """)
    void aDateOfTheReportIsRead(
            String words,
            String edtf,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            Precision precision,
            Extent extent,
            @Nullable Inferred inferred) {
        // When
        DateReading reading = DateWords.read(words, DateLanguage.EN, OF_THE_REPORT);

        // Then
        assertThat(reading.date()).isEqualTo(new EdtfDate(edtf, earliest, latest, precision, false, false));
        assertThat(reading.extent()).isEqualTo(extent);
        if (inferred == null) {
            assertThat(reading.inferred()).isEmpty();
        } else {
            assertThat(reading.inferred()).containsExactly(inferred);
        }
    }

    /** A state of affairs, a sequence, a rate or a length of time: none of them is a date. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "in previous reporting periods",
                "presently",
                "recently",
                "currently",
                "now",
                "ongoing",
                "the next training activities",
                "prior to their official presentation, publication and dissemination",
                "each year",
                "two day",
                "phase II",
                "first phase"
            })
    void wordsOfTimeThatAreNoDateAreRefused(String words) {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> DateWords.read(words, DateLanguage.EN, OF_THE_REPORT))
                .withMessageStartingWith("says no date that can be read");
    }
}
