package org.oas.cim.gateway.frontdoor;

import java.util.stream.Stream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.oas.cim.gateway.testing.KafkaBroker;
import org.oas.cim.gateway.testing.StandInService;
import org.oas.cim.gateway.testing.Wire;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Gateway and services never take different bytes for one request: what is not said plainly is refused (RFC 9112 §6.3, §11.2). */
@QuarkusTest
@WithTestResource(KafkaBroker.class)
@WithTestResource(StandInService.class)
class SmugglingTest {

    private static final String SMUGGLED =
            "GET /v1/activities/smuggled HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    @BeforeEach
    void forgetWhatWasSeen() {
        seen();
    }

    static Stream<Arguments> unclear() {
        return Stream.of(
                arguments("two lengths", "Content-Length: 0\r\nContent-Length: " + SMUGGLED.length(), SMUGGLED),
                arguments("a list of lengths", "Content-Length: 0, " + SMUGGLED.length(), SMUGGLED),
                arguments("a length with a sign", "Content-Length: +" + SMUGGLED.length(), SMUGGLED),
                arguments("a length below zero", "Content-Length: -1", SMUGGLED),
                arguments("a length that is no number", "Content-Length: 0x10", SMUGGLED),
                arguments(
                        "a length and chunks",
                        "Content-Length: 5\r\nTransfer-Encoding: chunked",
                        "0\r\n\r\n" + SMUGGLED),
                arguments(
                        "chunks and a length",
                        "Transfer-Encoding: chunked\r\nContent-Length: " + (5 + SMUGGLED.length()),
                        "0\r\n\r\n" + SMUGGLED),
                arguments("an unknown coding", "Transfer-Encoding: xchunked", "0\r\n\r\n" + SMUGGLED),
                arguments("chunks that are not last", "Transfer-Encoding: chunked, identity", "0\r\n\r\n" + SMUGGLED),
                arguments("a space before the colon", "Transfer-Encoding : chunked", "0\r\n\r\n" + SMUGGLED),
                arguments("a space before the name", " Transfer-Encoding: chunked", "0\r\n\r\n" + SMUGGLED),
                arguments("a tab after the name", "Transfer-Encoding\t: chunked", "0\r\n\r\n" + SMUGGLED),
                arguments("a chunk's length that is no number", "Transfer-Encoding: chunked", "zz\r\n\r\n" + SMUGGLED),
                arguments(
                        "a chunk longer than it says",
                        "Transfer-Encoding: chunked",
                        "1\r\nabc\r\n0\r\n\r\n" + SMUGGLED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unclear")
    void whereABodyEndsIsSaidOnceOrNotAtAll(String what, String framing, String body) throws Exception {
        String answer =
                Wire.say("POST /v1/activities/open HTTP/1.1\r\nHost: localhost\r\n" + framing + "\r\n\r\n" + body);

        // What is only found out within the body has been handed on in part by then: the connection ends.
        assertThat(answer)
                .as(what)
                .satisfiesAnyOf(
                        ended -> assertThat(ended).isEmpty(),
                        refused ->
                                assertThat(refused).startsWith("HTTP/1.1 400").containsOnlyOnce("HTTP/1.1"));
        assertThat(seen()).as(what).doesNotContain("smuggled");
    }

    @Test
    void oneRequestBehindAnotherIsTwoRequests() throws Exception {
        String answers = Wire.say(
                "POST /v1/activities/open HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}" + SMUGGLED);

        assertThat(answers.split("HTTP/1.1 201", -1)).hasSize(3);
        assertThat(seen()).isEqualTo("POST /v1/activities/open\nGET /v1/activities/smuggled\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/activities/x HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET /v1/activities/x HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
                "GET /v1/activities/x HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
                "GET /v1/activities/x HTTP/1.1\r\nHost: user@a\r\nConnection: close\r\n\r\n",
                "GET /v1/activities/x HTTP/1.1\r\nHost: a/b\r\nConnection: close\r\n\r\n",
                "GET /v1/activities/x HTTP/1.1\r\nHost: a:b\r\nConnection: close\r\n\r\n"
            })
    void aRequestNamesOneHost(String request) throws Exception {
        assertThat(Wire.say(request)).startsWith("HTTP/1.1 400");
        assertThat(seen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET http://elsewhere.example/v1/activities/x HTTP/1.1",
                "CONNECT elsewhere.example:443 HTTP/1.1",
                "TRACE /v1/activities/x HTTP/1.1",
                "OPTIONS * HTTP/1.1",
                "GET \\v1\\activities\\x HTTP/1.1",
                "GET v1/activities/x HTTP/1.1",
                "GET /v1/activities/x HTTP/9.9",
                "GET /v1/activities/x"
            })
    void noOtherFormOfRequestReachesAService(String line) throws Exception {
        String answer = Wire.say(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/[0-9.]+ 4[0-9][0-9] .*");
        assertThat(seen()).isEmpty();
    }

    @Test
    void whatIsTooLongToReadIsRefused() throws Exception {
        String large = "x".repeat(20_000);

        assertThat(Wire.say("GET /v1/activities/" + large + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .startsWith("HTTP/1.0 414");
        assertThat(Wire.say("GET /v1/activities/x HTTP/1.1\r\nHost: localhost\r\nX-Large: " + large + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431");
        assertThat(seen()).isEmpty();
    }

    private static String seen() {
        return given().get("/v1/activities/seen").asString();
    }
}
