package org.oas.cim.contracts.code;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.oas.cim.contracts.code.CodeList.COUNTRIES;
import static org.oas.cim.contracts.code.CodeList.REGIONS;

class CountriesTest {

    @Test
    void everyCountryOfIso3166HasACodeAndEveryWithdrawnAlpha2IsKept() {
        // Given
        Set<String> active = Set.of(Locale.getISOCountries());
        Set<String> withdrawn = Locale.getISOCountries(Locale.IsoCountryCode.PART3).stream()
                .map(code -> code.substring(0, 2))
                .collect(Collectors.toSet());

        // Then
        assertThat(COUNTRIES.entries().stream().filter(CodeEntry::isActive).map(CodeEntry::code))
                .containsExactlyInAnyOrderElementsOf(active);
        assertThat(COUNTRIES.codes()).containsAll(withdrawn);
    }

    @Test
    void everyActiveCountryHasAlpha3NumericCodeAndRegion() {
        // Then
        assertThat(COUNTRIES.entries()).filteredOn(CodeEntry::isActive).allSatisfy(country -> {
            assertThat(country.code()).matches("[A-Z]{2}");
            assertThat(country.attribute("alpha3")).contains(iso3(country.code()));
            assertThat(country.attribute("m49"))
                    .hasValueSatisfying(m49 -> assertThat(m49).matches("\\d{3}"));
            assertThat(REGIONS.codes()).containsAll(country.codesIn("region"));
            assertThat(country.codesIn("region")).hasSize(1);
        });
    }

    @Test
    void everyWithdrawnCountrySaysUntilWhenWhoFollowedItAndItsCodeInIso3166Part3() {
        // Given
        Set<String> part3 = Locale.getISOCountries(Locale.IsoCountryCode.PART3);

        // Then
        assertThat(COUNTRIES.entries())
                .filteredOn(country -> !country.isActive())
                .hasSize(25)
                .allSatisfy(country -> {
                    assertThat(country.until()).isNotNull();
                    assertThat(country.replacedBy()).isNotEmpty();
                    assertThat(part3).contains(country.attribute("iso3166Part3").orElseThrow());
                    assertThat(country.attribute("alpha3")).isPresent();
                    assertThat(country.codesIn("region")).hasSize(1);
                });
    }

    @Test
    void theNetherlandsAntillesHaveAllThatThePlatformThrowsFor() {
        // Given
        Locale antilles = Locale.of("", "AN");

        // Then
        assertThatThrownBy(antilles::getISO3Country).isInstanceOf(MissingResourceException.class);
        assertThat(Countries.alpha3Of("AN")).contains("ANT");
        CodeEntry entry = COUNTRIES.entry("AN").orElseThrow();
        assertThat(entry.status()).isEqualTo(CodeStatus.WITHDRAWN);
        assertThat(entry.until()).isEqualTo("2010-12-15");
        assertThat(entry.replacedBy()).containsExactly("BQ", "CW", "SX");
        assertThat(entry.labels())
                .containsEntry("es", "Antillas Neerlandesas")
                .containsEntry("fr", "Antilles néerlandaises");
    }

    @ParameterizedTest
    @CsvSource({"BLZ, BZ", "BZ, BZ", "ANT, AN", "MEX, MX", "ATF, TF", "SCG, CS", "SUN, SU"})
    void anAlpha3CodeIsStoredAsAlpha2(String given, String stored) {
        // Then
        assertThat(Countries.alpha2Of(given)).contains(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bz", "blz", "XX", "XXX", "084", "Belize", "other:Belize"})
    void whatIsNoCodeHasNone(String text) {
        // Then
        assertThat(Countries.alpha2Of(text)).isEmpty();
        assertThat(Countries.alpha3Of(text)).isEmpty();
        assertThat(Countries.successors(text)).isEmpty();
        assertThat(Countries.predecessors(text)).isEmpty();
    }

    @Test
    void whatFollowedIsFoundOverAllSteps() {
        // Then
        assertThat(Countries.predecessors("CW")).containsExactly("AN");
        assertThat(Countries.successors("YU")).containsExactlyInAnyOrder("CS", "ME", "RS");
        assertThat(Countries.predecessors("RS")).containsExactlyInAnyOrder("CS", "YU");
        assertThat(Countries.successors("BZ")).isEmpty();
    }

    @Property
    void successorsAndPredecessorsMirrorEachOther(@ForAll("countries") String one, @ForAll("countries") String other) {
        // Then
        assertThat(Countries.successors(one).contains(other))
                .isEqualTo(Countries.predecessors(other).contains(one));
    }

    @Provide
    Arbitrary<String> countries() {
        return Arbitraries.of(COUNTRIES.codes());
    }

    private static String iso3(String alpha2) {
        return Locale.of("", alpha2).getISO3Country();
    }
}
