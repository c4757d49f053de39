package org.oas.cim.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.gateway.testing.EventStream;
import org.oas.cim.gateway.testing.KafkaBroker;
import org.oas.cim.gateway.testing.Records;
import org.oas.cim.gateway.testing.Topics;
import org.oas.cim.kit.testing.identity.TestIssuer;
import org.oas.cim.kit.testing.identity.TestTokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(KafkaBroker.class)
class StreamApiTest {

    @Inject
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private Topics topics;

    @BeforeEach
    void connect() {
        topics = new Topics(bootstrapServers);
        await().until(() -> given().get("/q/health/ready").statusCode() == 200);
    }

    @AfterEach
    void disconnect() {
        topics.close();
    }

    @Test
    void whileConnectedEveryVersionComesInOrderAfterTheFeedShowsIt() {
        try (EventStream stream = open("?country=UY", Map.of())) {
            // Given
            await().until(() -> !stream.all().isEmpty());
            assertThat(stream.response().headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/event-stream");
            assertThat(stream.response().headers().firstValue("Cache-Control")).contains("no-cache");

            // When
            for (int version = 1; version <= 5; version++) {
                topics.publish(
                        Records.activity(20_001).in("UY").version(version).snapshot(),
                        Records.activity(20_002).in("PY").version(version).snapshot());
            }

            // Then
            await().until(() -> stream.events().size() == 5);
            assertThat(versions(stream)).containsExactly(1, 2, 3, 4, 5);
            assertThat(stream.events().getFirst().data()).startsWith("{\"id\":\"" + Records.id(20_001));
            given().get("/v1/feed/" + Records.id(20_001)).then().body("version", equalTo(5));
        }
    }

    @Test
    void afterAReconnectEachChangedRecordComesOnceInItsNewestVersion() {
        // Given
        String token;
        try (EventStream stream = open("?country=CL", Map.of())) {
            await().until(() -> !stream.all().isEmpty());
            topics.publish(Records.activity(20_010).in("CL").snapshot());
            await().until(() -> stream.events().size() == 1);
            token = stream.events().getFirst().id();
        }
        for (int version = 2; version <= 4; version++) {
            topics.publish(Records.activity(20_010).in("CL").version(version).snapshot());
        }
        topics.publish(Records.activity(20_011).in("CL").snapshot());
        await().until(() -> given().get("/v1/feed/" + Records.id(20_011)).statusCode() == 200);

        // When
        try (EventStream stream = open("?country=CL&lastEventId=" + token, Map.of())) {
            // Then
            await().until(() -> stream.events().size() == 2);
            assertThat(versions(stream)).containsExactly(4, 1);
            topics.publish(Records.activity(20_011).in("CL").version(2).snapshot());
            await().until(() -> stream.events().size() == 3);
            assertThat(versions(stream)).containsExactly(4, 1, 2);
        }
    }

    @Test
    void aStreamEndsWithItsTokenAndIsResumedWithAnotherOne() {
        // Given
        UUID partner = Records.id(20_901);
        String shortLived = TestTokens.signed(
                TestIssuer.HUB,
                TestTokens.claims(TestIssuer.HUB, partner, "contributor").expiresIn(Duration.ofSeconds(3)));
        String last;
        try (EventStream stream = open("", Map.of("Authorization", "Bearer " + shortLived))) {
            await().until(() -> !stream.all().isEmpty());

            // When
            await().until(stream::hasEnded);
            last = stream.lastId();
        }
        topics.publish(Records.activity(20_030)
                .seenBy(Visibility.PARTNERS, Visibility.PARTNERS)
                .snapshot());

        // Then
        Map<String, String> resumed = Map.of("Authorization", TestTokens.authorization(partner), "Last-Event-ID", last);
        try (EventStream stream = open("", resumed)) {
            await().until(() -> about(stream, 20_030).size() == 1);
        }
    }

    @Test
    void aWithdrawalIsToldToThoseWhoCouldSeeTheRecordAndSaysNothingElse() {
        UUID partner = Records.id(20_900);
        try (EventStream everybody = open("", Map.of());
                EventStream partners = open("", Map.of("Authorization", TestTokens.authorization(partner)))) {
            // Given
            await().until(() -> !everybody.all().isEmpty() && !partners.all().isEmpty());

            // When
            topics.publish(
                    Records.activity(20_020)
                            .seenBy(Visibility.PARTNERS, Visibility.PARTNERS)
                            .snapshot(),
                    Records.activity(20_020)
                            .seenBy(Visibility.PARTNERS, Visibility.PARTNERS)
                            .version(2)
                            .withdraw()
                            .snapshot(),
                    Records.activity(20_021).snapshot());

            // Then
            await().until(() -> about(everybody, 20_021).size() == 1
                    && about(partners, 20_021).size() == 1);
            assertThat(about(everybody, 20_020)).isEmpty();
            assertThat(about(partners, 20_020))
                    .extracting(EventStream.Event::name)
                    .containsExactly("entry", "withdrawn");
            EventStream.Event withdrawn = about(partners, 20_020).getLast();
            assertThat(withdrawn.data())
                    .isEqualTo("{\"id\":\"" + Records.id(20_020) + "\",\"position\":"
                            + withdrawn.id().replaceFirst(".*-", "") + "}");
        }
    }

    @Test
    void anUnknownEpochAndATokenPastTheEndAreAnsweredWithReset() {
        for (String token : List.of("BBBBBBBBBBBBBBBBBBBBBB-3", "nonsense", farAhead())) {
            try (EventStream stream = open("", Map.of("Last-Event-ID", token))) {
                await().until(() -> !stream.events().isEmpty());
                assertThat(stream.events().getFirst().name()).isEqualTo("reset");
            }
        }
    }

    @Test
    void aSilentStreamSaysThatItIsAlive() {
        try (EventStream stream = open("?country=GY", Map.of())) {
            await().until(() -> stream.all().size() >= 2);
            assertThat(stream.all()).extracting(EventStream.Event::name).containsOnly("heartbeat");
        }
    }

    @Test
    void aWrongParameterIsRefusedBeforeTheStreamStarts() {
        given().get("/v1/feed/stream?contry=BZ").then().statusCode(400).contentType("application/problem+json");
        given().get("/v1/feed/stream?country=XX").then().statusCode(400);
    }

    private String farAhead() {
        try (EventStream stream = open("", Map.of())) {
            await().until(() -> !stream.all().isEmpty());
            return stream.lastId().replaceFirst("-[0-9-]+$", "-999999");
        }
    }

    private EventStream open(String query, Map<String, String> headers) {
        return EventStream.open(
                URI.create("http://localhost:" + RestAssured.port + "/v1/feed/stream" + query), headers);
    }

    private static List<EventStream.Event> about(EventStream stream, int number) {
        return stream.events().stream()
                .filter(event -> event.data().contains(Records.id(number).toString()))
                .toList();
    }

    private static List<Integer> versions(EventStream stream) {
        return stream.events().stream()
                .map(event -> Integer.valueOf(event.data().replaceFirst(".*\"version\":(\\d+).*", "$1")))
                .toList();
    }
}
