package org.oas.cim.gateway.date;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.oas.cim.gateway.testing.KafkaBroker;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(KafkaBroker.class)
class DateApiTest {

    @Test
    void wordsAreAnsweredAsEdtfWithBoundsAndInAllLanguages() {
        ask("text", "throughout the latter part of 2004")
                .statusCode(200)
                .body("text", equalTo("throughout the latter part of 2004"))
                .body("lang", equalTo("en"))
                .body("edtf", equalTo("2004-41"))
                .body("earliest", equalTo("2004-07-01"))
                .body("latest", equalTo("2004-12-31"))
                .body("precision", equalTo("half"))
                .body("approximate", equalTo(false))
                .body("extent", equalTo("throughout"))
                .body("$", not(hasKey("inferred")))
                .body("words", aMapWithSize(4))
                .body("words.en", equalTo("second half of 2004"))
                .body("words.es", equalTo("segundo semestre de 2004"))
                .body("words.fr", equalTo("second semestre de 2004"))
                .body("words.pt", equalTo("segundo semestre de 2004"));
    }

    @Test
    void edtfIsAnsweredAsItself() {
        ask("text", "2005-04~/..")
                .statusCode(200)
                .body("$", not(hasKey("lang")))
                .body("edtf", equalTo("2005-04~/.."))
                .body("earliest", equalTo("2005-04-01"))
                .body("$", not(hasKey("latest")))
                .body("approximate", equalTo(true))
                .body("words.es", equalTo("desde hacia abril de 2005"));
    }

    @Test
    void whatTheTextDoesNotSayIsTakenFromTheParametersAndNamed() {
        ask("text", "Spring", "year", "2005")
                .statusCode(200)
                .body("edtf", equalTo("2005-21"))
                .body("inferred", contains("year"));
        ask("text", "in the coming months", "asOf", "2005-04-13")
                .statusCode(200)
                .body("edtf", equalTo("2005-04/.."))
                .body("inferred", contains("asOf"));
        ask("text", "primavera de 2005", "lang", "pt", "year", "1999")
                .statusCode(200)
                .body("lang", equalTo("pt"))
                .body("edtf", equalTo("2005-21"))
                .body("$", not(hasKey("inferred")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text=Spring                              | text  | give the one that is meant as 'year'
            text=03/04/2005                          | text  | may mean 2005-04-03 or 2005-03-04
            text=early 2005                          | text  | EDTF has no code
            text=soon                                | text  | says no date that can be read
            text=2005-13                             | text  | the calendar does not have
            text=primavera de 2005&lang=en           | text  | says no date that can be read
            text=in the coming months                | text  | as 'asOf'
            text=in the coming months&asOf=2005      | asOf  | is neither a day nor a month
            text=in the coming months&asOf=now       | asOf  | is not an EDTF date
            text=Spring&year=MMV                     | year  | is not a whole number from 0 to 9999
            text=Spring&year=10000                   | year  | is not a whole number from 0 to 9999
            text=Spring 2005&lang=de                 | lang  | there are: en, es, fr, pt
            text=Spring 2005&language=en             | language | is no parameter here
            text=Spring 2005&txt=1                   | txt   | did you mean 'text'
            text=a&text=b                            | text  | is there more than once
            text=                                    | text  | has no value
            lang=en                                  | text  | is missing
            """)
    void aWrongParameterIsNamedWithWhatWouldBeRight(String query, String parameter, String detail) {
        given().urlEncodingEnabled(false)
                .get("/v1/dates?" + query.replace(" ", "%20"))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/v1/problems/bad-parameter"))
                .body("errors.parameter", hasItem(parameter))
                .body("errors[0].detail", containsString(detail));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        ask("lang", "de", "year", "x", "asOf", "y")
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("lang", "year", "asOf", "text"));
    }

    @Test
    void aVeryLongTextIsRefusedAndNotRepeated() {
        ask("text", "x".repeat(301))
                .statusCode(400)
                .body("errors[0].detail", equalTo("is longer than 300 characters"))
                .body("errors[0].sent", nullValue());
    }

    @Test
    void theSameQuestionIsAnsweredFromACache() {
        // Given
        String tag = given().queryParam("text", "spring 2005").get("/v1/dates").header("ETag");

        // When, then
        given().header("If-None-Match", tag)
                .queryParam("text", "spring 2005")
                .get("/v1/dates")
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Cache-Control", containsString("max-age=3600"));
        given().header("If-None-Match", tag)
                .queryParam("text", "spring 2004")
                .get("/v1/dates")
                .then()
                .statusCode(200);
    }

    @Test
    void onlyReadingIsOffered() {
        given().post("/v1/dates").then().statusCode(405).contentType("application/problem+json");
        given().accept("text/csv")
                .queryParam("text", "2005")
                .get("/v1/dates")
                .then()
                .statusCode(406);
    }

    private static ValidatableResponse ask(Object... parameters) {
        var request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.queryParam(String.valueOf(parameters[i]), parameters[i + 1]);
        }
        return request.get("/v1/dates").then();
    }
}
