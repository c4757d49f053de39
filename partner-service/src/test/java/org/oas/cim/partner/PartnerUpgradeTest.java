package org.oas.cim.partner;

import java.sql.SQLException;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.event.PartnerContent;
import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.kit.testing.FormerDatabase;
import org.oas.cim.kit.testing.RealServers;
import org.oas.cim.kit.testing.Statement;

import static org.assertj.core.api.Assertions.assertThat;

/** What became of the partners that were stored before a record's content was kept whole. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PartnerUpgradeTest {

    @Test
    void keepsEverythingThatWasStated() throws Exception {
        FormerDatabase database = former("former_partner_full");
        database.execute("""
                insert into partner values ('0197b2c0-0000-7000-8000-000000000001', 'police',
                    '00000000-0000-7000-8000-00000000c1a0', 'PUBLIC', 'PUBLIC', false,
                    '{"en": "Belize Police", "es": "Policía de Belice"}', 'BPD', '{"en": "The national police."}',
                    '{government,local-government}', 'active', 'BZ', 7, '2005-04-14T09:00:00Z', '2005-04-15T09:00:00Z')""");

        database.upgrade();

        assertThat(EventJson.content(PartnerContent.class, database.content("partner")))
                .isEqualTo(EventJson.content(
                        PartnerContent.class, Statement.of("""
                        {"externalId": "police", "visibility": "public",
                         "names": {"en": "Belize Police", "es": "Policía de Belice"}, "acronym": "BPD",
                         "summary": {"en": "The national police."}, "types": ["government", "local-government"],
                         "status": "active", "country": "BZ"}""").json()));
        assertThat(database.read(
                        "select (version, editors, merged_into, disclosed, withdrawn, updated at time zone 'UTC')"
                                + " from partner order by id desc limit 1"))
                .isEqualTo("(7,{},,PUBLIC,f,\"2005-04-15 09:00:00\")");
    }

    @Test
    void addsNothingToWhatWasNotStated() throws Exception {
        FormerDatabase database = former("former_partner_minimal");
        database.execute("""
                insert into partner values ('0197b2c0-0000-7000-8000-000000000002', null,
                    '00000000-0000-7000-8000-00000000c1a0', 'PUBLIC', 'PUBLIC', false, '{"pt": "Polícia"}', null, '{}',
                    '{government}', 'active', null, 1, '2005-04-14T09:00:00Z', '2005-04-14T09:00:00Z')""");

        database.upgrade();

        assertThat(EventJson.content(PartnerContent.class, database.content("partner")))
                .isEqualTo(EventJson.content(
                        PartnerContent.class, Statement.of("""
                        {"visibility": "public", "names": {"pt": "Polícia"}, "types": ["government"],
                         "status": "active"}""").json()));
    }

    @Test
    void leavesCimAsItWasTold() throws Exception {
        FormerDatabase database = former("former_partner_cim");
        String told =
                database.read("select payload from change_log where aggregateid = '" + WellKnownPartners.CIM + "'");

        database.upgrade();

        assertThat(EventJson.content(PartnerContent.class, database.content("partner")))
                .isEqualTo(EventJson.content(
                        PartnerContent.class, Statement.of(told).json()));
    }

    private static FormerDatabase former(String name) throws SQLException {
        return FormerDatabase.make(name, "101", "db/changelog", "db/partner");
    }
}
