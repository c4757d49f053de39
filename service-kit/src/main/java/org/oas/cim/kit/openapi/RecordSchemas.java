package org.oas.cim.kit.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.CodeList;

/** Adds to the schemas what the types do not say: which codes there are, and which members a record always has. */
final class RecordSchemas {

    private static final String REQUEST = "Request";
    private static final List<String> ALWAYS_THERE =
            List.of("id", "owner", "visibility", "title", "names", "types", "status", "version", "created", "updated");

    private final Components components;

    RecordSchemas(Components components) {
        this.components = components;
    }

    /** Whether what the operation takes can refer to other records. */
    static boolean hasReferences(Operation operation, Components components) {
        return operation.getRequestBody() != null
                && operation.getRequestBody().getContent().getMediaTypes().values().stream()
                        .map(RecordSchemas::nameOf)
                        .flatMap(Optional::stream)
                        .map(components.getSchemas()::get)
                        .anyMatch(schema -> properties(schema).containsKey("participations"));
    }

    /** The name of the schema that the content has; empty if it has none of its own. */
    static Optional<String> nameOf(MediaType content) {
        return Optional.ofNullable(content.getSchema())
                .map(Schema::getRef)
                .map(reference -> reference.substring(reference.lastIndexOf('/') + 1));
    }

    void complete() {
        Map<String, Schema> schemas = components.getSchemas();
        schemas.forEach((name, record) -> {
            Schema request = schemas.get(name + REQUEST);
            if (request != null) {
                String list = name.toLowerCase(Locale.ROOT);
                codesOfRecord(record, list);
                codesOfRecord(request, list);
                record.required(ALWAYS_THERE.stream()
                        .filter(properties(record)::containsKey)
                        .toList());
            }
        });
        Optional.ofNullable(schemas.get("Participation"))
                .flatMap(participation -> items(participation, "roles"))
                .ifPresent(roles -> codes(roles, "roles"));
        Optional.ofNullable(schemas.get("Place"))
                .ifPresent(place -> country(properties(place).get("country")));
    }

    private static void codesOfRecord(Schema record, String list) {
        codes(properties(record).get("status"), list + "-statuses");
        items(record, "types").ifPresent(items -> codes(items, list + "-types"));
        country(properties(record).get("country"));
    }

    private static void country(@Nullable Schema country) {
        if (country != null) {
            country.description("ISO 3166-1 alpha-2").pattern("[A-Z]{2}").addExample("BZ");
        }
    }

    private static void codes(@Nullable Schema schema, String listName) {
        if (schema != null) {
            Arrays.stream(CodeList.values())
                    .filter(list -> list.listName().equals(listName))
                    .forEach(list -> schema.enumeration(List.copyOf(list.codes())));
        }
    }

    private static Optional<Schema> items(Schema schema, String property) {
        return Optional.ofNullable(properties(schema).get(property)).map(Schema::getItems);
    }

    private static Map<String, Schema> properties(Schema schema) {
        return schema.getProperties() == null ? Map.of() : schema.getProperties();
    }
}
