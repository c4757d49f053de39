package org.oas.cim.kit.directory;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenReferenceTest {

    @Test
    void aUuidMeansARecordByItsIdHoweverItIsWritten() {
        // Given
        UUID id = UUID.fromString("01980000-0000-7000-8000-000000000b0f");

        // Then
        assertThat(WrittenReference.of(id.toString())).isEqualTo(new WrittenReference.Id(id));
        assertThat(WrittenReference.of("01980000-0000-7000-8000-000000000B0F")).isEqualTo(new WrittenReference.Id(id));
    }

    @Test
    void extMeansTheActingPartnersOwnIdWhateverThatHolds() {
        // Then
        assertThat(WrittenReference.of("ext:iati:XM é")).isEqualTo(new WrittenReference.External("iati:XM é"));
    }

    @Test
    void anyOtherSchemeMeansAnIdentifier() {
        // Then
        assertThat(WrittenReference.of("iati:XM-DAC-47066"))
                .isEqualTo(new WrittenReference.Identified("iati:XM-DAC-47066"));
        assertThat(WrittenReference.of("doi:10.1000/182:1"))
                .isEqualTo(new WrittenReference.Identified("doi:10.1000/182:1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "IOM", "ext:", "iati:", ":x", "IATI:x", "ext:a\u0000b", "doi:a\nb", "1-1-1-1-1", "i ati:x"})
    void anythingElseMeansNothing(String text) {
        // Then
        assertThat(WrittenReference.of(text)).isEqualTo(new WrittenReference.Meaningless());
    }

    @Test
    void whatIsLongerThanAnyIdMeansNothing() {
        // Then
        assertThat(WrittenReference.of("ext:" + "x".repeat(200))).isInstanceOf(WrittenReference.External.class);
        assertThat(WrittenReference.of("ext:" + "x".repeat(201))).isEqualTo(new WrittenReference.Meaningless());
        assertThat(WrittenReference.of("iati:" + "x".repeat(251))).isEqualTo(new WrittenReference.Meaningless());
    }
}
