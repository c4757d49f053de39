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
import org.oas.cim.kit.changelog.History;
import org.oas.cim.kit.changelog.RecordHistory;
import org.oas.cim.kit.http.IfMatch;
import org.oas.cim.kit.http.RecordAnswers;
import org.oas.cim.kit.http.SystemMembers;
import org.oas.cim.kit.paging.Page;
import org.oas.cim.kit.record.RecordListParameters;
import org.oas.cim.kit.record.RecordLists;

/** Studies over HTTP. */
@Path(StudyResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Studies", description = "Research that was commissioned, is under way or is out")
public class StudyResource {

    static final String PATH = "/v1/studies";

    private final StudyService studies;
    private final StudyReferences references;
    private final StudyRepository repository;
    private final RecordLists lists;
    private final History history;

    StudyResource(
            StudyService studies,
            StudyReferences references,
            StudyRepository repository,
            RecordLists lists,
            History history) {
        this.studies = studies;
        this.references = references;
        this.repository = repository;
        this.lists = lists;
        this.history = history;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record a study", description = "It belongs to the acting partner.")
    public RestResponse<StudyView> create(@NotNull @Valid StudyRequest request) {
        request.systemMembers().mustEqual(SystemMembers.NONE);
        Study study = studies.create(references.resolve(request));
        return RecordAnswers.created(PATH, study.id(), study.version(), StudyView.from(study));
    }

    @GET
    @Operation(summary = "List studies", description = "Newest first; withdrawn ones are left out.")
    public Page<StudyView> list(@BeanParam @Valid RecordListParameters parameters) {
        parameters.mustBeCodesOf(CodeList.STUDY_STATUSES, CodeList.STUDY_TYPES);
        return lists.page(PATH, parameters, repository::slice, Study::id, StudyView::from);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a study", description = "Send the ETag you have in If-None-Match to be spared it.")
    public RestResponse<StudyView> read(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        Study study = studies.read(id);
        return RecordAnswers.read(ifNoneMatch, study.version(), StudyView.from(study));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}")
    @Operation(
            summary = "State a study anew",
            description = "What is absent is empty afterwards. A statement that changes nothing is no new version.")
    public RestResponse<StudyView> replace(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid StudyRequest request) {
        IfMatch condition = IfMatch.required(ifMatch);
        Study stored = studies.readForChange(id);
        condition.check(stored.version());
        request.systemMembers().mustEqual(StudyView.from(stored).systemMembers());
        Study study = studies.replace(id, condition, references.resolve(request, stored));
        return RecordAnswers.changed(study.version(), StudyView.from(study));
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
        return new RecordHistory(history.of(RecordType.STUDY, id));
    }
}
