package org.oas.cim.project;

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
import org.oas.cim.contracts.event.ProjectContent;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.kit.changelog.RecordHistory;
import org.oas.cim.kit.http.IfMatch;
import org.oas.cim.kit.paging.Page;
import org.oas.cim.kit.record.RecordDesk;
import org.oas.cim.kit.record.RecordListParameters;
import org.oas.cim.kit.record.RecordRequest;
import org.oas.cim.kit.record.RecordRule;
import org.oas.cim.kit.record.RecordView;

/** Projects over HTTP. */
@Path(ProjectResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projects", description = "What several activities and studies are done for")
public class ProjectResource {

    static final String PATH = "/v1/projects";

    private final ProjectService projects;
    private final ProjectRepository repository;
    private final RecordDesk desk;

    ProjectResource(ProjectService projects, ProjectRepository repository, RecordDesk desk) {
        this.projects = projects;
        this.repository = repository;
        this.desk = desk;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record a project", description = "It belongs to the acting partner.")
    public RestResponse<RecordView<ProjectContent>> create(@NotNull RecordRequest<ProjectContent> request) {
        return desk.created(PATH, projects.create(desk.accepted(request, RecordRule.none())));
    }

    @GET
    @Operation(summary = "List projects", description = "Newest first; withdrawn ones are left out.")
    public Page<RecordView<ProjectContent>> list(@BeanParam @Valid RecordListParameters parameters) {
        parameters.mustBeCodesOf(CodeList.PROJECT_STATUSES);
        return desk.page(PATH, parameters, repository::slice);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a project", description = "Send the ETag you have in If-None-Match to be spared it.")
    public RestResponse<RecordView<ProjectContent>> read(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return desk.read(ifNoneMatch, projects.read(id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}")
    @Operation(
            summary = "State a project anew",
            description = "What is absent is empty afterwards. A statement that changes nothing is no new version.")
    public RestResponse<RecordView<ProjectContent>> replace(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull RecordRequest<ProjectContent> request) {
        IfMatch condition = IfMatch.required(ifMatch);
        Project stored = projects.readForChange(id);
        condition.check(stored.version());
        ProjectContent content = desk.accepted(request, stored, RecordRule.none());
        return desk.changed(projects.replace(id, condition, content));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Withdraw a project", description = "It cannot be read afterwards (410); its history is kept.")
    public void withdraw(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        projects.withdraw(id, IfMatch.optional(ifMatch));
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "Read a project's history", description = "Who changed what, when; the first version first.")
    public RecordHistory history(@RestPath UUID id) {
        return desk.history(RecordType.PROJECT, id);
    }
}
