package org.oas.cim.contracts.record;

import java.time.LocalDate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.oas.cim.contracts.Violations;
import org.oas.cim.contracts.date.EdtfDate;
import org.oas.cim.contracts.date.Extent;
import org.oas.cim.contracts.date.Precision;

import static org.assertj.core.api.Assertions.assertThat;

class WhenTest {

    @ParameterizedTest
    @CsvSource({
        "2004-11-11/2004-11-12, THROUGHOUT",
        "2005-04-14,            THROUGHOUT",
        "2005-04-14/..,         THROUGHOUT",
        "2005-05,               WITHIN",
        "2005-04-XX,            WITHIN",
        "2005-21,               WITHIN",
        "2004-41,               WITHIN",
        "2005-04/..,            WITHIN",
    })
    void daysAreFilledAndAnythingCoarserIsNotUnlessSaid(String edtf, Extent usual) {
        // Then
        assertThat(When.stated(edtf).extent()).isEqualTo(usual);
        for (Extent said : Extent.values()) {
            assertThat(saying(edtf, said, null, null, null, null).extent()).isEqualTo(said);
        }
    }

    @Test
    void whatFollowsIsAddedAndWhatWasStatedIsKept() {
        // Given
        When sent = new When(
                "2004-41~",
                Extent.THROUGHOUT,
                "P2D",
                null,
                null,
                "America/Jamaica",
                "throughout the latter part of 2004",
                null,
                null,
                null,
                null);

        // When
        When complete = sent;

        // Then
        assertThat(complete)
                .isEqualTo(new When(
                        "2004-41~",
                        Extent.THROUGHOUT,
                        "P2D",
                        null,
                        null,
                        "America/Jamaica",
                        "throughout the latter part of 2004",
                        LocalDate.of(2004, 7, 1),
                        LocalDate.of(2004, 12, 31),
                        Precision.HALF,
                        true));
    }

    @Property
    void whatIsCompleteIsAcceptedAndStaysAsItIs(@ForAll("dates") String edtf) {
        // When
        When complete = When.stated(edtf);

        // Then
        assertThat(When.of(EdtfDate.parse(edtf))).isEqualTo(complete);
        assertThat(Violations.of(complete)).isEmpty();
    }

    @Test
    void aDayWithItsTimesIsValid() {
        // Then
        assertThat(Violations.of(saying("2005-04-14", null, "PT6H", "09:00", "15:00", "America/Belize")))
                .isEmpty();
        assertThat(Violations.of(saying("2005-04-14/2005-04-15", null, "P2D", "13:00", "12:30", null)))
                .isEmpty();
        assertThat(Violations.of(saying("2005-04-14/..", null, "P40D", "23:59", "00:00", null)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # edtf                | duration | start | end   | zone            | member    | message
            2005-04-14            | P2D      | -     | -     | -               | duration  | is longer than the days that edtf names
            2005-02               | P1M1D    | -     | -     | -               | duration  | is longer than the days that edtf names
            2005-04-14            | PT24H1S  | -     | -     | -               | duration  | is longer than the days that edtf names
            2005                  | P999999Y | -     | -     | -               | duration  | is longer than the days that edtf names
            2005-04-14            | 2 days   | -     | -     | -               | duration  | is not a duration: write two days as P2D, six hours as PT6H
            2005-04-14            | P0D      | -     | -     | -               | duration  | is not a duration: write two days as P2D, six hours as PT6H
            2005-04-14            | -        | 9:00  | -     | -               | startTime | is not a time of day such as 09:00
            2005-04-14            | -        | -     | 24:00 | -               | endTime   | is not a time of day such as 09:00
            2005-04-14            | -        | 15:00 | 09:00 | -               | endTime   | is not after startTime on the same day
            2005-04-14/2005-04-14 | -        | 15:00 | 15:00 | -               | endTime   | is not after startTime on the same day
            2005-04               | -        | 09:00 | -     | -               | startTime | needs a day; edtf names none
            2005-21               | -        | -     | 17:00 | -               | endTime   | needs a day; edtf names none
            2005-04-14/2005-05    | -        | 09:00 | -     | -               | startTime | needs a day; edtf names none
            2005-04-14            | -        | -     | -     | America/Belise  | timeZone  | is not a time zone of the IANA database; did you mean 'America/Belize'?
            2005-04-14            | -        | -     | -     | Central Time    | timeZone  | is not a time zone of the IANA database, such as America/Belize
            """)
    void whatDoesNotFitTheDaysIsNamedAndSaysWhy(
            String edtf,
            @Nullable String duration,
            @Nullable String start,
            @Nullable String end,
            @Nullable String zone,
            String member,
            String message) {
        // Then
        assertThat(Violations.of(saying(edtf, null, duration, start, end, zone)))
                .containsOnlyKeys(member)
                .containsValue(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P2D", "PT6H", "P1DT12H", "P2W", "PT90M", "P1Y2M3DT4H5M6S"})
    void aDurationOfAnyUnitIsRead(String duration) {
        assertThat(Violations.of(saying("2000/2010", null, duration, null, null, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PT", "P1DT", "P-1D", "-P1D", "+P1D", "p2d", "P2H", "P1W2D", "P1.5D", "PT0S"})
    void whatIsNoDurationIsRefused(String duration) {
        assertThat(Violations.of(saying("2000/2010", null, duration, null, null, null)))
                .containsOnlyKeys("duration");
    }

    @Test
    void theSourcesWordsAreAFewLines() {
        // Given
        String longest = "x".repeat(300);

        // Then
        assertThat(Violations.of(quoting(longest))).isEmpty();
        assertThat(Violations.of(quoting(longest + "x"))).containsOnlyKeys("verbatim");
        assertThat(Violations.of(quoting(""))).containsOnlyKeys("verbatim");
    }

    @Provide
    Arbitrary<String> dates() {
        return Arbitraries.of(
                "2004-11-11/2004-11-12",
                "2005-04-14",
                "2005-05",
                "2004-41",
                "2005-21~",
                "2005-04/..",
                "../2005-04?",
                "2005-04/",
                "20XX",
                "2004-XX");
    }

    private static When saying(
            String edtf,
            @Nullable Extent extent,
            @Nullable String duration,
            @Nullable String start,
            @Nullable String end,
            @Nullable String zone) {
        return new When(edtf, extent, duration, start, end, zone, null, null, null, null, null);
    }

    private static When quoting(String verbatim) {
        return new When("2005", null, null, null, null, null, verbatim, null, null, null, null);
    }
}
