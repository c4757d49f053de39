package org.oas.cim.partner;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.event.PartnerContent;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.kit.changelog.RecordHistory;
import org.oas.cim.kit.http.IfMatch;
import org.oas.cim.kit.paging.Page;
import org.oas.cim.kit.record.RecordDesk;
import org.oas.cim.kit.record.RecordListParameters;
import org.oas.cim.kit.record.RecordRequest;
import org.oas.cim.kit.record.RecordView;

/** Partners over HTTP. */
@Path(PartnerResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners", description = "Organizations, never persons")
public class PartnerResource {

    static final String PATH = "/v1/partners";

    private final PartnerService partners;
    private final PartnerRepository repository;
    private final RecordDesk desk;
    private final Acceptance acceptance;

    PartnerResource(PartnerService partners, PartnerRepository repository, RecordDesk desk, Acceptance acceptance) {
        this.acceptance = acceptance;
        this.partners = partners;
        this.repository = repository;
        this.desk = desk;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record a partner", description = "It belongs to the acting partner.")
    public RestResponse<RecordView<PartnerContent>> create(@NotNull RecordRequest<PartnerContent> request) {
        return desk.created(PATH, partners.create(desk.accepted(request, acceptance::ofNew)));
    }

    @GET
    @Operation(summary = "List partners", description = "Newest first; withdrawn ones are left out.")
    public Page<RecordView<PartnerContent>> list(@BeanParam @Valid RecordListParameters parameters) {
        parameters.mustBeCodesOf(CodeList.PARTNER_STATUSES, CodeList.PARTNER_TYPES);
        return desk.page(PATH, parameters, repository::slice);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a partner", description = "Send the ETag you have in If-None-Match to be spared it.")
    public RestResponse<RecordView<PartnerContent>> read(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return desk.read(ifNoneMatch, partners.read(id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}")
    @Operation(
            summary = "State a partner anew",
            description = "What is absent is empty afterwards. A statement that changes nothing is no new version.")
    public RestResponse<RecordView<PartnerContent>> replace(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull RecordRequest<PartnerContent> request) {
        IfMatch condition = IfMatch.required(ifMatch);
        Partner stored = partners.readForChange(id);
        condition.check(stored.version());
        PartnerContent content =
                desk.accepted(request, stored, (stated, violations) -> acceptance.of(stored, stated, violations));
        return desk.changed(partners.replace(id, condition, content));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Withdraw a partner", description = "It cannot be read afterwards (410); its history is kept.")
    public void withdraw(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        partners.withdraw(id, IfMatch.optional(ifMatch));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/merge")
    @Operation(
            summary = "Merge a duplicate into another partner",
            description =
                    "CIM only. The duplicate is withdrawn; whoever refers to it refers to the other one from then on,"
                            + " which is answered.")
    public RestResponse<RecordView<PartnerContent>> merge(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid MergeRequest request) {
        return desk.changed(partners.merge(id, IfMatch.required(ifMatch), request.into()));
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "Read a partner's history", description = "Who changed what, when; the first version first.")
    public RecordHistory history(@RestPath UUID id) {
        return desk.history(RecordType.PARTNER, id);
    }
}
