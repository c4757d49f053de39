package org.oas.cim.research;

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
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.contracts.event.StudyContent;
import org.oas.cim.kit.changelog.RecordHistory;
import org.oas.cim.kit.http.IfMatch;
import org.oas.cim.kit.paging.Page;
import org.oas.cim.kit.record.RecordDesk;
import org.oas.cim.kit.record.RecordListParameters;
import org.oas.cim.kit.record.RecordRequest;
import org.oas.cim.kit.record.RecordView;

/** Studies over HTTP. */
@Path(StudyResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Studies", description = "Research: commissioned, under way or out")
public class StudyResource {

    static final String PATH = "/v1/studies";

    private final StudyService studies;
    private final StudyRepository repository;
    private final RecordDesk desk;

    StudyResource(StudyService studies, StudyRepository repository, RecordDesk desk) {
        this.studies = studies;
        this.repository = repository;
        this.desk = desk;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record a study", description = "It belongs to the acting partner.")
    public RestResponse<RecordView<StudyContent>> create(@NotNull RecordRequest<StudyContent> request) {
        return desk.created(PATH, studies.create(desk.accepted(request, FindingProtection::apply)));
    }

    @GET
    @Operation(summary = "List studies", description = "Newest first; withdrawn ones are left out.")
    public Page<RecordView<StudyContent>> list(@BeanParam @Valid RecordListParameters parameters) {
        parameters.mustBeCodesOf(CodeList.STUDY_STATUSES, CodeList.STUDY_TYPES);
        return desk.page(PATH, parameters, repository::slice);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a study", description = "Send the ETag you have in If-None-Match to be spared it.")
    public RestResponse<RecordView<StudyContent>> read(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return desk.read(ifNoneMatch, studies.read(id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}")
    @Operation(
            summary = "State a study anew",
            description = "What is absent is empty afterwards. A statement that changes nothing is no new version.")
    public RestResponse<RecordView<StudyContent>> replace(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull RecordRequest<StudyContent> request) {
        IfMatch condition = IfMatch.required(ifMatch);
        Study stored = studies.readForChange(id);
        condition.check(stored.version());
        StudyContent content = desk.accepted(request, stored, FindingProtection::apply);
        return desk.changed(studies.replace(id, condition, content));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Withdraw a study", description = "It cannot be read afterwards (410); its history is kept.")
    public void withdraw(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        studies.withdraw(id, IfMatch.optional(ifMatch));
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "Read a study's history", description = "Who changed what, when; the first version first.")
    public RecordHistory history(@RestPath UUID id) {
        return desk.history(RecordType.STUDY, id);
    }
}
