package org.oas.cim.kit.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

import org.oas.cim.kit.bulk.ImportDesk;
import org.oas.cim.kit.http.Ndjson;
import org.oas.cim.kit.idempotency.KeptAnswers;
import org.oas.cim.kit.sync.Export;

/** The statuses and headers of answers that are no problems, and the conditions that requests can state. */
final class RecordAnswersDescription {

    private static final int LONGEST_HEADER = 4_000;
    private static final String JSON = "application/json";
    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final String IF_MATCH = "If-Match";
    private static final String IF_NONE_MATCH = "If-None-Match";

    private RecordAnswersDescription() {}

    /** @param record the name of the schema of the records */
    static void complete(Operation operation, OperationKind kind, String record) {
        APIResponses answers = operation.getResponses();
        if (kind.takesARecord()) {
            sends(operation, kind, record);
        }
        switch (kind) {
            case CREATE -> {
                answers.removeAPIResponse("200");
                answers.addAPIResponse("201", recorded(record));
            }
            case READ -> {
                answers.getAPIResponse("200")
                        .description("The record as it is now.")
                        .addHeader("ETag", etag());
                answers.addAPIResponse(
                        "304",
                        OASFactory.createAPIResponse()
                                .description("The version that If-None-Match names is the newest one.")
                                .addHeader("ETag", etag()));
                answers.addAPIResponse(
                        "308",
                        OASFactory.createAPIResponse()
                                .description("The record was merged into another one, which stands for it.")
                                .addHeader("Location", header("The address of the record that stands for it")));
                condition(operation, IF_NONE_MATCH, "Answer only if the version is not this one", false);
            }
            case REPLACE -> {
                answers.addAPIResponse("200", asItIs(record));
                answers.addAPIResponse("201", recorded(record));
                condition(operation, IF_MATCH, "The ETag of the version that the change is made to", false);
                condition(operation, IF_NONE_MATCH, "*, to record it only if there is no such record", false);
            }
            case PATCH -> {
                answers.addAPIResponse("200", asItIs(record));
                condition(operation, IF_MATCH, "The ETag of the version that the change is made to", true);
            }
            case UPSERT -> {
                answers.addAPIResponse("200", asItIs(record));
                answers.addAPIResponse("201", recorded(record));
                condition(operation, IF_MATCH, "Change only this version", false);
                condition(operation, IF_NONE_MATCH, "*, to record it only if there is no such record", false);
            }
            case WITHDRAW -> {
                answers.getAPIResponse("204").description("It is withdrawn, now or before.");
                condition(operation, IF_MATCH, "Withdraw only this version", false);
            }
            case MERGE -> {
                answers.addAPIResponse("200", answer(record, "The record that stands for both."));
                answers.getAPIResponse("202").description("The other owner has to ask for it too.");
                condition(operation, IF_MATCH, "The ETag of the duplicate's version", true);
            }
            case SPLIT -> {
                answers.addAPIResponse("200", answer(record, "The record, one of its own again."));
                condition(operation, IF_MATCH, "Only if what stands for it is at this version", false);
            }
            case TRANSFER -> {
                answers.addAPIResponse("200", asItIs(record));
                answers.addAPIResponse(
                        "204",
                        OASFactory.createAPIResponse().description("It is handed over, and no longer for you to see."));
                condition(operation, IF_MATCH, "The ETag of the version that is handed over", true);
            }
            case REDACT -> {
                answers.addAPIResponse("200", asItIs(record));
                answers.addAPIResponse(
                        "204",
                        OASFactory.createAPIResponse().description("It is taken out, and the record withdrawn."));
                condition(operation, IF_MATCH, "Only if the record is at this version", false);
            }
            case DUPLICATES -> answers.getAPIResponse("200").description("Records that may be the same.");
            case CHANGES -> answers.getAPIResponse("200").description("What changed, each record once.");
            case EXPORT ->
                answers.addAPIResponse(
                        "200",
                        OASFactory.createAPIResponse()
                                .description("One record a line.")
                                .content(lines(RecordSchemas.answer(record)))
                                .addHeader(Export.SYNC_TOKEN, header("The token to pull later changes with")));
            case IMPORT -> {
                operation.setRequestBody(OASFactory.createRequestBody()
                        .required(true)
                        .description("One record a line")
                        .content(lines(RecordSchemas.request(record))));
                answers.getAPIResponse("200")
                        .description("What became of each line, one a line.")
                        .addHeader(
                                ImportDesk.SUMMARY,
                                header("How many lines became what")
                                        .example("created=3, updated=0, unchanged=0, rejected=0, conflict=0"));
            }
            case LIST -> answers.getAPIResponse("200").description("A page of the list.");
            case HISTORY -> answers.getAPIResponse("200").description("The versions that the acting partner may see.");
            case QUESTION, OTHER -> {}
        }
    }

    /** Part of a record is sent as any members of it: none of them is needed. */
    private static void sends(Operation operation, OperationKind kind, String record) {
        Content content = OASFactory.createContent();
        if (kind == OperationKind.PATCH) {
            Schema patch = OASFactory.createSchema()
                    .addType(Schema.SchemaType.OBJECT)
                    .description("Members of the record to change; null takes one away (RFC 7396)");
            content.addMediaType(MERGE_PATCH, OASFactory.createMediaType().schema(patch));
            content.addMediaType(JSON, OASFactory.createMediaType().schema(patch));
        } else {
            content.addMediaType(JSON, OASFactory.createMediaType().schema(RecordSchemas.request(record)));
        }
        operation.setRequestBody(OASFactory.createRequestBody().required(true).content(content));
    }

    private static Content lines(Schema line) {
        return OASFactory.createContent()
                .addMediaType(Ndjson.MEDIA_TYPE, OASFactory.createMediaType().schema(line));
    }

    private static APIResponse recorded(String record) {
        return answer(record, "It is recorded.")
                .addHeader("Location", header("The record's address"))
                .addHeader("Link", header("Addresses of records that it may be the same as"));
    }

    private static APIResponse asItIs(String record) {
        return answer(record, "The record as it is now.");
    }

    private static APIResponse answer(String record, String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(JSON, OASFactory.createMediaType().schema(RecordSchemas.answer(record))))
                .addHeader("ETag", etag())
                .addHeader(
                        KeptAnswers.REPLAYED,
                        header("true if this is the answer to an earlier try with the same Idempotency-Key"));
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
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .maxLength(LONGEST_HEADER));
    }
}
