package org.oas.cim.kit.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.kit.changelog.SyncToken;

/**
 * Shows what is sent and answered. Each is made of the files that a service has of each kind: a record as it is sent, as it is
 * answered, and how a second one of the same is found to be like it. A test sends them all, and compares.
 */
final class RecordExamples {

    private static final JsonMapper JSON = new JsonMapper();
    private static final UUID STORE = UUID.fromString("0199a3c4-7e00-7a51-8f3d-52c1f06d9b66");
    private static final String OTHER_RECORD = "0199a3c4-7e00-7a51-8f3d-52c1f06d9b77";
    private static final String OTHER_PARTNER = "0199a3c4-7e00-7a51-8f3d-52c1f06d9b88";
    private static final String LATER = "2005-03-02T09:00:00.123456Z";
    private static final String REDACTED = "summary";
    private static final String OK = "200";
    private static final String ACCEPTED = "202";

    private final ObjectNode sent;
    private final ObjectNode record;
    private final ObjectNode resemblance;
    private final String sync;

    private RecordExamples(String name) {
        this.sent = file(name + "Request");
        this.record = file(name);
        this.resemblance = file(name + "Resemblance");
        RecordType type = RecordType.valueOf(name.toUpperCase(Locale.ROOT));
        this.sync = new SyncToken(STORE, type, WellKnownPartners.CIM, 750, 12).encoded();
    }

    /** @param name the name of the schema of the list's records */
    static void addTo(Operation operation, OperationKind kind, String name) {
        RecordExamples examples = new RecordExamples(name);
        if (operation.getRequestBody() != null) {
            show(operation.getRequestBody().getContent(), examples.request(kind));
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (answer.getContent() != null) {
                show(answer.getContent(), examples.answer(kind, status));
            }
        });
    }

    private static void show(Content content, @Nullable ObjectNode example) {
        if (example != null) {
            content.getMediaTypes().forEach((type, media) -> media.setExample(example));
        }
    }

    private @Nullable ObjectNode request(OperationKind kind) {
        return switch (kind) {
            case CREATE, REPLACE, UPSERT, IMPORT -> sent;
            case PATCH -> patch();
            case MERGE -> JSON.createObjectNode().put("into", id());
            case TRANSFER -> JSON.createObjectNode().put("to", OTHER_PARTNER);
            case REDACT -> redaction();
            default -> null;
        };
    }

    private @Nullable ObjectNode answer(OperationKind kind, String status) {
        return switch (kind) {
            case CREATE, READ, REPLACE, UPSERT, EXPORT -> record;
            case PATCH -> version(2).setAll(patch());
            case LIST -> page();
            case HISTORY -> history();
            case CHANGES -> changes();
            case DUPLICATES -> duplicates();
            case MERGE -> ACCEPTED.equals(status) ? proposed() : merged();
            case SPLIT -> OK.equals(status) ? version(3) : null;
            case TRANSFER -> OK.equals(status) ? version(2).put("owner", OTHER_PARTNER) : null;
            case REDACT -> OK.equals(status) ? redacted() : null;
            case IMPORT -> line();
            case WITHDRAW, QUESTION, OTHER -> null;
        };
    }

    private String id() {
        return record.path("id").asText();
    }

    private String owner() {
        return record.path("owner").asText();
    }

    private ObjectNode version(int version) {
        return record.deepCopy().put("version", version).put("updated", LATER);
    }

    private static ObjectNode patch() {
        ObjectNode patch = JSON.createObjectNode();
        patch.withArray("links")
                .addObject()
                .put("url", "https://www.oas.org/en/cim/")
                .put("kind", "website");
        return patch;
    }

    private ObjectNode page() {
        ObjectNode page = JSON.createObjectNode();
        page.withArray("data").add(record);
        return page.putNull("next").putNull("prev").put("sync", sync);
    }

    private ObjectNode changes() {
        ObjectNode page = JSON.createObjectNode();
        ObjectNode change = page.withArray("data").addObject();
        change.put("id", id()).put("withdrawn", false).set("record", record);
        return page.putNull("next").put("sync", sync);
    }

    private ObjectNode history() {
        ObjectNode snapshot = record.deepCopy().put("withdrawn", false);
        snapshot.remove("display");
        TreeSet<String> changed = new TreeSet<>();
        snapshot.fieldNames().forEachRemaining(changed::add);
        changed.remove("version");
        changed.remove("updated");
        ObjectNode entry = JSON.createObjectNode()
                .put("version", 1)
                .put("actor", owner())
                .put("occurredAt", record.path("created").asText());
        changed.forEach(entry.withArray("changed")::add);
        entry.set("record", snapshot);
        ObjectNode history = JSON.createObjectNode();
        history.withArray("data").add(entry);
        return history;
    }

    private ObjectNode duplicates() {
        ObjectNode found = JSON.createObjectNode();
        ObjectNode candidate = resemblance.deepCopy();
        candidate.set("record", record);
        found.withArray("data").add(candidate);
        return found;
    }

    private static ObjectNode duplicate() {
        return JSON.createObjectNode().put("id", OTHER_RECORD).put("owner", OTHER_PARTNER);
    }

    private ObjectNode proposed() {
        return JSON.createObjectNode()
                .put("duplicate", OTHER_RECORD)
                .put("into", id())
                .put("waitsFor", OTHER_PARTNER);
    }

    private ObjectNode merged() {
        ObjectNode merged = version(2);
        merged.withArray("contributions").add(duplicate().put("version", 2));
        return merged;
    }

    private static ObjectNode redaction() {
        ObjectNode redaction = JSON.createObjectNode();
        redaction.withArray("members").add(REDACTED);
        return redaction.put("reason", "It told where somebody can be found.");
    }

    private ObjectNode redacted() {
        ObjectNode redacted = version(2);
        redacted.remove(REDACTED);
        redacted.withArray("redacted").add(REDACTED);
        return redacted;
    }

    private ObjectNode line() {
        return JSON.createObjectNode().put("line", 1).put("status", "created").put("id", id());
    }

    private static ObjectNode file(String name) {
        String resource = "openapi-examples/" + name + ".json";
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(resource), resource)) {
            return (ObjectNode) JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
