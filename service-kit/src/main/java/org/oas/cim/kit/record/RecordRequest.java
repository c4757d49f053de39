package org.oas.cim.kit.record;

import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.http.SystemMembers;
import org.oas.cim.kit.problem.Violation;

/**
 * A record as it was sent. The members that the hub sets may be repeated as they were read. It is read to its end whatever is wrong in
 * it, so that everything can be said at once; {@link RecordCheck} decides whether it is taken.
 *
 * @param content what could be read
 * @param body all that was sent, but for what an answer only shows
 * @param unreadable what could not be read
 */
public record RecordRequest<C extends RecordContent>(
        SystemMembers systemMembers, C content, ObjectNode body, List<Violation> unreadable) {}
