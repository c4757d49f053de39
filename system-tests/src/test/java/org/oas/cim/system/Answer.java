package org.oas.cim.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What the hub answered. */
public record Answer(HttpResponse<byte[]> response) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public int status() {
        return response.statusCode();
    }

    public JsonNode json() {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException("no JSON: " + this, e);
        }
    }

    public String id() {
        return json().path("id").asText();
    }

    public long version() {
        return json().path("version").asLong();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** Shown where an assertion fails. */
    @Override
    public String toString() {
        return status() + " " + new String(response.body(), StandardCharsets.UTF_8);
    }
}
