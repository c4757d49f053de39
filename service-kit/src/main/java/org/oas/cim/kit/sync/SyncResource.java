package org.oas.cim.kit.sync;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.http.Ndjson;
import org.oas.cim.kit.record.RecordFilters;
import org.oas.cim.kit.record.RecordKind;
import org.oas.cim.kit.record.StoredRecord;

/** Pulls over HTTP, alike for every kind of record; see {@link org.oas.cim.kit.record.RecordResource}. */
public interface SyncResource<C extends RecordContent, E extends StoredRecord<C>> {

    /** The kind of record that the resource has. */
    RecordKind<C, E> kind();

    /** What does the work. */
    SyncDesk sync();

    @GET
    @PermitAll
    @Path("/changes")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Pull what changed in {records}",
            description =
                    "Since the token that a list, an export or the last pull came with; everything without one. Each"
                            + " record once, as it is now; one that was withdrawn or is withheld from you now as withdrawn. Go on from"
                            + " 'next' until it is null, and from 'sync' the next time.")
    default SyncPage<C> changes(@RestQuery @Nullable String sync, @RestQuery @Nullable String limit) {
        return sync().changes(kind(), sync, limit);
    }

    @GET
    @PermitAll
    @Path("/export")
    @Produces(Ndjson.MEDIA_TYPE)
    @Operation(
            summary = "Export {records}",
            description =
                    "All that the list has under the same filters, one a line, as import takes them. The Sync-Token header"
                            + " says where to pull later changes from.")
    default Response export(@BeanParam RecordFilters filters) {
        return sync().export(kind(), filters);
    }
}
