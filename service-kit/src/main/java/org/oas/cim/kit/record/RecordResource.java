package org.oas.cim.kit.record;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.PermissionsAllowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.changelog.RecordHistory;
import org.oas.cim.kit.http.IfMatch;
import org.oas.cim.kit.identity.Permission;
import org.oas.cim.kit.paging.Page;

/**
 * Records over HTTP, alike for every kind: a service's resource says which kind, and has all of this. In descriptions, {@code {a
 * record}} stands for what such a record is called.
 *
 * @param <C> what is stated of such a record
 * @param <E> the entity
 */
public interface RecordResource<C extends RecordContent, E extends StoredRecord<C>> {

    /** The kind of record that the resource has. */
    RecordKind<C, E> kind();

    /** What takes statements in. */
    RecordDesk desk();

    /** What hands records out. */
    RecordReading reading();

    @POST
    @PermissionsAllowed(Permission.WRITING)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record {a record}",
            description = "It belongs to the acting partner, or to the one that CIM records it for.")
    default Response create(@RestQuery @Nullable String onBehalfOf, @Nullable ObjectNode request) {
        return desk().create(kind(), onBehalfOf, request);
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "List {records}", description = "By id, the newest first; withdrawn ones are left out.")
    default Page<RecordView<C>> list(@BeanParam RecordListParameters parameters) {
        return reading().page(kind(), parameters);
    }

    @GET
    @PermitAll
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read {a record}",
            description =
                    "Send the ETag you have in If-None-Match to be spared it. A record that was merged into another"
                            + " one leads there.")
    default RestResponse<RecordView<C>> read(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return reading().read(kind(), id, ifNoneMatch);
    }

    @PUT
    @PermissionsAllowed(Permission.WRITING)
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "State {a record} anew, or record it under an id of your own",
            description =
                    "With If-Match: what is absent is empty afterwards; a statement that changes nothing is no new"
                            + " version. With If-None-Match: * it is recorded under this id, unless there is such a record.")
    default Response replace(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            @RestQuery @Nullable String onBehalfOf,
            @Nullable ObjectNode request) {
        return desk().put(kind(), id, onBehalfOf, new Conditions(ifMatch, ifNoneMatch), request);
    }

    @PATCH
    @PermissionsAllowed(Permission.WRITING)
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change some members of {a record}",
            description =
                    "A JSON merge patch (RFC 7396): what is absent stays, what is null goes, a list is replaced as a"
                            + " whole. With a new timeline, the status and date that followed from the former one follow from it.")
    default Response patch(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable ObjectNode request) {
        return desk().patch(kind(), id, IfMatch.required(ifMatch), request);
    }

    @PUT
    @PermissionsAllowed(Permission.WRITING)
    @Path("/by-external-id/{externalId: .+}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Have your own {record} be as stated",
            description =
                    "By your own id of it: recorded if there is none yet, stated anew if there is, revived if it was"
                            + " withdrawn. What is absent is empty afterwards; a statement that changes nothing is no new version.")
    default Response upsert(
            @RestPath String externalId,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            @RestQuery @Nullable String onBehalfOf,
            @Nullable ObjectNode request) {
        return desk().upsert(kind(), externalId, onBehalfOf, new Conditions(ifMatch, ifNoneMatch), request);
    }

    @DELETE
    @PermissionsAllowed(Permission.WRITING)
    @Path("/{id}")
    @Operation(
            summary = "Withdraw {a record}",
            description =
                    "It cannot be read afterwards (410); its history is kept. Stated by its external id again, it is"
                            + " revived.")
    default void withdraw(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        desk().withdraw(kind(), id, IfMatch.optional(ifMatch));
    }

    @GET
    @PermitAll
    @Path("/{id}/history")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read the history of {a record}",
            description = "Who changed what, when; the first version first.")
    default RecordHistory history(@RestPath UUID id) {
        return reading().history(kind(), id);
    }
}
