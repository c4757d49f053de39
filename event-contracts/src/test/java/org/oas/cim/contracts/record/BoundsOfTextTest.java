package org.oas.cim.contracts.record;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.oas.cim.contracts.Violations;
import org.oas.cim.contracts.date.EdtfDate;
import org.oas.cim.contracts.date.Precision;

import static org.assertj.core.api.Assertions.assertThat;

class BoundsOfTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"2004-11-11/2004-11-12", "2005-05", "2005", "2005-04/..", "../2005", "2004-41~", "20XX"})
    void theTextAloneAndTheTextWithItsBoundsAreValid(String edtf) {
        // Then
        assertThat(Violations.of(When.stated(edtf))).isEmpty();
        assertThat(Violations.of(When.of(EdtfDate.parse(edtf)))).isEmpty();
    }

    @Test
    void everyBoundThatDoesNotFollowIsNamed() {
        // Given
        LocalDate wrong = LocalDate.of(2004, 11, 13);

        // Then
        assertThat(Violations.of(bounded("2004-11-11/2004-11-12", wrong, wrong, Precision.MONTH)))
                .containsOnlyKeys("earliest", "latest", "precision")
                .containsValue("does not follow from edtf; leave it out");
    }

    @Test
    void anOpenEndHasNoLatestDay() {
        // Then
        assertThat(Violations.of(bounded("2005-04/..", null, LocalDate.of(2005, 12, 31), null)))
                .containsOnlyKeys("latest");
    }

    @Test
    void anUnreadableTextIsReportedOnceAndNotItsBounds() {
        // Then
        assertThat(Violations.of(bounded("Spring", LocalDate.of(2005, 3, 1), null, null)))
                .containsOnlyKeys("edtf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0044", "Y17000", "../-0044-03-15", "9999-24", "2005/Y17000"})
    void daysThatNoReaderExpectsAreRefused(String edtf) {
        // Then
        assertThat(Violations.of(When.stated(edtf))).containsOnlyKeys("edtf");
    }

    private static When bounded(
            String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest, @Nullable Precision precision) {
        return new When(edtf, null, null, null, null, null, null, earliest, latest, precision, null);
    }
}
