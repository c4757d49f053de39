package org.oas.cim.gateway.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for the activity service and answers what it received; says nothing to {@code …/silent}, 403 to
 * {@code …/refused}, and to {@code …/seen} what it was
 * asked since it was asked that. No other service listens.
 */
public final class StandInService implements QuarkusTestResourceLifecycleManager {

    private final Queue<String> seen = new ConcurrentLinkedQueue<>();
    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.createContext("/", this::answer);
            started.start();
            server = started;
            return Map.of(
                    "cim.gateway.activity-service-url",
                    "http://127.0.0.1:" + started.getAddress().getPort(),
                    "cim.gateway.research-service-url",
                    "http://127.0.0.1:1",
                    "cim.gateway.silence-timeout",
                    "500ms",
                    "cim.gateway.body-timeout",
                    "200ms",
                    "cim.gateway.breaker.rest",
                    "1s");
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

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.endsWith("/silent")) {
            return;
        }
        if (path.endsWith("/refused")) {
            exchange.sendResponseHeaders(403, -1);
            exchange.close();
            return;
        }
        StringBuilder received = new StringBuilder();
        if (path.endsWith("/seen")) {
            seen.forEach(request -> received.append(request).append('\n'));
            seen.clear();
            send(exchange, received.toString());
            return;
        }
        seen.add(exchange.getRequestMethod() + ' ' + exchange.getRequestURI());
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
        send(exchange, received.toString());
    }

    private static void send(HttpExchange exchange, String text) throws IOException {
        byte[] answer = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("ETag", "\"4\"");
        exchange.getResponseHeaders().set("Location", "/v1/activities/0198");
        String mediaType = exchange.getRequestURI().getPath().endsWith("/json") ? "application/json" : "text/plain";
        exchange.getResponseHeaders().set("Content-Type", mediaType + ";charset=UTF-8");
        exchange.sendResponseHeaders(201, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
