package org.oas.cim.kit.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.oas.cim.contracts.event.ActivityContent;
import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.kit.Refusal;
import org.oas.cim.kit.Snapshots;
import org.oas.cim.kit.partner.ActingPartner;
import org.oas.cim.kit.partner.ActingPartners;
import org.oas.cim.kit.problem.ProblemType;
import org.oas.cim.kit.testing.PartnerServiceStub;
import org.oas.cim.kit.testing.RealServers;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(PartnerServiceStub.class)
class RecordReferencesTest {

    /** Asks the services as the application under test does. */
    @Dependent
    static class Services {

        private final RecordService.OfActivities activities;
        private final RecordService.OfPartners partners;
        private final RecordService.OfResearch research;

        Services(
                @RestClient RecordService.OfActivities activities,
                @RestClient RecordService.OfPartners partners,
                @RestClient RecordService.OfResearch research) {
            this.activities = activities;
            this.partners = partners;
            this.research = research;
        }

        RecordServices asked(ActingPartner actingPartner, String thisService) {
            return new RecordServices(activities, partners, research, actingPartner, thisService);
        }
    }

    private final RecordDirectory directory;
    private final Services services;
    private final UUID me = UUID.randomUUID();
    private final List<String> violations = new ArrayList<>();

    @Inject
    RecordReferencesTest(RecordDirectory directory, Services services) {
        this.directory = directory;
        this.services = services;
    }

    @Test
    void everyFormOfReferenceIsAnsweredAsAUuid() {
        // Given
        KnownRecord study = remember(KnownRecords.of(RecordType.STUDY).ownedBy(me, "my-study"));
        KnownRecord project = remember(KnownRecords.of(RecordType.PROJECT).identifiedBy("iati:" + me));
        KnownRecord activity = remember(KnownRecords.of(RecordType.ACTIVITY));
        KnownRecord partner = remember(KnownRecords.of(RecordType.PARTNER).identifiedBy("ror:" + me));

        // When
        ActivityContent resolved = resolve(activity(json -> {
            json.put("project", "iati:" + me);
            json.putArray("basedOn")
                    .add("ext:my-study")
                    .add(activity.id().toString().toUpperCase(Locale.ROOT));
            json.putArray("editors").add("ror:" + me);
        }));

        // Then
        assertThat(violations).isEmpty();
        assertThat(resolved.project()).isEqualTo(text(project));
        assertThat(resolved.basedOn()).containsExactly(text(study), text(activity));
        assertThat(resolved.editors()).containsExactly(text(partner));
    }

    @Test
    void everyReferenceThatLeadsNowhereIsReportedAndStaysAsItWasSent() {
        // Given
        KnownRecord partner = remember(KnownRecords.of(RecordType.PARTNER));
        KnownRecord withdrawn = remember(KnownRecords.of(RecordType.PARTNER).withdrawn());
        KnownRecord hidden = remember(KnownRecords.of(RecordType.STUDY).hidden());
        ActivityContent sent = activity(json -> {
            json.put("project", text(partner));
            json.putArray("basedOn").add(text(hidden)).add("ext:nothing").add("doi:nothing");
            json.putArray("editors").add("IOM").add(text(withdrawn)).add(text(partner));
        });

        // When
        ActivityContent resolved = resolve(sent);

        // Then
        assertThat(resolved).isEqualTo(sent);
        assertThat(violations)
                .containsExactly(
                        "/editors/0 is no reference to a partner: send its UUID, 'ext:' and your own externalId of it,"
                                + " or an identifier of it as scheme:value",
                        "/editors/1 was withdrawn; refer to another record",
                        "/project means a partner; refer to a project",
                        "/basedOn/0 means no record that the hub knows; record a study, a project or an activity first",
                        "/basedOn/1 means no record that the hub knows; record a study, a project or an activity first",
                        "/basedOn/2 means no record that the hub knows; record a study, a project or an activity first");
    }

    @Test
    void whatTheRecordStatesAlreadyStaysEvenIfWithdrawnSince() {
        // Given
        KnownRecord withdrawn = remember(KnownRecords.of(RecordType.PARTNER).withdrawn());
        ActivityContent stored = activity(json -> json.putArray("editors").add(text(withdrawn)));
        ActivityContent changed = activity(json -> participant(json, text(withdrawn)));

        // When
        ActivityContent resolved = references().resolve(changed, stored, this::report);

        // Then
        assertThat(violations).isEmpty();
        assertThat(resolved).isEqualTo(changed);
    }

    @Test
    void whatTheRecordStatesAlreadyIsLookedAtAnewWhereAnotherKindHasToStand() {
        // Given
        KnownRecord study = remember(KnownRecords.of(RecordType.STUDY));
        ActivityContent stored = activity(json -> json.putArray("basedOn").add(text(study)));

        // When
        references().resolve(activity(json -> json.put("partOf", text(study))), stored, this::report);

        // Then
        assertThat(violations).containsExactly("/partOf means a study; refer to an activity");
    }

    @Test
    void aMergedRecordIsReplacedByItsSurvivorHoweverItIsReferredTo() {
        // Given
        KnownRecord survivor = remember(KnownRecords.of(RecordType.PARTNER));
        KnownRecord merged = remember(KnownRecords.of(RecordType.PARTNER)
                .ownedBy(me, "double")
                .identifiedBy("ror:" + me)
                .mergedInto(survivor.id()));

        // When
        ActivityContent resolved = resolve(activity(json ->
                json.putArray("editors").add(text(merged)).add("ext:double").add("ror:" + me)));

        // Then
        assertThat(violations).isEmpty();
        assertThat(resolved.editors()).containsOnly(text(survivor)).hasSize(3);
    }

    @Test
    void anOwnIdThatSeveralKindsHaveIsNotChosenFrom() {
        // Given
        remember(KnownRecords.of(RecordType.STUDY).ownedBy(me, "belize"));
        KnownRecord project = remember(KnownRecords.of(RecordType.PROJECT).ownedBy(me, "belize"));

        // When
        ActivityContent resolved = resolve(activity(json -> {
            json.put("project", "ext:belize");
            json.putArray("basedOn").add("ext:belize");
        }));

        // Then
        assertThat(resolved.project()).isEqualTo(text(project));
        assertThat(violations)
                .singleElement()
                .asString()
                .startsWith("/basedOn/0 may mean any of 2 records")
                .contains("a study", "a project");
    }

    @ParameterizedTest
    @EnumSource
    void aRecordOfAnyKindThatIsUnknownHereIsAskedForOnce(RecordType type) {
        // Given
        UUID id = UUID.randomUUID();
        PartnerServiceStub.knows(type, id, KnownRecords.OWNER, null);
        ActivityContent sent = activity(json -> {
            switch (type) {
                case PARTNER -> json.putArray("editors").add(id.toString()).add(id.toString());
                case PROJECT -> json.put("project", id.toString());
                case ACTIVITY -> json.put("partOf", id.toString());
                case STUDY -> json.putArray("basedOn").add(id.toString());
            }
        });

        // When
        ActivityContent first = resolve(sent);
        ActivityContent second = resolve(sent);

        // Then
        assertThat(violations).isEmpty();
        assertThat(List.of(first, second)).containsOnly(sent);
        assertThat(PartnerServiceStub.timesAskedFor(type, id)).isEqualTo(1);
        assertThat(directory.find(List.of(id)).values())
                .extracting(KnownRecord::recordType)
                .containsExactly(type);
    }

    @Test
    void anOwnIdThatIsUnknownHereIsAskedForAtTheServicesOfTheKinds() {
        // Given
        UUID study = UUID.randomUUID();
        PartnerServiceStub.knows(RecordType.STUDY, study, me, "asked");

        // When
        ActivityContent resolved =
                resolve(activity(json -> json.putArray("basedOn").add("ext:asked")));

        // Then
        assertThat(violations).isEmpty();
        assertThat(resolved.basedOn()).containsExactly(study.toString());
    }

    @Test
    void aRecordFullOfUnknownReferencesIsRefusedWithoutLookingForAllOfThem() {
        // Given
        List<UUID> unknown = Stream.generate(UUID::randomUUID).limit(60).toList();

        // When
        resolve(activity(json ->
                unknown.forEach(id -> json.withArrayProperty("possiblySame").add(id.toString()))));

        // Then
        assertThat(violations).hasSize(60);
        assertThat(violations.getLast()).isEqualTo("/possiblySame/59 was not looked for, since 50 others lead nowhere");
        assertThat(unknown.stream()
                        .mapToInt(id -> PartnerServiceStub.timesAskedFor(RecordType.ACTIVITY, id))
                        .sum())
                .isEqualTo(50);
    }

    @Test
    void aServiceDoesNotAskItself() {
        // Given
        UUID id = UUID.randomUUID();
        PartnerServiceStub.knows(RecordType.STUDY, id, KnownRecords.OWNER, null);

        // When
        references("research-service")
                .resolve(activity(json -> json.putArray("basedOn").add(id.toString())), null, this::report);

        // Then
        assertThat(violations).hasSize(1);
        assertThat(PartnerServiceStub.timesAskedFor(RecordType.STUDY, id)).isZero();
        assertThat(PartnerServiceStub.timesAskedFor(RecordType.PROJECT, id)).isEqualTo(1);
    }

    @Test
    void whileAServiceThatHasToBeAskedIsAwayTheCallerIsToTryAgain() {
        // Given
        UUID id = UUID.randomUUID();
        PartnerServiceStub.answers(RecordType.STUDY, id, aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

        // When
        Refusal refusal = Refusal.of(
                () -> resolve(activity(json -> json.putArray("basedOn").add(id.toString()))));

        // Then
        assertThat(refusal.status()).isEqualTo(ProblemType.UNAVAILABLE.status());
        assertThat(refusal.problem().getDetail())
                .isEqualTo("The record refers to a study that is not known here yet,"
                        + " and research-service does not answer.");
    }

    static Stream<ResponseDefinitionBuilder> answersThatAreNone() {
        return Stream.of(
                aResponse().withStatus(500),
                aResponse().withStatus(429),
                aResponse().withStatus(204),
                okJson("{\"garbage"),
                okJson("[]"),
                okJson("null"),
                okJson("{}"),
                okJson("{\"id\":\"" + KnownRecords.OWNER + "\"}"),
                aResponse().withHeader("Content-Type", "text/html").withBody("<p>Welcome</p>"),
                okJson("{}").withFixedDelay(4_000));
    }

    @ParameterizedTest
    @MethodSource("answersThatAreNone")
    void aServiceThatAnswersNoRecordIsAway(ResponseDefinitionBuilder answer) {
        // Given
        UUID id = UUID.randomUUID();
        PartnerServiceStub.answers(RecordType.PROJECT, id, answer);

        // When
        Refusal refusal = Refusal.of(() -> resolve(activity(json -> json.put("project", id.toString()))));

        // Then
        assertThat(refusal.status()).isEqualTo(ProblemType.UNAVAILABLE.status());
    }

    @Test
    void whatIsWithdrawnOrWithheldAtItsServiceMeansNothing() {
        // Given
        UUID id = UUID.randomUUID();
        PartnerServiceStub.answers(RecordType.PROJECT, id, aResponse().withStatus(410));

        // When
        resolve(activity(json -> json.put("project", id.toString())));

        // Then
        assertThat(violations).containsExactly("/project means no record that the hub knows; record a project first");
    }

    @Test
    void whatANewerServiceSaysBesidesIsPassedOver() {
        // Given
        UUID id = UUID.randomUUID();
        PartnerServiceStub.answers(RecordType.PROJECT, id, okJson("""
                {"id":"%s","owner":"%s","visibility":"partners","title":{"en":"A project"},"version":4,"new":[1],
                 "identifiers":[{"scheme":"iati","value":"%s","new":true}]}""".formatted(id, KnownRecords.OWNER, id)));

        // When
        resolve(activity(json -> json.put("project", id.toString())));
        ActivityContent resolved = resolve(activity(json -> json.put("project", "iati:" + id)));

        // Then
        assertThat(violations).isEmpty();
        assertThat(resolved.project()).isEqualTo(id.toString());
    }

    @Test
    void whatOneServiceHasIsFoundWhileAnotherOneIsAway() {
        // Given
        UUID id = UUID.randomUUID();
        PartnerServiceStub.answers(RecordType.STUDY, id, aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        PartnerServiceStub.knows(RecordType.PROJECT, id, KnownRecords.OWNER, null);

        // When
        resolve(activity(json -> json.putArray("basedOn").add(id.toString())));

        // Then
        assertThat(violations).isEmpty();
    }

    @Test
    void sendingBackWhatWasAnsweredChangesNothingThoughItLacksWhatThePartnerMayNotSee() {
        // Given
        KnownRecord hidden = remember(KnownRecords.of(RecordType.STUDY).hidden());
        KnownRecord seen = remember(KnownRecords.of(RecordType.STUDY));
        ActivityContent stored =
                activity(json -> json.putArray("basedOn").add(text(hidden)).add(text(seen)));

        // When
        ActivityContent answered = names(me).shown(me, stored).content();
        ActivityContent resolved = references().resolve(answered, stored, this::report);

        // Then
        assertThat(answered.basedOn()).containsExactly(text(seen));
        assertThat(resolved).isEqualTo(stored);
    }

    @Test
    void aChangeKeepsTheRelationsThatThePartnerMayNotSee() {
        // Given
        KnownRecord hidden = remember(KnownRecords.of(RecordType.STUDY).hidden());
        KnownRecord seen = remember(KnownRecords.of(RecordType.STUDY));
        ActivityContent stored =
                activity(json -> json.putArray("basedOn").add(text(hidden)).add(text(seen)));

        // When
        ActivityContent resolved =
                references().resolve(activity(json -> json.put("mode", "online")), stored, this::report);

        // Then
        assertThat(resolved.mode()).isEqualTo("online");
        assertThat(resolved.basedOn()).containsExactly(text(hidden));
    }

    @Test
    void whoOwnsSomethingIsAPartnerOfTheHub() {
        // Given
        PartnerServiceStub.knows(me, me, null);

        // Then
        assertThatNoException().isThrownBy(() -> references().ownerMustBeKnown());
        assertThat(Refusal.of(() -> references(UUID.randomUUID(), "kit-test").ownerMustBeKnown())
                        .status())
                .isEqualTo(ProblemType.UNKNOWN_PARTNER.status());
    }

    private ActivityContent resolve(ActivityContent content) {
        return references().resolve(content, null, this::report);
    }

    private void report(String pointer, String detail, @Nullable Object sent) {
        assertThat(sent).isNotNull();
        violations.add(pointer + " " + detail);
    }

    private RecordReferences references() {
        return references("kit-test");
    }

    private RecordReferences references(String service) {
        return references(me, service);
    }

    private RecordReferences references(UUID actingPartner, String service) {
        ActingPartner acting = ActingPartners.of(actingPartner);
        RecordServices asked = services.asked(acting, service);
        return new RecordReferences(
                new ReferenceLookup(directory, asked, new ExpectedRecords(), acting), names(actingPartner), acting);
    }

    private RecordNames names(UUID reader) {
        return new RecordNames(directory, ActingPartners.of(reader));
    }

    private KnownRecord remember(KnownRecords record) {
        directory.keep(List.of(record.known()));
        return record.known();
    }

    private static String text(KnownRecord record) {
        return record.id().toString();
    }

    private static void participant(ObjectNode json, String partner) {
        ObjectNode participation = json.putArray("participations").addObject();
        participation.put("partner", partner);
        participation.putArray("roles").add("participant");
    }

    /** The workshop in La Paz without the references that it has, and with what is added to it. */
    private static ActivityContent activity(Consumer<ObjectNode> addition) {
        ObjectNode json =
                EventJson.content(Snapshots.activity(UUID.randomUUID(), 1).content());
        json.remove("participations");
        addition.accept(json);
        return Snapshots.content(ActivityContent.class, json);
    }
}
