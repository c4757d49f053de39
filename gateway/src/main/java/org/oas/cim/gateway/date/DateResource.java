package org.oas.cim.gateway.date;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Dates in words over HTTP. The same for every reader, and dependent on nothing but the request. */
@PermitAll
@Path("/v1/dates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dates", description = "Dates in words, as EDTF and as days")
public class DateResource {

    private static final Duration FRESH = Duration.ofHours(1);

    /** The date that a text says. */
    @GET
    @Operation(
            operationId = "readDate",
            summary = "A date in words as EDTF with its bounds",
            description =
                    "Reads English, Spanish, French and Portuguese, and EDTF itself (ISO 8601-2, levels 0 and 1 and"
                            + " parts of a year). Nothing is guessed: a text without a year needs 'year', 'in the coming months'"
                            + " needs 'asOf', and 'inferred' says so. A day in figures that may be two (03/04/2005) is refused."
                            + " Seasons are northern unless the text says southern.")
    @APIResponse(
            responseCode = "200",
            description = "The date",
            content = @Content(schema = @Schema(implementation = DateAnswer.class)))
    @APIResponse(responseCode = "304", description = "The answer is still the one that If-None-Match names")
    @APIResponse(
            responseCode = "400",
            description = "A parameter is wrong, or the text says no date; 'errors' names each")
    public Response read(@BeanParam DateParameters parameters, @Context Request request) {
        DateAnswer answer = DateAnswer.from(String.valueOf(parameters.text()), parameters.read());
        EntityTag tag = tag(answer);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder response = unchanged == null ? Response.ok(answer) : unchanged;
        return response.tag(tag).cacheControl(caching()).build();
    }

    private static EntityTag tag(DateAnswer answer) {
        UUID name = UUID.nameUUIDFromBytes(answer.toString().getBytes(StandardCharsets.UTF_8));
        return new EntityTag(name.toString(), true);
    }

    /** The same question has the same answer until the hub's words change with a release. */
    private static CacheControl caching() {
        CacheControl caching = new CacheControl();
        caching.setMaxAge((int) FRESH.toSeconds());
        return caching;
    }
}
