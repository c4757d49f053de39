package org.oas.cim.kit.record;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.http.SystemMembers;
import org.oas.cim.kit.problem.ProblemType;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.UnreadableBody;
import org.oas.cim.kit.problem.Violation;

/**
 * Reads records to their end: a member that cannot be read is noted and left out, and reading begins again without it. Thread-safe.
 */
@ApplicationScoped
public class RecordRequests {

    /** What an answer only shows: ignored when it is sent back. */
    public static final List<String> ONLY_SHOWN = List.of("display", "contributions", "redacted");

    static final String NO_BODY = "There is no body; send the record as a JSON object.";

    /** Members that cannot be read before the rest is given up. */
    private static final int MOST_VIOLATIONS = 50;

    private final ObjectMapper json;

    RecordRequests(ObjectMapper json) {
        this.json = json;
    }

    /**
     * The record that a body states.
     *
     * @param sent the body; null if there was none
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 without a body; 422 if so much cannot be read that the rest says nothing
     */
    public <C extends RecordContent> RecordRequest<C> read(@Nullable ObjectNode sent, Class<C> contentType) {
        ObjectNode body = stated(sent);
        ObjectNode content = body.deepCopy();
        ObjectNode system = body.objectNode();
        for (String member : SystemMembers.NAMES) {
            JsonNode value = content.remove(member);
            if (value != null) {
                system.set(member, value);
            }
        }
        List<Violation> unreadable = new ArrayList<>();
        return new RecordRequest<>(
                read(system, SystemMembers.class, unreadable),
                read(content, contentType, unreadable),
                body,
                unreadable);
    }

    /** A record's answer as it would be sent back. */
    ObjectNode sentBack(RecordView<?> view) {
        return stated(json.<ObjectNode>valueToTree(view));
    }

    private static ObjectNode stated(@Nullable ObjectNode sent) {
        if (sent == null) {
            throw Problems.of(ProblemType.MALFORMED_BODY, NO_BODY);
        }
        return sent.deepCopy().remove(ONLY_SHOWN);
    }

    private <T> T read(ObjectNode tree, Class<T> type, List<Violation> unreadable) {
        while (true) {
            try {
                return json.treeToValue(tree, type);
            } catch (JsonMappingException e) {
                if (e.getPath().isEmpty()) {
                    throw new IllegalStateException("what cannot be read is a member or an element", e);
                }
                unreadable.add(UnreadableBody.violation(e));
                if (unreadable.size() == MOST_VIOLATIONS) {
                    throw Problems.invalidRecord(unreadable);
                }
                leaveOut(tree, e.getPath());
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a tree is JSON", e);
            }
        }
    }

    private static void leaveOut(ObjectNode tree, List<JsonMappingException.Reference> path) {
        JsonNode parent = tree;
        for (JsonMappingException.Reference step : path.subList(0, path.size() - 1)) {
            parent = step.getFieldName() == null ? parent.path(step.getIndex()) : parent.path(step.getFieldName());
        }
        JsonMappingException.Reference last = path.getLast();
        switch (parent) {
            case ObjectNode object -> object.remove(last.getFieldName());
            case ArrayNode array -> array.setNull(last.getIndex());
            default -> throw new IllegalStateException("what cannot be read is a member or an element");
        }
    }
}
