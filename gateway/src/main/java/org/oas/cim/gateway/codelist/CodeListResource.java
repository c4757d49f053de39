package org.oas.cim.gateway.codelist;

import java.util.Arrays;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.code.Nearest;
import org.oas.cim.kit.problem.ProblemType;
import org.oas.cim.kit.problem.Problems;

/** The code lists over HTTP. Needs nothing but what is in this process. */
@PermitAll
@Path(CodeListResource.PATH)
@Tag(name = "Code lists", description = "Which codes there are, and what they are called")
public class CodeListResource {

    static final String PATH = "/v1/codelists";

    private static final int NEAR = 3;

    private final Documents documents;

    CodeListResource(Documents documents) {
        this.documents = documents;
    }

    /** All code lists. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listCodeLists",
            summary = "All code lists",
            description = "What each is, where it is from, and its formats.")
    @APIResponse(
            responseCode = "200",
            description = "The lists",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CodeListCatalogue.class)))
    @APIResponse(responseCode = "304", description = "They are still what If-None-Match names")
    public Response all(
            @RestQuery
                    @Parameter(
                            description = "Names in this language only.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"en", "es", "fr", "pt"}),
                            example = "es")
                    @Nullable
                    String lang,
            Request request) {
        return documents.catalogue(Languages.of(lang)).answerTo(request);
    }

    /** One code list. */
    @GET
    @Path("/{name}")
    @Produces({MediaType.APPLICATION_JSON, Format.TEXT_CSV})
    @Operation(
            operationId = "getCodeList",
            summary = "A code list with its codes",
            description = "As JSON or CSV, by Accept or by an extension of the path: .json, .csv.")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CodeListView.class)),
                @Content(mediaType = Format.TEXT_CSV, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "It is still what If-None-Match names")
    @APIResponse(responseCode = "404", description = "There is no such list; 'detail' names the nearest")
    public Response one(
            @RestPath @Parameter(description = "The list's name", example = "countries") @Size(max = 50) String name,
            @RestQuery
                    @Parameter(
                            description = "Names in this language only.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"en", "es", "fr", "pt"}),
                            example = "es")
                    @Nullable
                    String lang,
            Request request) {
        return documents
                .list(named(name), Languages.of(lang), Format.preferredIn(request))
                .answerTo(request);
    }

    /** What the codes of a list are in another vocabulary. */
    @GET
    @Path("/{name}/crosswalk")
    @Produces({MediaType.APPLICATION_JSON, Format.TEXT_CSV})
    @Operation(
            operationId = "getCrosswalk",
            summary = "What the codes of a list are in another vocabulary",
            description = "The target is null, in CSV empty, where there is none.")
    @APIResponse(
            responseCode = "200",
            description = "A line for each code",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Crosswalk.class)),
                @Content(mediaType = Format.TEXT_CSV, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "It is still what If-None-Match names")
    @APIResponse(responseCode = "404", description = "There is no such list; 'detail' names the nearest")
    public Response crosswalk(
            @RestPath @Parameter(description = "The list's name", example = "roles") @Size(max = 50) String name,
            @RestQuery
                    @Parameter(
                            description = "The other vocabulary: iati, ocha or ical, as the list has it.",
                            required = true,
                            example = "iati")
                    @Nullable
                    String to,
            Request request) {
        CodeList list = named(name);
        return documents
                .crosswalk(list, Crosswalk.of(list, to), Format.preferredIn(request))
                .answerTo(request);
    }

    private static CodeList named(String name) {
        return CodeList.named(name).orElseThrow(() -> {
            List<String> names =
                    Arrays.stream(CodeList.values()).map(CodeList::listName).toList();
            String nearest = Nearest.of(name, names, NEAR)
                    .map(near -> "did you mean '" + near + "'?")
                    .orElse("GET " + PATH + " names all.");
            return Problems.of(ProblemType.NOT_FOUND, "There is no such code list; " + nearest);
        });
    }
}
