package org.oas.cim.kit.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.openapi.models.Operation;

/** Shows a record as it is sent and answered. A service has the two as files, named after their schemas. */
final class RecordExamples {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SYNC = "MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAwIDc1MCAw";

    private RecordExamples() {}

    /** @param record the name of the schema of the list's records */
    static void addTo(Operation operation, OperationKind kind, String record) {
        if (kind.takesARecord() && kind != OperationKind.PATCH) {
            operation
                    .getRequestBody()
                    .getContent()
                    .getMediaTypes()
                    .values()
                    .forEach(content -> file(record + "Request").ifPresent(content::setExample));
        }
        operation.getResponses().getAPIResponses().values().stream()
                .filter(answer -> answer.getContent() != null)
                .flatMap(answer -> answer.getContent().getMediaTypes().values().stream())
                .forEach(content -> example(kind, record).ifPresent(content::setExample));
    }

    private static Optional<ObjectNode> example(OperationKind kind, String record) {
        return switch (kind) {
            case LIST -> file(record).map(RecordExamples::page);
            case HISTORY -> file(record).map(RecordExamples::history);
            case CREATE, READ, REPLACE, PATCH, UPSERT -> file(record);
            case CHANGES -> file(record).map(RecordExamples::changes);
            case WITHDRAW, DUPLICATES, MERGE, SPLIT, TRANSFER, IMPORT, EXPORT, OTHER -> Optional.empty();
        };
    }

    private static ObjectNode page(ObjectNode record) {
        ObjectNode page = JSON.createObjectNode();
        page.withArray("data").add(record);
        return page.putNull("next").putNull("prev").put("sync", SYNC);
    }

    private static ObjectNode changes(ObjectNode record) {
        ObjectNode page = JSON.createObjectNode();
        ObjectNode change = page.withArray("data").addObject();
        change.put("id", record.path("id").asText()).put("withdrawn", false).set("record", record);
        return page.putNull("next").put("sync", SYNC);
    }

    private static ObjectNode history(ObjectNode record) {
        ObjectNode snapshot = record.deepCopy().put("withdrawn", false);
        snapshot.remove("display");
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

    private static Optional<ObjectNode> file(String schema) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = loader.getResourceAsStream("openapi-examples/" + schema + ".json")) {
            return in == null ? Optional.empty() : Optional.of((ObjectNode) JSON.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
