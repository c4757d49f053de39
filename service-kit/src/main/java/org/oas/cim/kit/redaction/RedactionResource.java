package org.oas.cim.kit.redaction;

import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.PermissionsAllowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.http.IfMatch;
import org.oas.cim.kit.identity.Permission;
import org.oas.cim.kit.record.RecordKind;
import org.oas.cim.kit.record.StoredRecord;

/** Redaction over HTTP, alike for every kind; see {@link org.oas.cim.kit.record.RecordResource}. */
public interface RedactionResource<C extends RecordContent, E extends StoredRecord<C>> {

    /** The kind of record that the resource has. */
    RecordKind<C, E> kind();

    /** What does the work. */
    RedactionDesk redaction();

    @POST
    @PermissionsAllowed(Permission.REDACTING)
    @Path("/{id}/redact")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take out of every version what must not be held",
            description = "By CIM. The members are taken out of the {record}'s whole history, of kept answers and, with"
                    + " its next version, of the feed; a name becomes '[redacted]'. Without 'members', all of them, and"
                    + " the {record} is withdrawn. It cannot be undone.")
    default Response redact(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable RedactionRequest request) {
        return redaction().redact(kind(), id, IfMatch.optional(ifMatch), request);
    }
}
