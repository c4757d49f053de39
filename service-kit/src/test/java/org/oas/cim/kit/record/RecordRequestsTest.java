package org.oas.cim.kit.record;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkiverse.resteasy.problem.HttpProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.oas.cim.contracts.event.PartnerContent;
import org.oas.cim.contracts.partner.Alias;
import org.oas.cim.contracts.partner.Jurisdiction;
import org.oas.cim.contracts.partner.Seat;
import org.oas.cim.kit.http.SystemMembers;
import org.oas.cim.kit.json.StrictJson;
import org.oas.cim.kit.problem.Violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RecordRequestsTest {

    private final ObjectMapper mapper = strict();
    private final RecordRequests requests = new RecordRequests(mapper);

    @Test
    void whatCanBeReadIsReadWhateverElseCannot() throws JsonProcessingException {
        // When
        RecordRequest<PartnerContent> request = read("""
                {"names": {"en": 7, "es": "Comisión"}, "acronym": 3, "types": ["embassy"], "status": "active",
                 "seat": {"country": 1, "town": "x", "city": "La Paz"}, "visibility": "everybody", "nmaes": {}}""");

        // Then
        assertThat(pointers(request))
                .containsExactlyInAnyOrder(
                        "#/names/en", "#/acronym", "#/seat/country", "#/seat/town", "#/visibility", "#/nmaes");
        assertThat(request.content().names()).isEqualTo(Map.of("es", "Comisión"));
        assertThat(request.content().acronym()).isNull();
        assertThat(request.content().types()).containsExactly("embassy");
        assertThat(request.content().status()).isEqualTo("active");
        assertThat(request.content().seat()).isEqualTo(new Seat(null, "La Paz"));
    }

    @Test
    void anElementThatCannotBeReadLeavesTheOthersWhereTheyAre() throws JsonProcessingException {
        // When
        RecordRequest<PartnerContent> request = read("""
                {"types": [7, "embassy", true],
                 "aliases": [{"name": 1}, "nonsense", {"name": "Mission", "source": "first"}, {"name": "Embassy"}]}""");

        // Then
        assertThat(pointers(request))
                .containsExactlyInAnyOrder(
                        "#/types/0", "#/types/2", "#/aliases/0/name", "#/aliases/1", "#/aliases/2/source");
        assertThat(request.content().types()).containsExactly(null, "embassy", null);
        assertThat(request.content().aliases()).hasSize(4);
        assertThat(request.content().aliases().get(1)).isNull();
        assertThat(request.content().aliases().get(2)).isEqualTo(alias("Mission"));
        assertThat(request.content().aliases().get(3)).isEqualTo(alias("Embassy"));
    }

    @Test
    void aTextWithinMapsWithinObjectsIsNamedWhereItStands() throws JsonProcessingException {
        // When
        RecordRequest<PartnerContent> request = read("""
                {"jurisdiction": {"note": {"en": {"a": 1}, "es": "Distrito", "fr/ca": 1}, "countries": {"BO": 1}}}""");

        // Then
        assertThat(pointers(request))
                .containsExactlyInAnyOrder(
                        "#/jurisdiction/note/en", "#/jurisdiction/note/fr~1ca", "#/jurisdiction/countries");
        assertThat(request.content().jurisdiction())
                .isEqualTo(new Jurisdiction(List.of(), List.of(), List.of(), Map.of("es", "Distrito")));
    }

    @Test
    void whatTheHubSetsIsKeptApart() throws JsonProcessingException {
        // Given
        UUID id = UUID.randomUUID();
        UUID owner = UUID.randomUUID();

        // When
        RecordRequest<PartnerContent> request = read("""
                {"id": "%s", "owner": "%s", "version": 3, "created": "2005-04-14T09:00:00Z",
                 "updated": "2005-04-15T09:00:00Z", "acronym": "CIM"}""".formatted(id, owner));

        // Then
        assertThat(request.systemMembers())
                .isEqualTo(new SystemMembers(
                        id, owner, 3L, Instant.parse("2005-04-14T09:00:00Z"), Instant.parse("2005-04-15T09:00:00Z")));
        assertThat(request.content().acronym()).isEqualTo("CIM");
        assertThat(request.unreadable()).isEmpty();
    }

    @Test
    void whatTheHubSetsMayBeUnreadableTogetherWithTheRest() throws JsonProcessingException {
        // When
        RecordRequest<PartnerContent> request = read("""
                {"id": "no-uuid", "version": 1.5, "created": "yesterday", "acronym": 7}""");

        // Then
        assertThat(pointers(request)).containsExactlyInAnyOrder("#/id", "#/version", "#/created", "#/acronym");
        assertThat(request.systemMembers()).isEqualTo(SystemMembers.ofNew(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"records\": {\"a\": {\"title\": {\"en\": \"b\"}}}}", "{}", "7", "null", "[{}]"})
    void whatIsShownOnlyIsNotRead(String display) throws JsonProcessingException {
        // When
        RecordRequest<PartnerContent> request = read("{\"acronym\": \"CIM\", \"display\": " + display + "}");

        // Then
        assertThat(request.unreadable()).isEmpty();
        assertThat(request.content().acronym()).isEqualTo("CIM");
        assertThat(request.body().has("display")).isFalse();
    }

    @Test
    void theBodyIsWhatWasSent() throws JsonProcessingException {
        // Given
        String json = "{\"acronym\":7,\"types\":[7],\"version\":3,\"summary\":{}}";

        // When
        RecordRequest<PartnerContent> request = read(json);

        // Then
        assertThat(request.body()).hasToString(json);
    }

    @Test
    void readingIsGivenUpAtFiftyMembersThatCannotBeRead() throws JsonProcessingException {
        // Then
        assertThat(read(types(49)).unreadable()).hasSize(49);
        assertThatExceptionOfType(HttpProblem.class)
                .isThrownBy(() -> read(types(80)))
                .satisfies(problem -> {
                    assertThat(problem.getStatusCode()).isEqualTo(422);
                    assertThat((List<?>) problem.getParameters().get("errors")).hasSize(50);
                });
    }

    @Test
    void nothingIsNoRecord() {
        // Then
        assertThatExceptionOfType(HttpProblem.class)
                .isThrownBy(() -> requests.read(null, PartnerContent.class))
                .satisfies(problem -> assertThat(problem.getStatusCode()).isEqualTo(400));
    }

    private RecordRequest<PartnerContent> read(String json) throws JsonProcessingException {
        return requests.read((ObjectNode) mapper.readTree(json), PartnerContent.class);
    }

    private static List<String> pointers(RecordRequest<PartnerContent> request) {
        return request.unreadable().stream().map(Violation::pointer).toList();
    }

    private static String types(int unreadable) {
        return IntStream.range(0, unreadable)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(",", "{\"types\": [", "]}"));
    }

    private static Alias alias(String name) {
        return new Alias(name, null, null, null, null);
    }

    private static ObjectMapper strict() {
        ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        new StrictJson().customize(mapper);
        return mapper;
    }
}
