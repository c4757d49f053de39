package org.oas.cim.gateway.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.jspecify.annotations.Nullable;

/** Stands in for the activity service and answers what it received; says nothing to {@code …/silent}. No other service listens. */
public final class StandInService implements QuarkusTestResourceLifecycleManager {

    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.createContext("/", StandInService::answer);
            started.start();
            server = started;
            return Map.of(
                    "cim.gateway.activity-service-url",
                    "http://127.0.0.1:" + started.getAddress().getPort(),
                    "cim.gateway.research-service-url",
                    "http://127.0.0.1:1",
                    "cim.gateway.silence-timeout",
                    "500ms");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().endsWith("/silent")) {
            return;
        }
        StringBuilder received = new StringBuilder();
        received.append(exchange.getRequestMethod())
                .append(' ')
                .append(exchange.getRequestURI())
                .append('\n');
        exchange.getRequestHeaders()
                .forEach((name, values) -> received.append(name)
                        .append(": ")
                        .append(String.join(",", values))
                        .append('\n'));
        try (InputStream body = exchange.getRequestBody()) {
            received.append(new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
        byte[] answer = received.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("ETag", "\"4\"");
        exchange.getResponseHeaders().set("Location", "/v1/activities/0198");
        exchange.getResponseHeaders().set("Content-Type", "text/plain;charset=UTF-8");
        exchange.sendResponseHeaders(201, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
