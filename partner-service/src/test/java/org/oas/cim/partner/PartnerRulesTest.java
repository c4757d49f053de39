package org.oas.cim.partner;

import java.util.List;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.oas.cim.kit.problem.ProblemType;
import org.oas.cim.kit.testing.Answer;
import org.oas.cim.kit.testing.HubClient;
import org.oas.cim.kit.testing.RealServers;
import org.oas.cim.kit.testing.RecordKind;
import org.oas.cim.kit.testing.Statement;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for partners and for no other record. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PartnerRulesTest {

    private static final Partners PARTNERS = Partners.INSTANCE;

    @Test
    void arePublicAndNothingElse() {
        for (String visibility : new String[] {"partners", "owner-and-cim", "PUBLIC", ""}) {
            HubClient.CIM
                    .post(PARTNERS.path(), PARTNERS.minimal().with("visibility", visibility))
                    .refuses("#/visibility");
        }
        Answer created = PARTNERS.recorded(PARTNERS.minimal());
        assertThat(created.text("visibility")).isEqualTo("public");
        HubClient.CIM
                .put(PARTNERS.at(created), created.etag(), Statement.of(created).with("visibility", "partners"))
                .refuses("#/visibility");
    }

    @Test
    void ownNothingMoreOnceTheyAreWithdrawn() {
        Answer partner = PARTNERS.recorded(PARTNERS.minimal());
        HubClient acting = new HubClient(UUID.fromString(partner.id()));
        acting.post(PARTNERS.path(), PARTNERS.minimal()).is(201);
        HubClient.CIM.delete(PARTNERS.at(partner)).is(204);

        acting.post(PARTNERS.path(), PARTNERS.minimal()).isProblem(ProblemType.UNKNOWN_PARTNER);
    }

    @Test
    void nameTheirCountryByItsCode() {
        HubClient.CIM
                .post(PARTNERS.path(), PARTNERS.minimal().with("country", "Belize"))
                .refuses("#/country");
        HubClient.CIM
                .post(PARTNERS.path(), PARTNERS.minimal().with("country", "bz"))
                .refuses("#/country");
    }

    @Test
    void haveAMailboxOrNone() {
        for (String mail : List.of("", " ", "office")) {
            HubClient.CIM
                    .post(PARTNERS.path(), PARTNERS.minimal().withJson("contact", "{\"mail\": \"" + mail + "\"}"))
                    .refuses("#/contact/mail");
        }
    }

    @Test
    void tellHowTheyAreReachedToPartnersOnly() {
        String office = RecordKind.unique("office") + "@example.org";
        Answer partner = PARTNERS.recorded(PARTNERS.minimal().withJson("contact", "{\"mail\": \"" + office + "\"}"));
        HubClient reader = PARTNERS.newPartner().as("reader");

        for (String path : List.of("/" + partner.id(), "/" + partner.id() + "/history", "?limit=200", "/export")) {
            assertThat(reader.get(PARTNERS.path() + path).is(200).body())
                    .as(path)
                    .contains(office);
            assertThat(HubClient.PUBLIC.get(PARTNERS.path() + path).is(200).body())
                    .as(path)
                    .contains(partner.id())
                    .doesNotContain(office);
        }
    }
}
