package org.oas.cim.gateway.description;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** A description that takes others in. A name that two of them have has to mean the same in both. */
final class Joined {

    private static final JsonMapper JSON = new JsonMapper();

    private final OpenAPI whole;
    private final OpenAPI part;
    private final JsonNode known;
    private final JsonNode added;

    private Joined(OpenAPI whole, OpenAPI part) {
        this.whole = whole;
        this.part = part;
        this.known = components(whole);
        this.added = components(part);
    }

    /**
     * Adds to the whole the part's paths, tags and components that are not there yet.
     *
     * @throws IllegalStateException if a component is there and says something else
     */
    static void add(OpenAPI part, OpenAPI whole) {
        new Joined(whole, part).join();
    }

    private void join() {
        part.getPaths().getPathItems().forEach((path, item) -> {
            if (!whole.getPaths().hasPathItem(path)) {
                whole.getPaths().addPathItem(path, item);
            }
        });
        whole.setTags(Stream.of(whole, part)
                .flatMap(description -> Optional.ofNullable(description.getTags()).orElse(List.of()).stream())
                .collect(Collectors.toMap(Tag::getName, Function.identity(), (one, same) -> one, TreeMap::new))
                .values()
                .stream()
                .toList());
        Components to = whole.getComponents();
        join("schemas", Components::getSchemas, to::addSchema);
        join("responses", Components::getResponses, to::addResponse);
        join("parameters", Components::getParameters, to::addParameter);
        join("examples", Components::getExamples, to::addExample);
        join("requestBodies", Components::getRequestBodies, to::addRequestBody);
        join("headers", Components::getHeaders, to::addHeader);
        join("securitySchemes", Components::getSecuritySchemes, to::addSecurityScheme);
    }

    private <T> void join(String kind, Function<Components, Map<String, T>> of, BiConsumer<String, T> add) {
        Optional.ofNullable(of.apply(part.getComponents())).orElse(Map.of()).forEach((name, component) -> {
            JsonNode present = known.path(kind).path(name);
            if (present.isMissingNode()) {
                add.accept(name, component);
            } else if (!present.equals(added.path(kind).path(name))) {
                throw new IllegalStateException("two processes describe '" + name + "' differently: " + present + "\n"
                        + added.path(kind).path(name));
            }
        });
    }

    private static JsonNode components(OpenAPI description) {
        try {
            return JSON.readTree(Descriptions.toJson(description)).path("components");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
