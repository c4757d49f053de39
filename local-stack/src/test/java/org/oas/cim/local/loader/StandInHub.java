package org.oas.cim.local.loader;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** As much of the API as a loader uses: records by external id, versions as ETags, and busy when told to be. */
final class StandInHub implements AutoCloseable {

    private static final String OWNER = "onBehalfOf=";

    final List<String> calls = new ArrayList<>();
    int busyAnswers;

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, JsonNode> records = new HashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private final HttpServer server;

    StandInHub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.createContext("/v1/", this::answer);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var query = exchange.getRequestURI().getQuery();
        calls.add(exchange.getRequestMethod() + " " + path
                + (query != null && query.startsWith(OWNER) ? " as " + query.substring(OWNER.length()) : ""));
        var body = exchange.getRequestBody().readAllBytes();
        var token = exchange.getRequestHeaders().getFirst("Authorization");
        if (token == null || !token.startsWith("Bearer ey")) {
            send(exchange, 401, "{\"title\":\"Who are you?\"}");
            return;
        }
        if (busyAnswers > 0) {
            busyAnswers--;
            exchange.getResponseHeaders().add("Retry-After", "7");
            send(exchange, 503, "{\"title\":\"Busy\"}");
            return;
        }
        switch (exchange.getRequestMethod()) {
            case "POST" -> store(exchange, json.readTree(body), 201);
            case "PUT" -> store(exchange, json.readTree(body), isNew(exchange) ? 201 : 200);
            default -> read(exchange, path);
        }
    }

    private static boolean isNew(HttpExchange exchange) {
        return exchange.getRequestHeaders().containsKey("If-None-Match");
    }

    private void read(HttpExchange exchange, String path) throws IOException {
        var query = exchange.getRequestURI().getQuery();
        if (query == null) {
            tag(exchange, path.substring(path.lastIndexOf('/') + 1));
            send(exchange, 200, "{}");
        } else {
            var id = query.replaceAll(".*externalId=([^&]*).*", "$1");
            send(exchange, 200, records.containsKey(id) ? "{\"data\":[{\"id\":\"" + id + "\"}]}" : "{\"data\":[]}");
        }
    }

    private void store(HttpExchange exchange, JsonNode record, int status) throws IOException {
        if (!record.has("title")) {
            send(exchange, 422, """
                    {"title":"Invalid record","detail":"1 problem","errors":[{"pointer":"/title","detail":"is missing"}]}""");
            return;
        }
        var id = record.path("externalId").asText();
        if (!record.equals(records.put(id, record))) {
            versions.merge(id, 1, Integer::sum);
        }
        tag(exchange, id);
        send(exchange, status, "{}");
    }

    private void tag(HttpExchange exchange, String id) {
        exchange.getResponseHeaders().add("ETag", "\"" + versions.get(id) + "\"");
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
