package org.oas.cim.kit.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/** Shows a record as it is sent and answered. A service has the two as files, named after their schemas. */
final class RecordExamples {

    private static final JsonMapper JSON = new JsonMapper();

    private final Components components;

    RecordExamples(Components components) {
        this.components = components;
    }

    void addTo(Operation operation, OperationKind kind) {
        if (operation.getRequestBody() != null) {
            operation
                    .getRequestBody()
                    .getContent()
                    .getMediaTypes()
                    .values()
                    .forEach(content ->
                            RecordSchemas.nameOf(content).flatMap(this::file).ifPresent(content::setExample));
        }
        operation.getResponses().getAPIResponses().values().stream()
                .filter(answer -> answer.getContent() != null)
                .flatMap(answer -> answer.getContent().getMediaTypes().values().stream())
                .forEach(content -> example(kind, content).ifPresent(content::setExample));
    }

    private Optional<ObjectNode> example(OperationKind kind, MediaType content) {
        return switch (kind) {
            case LIST -> record().map(RecordExamples::page);
            case HISTORY -> record().map(RecordExamples::history);
            case CREATE, READ, REPLACE -> RecordSchemas.nameOf(content).flatMap(this::file);
            case WITHDRAW, OTHER -> Optional.empty();
        };
    }

    private static ObjectNode page(ObjectNode record) {
        ObjectNode page = JSON.createObjectNode();
        page.withArray("data").add(record);
        return page.putNull("next").putNull("prev");
    }

    private static ObjectNode history(ObjectNode record) {
        ObjectNode snapshot = record.deepCopy().put("withdrawn", false);
        TreeSet<String> changed = new TreeSet<>();
        snapshot.fieldNames().forEachRemaining(changed::add);
        changed.remove("version");
        changed.remove("updated");
        ObjectNode entry = JSON.createObjectNode()
                .put("version", 1)
                .put("actor", record.path("owner").asText())
                .put("occurredAt", record.path("created").asText());
        changed.forEach(entry.withArray("changed")::add);
        entry.set("record", snapshot);
        ObjectNode history = JSON.createObjectNode();
        history.withArray("data").add(entry);
        return history;
    }

    /** The service's record; a service has one kind of record so far. */
    private Optional<ObjectNode> record() {
        return components.getSchemas().keySet().stream()
                .filter(name -> components.getSchemas().containsKey(name + "Request"))
                .findFirst()
                .flatMap(this::file);
    }

    private Optional<ObjectNode> file(String schema) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = loader.getResourceAsStream("openapi-examples/" + schema + ".json")) {
            return in == null ? Optional.empty() : Optional.of((ObjectNode) JSON.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
