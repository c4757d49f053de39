package org.oas.cim.kit.joining;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.event.ActivityContent;
import org.oas.cim.contracts.event.PartnerContent;
import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.Snapshots;

import static org.assertj.core.api.Assertions.assertThat;

class LikenessTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ActivityContent bolivia = activity("""
            {'title': {'en': 'First training workshop in Bolivia'}, 'types': ['training', 'workshop'],
             'when': {'edtf': '2004-11-11/2004-11-12'}, 'places': [{'country': 'BO', 'city': 'La Paz'}]}""");

    @Test
    void workshopsOnTheSameDaysInTwoCountriesAreTwo() {
        // Given
        ActivityContent argentina = activity("""
                {'title': {'en': 'Training workshop on Trafficking in Persons in Argentina'},
                 'types': ['workshop', 'seminar'], 'when': {'edtf': '2004-11-11/2004-11-12'},
                 'places': [{'country': 'AR', 'city': 'Buenos Aires'}]}""");

        // Then
        assertThat(Likeness.of(bolivia, argentina)).isEmpty();
    }

    @Test
    void theSameEventRecordedByTwoOwnersIsFoundByDateAndPlace() {
        // Given
        ActivityContent other = activity("""
                {'title': {'es': 'Taller de capacitación para funcionarios'}, 'types': ['workshop'],
                 'when': {'edtf': '2004-11'}, 'places': [{'country': 'BO'}]}""");

        // When
        Optional<Resemblance> found = Likeness.of(bolivia, other);

        // Then
        assertThat(found).hasValueSatisfying(resemblance -> {
            assertThat(resemblance.score()).isEqualTo(0.5);
            assertThat(resemblance.reasons()).containsExactly("country", "date", "type");
        });
        assertThat(Likeness.of(other, bolivia)).isEqualTo(found);
    }

    @Test
    void anotherCityOrAnotherTimeIsAnotherEvent() {
        // Then
        assertThat(Likeness.of(bolivia, activity("""
                        {'title': {'en': 'First training workshop in Bolivia'}, 'types': ['workshop'],
                         'when': {'edtf': '2004-11-11'}, 'places': [{'country': 'BO', 'city': 'Santa Cruz'}]}"""))).isEmpty();
        assertThat(Likeness.of(bolivia, activity("""
                        {'title': {'en': 'First training workshop in Bolivia'}, 'types': ['workshop'],
                         'when': {'edtf': '2005-05'}, 'places': [{'country': 'BO', 'city': 'La Paz'}]}"""))).isEmpty();
    }

    @Test
    void aSharedIdentifierSaysIt() {
        // Given
        String identified = """
                {'title': {'en': '%s'}, 'types': ['workshop'], 'identifiers': [{'scheme': 'iati', 'value': 'XM-1-7'}]}""";

        // Then
        assertThat(Likeness.of(activity(identified.formatted("One")), activity(identified.formatted("Two"))))
                .contains(new Resemblance(1, List.of("identifier")));
    }

    @Test
    void organizationsGoByTheirNames() {
        // Given
        PartnerContent one = partner("{'names': {'en': 'Inter-American Children Institute'}, 'country': 'UY'}");

        // Then
        assertThat(Likeness.of(one, partner("{'names': {'en': 'Inter-American Institute of the Children'}}")))
                .hasValueSatisfying(
                        resemblance -> assertThat(resemblance.score()).isGreaterThan(0.8));
        assertThat(Likeness.of(one, partner("{'names': {'en': 'National Migration Institute'}}")))
                .isEmpty();
        assertThat(Likeness.of(one, partner("{'names': {'en': 'Inter-American Children Institute'}, 'country': 'CL'}")))
                .isEmpty();
    }

    private static ActivityContent activity(String json) {
        return content(ActivityContent.class, json);
    }

    private static PartnerContent partner(String json) {
        return content(PartnerContent.class, json);
    }

    private static <C extends RecordContent> C content(Class<C> type, String json) {
        try {
            return Snapshots.content(type, (ObjectNode) JSON.readTree(json.replace('\'', '"')));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
