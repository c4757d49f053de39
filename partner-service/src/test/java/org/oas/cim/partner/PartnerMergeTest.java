package org.oas.cim.partner;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.contracts.topic.Topic;
import org.oas.cim.kit.problem.ProblemType;
import org.oas.cim.kit.testing.Answer;
import org.oas.cim.kit.testing.HubClient;
import org.oas.cim.kit.testing.RealServers;
import org.oas.cim.kit.testing.RecordKind;
import org.oas.cim.kit.testing.TopicReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Duplicates that CIM merges into the partner that was there already. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PartnerMergeTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Partners PARTNERS = Partners.INSTANCE;

    private final Answer survivor = PARTNERS.recorded(PARTNERS.minimal().with("status", "active"));
    private final Answer duplicate =
            PARTNERS.recorded(PARTNERS.minimal().with("externalId", RecordKind.unique("duplicate")));

    @Test
    void areAnsweredByTheOneThatStandsForThem() {
        Answer merged = merge(duplicate, survivor.id()).is(200);

        assertThat(merged.id()).isEqualTo(survivor.id());
        assertThat(merged.json().get("names")).isEqualTo(survivor.json().get("names"));
        assertThat(merged.etag()).isEqualTo("\"2\"");
        assertThat(HubClient.CIM.get(PARTNERS.at(survivor)).body()).isEqualTo(merged.body());
        for (HubClient reader : List.of(HubClient.CIM, PARTNERS.newPartner())) {
            Answer leads = reader.get(PARTNERS.at(duplicate)).is(308);
            assertThat(leads.header("Location")).isEqualTo(PARTNERS.at(survivor));
        }
        assertThat(HubClient.CIM
                        .get(PARTNERS.path() + "?externalId=" + duplicate.text("externalId"))
                        .json()
                        .path("data"))
                .isEmpty();
    }

    @Test
    void areToldToTheHubWithTheOneThatStandsForThem() throws Exception {
        merge(duplicate, survivor.id()).is(200);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(told(duplicate)).hasSize(2));

        RecordSnapshot last = told(duplicate).getLast();
        assertThat(last.withdrawn()).isTrue();
        assertThat(last.header().mergedInto()).hasToString(survivor.id());
        assertThat(last.version()).isEqualTo(2);
        assertThat(told(duplicate).getFirst().header().mergedInto()).isNull();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(told(survivor)).hasSize(2));
        assertThat(told(survivor).getLast().header().contributions())
                .singleElement()
                .satisfies(contribution -> assertThat(contribution.id()).hasToString(duplicate.id()));
    }

    @Test
    void keepTheirHistoryAndSayThereWhatBecameOfThem() {
        merge(duplicate, survivor.id()).is(200);

        JsonNode history = HubClient.CIM
                .get(PARTNERS.at(duplicate) + "/history")
                .is(200)
                .json()
                .path("data");

        assertThat(history).hasSize(2);
        assertThat(history.at("/1/changed").toString()).isEqualTo("[\"mergedInto\",\"withdrawn\"]");
        assertThat(history.at("/1/record/mergedInto").asText()).isEqualTo(survivor.id());
        assertThat(history.at("/1/actor").asText())
                .isEqualTo(HubClient.CIM.actingPartner().toString());
    }

    @Test
    void areReplacedWhereTheyAreReferredToAfterwards() {
        merge(duplicate, survivor.id()).is(200);

        for (String reference : List.of(duplicate.id(), "ext:" + duplicate.text("externalId"))) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(HubClient.CIM
                                    .post(PARTNERS.path(), PARTNERS.minimal().with("parent", reference))
                                    .is(201)
                                    .text("parent"))
                            .isEqualTo(survivor.id()));
        }
    }

    @Test
    void areReplacedByTheLastOfAChain() {
        Answer last = PARTNERS.recorded(PARTNERS.minimal());
        Answer merged = merge(duplicate, survivor.id()).is(200);
        merge(merged, last.id()).is(200);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(HubClient.CIM
                                .post(PARTNERS.path(), PARTNERS.minimal().with("parent", duplicate.id()))
                                .is(201)
                                .text("parent"))
                        .isEqualTo(last.id()));
    }

    @Test
    void areNotMergedByWhoOwnsNeither() {
        HubClient owner = PARTNERS.newPartner();
        Answer own = owner.post(PARTNERS.path(), PARTNERS.minimal()).is(201);

        PARTNERS.newPartner()
                .post(PARTNERS.at(own) + "/merge", into(survivor.id()), "If-Match", own.etag())
                .isProblem(ProblemType.NOT_YOURS);

        assertThat(HubClient.CIM.get(PARTNERS.at(own)).json()).isEqualTo(own.json());
    }

    @Test
    void areMergedOnlyAsTheVersionThatIsNamed() {
        HubClient.CIM.post(mergeAt(duplicate), into(survivor.id())).isProblem(ProblemType.PRECONDITION_REQUIRED);
        HubClient.CIM
                .post(mergeAt(duplicate), into(survivor.id()), "If-Match", "\"7\"")
                .isProblem(ProblemType.STALE);

        assertThat(HubClient.CIM.get(PARTNERS.at(duplicate)).etag()).isEqualTo(duplicate.etag());
    }

    @Test
    void areMergedIntoAnotherLivingPartnerOnly() {
        Answer withdrawn = PARTNERS.recorded(PARTNERS.minimal());
        HubClient.CIM.delete(PARTNERS.at(withdrawn)).is(204);

        for (String into : List.of(duplicate.id(), UUID.randomUUID().toString(), withdrawn.id())) {
            merge(duplicate, into).refuses("#/into");
        }
        HubClient.CIM
                .post(mergeAt(duplicate), "{}", "If-Match", duplicate.etag())
                .refuses("#/into");
        HubClient.CIM
                .post(mergeAt(duplicate), "{\"into\": \"IOM\"}", "If-Match", duplicate.etag())
                .refuses("#/into");
        HubClient.CIM
                .post(PARTNERS.at(UUID.randomUUID().toString()) + "/merge", into(survivor.id()), "If-Match", "\"1\"")
                .isProblem(ProblemType.NOT_FOUND);

        assertThat(HubClient.CIM.get(PARTNERS.at(duplicate)).json()).isEqualTo(duplicate.json());
    }

    @Test
    void areMergedOnce() {
        Answer merged = merge(duplicate, survivor.id()).is(200);

        Answer again = HubClient.CIM
                .post(mergeAt(duplicate), into(survivor.id()), "If-Match", "\"2\"")
                .is(200);

        assertThat(again.body()).isEqualTo(merged.body());
        assertThat(HubClient.CIM.get(PARTNERS.at(duplicate) + "/history").json().path("data"))
                .hasSize(2);
    }

    @Test
    void areNotSaidToBeMergedIntoAnotherOneThanTheyWere() {
        Answer other = PARTNERS.recorded(PARTNERS.minimal());
        merge(duplicate, survivor.id()).is(200);

        Answer refused = HubClient.CIM
                .post(mergeAt(duplicate), into(other.id()), "If-Match", "\"2\"")
                .isProblem(ProblemType.WITHDRAWN);

        assertThat(refused.text("mergedInto")).isEqualTo(survivor.id());
    }

    @Test
    void areNotMergedOnceTheyAreWithdrawn() {
        HubClient.CIM.delete(PARTNERS.at(duplicate)).is(204);

        HubClient.CIM
                .post(mergeAt(duplicate), into(survivor.id()), "If-Match", "\"2\"")
                .isProblem(ProblemType.WITHDRAWN);
    }

    private static Answer merge(Answer duplicate, String into) {
        return HubClient.CIM.post(mergeAt(duplicate), into(into), "If-Match", duplicate.etag());
    }

    private static String mergeAt(Answer partner) {
        return PARTNERS.at(partner) + "/merge";
    }

    private static String into(String partner) {
        return "{\"into\": \"" + partner + "\"}";
    }

    private static List<RecordSnapshot> told(Answer partner) throws IOException {
        List<RecordSnapshot> snapshots = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> message : TopicReader.messages(Topic.PARTNERS, partner.id())) {
            snapshots.add(EventJson.read(RecordType.PARTNER, message.value()));
        }
        return snapshots;
    }
}
