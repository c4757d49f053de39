package org.oas.cim.kit.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** The statuses and headers of answers that are no problems, and the conditions that requests can state. */
final class RecordAnswersDescription {

    private static final String IF_MATCH = "If-Match";
    private static final String IF_NONE_MATCH = "If-None-Match";

    private RecordAnswersDescription() {}

    static void complete(Operation operation, OperationKind kind) {
        APIResponses answers = operation.getResponses();
        APIResponse ok = answers.getAPIResponse("200");
        switch (kind) {
            case CREATE -> {
                answers.removeAPIResponse("200");
                answers.addAPIResponse(
                        "201",
                        ok.description("It is recorded.")
                                .addHeader("Location", header("The record's address"))
                                .addHeader("ETag", etag()));
            }
            case READ -> {
                ok.description("The record as it is now.").addHeader("ETag", etag());
                answers.addAPIResponse(
                        "304",
                        OASFactory.createAPIResponse()
                                .description("The version that If-None-Match names is the newest one.")
                                .addHeader("ETag", etag()));
                condition(operation, IF_NONE_MATCH, "Answer only if the version is not this one", false);
            }
            case REPLACE -> {
                ok.description("The record as it is now.").addHeader("ETag", etag());
                condition(operation, IF_MATCH, "The ETag of the version that the change is made to", true);
            }
            case MERGE -> {
                ok.description("The partner that stands for both.").addHeader("ETag", etag());
                condition(operation, IF_MATCH, "The ETag of the duplicate's version", true);
            }
            case WITHDRAW -> {
                answers.getAPIResponse("204").description("It is withdrawn, now or before.");
                condition(operation, IF_MATCH, "Withdraw only this version", false);
            }
            case LIST -> ok.description("A page of the list.");
            case HISTORY -> ok.description("The versions that the acting partner may see.");
            case OTHER -> {}
        }
    }

    private static void condition(Operation operation, String header, String description, boolean required) {
        for (Parameter parameter : operation.getParameters()) {
            if (header.equals(parameter.getName())) {
                parameter.description(description).required(required).example("\"1\"");
            }
        }
    }

    private static Header etag() {
        return header("The version's entity tag, for If-Match and If-None-Match")
                .example("\"1\"");
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
