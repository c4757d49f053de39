package org.oas.cim.system;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.system.Waiting.eventually;

/** A part that is away for a while: what goes on without it, and what happens when it is back. */
@ExtendWith(HubExtension.class)
class OutageTest {

    @Test
    void withoutKafkaWritesAreTakenAndAppearOnceItIsBack(Hub hub) {
        // Given
        Api api = hub.api();
        Feed feed = hub.feed();
        ObjectNode record = Kind.STUDY.called(Kind.word());
        Answer known = api.post(Kind.STUDY.path(), record);
        feed.await(known.id(), 1);
        List<JsonNode> before = feed.entries();

        // When
        hub.stop("kafka");
        Answer created = api.post(Kind.ACTIVITY.path(), Kind.ACTIVITY.called(Kind.word()));
        Answer changed =
                api.put(Kind.STUDY.path(known.id()), known.header("ETag"), Kind.STUDY.renamed(record, Kind.word()));

        // Then
        assertThat(created.status()).as(created::toString).isEqualTo(201);
        assertThat(changed.status()).as(changed::toString).isEqualTo(200);
        assertThat(feed.entries()).isEqualTo(before);
        hub.start("kafka");
        feed.await(created.id(), 1);
        feed.await(known.id(), 2);
    }

    @Test
    void withoutDatabaseAndKafkaTheFeedIsServed(Hub hub) {
        // Given
        Api api = hub.api();
        Feed feed = hub.feed();
        List<JsonNode> before = feed.entries();
        String id = before.getFirst().path("id").asText();

        // When
        hub.stop("kafka");
        hub.stop("postgres");

        // Then
        assertThat(feed.entries()).isEqualTo(before);
        assertThat(feed.entry(id).json()).isEqualTo(before.getFirst());
        assertThat(feed.page("?country=BZ&q=training").json().path("total").asInt())
                .isPositive();
        Answer refused = api.post(Kind.ACTIVITY.path(), Kind.ACTIVITY.called(Kind.word()));
        assertThat(refused.status()).as(refused::toString).isEqualTo(503);
        assertThat(refused.header("Retry-After")).isNotBlank();
        hub.start("postgres");
        hub.start("kafka");
        hub.heal();
        Answer created = api.post(Kind.ACTIVITY.path(), Kind.ACTIVITY.called(Kind.word()));
        feed.await(created.id(), 1);
    }

    @Test
    void whatIsRefusedWhileTheDatabaseIsAwayIsNotedOnceItIsBack(Hub hub) {
        // When
        hub.stop("postgres");
        Answer refused = hub.api().withoutToken().get("/v1/feed?q=x", "Bearer guess");

        // Then
        assertThat(refused.status()).as(refused::toString).isEqualTo(401);
        hub.start("postgres");
        hub.heal();
        String noted = "select reason from audit_log where request_id = '" + refused.header("X-Request-Id") + "'";
        eventually(() -> assertThat(hub.read("gateway", noted)).isEqualTo("no issuer knows the token"));
    }

    @Test
    void withoutPartnerServiceOnlyWhatNamesAnUnknownPartnerHasToWait(Hub hub) {
        // Given
        Api api = hub.api();
        Answer partner = api.post(Kind.PARTNER.path(), Kind.PARTNER.called(Kind.word()));
        hub.feed().await(partner.id(), 1);
        api.post(Kind.ACTIVITY.path(), Kind.ACTIVITY.with(partner.id(), Kind.word()));

        // When
        hub.stop("partner-service");
        Answer withKnown = api.post(Kind.ACTIVITY.path(), Kind.ACTIVITY.with(partner.id(), Kind.word()));
        ObjectNode withUnknown = Kind.ACTIVITY.with(UUID.randomUUID().toString(), Kind.word());
        Answer refused = api.post(Kind.ACTIVITY.path(), withUnknown);

        // Then
        assertThat(withKnown.status()).as(withKnown::toString).isEqualTo(201);
        assertThat(refused.status()).as(refused::toString).isEqualTo(503);
        assertThat(refused.header("Retry-After")).isNotBlank();
        hub.feed().await(withKnown.id(), 1);
        hub.start("partner-service");
        assertThat(api.post(Kind.ACTIVITY.path(), withUnknown).status()).isEqualTo(422);
    }
}
