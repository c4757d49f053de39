package org.oas.cim.kit.testing.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static org.oas.cim.kit.testing.fuzz.DescribedOperation.JSON;
import static org.oas.cim.kit.testing.fuzz.DescribedOperation.NDJSON;

/** Makes up requests: about half of them as the description has it, the others with something wrong in them. Not thread-safe. */
final class FuzzedRequests {

    private static final int MOST_LINES = 6;
    private static final List<String> ODD_TEXTS = List.of(
            "", " ", "\u0000", "%", "..", "../..", "é", "-1", "99999999999999999999", "nonsense", "*", "W/\"1\"");
    private static final List<String> SENT_HEADERS = List.of("nonsense", "*", "W/\"1\"", "\"0\"", "\"1\", \"2\"");

    /** A member that is null counts as absent; an element of a list does not. */
    private static final Pattern NULL_MEMBER = Pattern.compile("^\\S*/[^/\\d][^/]*: null found");

    private final List<DescribedOperation> operations;
    private final Known known;
    private final Random random;
    private final SchemaValues values;
    private final Spoiling spoiling;

    FuzzedRequests(ApiDescription api, Known known, Random random) {
        this.operations = api.operations();
        this.known = known;
        this.random = random;
        this.values = new SchemaValues(api, random);
        this.spoiling = new Spoiling(random);
    }

    FuzzedRequest next() {
        DescribedOperation operation = operations.get(random.nextInt(operations.size()));
        String id = oneIn(5) ? UUID.randomUUID().toString() : known.any("id").orElse("none");
        Map<String, String> headers = new TreeMap<>();
        operation.parameters("header").forEach(parameter -> header(parameter, id, headers));
        if (oneIn(15)) {
            headers.put("Accept", random.nextBoolean() ? "text/html" : "application/*;q=0.5, nonsense");
        }
        String target = path(operation, id) + query(operation);
        if (operation.takes().isEmpty()) {
            return new FuzzedRequest(operation, target, headers, new byte[0], List.of());
        }
        List<String> takes = operation.takes();
        String type = takes.get(random.nextInt(takes.size()));
        headers.put("Content-Type", oneIn(30) ? "text/plain" : type);
        return withBody(operation, target, headers, type);
    }

    private FuzzedRequest withBody(
            DescribedOperation operation, String target, Map<String, String> headers, String type) {
        String json = NDJSON.equals(type)
                ? IntStream.range(0, random.nextInt(MOST_LINES))
                        .mapToObj(i -> json(operation, type).toString())
                        .collect(Collectors.joining("\n"))
                : json(operation, type).toString();
        if (oneIn(12)) {
            return new FuzzedRequest(operation, target, headers, spoiling.bytes(json), List.of());
        }
        boolean isWhole = JSON.equals(type) && !"PATCH".equals(operation.method());
        List<String> notAllowed = isWhole
                ? operation.api().violations(operation.requestSchema(type), json).stream()
                        .filter(violation -> !NULL_MEMBER.matcher(violation).find())
                        .toList()
                : List.of();
        return new FuzzedRequest(operation, target, headers, json.getBytes(StandardCharsets.UTF_8), notAllowed);
    }

    /** A body that the schema allows, from scratch or from the example, or one that is spoilt. */
    private JsonNode json(DescribedOperation operation, String type) {
        JsonNode schema = operation.requestSchema(type);
        JsonNode made = values.of(schema);
        JsonNode example = operation.node().at("/requestBody/content/application~1json/example");
        if (example.isObject() && !oneIn(3) && made instanceof ObjectNode members) {
            ObjectNode copy = example.deepCopy();
            copy.put("externalId", "fuzz-" + random.nextInt(1_000));
            members.properties().stream()
                    .filter(member -> oneIn(6))
                    .forEach(member -> copy.set(member.getKey(), member.getValue()));
            made = copy;
        }
        if (made instanceof ObjectNode object && object.has("into") && !oneIn(3)) {
            known.any("id").ifPresent(id -> object.put("into", id));
        }
        if (made instanceof ObjectNode object && object.has("to") && !oneIn(3)) {
            known.any("owner").ifPresent(owner -> object.put("to", owner));
        }
        return oneIn(4) ? spoiling.value(made) : made;
    }

    private String path(DescribedOperation operation, String id) {
        String path = operation.path();
        for (JsonNode parameter : operation.parameters("path")) {
            String name = parameter.path("name").asText();
            String value = "id".equals(name) ? id : text(name, parameter);
            path = path.replace("{" + name + "}", encoded(oneIn(12) ? odd() : value));
        }
        return path;
    }

    private String query(DescribedOperation operation) {
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : operation.parameters("query")) {
            if (oneIn(4)) {
                String name = parameter.path("name").asText();
                String value = oneIn(6) ? odd() : text(name, parameter);
                query.add(name + "=" + encoded(value));
                if (oneIn(10)) {
                    query.add(name + "=" + encoded(odd()));
                }
            }
        }
        if (oneIn(25)) {
            query.add(encoded(odd()) + "=1");
        }
        return query.isEmpty() ? "" : "?" + String.join("&", query);
    }

    private void header(JsonNode parameter, String id, Map<String, String> headers) {
        String name = parameter.path("name").asText();
        boolean isSent = parameter.path("required").asBoolean() ? !oneIn(10) : oneIn(3);
        if (!isSent) {
            return;
        }
        switch (name) {
            case "If-Match" ->
                headers.put(name, oneIn(5) ? oddHeader() : known.tag(id).orElse("\"1\""));
            case "If-None-Match" -> headers.put(name, oneIn(2) ? "*" : oddHeader());
            case "Idempotency-Key" -> headers.put(name, oneIn(5) ? oddHeader() : "\"key-" + random.nextInt(500) + "\"");
            default -> {}
        }
    }

    private String text(String name, JsonNode parameter) {
        return switch (name) {
            case "cursor" -> known.any("next").orElse("none");
            case "sync" -> known.any("sync").orElse("none");
            case "externalId" -> known.any("externalId").orElse("none");
            case "fields" ->
                random.nextBoolean()
                        ? "status,version"
                        : values.of(parameter.path("schema")).asText();
            case "onBehalfOf" -> known.any("owner").orElse("none");
            default -> values.of(parameter.path("schema")).asText();
        };
    }

    private String odd() {
        return oneIn(10) ? "x".repeat(random.nextInt(3_000)) : ODD_TEXTS.get(random.nextInt(ODD_TEXTS.size()));
    }

    private String oddHeader() {
        return SENT_HEADERS.get(random.nextInt(SENT_HEADERS.size()));
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
