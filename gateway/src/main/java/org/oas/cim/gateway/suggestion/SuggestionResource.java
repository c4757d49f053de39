package org.oas.cim.gateway.suggestion;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.answer.AnswerJson;
import org.oas.cim.gateway.answer.RenderedAnswers;
import org.oas.cim.gateway.filter.ParameterCheck;
import org.oas.cim.gateway.index.FeedIndex;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.kit.identity.Caller;

/** Suggestions over HTTP. */
@PermitAll
@Path("/v1/feed/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feed")
public class SuggestionResource {

    private static final int MOST = 20;
    private static final int DEFAULT = 10;

    private final FeedIndex index;
    private final RenderedAnswers answers;
    private final SecurityIdentity identity;

    SuggestionResource(FeedIndex index, RenderedAnswers answers, SecurityIdentity identity) {
        this.index = index;
        this.answers = answers;
        this.identity = identity;
    }

    /** What may be meant by the beginning of a text. */
    @GET
    @Operation(
            operationId = "suggest",
            summary = "What a search box can offer while somebody types",
            description =
                    "Codes whose name in any of the four languages has the words, the last of which may go on, with the filter that"
                            + " takes them, if it finds anything; then partners and other records by name or title. Case and accents"
                            + " do not matter.")
    @APIResponse(
            responseCode = "200",
            description = "The suggestions; none if nothing fits",
            content = @Content(schema = @Schema(implementation = Suggestions.class)))
    @APIResponse(responseCode = "304", description = "The suggestions are still those that If-None-Match names")
    @APIResponse(responseCode = "400", description = "A parameter is wrong; 'errors' names each")
    @APIResponse(responseCode = "503", description = "The index is being built for the first time")
    public Response suggestions(
            @RestQuery
                    @Parameter(
                            required = true,
                            description = "What was typed so far.",
                            schema = @Schema(type = SchemaType.STRING, maxLength = ParameterCheck.LONGEST_TEXT),
                            example = "beli")
                    @Nullable
                    String text,
            @RestQuery
                    @Parameter(
                            description =
                                    "The language to answer in, where a name has it; otherwise the one that fits.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"en", "es", "fr", "pt"}))
                    @Nullable
                    String lang,
            @RestQuery
                    @Parameter(
                            description = "How many at most.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "20",
                                            defaultValue = "10"))
                    @Nullable
                    String limit,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        ParameterCheck check = new ParameterCheck();
        String typed = check.text("text", text);
        if (typed == null && text == null) {
            check.wrong("text", "is missing; send what was typed so far", null);
        }
        String language = check.language("lang", lang);
        int most = check.number("limit", limit, 1, MOST, DEFAULT);
        check.throwIfAnythingIsWrong();
        Beginning beginning = Beginning.of(typed == null ? "" : typed);
        Reader reader = Reader.of(Caller.of(identity));
        try (FeedView view = index.view()) {
            return answers.of(
                    view,
                    reader,
                    "suggestions\n" + beginning + '\n' + language + '\n' + most,
                    ifNoneMatch,
                    () -> AnswerJson.bytes(
                            new Suggestions(new SuggestionSearch(view, reader, beginning, language).find(most))));
        }
    }
}
