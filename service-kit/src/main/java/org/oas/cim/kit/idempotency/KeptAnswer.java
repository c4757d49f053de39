package org.oas.cim.kit.idempotency;

import java.util.Map;
import java.util.TreeMap;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

/**
 * An answer as it was first given.
 *
 * @param headers those that are part of it, by name
 * @param body as it went out; null if it has none
 */
record KeptAnswer(
        int status, Map<String, String> headers, @Nullable String body) {

    static KeptAnswer of(Response answer, @Nullable String body) {
        Map<String, String> headers = new TreeMap<>();
        answer.getHeaders().forEach((name, values) -> headers.put(name, String.valueOf(values.getFirst())));
        if (body != null) {
            headers.put(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        }
        return new KeptAnswer(answer.getStatus(), headers, body);
    }

    Response.ResponseBuilder toResponse() {
        Response.ResponseBuilder response = Response.status(status);
        headers.forEach(response::header);
        return body == null ? response : response.entity(body);
    }
}
