package org.oas.cim.kit.testing;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for dates, places and participations in records of every kind that has them. */
public interface DatesAndPlacesContract {

    RecordKind kind();

    @Test
    default void answersADateWithItsBounds() {
        holds("{\"edtf\":\"2004-11-11/2004-11-12\"}", "2004-11-11", "2004-11-12", "day");
        holds("{\"edtf\":\"2005-05\"}", "2005-05-01", "2005-05-31", "month");
        holds("{\"edtf\":\"2005\"}", "2005-01-01", "2005-12-31", "year");
        holds("{\"edtf\":\"2005-04/..\"}", "2005-04-01", "", "month");
        holds("{\"edtf\":\"../2005-04\"}", "", "2005-04-30", "month");
        holds("{\"edtf\":\"2004-41\"}", "2004-07-01", "2004-12-31", "half");
        holds(
                "{\"edtf\":\"2005-05\",\"latest\":\"2005-05-31\",\"precision\":\"month\"}",
                "2005-05-01",
                "2005-05-31",
                "month");
    }

    @Test
    default void refusesADateThatIsNone() {
        for (String edtf :
                new String[] {"2005-13", "2005-02-30", "14 April 2005", "2005-04-15/2005-04-14", "", "../..", "{0}"}) {
            state("when", "{\"edtf\":\"" + edtf + "\"}").refuses("#/when/edtf");
        }
        state("when", "{}").refuses("#/when/edtf");
        state("when", "{\"edtf\":\"2005-05\",\"latest\":\"2005-06-30\"}").refuses("#/when/latest");
        state("when", "{\"edtf\":\"2005-05\",\"precision\":\"day\"}").refuses("#/when/precision");
        state("when", "{\"edtf\":\"2005-05\",\"precision\":\"hour\"}").refuses("#/when/precision");
        state("when", "\"2005-05\"").refuses("#/when");
    }

    @Test
    default void refusesPlacesAndParticipationsThatAreNotComplete() {
        state("places", "[{\"city\":\"Tarija\"}]").refuses("#/places/0");
        state("places", "[{\"country\":\"BO\"},{\"country\":\"XX\"}]").refuses("#/places/1/country");
        state("places", "[{\"country\":\"BO\",\"city\":\"\"}]").refuses("#/places/0/city");
        state("places", "[{\"country\":\"BO\",\"town\":\"Tarija\"}]").refuses("#/places/0/town");
        state("places", "[null]").refuses("#/places/0");
        state("participations", "[{\"roles\":[\"host\"]}]").refuses("#/participations/0/partner");
        state("participations", "[{\"partner\":\"x\",\"roles\":[]}]").refuses("#/participations/0/roles");
        state("participations", "[{\"partner\":\"x\",\"roles\":[\"hosts\"]}]").refuses("#/participations/0/roles/0");
        state("visibility", "\"everybody\"").refuses("#/visibility");
        state("visibility", "2").refuses("#/visibility");
    }

    @Test
    default void keepsTheOrderOfWhatIsStated() {
        String places =
                "[{\"country\":\"MX\",\"city\":\"Tuxtla\"},{\"country\":\"BZ\"},{\"country\":\"MX\",\"city\":\"Tuxtla\"}]";

        Answer created = state("places", places).is(201);

        assertThat(HubClient.CIM.get(kind().at(created)).json().path("places")).hasToString(places);
    }

    private void holds(String when, String earliest, String latest, String precision) {
        Answer created = state("when", when).is(201);
        assertThat(created.json().at("/when/earliest").asText()).isEqualTo(earliest);
        assertThat(created.json().at("/when/latest").asText()).isEqualTo(latest);
        assertThat(created.json().at("/when/precision").asText()).isEqualTo(precision);
    }

    private Answer state(String member, String json) {
        return HubClient.CIM.post(kind().path(), kind().minimal().withJson(member, json));
    }
}
