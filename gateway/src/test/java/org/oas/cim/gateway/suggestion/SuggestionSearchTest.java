package org.oas.cim.gateway.suggestion;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.index.IndexedFeed;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.gateway.testing.Records;
import org.oas.cim.gateway.testing.SampleRecords;

import static org.assertj.core.api.Assertions.assertThat;

class SuggestionSearchTest {

    private static final IndexedFeed REPORT = IndexedFeed.create();

    @BeforeAll
    static void index() {
        REPORT.apply(SampleRecords.read().snapshots());
        REPORT.apply(Records.activity(900)
                .titled("Quetzalword")
                .seenBy(Visibility.OWNER_AND_CIM, Visibility.OWNER_AND_CIM)
                .snapshot());
    }

    @AfterAll
    static void close() {
        REPORT.close();
    }

    @Test
    void aCountryIsOfferedInAnyLanguageWithWhatItsFilterFinds() {
        assertThat(suggested("beli", null)).contains("country BZ Belize");
        assertThat(suggested("BÉLI", "pt")).contains("country BZ Belize");
        assertThat(suggested("belice", null)).containsExactly("country BZ Belice");
        assertThat(suggested("netherlands ant", null)).first().isEqualTo("country AN Netherlands Antilles");
        assertThat(found("beli", null))
                .filteredOn(suggestion -> "BZ".equals(suggestion.value()))
                .allSatisfy(suggestion -> assertThat(suggestion.count()).isPositive());
    }

    @Test
    void noCodeIsOfferedThatFindsNothing() {
        assertThat(suggested("luxemb", null)).isEmpty();
    }

    @Test
    void partnersAndRecordsAreOfferedByTheirNames() {
        assertThat(found("international organization for mig", null)).first().satisfies(suggestion -> {
            assertThat(suggestion.text()).isEqualTo("International Organization for Migration");
            assertThat(suggestion.parameter()).isEqualTo("partner");
            assertThat(suggestion.count()).isPositive();
        });
        assertThat(found("research report", null))
                .anySatisfy(suggestion -> assertThat(suggestion.parameter()).isNull());
    }

    @Test
    void whatIsWithheldIsNotOffered() {
        assertThat(found("quetzal", null)).isEmpty();
    }

    @Test
    void whatHasNoWordOffersNothing() {
        assertThat(found("!?", null)).isEmpty();
        assertThat(found("", null)).isEmpty();
    }

    private static List<String> suggested(String text, @Nullable String language) {
        return found(text, language).stream()
                .filter(suggestion -> suggestion.count() != null && !"partner".equals(suggestion.parameter()))
                .map(suggestion -> suggestion.parameter() + " " + suggestion.value() + " " + suggestion.text())
                .toList();
    }

    private static List<Suggestion> found(String text, @Nullable String language) {
        try (FeedView view = REPORT.view()) {
            return new SuggestionSearch(view, Reader.PUBLIC, Beginning.of(text), language).find(10);
        }
    }
}
