package org.oas.cim.kit.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import org.oas.cim.kit.record.RecordRequests;

/**
 * Gives the schemas of records the names that people use, {@code Activity} for a {@code RecordView<ActivityContent>}, makes those of
 * what is sent from them, {@code ActivityRequest}, and adds which codes their members take and which members a record always has.
 */
final class RecordSchemas {

    private static final Pattern GENERATED = Pattern.compile(
            "(PageRecordView|RecordView|SyncPage|SyncedRecord|DuplicateCandidates|DuplicateCandidate)(\\w+)Content");
    /** How bodies are read, which is nobody's business. */
    private static final List<String> BODIES_AS_TREES = List.of("JsonNode", "JsonNodeType", "ObjectNode");

    /** What our {@code Violation} is called because the framework has one too, which is not described. */
    private static final String OUR_VIOLATION = "Violation1";

    private static final String PAGE = "Page";
    private static final String REQUEST = "Request";
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

    /** The name of the records of the list at the address; empty for an address without a list of records. */
    static Optional<String> recordOf(String list, OpenAPI description) {
        return Optional.ofNullable(description.getPaths().getPathItem(list))
                .map(PathItem::getGET)
                .map(operation -> operation.getResponses().getAPIResponse("200"))
                .map(APIResponse::getContent)
                .flatMap(content -> content.getMediaTypes().values().stream().findFirst())
                .flatMap(RecordSchemas::nameOf)
                .filter(name -> name.endsWith(PAGE))
                .map(name -> name.substring(0, name.length() - PAGE.length()))
                .filter(description.getComponents().getSchemas()::containsKey);
    }

    /** The schema of such records. */
    static Schema answer(String record) {
        return OASFactory.createSchema().ref(record);
    }

    /** The schema of what can be sent of such records. */
    static Schema request(String record) {
        return OASFactory.createSchema().ref(record + REQUEST);
    }

    void complete(OpenAPI description) {
        BODIES_AS_TREES.forEach(components::removeSchema);
        rename(description);
        addRequests();
        ContractMembers members = new ContractMembers();
        components.getSchemas().forEach(members::addTo);
        components.getSchemas().forEach((name, record) -> {
            if (components.getSchemas().containsKey(name + "Request")) {
                record.required(ALWAYS_THERE.stream()
                        .filter(member -> record.getProperties().containsKey(member))
                        .toList());
            }
        });
    }

    /** What can be sent of a record is what it is answered as, without what is only shown. Other lists are of no records. */
    private void addRequests() {
        Map<String, Schema> requests = new TreeMap<>();
        components.getSchemas().forEach((name, schema) -> {
            if (components.getSchemas().containsKey(name + PAGE)) {
                requests.put(name + REQUEST, sent(schema));
            }
        });
        requests.forEach(components::addSchema);
    }

    private static Schema sent(Schema record) {
        Map<String, Schema> members = new LinkedHashMap<>(record.getProperties());
        RecordRequests.ONLY_SHOWN.forEach(members::remove);
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("A record as it is sent; a member that is null counts as absent")
                .required(record.getRequired())
                .properties(members);
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
        if (name.equals(OUR_VIOLATION)) {
            return "Violation";
        }
        Matcher generated = GENERATED.matcher(name);
        if (!generated.matches()) {
            return name;
        }
        String record = generated.group(2);
        return switch (generated.group(1)) {
            case "PageRecordView" -> record + PAGE;
            case "SyncPage" -> record + "Changes";
            case "SyncedRecord" -> record + "Change";
            case "DuplicateCandidates", "DuplicateCandidate" -> record + generated.group(1);
            default -> record;
        };
    }
}
