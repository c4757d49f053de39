package org.oas.cim.kit.joining;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.PermissionsAllowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.http.IfMatch;
import org.oas.cim.kit.identity.Permission;
import org.oas.cim.kit.record.RecordKind;
import org.oas.cim.kit.record.StoredRecord;

/** Records that are one, over HTTP, alike for every kind; see {@link org.oas.cim.kit.record.RecordResource}. */
public interface JoiningResource<C extends RecordContent, E extends StoredRecord<C>> {

    /** The kind of record that the resource has. */
    RecordKind<C, E> kind();

    /** What does the work. */
    JoiningDesk joining();

    @GET
    @PermitAll
    @Path("/{id}/duplicates")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Find {records} that may be the same",
            description =
                    "With how alike they are, from 0 to 1, and what they have in common; the likest first, 20 at most.")
    default DuplicateCandidates<C> duplicates(@RestPath UUID id) {
        return joining().duplicates(kind(), id);
    }

    @POST
    @PermissionsAllowed(Permission.WRITING)
    @Path("/{id}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Merge a duplicate into another {record}",
            description = "Asked for by both owners, or by CIM: what one owner asks for waits for the other (202). The"
                    + " duplicate is withdrawn; its id and external id lead to the other one, which is answered and lists it in"
                    + " 'contributions'. Its owner goes on writing it as before.")
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = ProposedMerge.class)))
    default Response merge(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable MergeRequest request) {
        return joining().merge(kind(), id, IfMatch.required(ifMatch), request);
    }

    @POST
    @PermissionsAllowed(Permission.WRITING)
    @Path("/{id}/split")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Undo the merge of a duplicate",
            description =
                    "By either owner, or by CIM. The duplicate is {a record} of its own again, as its owner last stated"
                            + " it. If-Match names the version of the one that stands for it.")
    default Response split(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return joining().split(kind(), id, IfMatch.optional(ifMatch));
    }

    @POST
    @PermissionsAllowed(Permission.WRITING)
    @Path("/{id}/transfer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Hand {a record} over to another partner",
            description =
                    "By its owner, or by CIM. It keeps its external id, which is the new owner's from then on: the former"
                            + " owner stops sending it.")
    default Response transfer(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable TransferRequest request) {
        return joining().transfer(kind(), id, IfMatch.required(ifMatch), request);
    }
}
