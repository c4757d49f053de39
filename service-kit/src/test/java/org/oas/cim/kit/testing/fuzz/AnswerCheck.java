package org.oas.cim.kit.testing.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import org.oas.cim.kit.testing.Answer;

import static org.oas.cim.kit.testing.fuzz.DescribedOperation.JSON;
import static org.oas.cim.kit.testing.fuzz.DescribedOperation.NDJSON;
import static org.oas.cim.kit.testing.fuzz.DescribedOperation.PROBLEM;

/** Holds an answer against what is described: its status, its media type, its headers, its body. */
final class AnswerCheck {

    private static final int REFUSED = 400;
    private static final int NOT_FOUND = 404;
    private static final int FAILED = 500;

    /** What the server underneath refuses before the service sees it, without a body: a path or a head that is no HTTP or too long. */
    private static final Set<Integer> BEFORE_THE_SERVICE = Set.of(400, 414, 431);

    private static final List<String> INSIDES = List.of("Exception", "org.oas", "java.", "jakarta", "vertx", "select ");

    private final List<DescribedOperation> operations;

    AnswerCheck(ApiDescription api) {
        this.operations = api.operations();
    }

    /**
     * Whether the request never came as far as the service. The connection ends with such an answer, which does not say so: the next
     * request has to be one that a client sends again by itself.
     */
    static boolean isOfTheServerUnderneath(Answer answer) {
        return answer.body().isEmpty() && BEFORE_THE_SERVICE.contains(answer.status());
    }

    /** What is wrong with the answer; empty if nothing is. */
    List<String> of(FuzzedRequest request, Answer answer) {
        if (isOfTheServerUnderneath(answer)) {
            return List.of();
        }
        DescribedOperation operation = atItsPath(request);
        if (operation == null) {
            return answer.status() == NOT_FOUND || answer.status() == 405
                    ? problem(request.operation(), answer, List.of())
                    : List.of("status " + answer.status() + " where nothing is described");
        }
        List<String> found = new ArrayList<>();
        JsonNode described = operation.answer(answer.status());
        if (described.isMissingNode()) {
            found.add("status " + answer.status() + " is not described");
        } else if (answer.status() >= REFUSED) {
            found.addAll(problem(operation, answer, types(described)));
        } else {
            found.addAll(content(operation, answer, described, request.isShortened()));
            described.path("headers").properties().stream()
                    .filter(header ->
                            header.getKey().equals("ETag") && answer.etag().isEmpty())
                    .forEach(header -> found.add("there is no " + header.getKey()));
        }
        if (answer.status() >= FAILED) {
            found.add("it failed");
        }
        if (answer.status() < REFUSED && !request.notAllowed().isEmpty()) {
            found.add("a body was taken that is not allowed: " + request.notAllowed());
        }
        return found;
    }

    /** The operation that the request's path leads to, which an odd value in its place can change. */
    private @Nullable DescribedOperation atItsPath(FuzzedRequest request) {
        if (request.operation().isAt(request.path())) {
            return operations.stream()
                    .filter(operation ->
                            operation.method().equals(request.operation().method()))
                    .filter(operation -> operation.path().equals(request.path()))
                    .findFirst()
                    .orElse(request.operation());
        }
        return operations.stream()
                .filter(operation ->
                        operation.method().equals(request.operation().method()))
                .filter(operation -> operation.isAt(request.path()))
                .findFirst()
                .orElse(null);
    }

    private static List<String> types(JsonNode described) {
        List<String> types = new ArrayList<>();
        described
                .path("content")
                .path(PROBLEM)
                .path("examples")
                .forEach(example -> types.add(example.at("/value/type").asText()));
        return types;
    }

    /** @param types the types that are described; empty for any */
    private static List<String> problem(DescribedOperation operation, Answer answer, List<String> types) {
        if (!answer.header("Content-Type").startsWith(PROBLEM)) {
            return List.of("an error that is no problem: " + answer.header("Content-Type"));
        }
        List<String> found = new ArrayList<>(violations(operation, problemSchema(operation), answer.body()));
        JsonNode problem = answer.json();
        if (!types.isEmpty() && !types.contains(problem.path("type").asText())) {
            found.add("a problem that is not described");
        }
        if (problem.path("status").asInt() != answer.status()) {
            found.add("it names another status");
        }
        INSIDES.stream().filter(answer.body()::contains).forEach(word -> found.add("it shows our insides: " + word));
        return found;
    }

    private static JsonNode problemSchema(DescribedOperation operation) {
        return operation
                .api()
                .resolve(operation.answer(FAILED))
                .path("content")
                .path(PROBLEM)
                .path("schema");
    }

    /** @param isShortened whether members were asked for, so that others are not there though records always have them */
    private static List<String> content(
            DescribedOperation operation, Answer answer, JsonNode described, boolean isShortened) {
        Set<String> types = new TreeSet<>();
        described.path("content").fieldNames().forEachRemaining(types::add);
        if (types.isEmpty()) {
            return answer.body().isEmpty() ? List.of() : List.of("a body where none is described");
        }
        String type = Collections.max(
                types,
                (a, b) -> Boolean.compare(
                        answer.header("Content-Type").startsWith(a),
                        answer.header("Content-Type").startsWith(b)));
        if (!answer.header("Content-Type").startsWith(type)) {
            return List.of("media type " + answer.header("Content-Type") + " is not described");
        }
        JsonNode schema = described.path("content").path(type).path("schema");
        return switch (type) {
            case JSON -> isShortened ? List.of() : violations(operation, schema, answer.body());
            case NDJSON ->
                answer.body()
                        .lines()
                        .flatMap(line -> violations(operation, schema, line).stream())
                        .toList();
            default -> Stream.of("no check is known for " + type).toList();
        };
    }

    private static List<String> violations(DescribedOperation operation, JsonNode schema, String json) {
        return operation.api().violations(schema, json).stream()
                .map(violation -> "not as described: " + violation)
                .toList();
    }
}
