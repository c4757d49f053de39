package org.oas.cim.kit.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.oas.cim.kit.HubConfig;
import org.oas.cim.kit.problem.ProblemType;

/**
 * Refuses with a problem what the server underneath would refuse with an empty answer: an address whose percent-encoding is no UTF-8
 * text, and a body that says itself that it is too long; one that does not is found out while it is read. Comes before every route. A
 * file to import is read as a stream, so only the server's own limit holds for it.
 */
@ApplicationScoped
class UnreadableRequests {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String FILE = "/import";

    private final long mostBytes;
    private final long mostBytesOfAFile;

    UnreadableRequests(
            HubConfig config, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize mostBytesOfAFile) {
        this.mostBytes = config.maxBodySize().asLongValue();
        this.mostBytesOfAFile = mostBytesOfAFile.asLongValue();
    }

    void comeFirst(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::check);
    }

    private long mostBytesOf(HttpServerRequest request) {
        return request.path().endsWith(FILE) ? mostBytesOfAFile : mostBytes;
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!isReadable(request.uri())) {
            refuse(context, ProblemType.BAD_REQUEST, "The address has a percent-encoding that is no UTF-8 text.");
        } else if (declaredLength(request) > mostBytesOf(request)) {
            refuse(context, ProblemType.TOO_LARGE, tooLong(request));
        } else {
            context.next();
        }
    }

    private String tooLong(HttpServerRequest request) {
        return "The body is longer than " + mostBytesOf(request) + " bytes.";
    }

    private static void refuse(RoutingContext context, ProblemType type, String detail) {
        HttpServerResponse response = context.response();
        if (context.request().version() != HttpVersion.HTTP_2) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        ObjectNode problem = JSON.createObjectNode()
                .put("type", type.address().toString())
                .put("title", type.title())
                .put("status", type.status())
                .put("detail", detail)
                .put(
                        "instance",
                        isReadable(context.request().uri()) ? context.request().path() : "/");
        context.request().resume();
        response.setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(problem.toString());
    }

    private static long declaredLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    private static boolean isReadable(String uri) {
        ByteBuffer bytes = ByteBuffer.allocate(uri.length());
        for (int i = 0; i < uri.length(); i++) {
            if (uri.charAt(i) != '%') {
                bytes.put((byte) (uri.charAt(i) < 0x80 ? uri.charAt(i) : '?'));
            } else if (i + 2 < uri.length()
                    && HexFormat.isHexDigit(uri.charAt(i + 1))
                    && HexFormat.isHexDigit(uri.charAt(i + 2))) {
                bytes.put((byte) HexFormat.fromHexDigits(uri, i + 1, i + 3));
                i += 2;
            } else {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
