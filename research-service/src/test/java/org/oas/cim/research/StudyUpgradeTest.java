package org.oas.cim.research;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.date.Precision;
import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.event.StudyContent;
import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.contracts.record.When;
import org.oas.cim.kit.testing.FormerDatabase;
import org.oas.cim.kit.testing.PartnerServiceStub;
import org.oas.cim.kit.testing.RealServers;
import org.oas.cim.kit.testing.Statement;

import static org.assertj.core.api.Assertions.assertThat;

/** What became of the studies that were stored before a record's content was kept whole. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(PartnerServiceStub.class)
class StudyUpgradeTest {

    @Test
    void keepsEverythingThatWasStated() throws Exception {
        FormerDatabase database = former("former_study_full");
        database.execute("""
                insert into study values ('0197b2c0-0000-7000-8000-000000000001', 'full',
                    '00000000-0000-7000-8000-00000000c1a0', 'OWNER_AND_CIM', 'PARTNERS', false,
                    '{"en": "Training in Petén", "es": "Capacitación"}', '{"en": "Two days."}', '{research-study}', 'published',
                    '2004-11-11/2004-12', '[{"country": "BZ", "city": null, "venue": null}, {"country": "BO", "city": "Tarija"}]',
                    '[{"partner": "00000000-0000-7000-8000-00000000c1a0", "roles": ["organizer"]}]',
                    7, '2005-04-14T09:00:00Z', '2005-04-15T09:00:00Z')""");

        database.upgrade();

        StudyContent content = EventJson.content(StudyContent.class, database.content("study"));
        assertThat(content)
                .isEqualTo(
                        EventJson.content(StudyContent.class, Statement.of("""
                {"externalId": "full", "visibility": "owner-and-cim",
                 "title": {"en": "Training in Petén", "es": "Capacitación"}, "summary": {"en": "Two days."},
                 "types": ["research-study"], "status": "published", "when": {"edtf": "2004-11-11/2004-12"},
                 "places": [{"country": "BZ"}, {"country": "BO", "city": "Tarija"}],
                 "participations": [{"partner": "00000000-0000-7000-8000-00000000c1a0", "roles": ["organizer"]}]}""").json()));
        When when = Objects.requireNonNull(content.when());
        assertThat(when.earliest()).isEqualTo(LocalDate.of(2004, 11, 11));
        assertThat(when.latest()).isEqualTo(LocalDate.of(2004, 12, 31));
        assertThat(when.precision()).isEqualTo(Precision.MONTH);
        assertThat(content.visibility()).isEqualTo(Visibility.OWNER_AND_CIM);
        assertThat(database.read(
                        "select (version, editors, merged_into, disclosed, withdrawn, updated at time zone 'UTC')"
                                + " from study"))
                .isEqualTo("(7,{},,PARTNERS,f,\"2005-04-15 09:00:00\")");
    }

    @Test
    void addsNothingToWhatWasNotStated() throws Exception {
        FormerDatabase database = former("former_study_minimal");
        database.execute("""
                insert into study values ('0197b2c0-0000-7000-8000-000000000002', null,
                    '00000000-0000-7000-8000-00000000c1a0', 'PUBLIC', 'PUBLIC', true, '{"pt": "Formação"}', '{}',
                    '{research-study}', 'published', null, '[]', '[]', 1, '2005-04-14T09:00:00Z', '2005-04-14T09:00:00Z')""");

        database.upgrade();

        assertThat(EventJson.content(StudyContent.class, database.content("study")))
                .isEqualTo(
                        EventJson.content(StudyContent.class, Statement.of("""
                        {"visibility": "public", "title": {"pt": "Formação"}, "types": ["research-study"],
                         "status": "published"}""").json()));
    }

    private static FormerDatabase former(String name) throws SQLException {
        return FormerDatabase.make(name, "100", "db/changelog", "db/partnerdirectory", "db/research");
    }
}
