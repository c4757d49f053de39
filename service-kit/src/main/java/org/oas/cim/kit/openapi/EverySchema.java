package org.oas.cim.kit.openapi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Goes to every schema of a description, wherever it stands, once. */
final class EverySchema {

    private final Consumer<Schema> visitor;
    private final Set<Schema> visited = Collections.newSetFromMap(new IdentityHashMap<>());

    private EverySchema(Consumer<Schema> visitor) {
        this.visitor = visitor;
    }

    static void of(OpenAPI description, Consumer<Schema> visitor) {
        EverySchema all = new EverySchema(visitor);
        Components components = description.getComponents();
        all.schemas(values(components.getSchemas()));
        all.parameters(
                components.getParameters() == null
                        ? null
                        : components.getParameters().values());
        values(components.getResponses()).forEach(all::answer);
        description.getPaths().getPathItems().values().forEach(path -> {
            all.parameters(path.getParameters());
            path.getOperations().values().forEach(all::operation);
        });
    }

    private void operation(Operation operation) {
        parameters(operation.getParameters());
        if (operation.getRequestBody() != null) {
            content(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().values().forEach(this::answer);
    }

    private void answer(APIResponse answer) {
        content(answer.getContent());
        schemas(values(answer.getHeaders()).map(Header::getSchema));
    }

    private void parameters(@Nullable Collection<Parameter> parameters) {
        schemas((parameters == null ? List.<Parameter>of() : parameters)
                .stream().map(Parameter::getSchema));
    }

    private void content(@Nullable Content content) {
        schemas(values(content == null ? null : content.getMediaTypes()).map(MediaType::getSchema));
    }

    private void schemas(Stream<@Nullable Schema> schemas) {
        schemas.forEach(this::schema);
    }

    private void schema(@Nullable Schema schema) {
        if (schema == null || !visited.add(schema)) {
            return;
        }
        visitor.accept(schema);
        List<@Nullable Schema> inner = new ArrayList<>();
        inner.add(schema.getItems());
        inner.add(schema.getAdditionalPropertiesSchema());
        inner.add(schema.getPropertyNames());
        values(schema.getProperties()).forEach(inner::add);
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(some -> some != null)
                .forEach(inner::addAll);
        inner.forEach(this::schema);
    }

    private static <T> Stream<T> values(@Nullable Map<String, T> map) {
        return map == null ? Stream.empty() : map.values().stream();
    }
}
