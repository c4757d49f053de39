package org.oas.cim.activity;

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
import org.oas.cim.contracts.event.ActivityContent;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.kit.changelog.RecordHistory;
import org.oas.cim.kit.http.IfMatch;
import org.oas.cim.kit.paging.Page;
import org.oas.cim.kit.record.RecordDesk;
import org.oas.cim.kit.record.RecordListParameters;
import org.oas.cim.kit.record.RecordRequest;
import org.oas.cim.kit.record.RecordRule;
import org.oas.cim.kit.record.RecordView;

/** Activities over HTTP. */
@Path(ActivityResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Activities", description = "What was done or is planned with people")
public class ActivityResource {

    static final String PATH = "/v1/activities";

    private final ActivityService activities;
    private final ActivityRepository repository;
    private final RecordDesk desk;

    ActivityResource(ActivityService activities, ActivityRepository repository, RecordDesk desk) {
        this.activities = activities;
        this.repository = repository;
        this.desk = desk;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record an activity", description = "It belongs to the acting partner.")
    public RestResponse<RecordView<ActivityContent>> create(@NotNull RecordRequest<ActivityContent> request) {
        return desk.created(PATH, activities.create(desk.accepted(request, RecordRule.none())));
    }

    @GET
    @Operation(summary = "List activities", description = "Newest first; withdrawn ones are left out.")
    public Page<RecordView<ActivityContent>> list(@BeanParam @Valid RecordListParameters parameters) {
        parameters.mustBeCodesOf(CodeList.ACTIVITY_STATUSES, CodeList.ACTIVITY_TYPES);
        return desk.page(PATH, parameters, repository::slice);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an activity", description = "Send the ETag you have in If-None-Match to be spared it.")
    public RestResponse<RecordView<ActivityContent>> read(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return desk.read(ifNoneMatch, activities.read(id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}")
    @Operation(
            summary = "State an activity anew",
            description = "What is absent is empty afterwards. A statement that changes nothing is no new version.")
    public RestResponse<RecordView<ActivityContent>> replace(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull RecordRequest<ActivityContent> request) {
        IfMatch condition = IfMatch.required(ifMatch);
        Activity stored = activities.readForChange(id);
        condition.check(stored.version());
        ActivityContent content = desk.accepted(request, stored, RecordRule.none());
        return desk.changed(activities.replace(id, condition, content));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Withdraw an activity",
            description = "It cannot be read afterwards (410); its history is kept.")
    public void withdraw(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        activities.withdraw(id, IfMatch.optional(ifMatch));
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "Read an activity's history", description = "Who changed what, when; the first version first.")
    public RecordHistory history(@RestPath UUID id) {
        return desk.history(RecordType.ACTIVITY, id);
    }
}
