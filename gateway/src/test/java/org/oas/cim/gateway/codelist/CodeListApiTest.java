package org.oas.cim.gateway.codelist;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.gateway.testing.KafkaBroker;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(KafkaBroker.class)
class CodeListApiTest {

    @Test
    void allListsAreNamedWithTitleCountAndLinks() {
        given().get("/v1/codelists")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("data.size()", equalTo(CodeList.values().length))
                .body(
                        "data.find { it.name == 'roles' }.title.es",
                        equalTo("Funciones en una actividad, un proyecto o un estudio"))
                .body(
                        "data.find { it.name == 'roles' }.count",
                        equalTo(CodeList.ROLES.codes().size()))
                .body("data.find { it.name == 'roles' }.links.csv", equalTo("/v1/codelists/roles.csv"))
                .body(
                        "data.find { it.name == 'roles' }.crosswalks.iati",
                        equalTo("/v1/codelists/roles/crosswalk?to=iati"))
                .body("data.find { it.name == 'modes' }.crosswalks", anEmptyMap())
                .body("data.find { it.name == 'countries' }.licence", equalTo("Unicode-3.0"));
    }

    @Test
    void everyLinkOfTheCatalogueLeadsSomewhere() {
        JsonPath lists = given().get("/v1/codelists").jsonPath();
        List<Map<String, String>> links = lists.getList("data.links");
        List<Map<String, String>> crosswalks = lists.getList("data.crosswalks");

        assertThat(links)
                .flatExtracting(Map::values)
                .allSatisfy(link -> given().get((String) link).then().statusCode(200));
        assertThat(crosswalks)
                .flatExtracting(Map::values)
                .hasSize(6)
                .allSatisfy(link -> given().get((String) link).then().statusCode(200));
    }

    @Test
    void aCountryShowsItsAlpha3ItsRegionsAndWhatCameBeforeAndAfter() {
        given().get("/v1/codelists/countries")
                .then()
                .statusCode(200)
                .body("list.name", equalTo("countries"))
                .body("data.find { it.code == 'BZ' }.alpha3", equalTo("BLZ"))
                .body("data.find { it.code == 'BZ' }.labels.es", equalTo("Belice"))
                .body("data.find { it.code == 'BZ' }.cimRegions", contains("cim-caribbean"))
                .body("data.find { it.code == 'BZ' }.replacedBy", empty())
                .body("data.find { it.code == 'BZ' }", not(hasKey("until")))
                .body("data.find { it.code == 'AN' }.status", equalTo("withdrawn"))
                .body("data.find { it.code == 'AN' }.until", equalTo("2010-12-15"))
                .body("data.find { it.code == 'AN' }.alpha3", equalTo("ANT"))
                .body("data.find { it.code == 'AN' }.replacedBy", contains("BQ", "CW", "SX"))
                .body("data.find { it.code == 'CW' }.replaces", contains("AN"));
    }

    @Test
    void aRegionShowsItsMembers() {
        given().get("/v1/codelists/regions")
                .then()
                .statusCode(200)
                .body("data.find { it.code == '029' }.members", hasItems("AN", "CW", "HT"))
                .body("data.find { it.code == '029' }.broader", contains("003", "419"))
                .body("data.find { it.code == 'cim-mexico' }.members", contains("MX"));
    }

    @ParameterizedTest
    @EnumSource
    void everyListHasAllItsCodesInBothFormats(CodeList list) {
        // When
        List<String> codes =
                given().get("/v1/codelists/" + list.listName()).jsonPath().getList("data.code");
        List<String> lines = csv("/v1/codelists/" + list.listName() + ".csv");

        // Then
        assertThat(codes).containsExactlyElementsOf(list.codes());
        assertThat(lines).hasSize(list.codes().size() + 1);
        assertThat(lines.getFirst()).startsWith("code,en,es,fr,pt,status,since,until,replacedBy,replaces");
    }

    @Test
    void csvIsChosenByAcceptOrByExtension() {
        Response accepted = given().accept("text/csv").get("/v1/codelists/roles");
        Response extended = given().accept("application/json").get("/v1/codelists/roles.csv");

        assertThat(accepted.contentType().toLowerCase(Locale.ROOT)).isEqualTo("text/csv;charset=utf-8");
        assertThat(accepted.asByteArray()).isEqualTo(extended.asByteArray());
        assertThat(accepted.header("Vary")).isEqualTo("Accept, Authorization, Accept-Encoding");
        given().accept("text/csv").get("/v1/codelists/roles.json").then().contentType("application/json");
        given().accept("text/csv;q=0.5, application/json")
                .get("/v1/codelists/roles")
                .then()
                .contentType("application/json");
    }

    @Test
    void csvIsAsRfc4180HasIt() {
        String table = given().get("/v1/codelists/oas-memberships.csv").asString();
        String regions = given().get("/v1/codelists/regions.csv").asString();

        assertThat(table.lines().count()).isEqualTo(table.split("\r\n", -1).length - 1);
        assertThat(table)
                .contains("\r\nHN-2009,Suspended by the General Assembly")
                .endsWith("\r\n");
        assertThat(given().get("/v1/codelists/roles.csv").asString())
                .contains("\r\nfunder,Funder,Financiador,Bailleur de fonds,Financiador,active,,,,,1\r\n");
        assertThat(given().get("/v1/codelists/codelists.csv").statusCode()).isEqualTo(404);
        assertThat(regions).contains("013,Central America,").contains(",m49,003 419,BZ CR GT HN MX NI PA PZ SV\r\n");
    }

    @Test
    void aCellWithACommaIsQuoted() {
        assertThat(csv("/v1/codelists/subdivisions.csv"))
                .anyMatch(line -> line.startsWith("CO-SAP,\"San Andrés, Providencia and Santa Catalina\","));
    }

    @Test
    void oneLanguageIsAnsweredWhereOneIsAskedFor() {
        given().get("/v1/codelists/modes?lang=pt")
                .then()
                .statusCode(200)
                .body("list.title", equalTo(Map.of("pt", "Modalidades de participação")))
                .body("data[0].labels", equalTo(Map.of("pt", "Presencial")));
        assertThat(csv("/v1/codelists/modes.csv?lang=fr"))
                .startsWith("code,fr,status,since,until,replacedBy,replaces", "in-person,En présentiel,active,,,,");
        given().get("/v1/codelists?lang=es").then().body("data[0].title", equalTo(Map.of("es", "Países")));
    }

    @Test
    void aCrosswalkHasALineForEachCodeAndNullWhereThereIsNoTarget() {
        given().get("/v1/codelists/roles/crosswalk?to=iati")
                .then()
                .statusCode(200)
                .body("list", equalTo("roles"))
                .body("to", equalTo("iati"))
                .body("data.size()", equalTo(CodeList.ROLES.codes().size()))
                .body("data.find { it.code == 'funder' }.target", equalTo("1"))
                .body("data.find { it.code == 'trainer' }", hasKey("target"))
                .body("data.find { it.code == 'trainer' }.target", nullValue());
        assertThat(csv("/v1/codelists/activity-statuses/crosswalk.csv?to=ical"))
                .startsWith("code,target", "planning,TENTATIVE")
                .contains("ongoing,");
        assertThat(given().accept("text/csv")
                        .get("/v1/codelists/partner-types/crosswalk?to=ocha")
                        .asString())
                .startsWith("code,target\r\ngovernment,435\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/codelists",
                "/v1/codelists/countries",
                "/v1/codelists/countries.csv",
                "/v1/codelists/roles/crosswalk?to=iati"
            })
    void whatTheCallerHasAlreadyIs304(String path) {
        // When
        Response first = given().get(path);
        String tag = first.header("ETag");

        // Then
        assertThat(tag).startsWith("\"").endsWith("\"");
        assertThat(first.header("Cache-Control")).isEqualTo("max-age=3600");
        given().header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .header("Cache-Control", equalTo("max-age=3600"))
                .body(equalTo(""));
        given().header("If-None-Match", "\"other\", " + tag).get(path).then().statusCode(304);
        given().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
    }

    @Test
    void everyFormAndLanguageHasItsOwnTag() {
        assertThat(List.of(
                        "/v1/codelists/modes",
                        "/v1/codelists/modes.csv",
                        "/v1/codelists/modes?lang=en",
                        "/v1/codelists/modes?lang=fr",
                        "/v1/codelists/roles"))
                .extracting(path -> given().get(path).header("ETag"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "role, did you mean 'roles'",
        "country, GET /v1/codelists names all",
        "Countries, did you mean 'countries'",
        "role.csv, did you mean 'roles'",
        "role/crosswalk?to=iati, did you mean 'roles'"
    })
    void anUnknownListIsNotFoundAndTheNearestIsNamed(String name, String detail) {
        given().get("/v1/codelists/" + name)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/v1/problems/not-found"))
                .body("detail", containsString(detail));
    }

    @ParameterizedTest
    @CsvSource({
        "roles/crosswalk?to=ocha, to, leads to: iati",
        "roles/crosswalk, to, leads to: iati",
        "partner-types/crosswalk?to=IATI, to, 'leads to: iati, ocha'",
        "modes/crosswalk?to=iati, to, 'these do: activity-statuses, project-statuses, partner-types, roles'",
        "roles/crosswalk?ot=iati, ot, there are: to",
        "roles?lang=de, lang, 'there are: en, es, fr, pt'",
        "roles?lan=es, lan, did you mean 'lang'",
        "roles.csv?lang=, lang, has no value",
    })
    void aWrongParameterIsNamedWithWhatIsPossible(String query, String parameter, String detail) {
        given().urlEncodingEnabled(false)
                .get("/v1/codelists/" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].detail", containsString(detail));
    }

    @Test
    void anotherFormatIsNotAcceptable() {
        given().accept("application/xml").get("/v1/codelists/roles").then().statusCode(406);
    }

    @Test
    void theEntryPointLinksThem() {
        given().get("/v1").then().body("links.codelists", equalTo("/v1/codelists"));
    }

    private static List<String> csv(String path) {
        return given().get(path).asString().lines().toList();
    }
}
