package org.oas.cim.kit.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Gives the schemas of records the names that people use, {@code Activity} for a {@code RecordView<ActivityContent>}, and adds which
 * codes their members take and which members a record always has.
 */
final class RecordSchemas {

    private static final Pattern GENERATED = Pattern.compile("(Page)?Record(View|Request)(\\w+)Content");
    private static final String REFERENCE = "#/components/schemas/";
    private static final List<String> ALWAYS_THERE =
            List.of("id", "owner", "visibility", "title", "names", "types", "status", "version", "created", "updated");

    private final Components components;

    RecordSchemas(Components components) {
        this.components = components;
    }

    /** The name of the schema that the content has; empty if it has none of its own. */
    static Optional<String> nameOf(MediaType content) {
        return Optional.ofNullable(content.getSchema())
                .map(Schema::getRef)
                .map(reference -> reference.substring(reference.lastIndexOf('/') + 1));
    }

    void complete(OpenAPI description) {
        rename(description);
        CodeMembers codes = new CodeMembers();
        components.getSchemas().forEach(codes::addTo);
        components.getSchemas().forEach((name, record) -> {
            if (components.getSchemas().containsKey(name + "Request")) {
                record.required(ALWAYS_THERE.stream()
                        .filter(member -> record.getProperties().containsKey(member))
                        .toList());
            }
        });
    }

    private void rename(OpenAPI description) {
        Map<String, Schema> renamed = new TreeMap<>();
        components.getSchemas().forEach((name, schema) -> renamed.put(plain(name), schema));
        components.setSchemas(renamed);
        UnaryOperator<String> target = reference -> REFERENCE + plain(reference.substring(REFERENCE.length()));
        List<Schema> all = new ArrayList<>(renamed.values());
        description.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(operation -> {
                    if (operation.getRequestBody() != null) {
                        operation.getRequestBody().getContent().getMediaTypes().values().stream()
                                .map(MediaType::getSchema)
                                .forEach(all::add);
                    }
                    operation.getResponses().getAPIResponses().values().stream()
                            .filter(answer -> answer.getContent() != null)
                            .flatMap(answer -> answer.getContent().getMediaTypes().values().stream())
                            .map(MediaType::getSchema)
                            .forEach(all::add);
                });
        all.forEach(schema -> rename(schema, target));
    }

    private static void rename(Schema schema, UnaryOperator<String> target) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            schema.setRef(target.apply(schema.getRef()));
            return;
        }
        rename(schema.getItems(), target);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> rename(property, target));
        }
    }

    private static String plain(String name) {
        Matcher generated = GENERATED.matcher(name);
        if (!generated.matches()) {
            return name;
        }
        String kind = generated.group(3);
        if (generated.group(1) != null) {
            return kind + "Page";
        }
        return generated.group(2).equals("View") ? kind : kind + "Request";
    }
}
