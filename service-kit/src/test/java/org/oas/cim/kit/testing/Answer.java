package org.oas.cim.kit.testing;

import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.oas.cim.kit.problem.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;

/** What a service answered. */
public record Answer(int status, HttpHeaders headers, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Fails with the body unless the status is the expected one. */
    public Answer is(int expected) {
        assertThat(status).as("status of: %s", body).isEqualTo(expected);
        return this;
    }

    /** Fails unless it is a complete problem of this type (RFC 9457 §3) that shows nothing of our insides. */
    public Answer isProblem(ProblemType type) {
        is(type.status());
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(json().path("type").asText()).isEqualTo(type.address().toString());
        assertThat(json().path("title").asText()).isEqualTo(type.title());
        assertThat(json().path("status").asInt()).isEqualTo(type.status());
        assertThat(json().path("detail").asText()).isNotBlank();
        assertThat(json().path("instance").asText()).startsWith("/");
        assertThat(body)
                .doesNotContain("Exception", "org.oas", "java.", "com.fasterxml", "jakarta", "vertx", "select ");
        return this;
    }

    /** Fails unless it is a 422 that names this member first and says these words of it. */
    public Answer refuses(String pointer, String... words) {
        isProblem(ProblemType.INVALID_RECORD);
        assertThat(json().at("/errors/0/pointer").asText()).as(body).isEqualTo(pointer);
        for (String word : words) {
            assertThat(json().at("/errors/0/detail").asText()).as(body).contains(word);
        }
        return this;
    }

    /** Fails unless it is a 400 that names this parameter first. */
    public Answer refusesParameter(String name) {
        isProblem(ProblemType.BAD_PARAMETER);
        assertThat(json().at("/errors/0/parameter").asText()).as(body).isEqualTo(name);
        return this;
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("no JSON: " + body, e);
        }
    }

    /** A member's text; empty if there is none. */
    public String text(String member) {
        return json().path(member).asText();
    }

    public String id() {
        return text("id");
    }

    /** The header's value; empty if there is none. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public String etag() {
        return header("ETag");
    }
}
