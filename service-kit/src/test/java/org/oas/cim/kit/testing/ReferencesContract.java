package org.oas.cim.kit.testing;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.kit.problem.ProblemType;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** References to partners, in a service that keeps a directory of them. */
public interface ReferencesContract {

    Duration PATIENCE = Duration.ofSeconds(20);
    String POINTER = "#/participations/0/partner";

    RecordKind kind();

    @Test
    default void refusesAPartnerThatNobodyKnows() {
        UUID unknown = UUID.randomUUID();

        record(unknown).refuses(POINTER);

        assertThat(PartnerServiceStub.timesAskedFor(unknown)).isEqualTo(1);
    }

    @Test
    default void namesEveryReferenceThatLeadsNowhere() {
        UUID known = PartnerServiceStub.newPartner().actingPartner();
        Answer refused = HubClient.CIM.post(
                kind().path(), taking(known.toString(), UUID.randomUUID().toString(), "IOM", "ext:"));

        assertThat(refused.isProblem(ProblemType.INVALID_RECORD)
                        .json()
                        .path("errors")
                        .findValuesAsText("pointer"))
                .containsExactly(
                        "#/participations/1/partner", "#/participations/2/partner", "#/participations/3/partner");
    }

    @Test
    default void asksPartnerServiceOnceForAPartner() {
        UUID partner = PartnerServiceStub.newPartner().actingPartner();

        record(partner).is(201);
        PartnerServiceStub.forgets(partner);
        record(partner).is(201);

        assertThat(PartnerServiceStub.timesAskedFor(partner)).isEqualTo(1);
    }

    @Test
    default void resolvesTheActingPartnersOwnId() {
        HubClient owner = PartnerServiceStub.newPartner();
        UUID partner = UUID.randomUUID();
        String externalId = RecordKind.unique("police");
        PartnerServiceStub.knows(partner, owner.actingPartner(), externalId);

        Answer created = owner.post(kind().path(), taking("ext:" + externalId)).is(201);

        assertThat(created.json().at("/participations/0/partner").asText()).isEqualTo(partner.toString());
        HubClient.CIM.post(kind().path(), taking("ext:" + externalId)).refuses(POINTER);
    }

    @Test
    default void knowsPartnersFromTheirEventsWhilePartnerServiceIsDown() throws Exception {
        UUID partner = UUID.randomUUID();
        String externalId = RecordKind.unique("heard-of");
        PartnerServiceStub.answers(partner, down());
        PartnerServiceStub.answersToExternalId(externalId, down());
        record(partner).isProblem(ProblemType.UNAVAILABLE);

        PartnerEventSender.send(PartnerEventSender.partner(partner, WellKnownPartners.CIM, externalId));

        await().atMost(PATIENCE).untilAsserted(() -> record(partner).is(201));
        HubClient.CIM.post(kind().path(), taking("ext:" + externalId)).is(201);
    }

    @Test
    default void asksToTryAgainWhenPartnerServiceGivesNoAnswer() {
        for (ResponseDefinitionBuilder answer : List.of(
                down(),
                PartnerServiceStub.answer(500),
                PartnerServiceStub.answer(503),
                PartnerServiceStub.answer(429),
                PartnerServiceStub.answer(204),
                okJson("{\"garbage"),
                okJson("[]"),
                okJson("{}"),
                okJson("null"),
                PartnerServiceStub.answer(200)
                        .withHeader("Content-Type", "text/html")
                        .withBody("<p>Welcome</p>"),
                okJson("{}").withFixedDelay(4_000))) {
            UUID partner = UUID.randomUUID();
            PartnerServiceStub.answers(partner, answer);

            Answer refused = record(partner).isProblem(ProblemType.UNAVAILABLE);

            assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
        }
    }

    @Test
    default void takesRecordsOfKnownPartnersWhilePartnerServiceIsDown() {
        UUID known = PartnerServiceStub.newPartner().actingPartner();
        record(known).is(201);
        PartnerServiceStub.answers(known, down());

        record(known).is(201);
        new HubClient(known).post(kind().path(), kind().minimal()).is(201);
    }

    @Test
    default void keepsAWithdrawnPartnerWhereItIsAndTakesNoNewReferenceToIt() throws Exception {
        RecordSnapshot partner =
                PartnerEventSender.partner(UUID.randomUUID(), WellKnownPartners.CIM, RecordKind.unique("short-lived"));
        PartnerEventSender.send(partner);
        await().atMost(PATIENCE).untilAsserted(() -> record(partner.id()).is(201));
        Answer before = record(partner.id()).is(201);

        PartnerEventSender.send(PartnerEventSender.withdrawn(partner));

        await().atMost(PATIENCE).untilAsserted(() -> record(partner.id()).refuses(POINTER));
        HubClient.CIM
                .post(kind().path(), taking("ext:" + partner.content().externalId()))
                .refuses(POINTER);
        assertThat(HubClient.CIM
                        .put(kind().at(before), before.etag(), Statement.of(before))
                        .is(200)
                        .etag())
                .isEqualTo(before.etag());
        HubClient.CIM
                .put(
                        kind().at(before),
                        before.etag(),
                        Statement.of(before).with("status", kind().others().status()))
                .is(200);
    }

    @Test
    default void refusesAnotherPartnersChangeBeforeItsReferencesAreLookedAt() {
        Answer created = kind().recorded(kind().minimal());
        UUID unknown = UUID.randomUUID();

        kind().newPartner()
                .put(kind().at(created), created.etag(), taking(unknown.toString()))
                .isProblem(ProblemType.NOT_YOURS);

        assertThat(PartnerServiceStub.timesAskedFor(unknown)).isZero();
    }

    private Answer record(UUID partner) {
        return HubClient.CIM.post(kind().path(), taking(partner.toString()));
    }

    private Statement taking(String... partners) {
        List<String> participations = Arrays.stream(partners)
                .map(partner -> "{\"partner\":\"" + partner + "\",\"roles\":[\"participant\"]}")
                .toList();
        return kind().minimal().withJson("participations", participations.toString());
    }

    private static ResponseDefinitionBuilder down() {
        return PartnerServiceStub.answer(200).withFault(Fault.CONNECTION_RESET_BY_PEER);
    }
}
