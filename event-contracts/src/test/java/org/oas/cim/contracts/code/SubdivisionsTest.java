package org.oas.cim.contracts.code;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.contracts.code.CodeList.COUNTRIES;
import static org.oas.cim.contracts.code.CodeList.SUBDIVISIONS;

class SubdivisionsTest {

    @Test
    void everyCodeStartsWithItsCountry() {
        // Then
        assertThat(SUBDIVISIONS.entries()).hasSizeGreaterThan(5_000).allSatisfy(entry -> {
            String country = Subdivisions.countryOf(entry.code()).orElseThrow();
            assertThat(entry.code()).matches(country + "-[A-Z0-9]{1,3}");
            assertThat(COUNTRIES.codes()).contains(country);
        });
    }

    @Test
    void theFederalDistrictIsKeptAndMexicoCityFollowsIt() {
        // When
        CodeEntry district = SUBDIVISIONS.entry("MX-DIF").orElseThrow();

        // Then
        assertThat(district.status()).isEqualTo(CodeStatus.WITHDRAWN);
        assertThat(district.labels()).containsEntry("en", "Federal District").containsEntry("es", "Distrito Federal");
        assertThat(Subdivisions.successors("MX-DIF")).containsExactly("MX-CMX");
        assertThat(Subdivisions.predecessors("MX-CMX")).containsExactly("MX-DIF");
        assertThat(SUBDIVISIONS.entry("MX-CMX").orElseThrow().labels()).containsEntry("en", "Mexico City");
    }

    @ParameterizedTest
    @CsvSource({
        "MX-NLE, Nuevo León",
        "MX-CHP, Chiapas",
        "MX-BCN, Baja California",
        "BO-L, La Paz",
        "EC-P, Pichincha",
        "BZ-BZ, Belize",
        "HT-OU, Ouest",
        "US-PR, Puerto Rico"
    })
    void thePlacesOfTheReportAreThere(String code, String name) {
        // Then
        assertThat(SUBDIVISIONS.entry(code).orElseThrow().labels()).containsEntry("en", name);
    }

    @ParameterizedTest
    @CsvSource({"GT-AV, GT-16", "TT-ETO, TT-TOB", "FR-A, FR-GES"})
    void otherWithdrawnCodesNameTheirSuccessorsToo(String withdrawn, String successor) {
        // Then
        assertThat(Subdivisions.successors(withdrawn)).containsExactly(successor);
    }
}
