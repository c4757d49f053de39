package org.oas.cim.kit.openapi;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import org.oas.cim.kit.problem.ProblemType;
import org.oas.cim.kit.problem.ProblemTypesResource;
import org.oas.cim.kit.problem.Problems;

/** The problems as reusable answers, one for each status (RFC 9457), with an example for each type of problem. */
public final class ProblemDescriptions {

    private static final String MEDIA_TYPE = "application/problem+json";
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> MADE_BY_THE_FRAMEWORK = List.of("HttpProblem", "HttpValidationProblem");

    private static final int LEAST_ERROR = 400;
    private static final int MOST_ERROR = 599;
    private static final int LONGEST = 20_000;
    private static final int LONGEST_PATH = 4_000;

    /** Which header says what is taken, where. */
    private static final Map<String, String> ACCEPT =
            new TreeMap<>(Map.of("Accept", " with PUT", "Accept-Patch", " with PATCH", "Accept-Post", " with POST"));

    private final Components components;

    /** Of a description with these components, which the answers become part of. */
    public ProblemDescriptions(Components components) {
        this.components = components;
        MADE_BY_THE_FRAMEWORK.forEach(components::removeSchema);
        components.addSchema("Violation", violation());
        components.addSchema("Problem", problem());
    }

    /** Adds the problems that the operation can answer with besides those that its resource names. */
    public void addTo(Operation operation, Collection<Integer> statuses) {
        TreeSet<Integer> all = new TreeSet<>(statuses);
        operation.getResponses().getAPIResponses().keySet().stream()
                .map(Integer::valueOf)
                .filter(status -> status >= LEAST_ERROR)
                .forEach(all::add);
        for (int status : all) {
            String name = "Problem" + status;
            components.addResponse(name, answer(status));
            operation.getResponses().removeAPIResponse(Integer.toString(status));
            operation
                    .getResponses()
                    .addAPIResponse(
                            Integer.toString(status),
                            OASFactory.createAPIResponse().ref(name));
        }
    }

    /** Shows the types as the service lists them, if it does. */
    static void showTypes(OpenAPI description) {
        description.getPaths().getPathItems().values().stream()
                .map(PathItem::getGET)
                .filter(Objects::nonNull)
                .forEach(operation -> {
                    switch (String.valueOf(operation.getOperationId())) {
                        case ProblemTypesResource.LIST -> show(operation, ProblemTypesResource.described());
                        case ProblemTypesResource.READ ->
                            show(operation, ProblemTypesResource.described(ProblemType.STALE));
                        default -> {}
                    }
                });
    }

    private static void show(Operation operation, Record example) {
        operation
                .getResponses()
                .getAPIResponse("200")
                .getContent()
                .getMediaTypes()
                .values()
                .forEach(content -> content.setExample(JSON.valueToTree(example)));
    }

    private static APIResponse answer(int status) {
        List<ProblemType> types = Arrays.stream(ProblemType.values())
                .filter(type -> type.status() == status)
                .toList();
        MediaType content =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem"));
        types.forEach(type -> content.addExample(
                type.code(), OASFactory.createExample().summary(type.title()).value(example(type))));
        APIResponse answer = OASFactory.createAPIResponse()
                .description(types.getFirst().title() + ".")
                .content(OASFactory.createContent().addMediaType(MEDIA_TYPE, content));
        if (status == ProblemType.UNAVAILABLE.status() || status == ProblemType.TOO_MANY_REQUESTS.status()) {
            answer.addHeader(
                    "Retry-After",
                    OASFactory.createHeader()
                            .description("Seconds to wait before another try")
                            .schema(type(Schema.SchemaType.INTEGER)));
        }
        if (status == ProblemType.UNSUPPORTED_MEDIA_TYPE.status()) {
            ACCEPT.forEach((header, method) -> answer.addHeader(
                    header,
                    OASFactory.createHeader()
                            .description("The media types that the path takes" + method)
                            .schema(type(Schema.SchemaType.STRING).maxLength(LONGEST_PATH))));
        }
        return answer;
    }

    private static ObjectNode example(ProblemType type) {
        ObjectNode example = JSON.createObjectNode()
                .put("type", type.address().toString())
                .put("title", type.title())
                .put("status", type.status());
        switch (type) {
            case INVALID_RECORD ->
                example.put("detail", "One thing is wrong in the record.")
                        .withArray("errors")
                        .addObject()
                        .put("pointer", "#/externalId")
                        .put("detail", "size must be between 1 and 200")
                        .put("sent", "");
            case BAD_PARAMETER ->
                example.put("detail", "One thing is wrong in the query.")
                        .withArray("errors")
                        .addObject()
                        .put("parameter", "limit")
                        .put("detail", "is not a whole number from 1 to 200")
                        .put("sent", "0");
            default -> example.put("detail", type.remedy());
        }
        return example;
    }

    private static Schema problem() {
        return type(Schema.SchemaType.OBJECT)
                .description("What went wrong (RFC 9457)")
                .required(List.of("type", "title", "status", "detail"))
                .addProperty(
                        "type", text("Where this type of problem is described").format("uri-reference"))
                .addProperty("title", text("What this type of problem is"))
                .addProperty(
                        "status",
                        type(Schema.SchemaType.INTEGER)
                                .description("The HTTP status")
                                .minimum(BigDecimal.valueOf(LEAST_ERROR))
                                .maximum(BigDecimal.valueOf(MOST_ERROR)))
                .addProperty("detail", text("What went wrong this time"))
                .addProperty(
                        "instance",
                        text("The path that was asked for")
                                .format("uri-reference")
                                .maxLength(LONGEST_PATH))
                .addProperty(
                        "errors",
                        type(Schema.SchemaType.ARRAY)
                                .description("Everything that is wrong with the request; of very much, the first")
                                .maxItems(Problems.MOST_LISTED)
                                .items(OASFactory.createSchema().ref("Violation")));
    }

    private static Schema violation() {
        return type(Schema.SchemaType.OBJECT)
                .description("One thing that is wrong with a request")
                .required(List.of("detail"))
                .addProperty("pointer", text("The body's member (JSON Pointer, RFC 6901 §6)"))
                .addProperty("parameter", text("The query parameter or header, where it is none of the body's members"))
                .addProperty("detail", text("What is wrong and what would be right"))
                .addProperty("sent", text("What was sent, where that is a short text"));
    }

    private static Schema text(String description) {
        return type(Schema.SchemaType.STRING).description(description).maxLength(LONGEST);
    }

    private static Schema type(Schema.SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
