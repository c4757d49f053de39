package org.oas.cim.kit.record;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.http.SystemMembers;
import org.oas.cim.kit.problem.Violation;

/**
 * A record as it is sent. The members that the hub sets may be repeated as they were read. It is read to its end whatever is wrong in
 * it, so that everything can be said at once; {@link RecordCheck} decides whether it is taken.
 *
 * @param content what could be read
 * @param body all that was sent, but for what an answer only shows
 * @param unreadable what could not be read
 */
@JsonDeserialize(using = RecordRequestReader.class)
public record RecordRequest<C extends RecordContent>(
        @JsonUnwrapped SystemMembers systemMembers,
        @JsonUnwrapped C content,

        @JsonIgnore @Schema(hidden = true) ObjectNode body,
        @JsonIgnore @Schema(hidden = true) List<Violation> unreadable) {}
