package org.oas.cim.kit.bulk;

import java.io.InputStream;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.PermissionsAllowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.http.Ndjson;
import org.oas.cim.kit.identity.Permission;
import org.oas.cim.kit.record.RecordKind;
import org.oas.cim.kit.record.StoredRecord;

/** Import over HTTP, alike for every kind of record; see {@link org.oas.cim.kit.record.RecordResource}. */
public interface ImportResource<C extends RecordContent, E extends StoredRecord<C>> {

    /** The kind of record that the resource has. */
    RecordKind<C, E> kind();

    /** What does the work. */
    ImportDesk importing();

    @POST
    @PermissionsAllowed(Permission.WRITING)
    @Path("/import")
    @Consumes(Ndjson.MEDIA_TYPE)
    @Produces(Ndjson.MEDIA_TYPE)
    @Operation(
            summary = "Import {records}",
            description =
                    "One a line, each with an externalId or an id; a line may also have ifVersion. Lines may refer to"
                            + " each other in any order. Answered is one line for each: what became of it. A file that was cut off, or is"
                            + " sent again, changes nothing twice.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = Ndjson.MEDIA_TYPE, schema = @Schema(implementation = LineResult.class)))
    default Response importFile(
            @RestQuery
                    @Nullable
                    @Parameter(
                            description = "true: nothing is written, all is checked",
                            schema = @Schema(enumeration = {"true", "false"}))
                    String dryRun,
            @RestQuery
                    @Nullable
                    @Parameter(
                            description =
                                    "merge (default): members that a line lacks stay; replace: they are empty afterwards",
                            schema = @Schema(enumeration = {"merge", "replace"}))
                    String mode,
            @RestQuery
                    @Nullable
                    @Parameter(
                            description = "true: what CIM has corrected is overwritten",
                            schema = @Schema(enumeration = {"true", "false"}))
                    String override,
            @RestQuery
                    @Nullable
                    @Parameter(
                            description = "errors: only lines that were rejected or are in conflict are answered",
                            schema = @Schema(enumeration = {"all", "errors"}))
                    String results,
            @RestQuery @Nullable String onBehalfOf,
            @Nullable InputStream file) {
        return importing().take(kind(), ImportOptions.of(dryRun, mode, override, results), onBehalfOf, file);
    }
}
