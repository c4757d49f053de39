package org.oas.cim.partner;

import java.util.Iterator;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.oas.cim.kit.testing.Answer;
import org.oas.cim.kit.testing.HubClient;
import org.oas.cim.kit.testing.RealServers;
import org.oas.cim.kit.testing.RecordKind;
import org.oas.cim.kit.testing.Statement;

import static org.assertj.core.api.Assertions.assertThat;

/** Partners that somebody else than CIM records, and what the hub keeps of a partner. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PartnerAcceptanceTest {

    private static final Partners PARTNERS = Partners.INSTANCE;

    private final HubClient contributor = PARTNERS.newPartner();

    @Test
    void areProposedByTheirContributorAndNothingElse() {
        for (String status : new String[] {"active", "inactive", "dissolved"}) {
            contributor
                    .post(PARTNERS.path(), PARTNERS.minimal().with("status", status))
                    .refuses("#/status");
        }
        contributor.post(PARTNERS.path(), PARTNERS.minimal()).is(201);
    }

    @Test
    void areNotAcceptedByTheirContributor() {
        Answer proposed = contributor.post(PARTNERS.path(), PARTNERS.minimal()).is(201);

        for (String status : new String[] {"active", "inactive"}) {
            contributor
                    .put(PARTNERS.at(proposed), proposed.etag(), with(proposed, "status", status))
                    .refuses("#/status");
        }
        contributor
                .put(PARTNERS.at(proposed), proposed.etag(), with(proposed, "acronym", "ABC"))
                .is(200);
    }

    @Test
    void areTheirContributorsAgainOnceCimHasAcceptedThem() {
        Answer proposed = contributor.post(PARTNERS.path(), PARTNERS.minimal()).is(201);

        Answer accepted = HubClient.CIM
                .put(PARTNERS.at(proposed), proposed.etag(), with(proposed, "status", "active"))
                .is(200);
        Answer inactive = contributor
                .put(PARTNERS.at(proposed), accepted.etag(), with(accepted, "status", "inactive"))
                .is(200);

        assertThat(accepted.text("owner")).isEqualTo(contributor.actingPartner().toString());
        assertThat(inactive.text("status")).isEqualTo("inactive");
    }

    @Test
    void areRecordedByCimInAnyStatus() {
        for (String status : new String[] {"proposed", "active", "inactive", "dissolved"}) {
            assertThat(PARTNERS.recorded(PARTNERS.minimal().with("status", status))
                            .text("status"))
                    .isEqualTo(status);
        }
    }

    @Test
    void keepEveryMemberThatIsStated() {
        String body = RecordKind.unique("body");
        Answer known = PARTNERS.recorded(PARTNERS.minimal().with("externalId", body));
        Statement stated = Statement.of("""
                {"externalId": "%s",
                 "identifiers": [{"scheme": "iati", "value": "XM-DAC-47066"}],
                 "names": {"en": "Embassy of the United States in Bolivia", "es": "Embajada de los Estados Unidos en Bolivia"},
                 "aliases": [{"name": "American Embassy La Paz", "language": "en", "from": "1957", "to": "2004-12?", "source": 0}],
                 "acronym": "USEMB",
                 "summary": {"en": "A diplomatic mission."},
                 "types": ["embassy"],
                 "status": "active",
                 "country": "US",
                 "seat": {"country": "BO", "city": "La Paz"},
                 "jurisdiction": {"countries": ["BO", "US"], "subdivisions": ["BO-L"], "note": {"en": "The consular district."}},
                 "accreditation": {"from": "US", "to": "BO"},
                 "website": "https://bo.usembassy.gov/",
                 "contact": {"post": "Press office", "mail": "office@example.org", "telephone": "+591 2 216-8000",
                             "address": "Avenida Arce 2780", "languages": ["en", "es"]},
                 "sources": [{"document": {"title": {"en": "A report on the region"}}}]}""".formatted(RecordKind.unique("embassy")));
        Statement related = stated.with("parent", known.id())
                .withJson("memberships", "[{\"body\": \"ext:" + body + "\", \"from\": \"1948\", \"to\": \"2004-05\"}]");

        Answer created = PARTNERS.recorded(related);

        for (Iterator<Map.Entry<String, JsonNode>> members = stated.json().fields(); members.hasNext(); ) {
            Map.Entry<String, JsonNode> member = members.next();
            assertThat(created.json().get(member.getKey())).as(member.getKey()).isEqualTo(member.getValue());
        }
        assertThat(created.text("parent")).isEqualTo(known.id());
        assertThat(created.json().path("memberships").toString())
                .isEqualTo("[{\"body\":\"" + known.id() + "\",\"from\":\"1948\",\"to\":\"2004-05\"}]");
        assertThat(HubClient.CIM
                        .put(PARTNERS.at(created), created.etag(), Statement.of(created))
                        .is(200)
                        .body())
                .isEqualTo(HubClient.CIM.get(PARTNERS.at(created)).body());
        assertThat(HubClient.CIM.get(PARTNERS.at(created)).etag()).isEqualTo("\"1\"");
    }

    private static Statement with(Answer answered, String member, String value) {
        return Statement.of(answered).with(member, value);
    }
}
