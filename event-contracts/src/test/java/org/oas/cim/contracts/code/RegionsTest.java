package org.oas.cim.contracts.code;

import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.contracts.code.CodeList.COUNTRIES;
import static org.oas.cim.contracts.code.CodeList.OAS_MEMBERSHIPS;
import static org.oas.cim.contracts.code.CodeList.REGIONS;

class RegionsTest {

    @Test
    void everyRegionHasAKindItsBroaderRegionsExistAndItHasMembers() {
        // Then
        assertThat(REGIONS.entries()).allSatisfy(region -> {
            assertThat(region.attribute("kind"))
                    .hasValueSatisfying(kind -> assertThat(kind).isIn("m49", "cim"));
            assertThat(REGIONS.codes()).containsAll(region.codesIn("broader"));
            assertThat(Regions.members(region.code())).isNotEmpty();
        });
    }

    @Test
    void latinAmericaAndTheCaribbeanIsTheAmericasWithoutTheNorth() {
        // Given
        TreeSet<String> expected = new TreeSet<>(Regions.members("019"));
        expected.removeAll(Regions.members("021"));

        // Then
        assertThat(Regions.members("419")).isEqualTo(expected).contains("MX", "BZ", "AN", "CO");
        assertThat(Regions.members("021")).containsExactlyInAnyOrder("BM", "CA", "GL", "PM", "US");
    }

    @Test
    void northAmericaOfM49IsNorthernAndCentralAmericaAndTheCaribbean() {
        // Given
        TreeSet<String> expected = new TreeSet<>(Regions.members("021"));
        expected.addAll(Regions.members("013"));
        expected.addAll(Regions.members("029"));

        // Then
        assertThat(Regions.members("003")).isEqualTo(expected);
    }

    @Test
    void everyCountryIsInTheWorld() {
        // Then
        assertThat(Regions.members("001")).isEqualTo(COUNTRIES.codes());
    }

    @ParameterizedTest
    @CsvSource({
        "MX, 013, cim-mexico",
        "GY, 005, cim-caribbean",
        "SR, 005, cim-caribbean",
        "BZ, 013, cim-caribbean",
        "AN, 029, cim-caribbean",
        "GT, 013, cim-central-america",
        "BO, 005, cim-andean",
        "AR, 005, cim-southern-cone",
        "US, 021, cim-north-america",
        "JP, 030, cim-destination-countries"
    })
    void cimsRegionsStandBesideThoseOfM49(String country, String m49, String cim) {
        // Then
        assertThat(Regions.contains(m49, country)).isTrue();
        assertThat(Regions.contains(cim, country)).isTrue();
        assertThat(Regions.regionsOf(country)).contains(m49, cim, "001");
    }

    @Test
    void whatM49PutsElsewhereIsNotInItsCaribbean() {
        // Then
        assertThat(Regions.members("029")).contains("AN", "CW", "HT").doesNotContain("GY", "SR", "BZ");
        assertThat(Regions.regionsOf("MX")).contains("013", "003", "419", "019").doesNotContain("021");
    }

    @Test
    void everyOasMemberStateIsInOneProgrammeRegion() {
        // Then
        assertThat(OAS_MEMBERSHIPS.entries())
                .extracting(fact -> fact.attribute("country").orElseThrow())
                .allSatisfy(country -> assertThat(
                                COUNTRIES.entry(country).orElseThrow().codesIn("cimRegions"))
                        .hasSize(1));
    }

    @Test
    void whatIsNoRegionHasNoMembersAndWhatIsNoCountryNoRegions() {
        // Then
        assertThat(Regions.members("BZ")).isEmpty();
        assertThat(Regions.regionsOf("419")).isEmpty();
        assertThat(Regions.contains("419", "XX")).isFalse();
    }
}
