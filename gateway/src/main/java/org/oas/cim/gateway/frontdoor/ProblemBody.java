package org.oas.cim.gateway.frontdoor;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;

import org.oas.cim.kit.problem.ProblemType;

/** A problem (RFC 9457 §3) for what is answered below the REST layer. */
record ProblemBody(ProblemType type, String detail) {

    static final String MEDIA_TYPE = "application/problem+json";

    Buffer toJson(String path) {
        return new JsonObject()
                .put("type", type.address().toString())
                .put("title", type.title())
                .put("status", type.status())
                .put("detail", detail)
                .put("instance", path)
                .toBuffer();
    }

    Future<Void> answer(HttpServerRequest request) {
        return request.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .end(toJson(request.path()));
    }
}
