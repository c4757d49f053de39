package org.oas.cim.kit.record;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.problem.ProblemType;
import org.oas.cim.kit.problem.Problems;

/** Makes whole statements of partial ones, by what is stored. Thread-safe. */
@ApplicationScoped
public class Statements {

    /** What follows from the timeline where that says it: stated beside a new timeline, it would contradict that. */
    private static final String TIMELINE = "timeline";

    private static final List<String> FOLLOWING = List.of("status", "when");

    private final RecordViews views;
    private final RecordRequests requests;

    Statements(RecordViews views, RecordRequests requests) {
        this.views = views;
        this.requests = requests;
    }

    /**
     * The record as the acting partner is answered it, with the patch applied (RFC 7396).
     *
     * @param patch null if there was no body
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 without a patch
     */
    public <C extends RecordContent> ObjectNode patched(StoredRecord<C> stored, @Nullable ObjectNode patch) {
        if (patch == null) {
            throw Problems.of(
                    ProblemType.MALFORMED_BODY, "There is no body; send the members to change as a JSON object.");
        }
        return patched(stored, asAnswered(stored), patch);
    }

    /**
     * The record with the patch applied (RFC 7396).
     *
     * @param answered the record as {@link #asAnswered}
     */
    public ObjectNode patched(StoredRecord<?> stored, ObjectNode answered, ObjectNode patch) {
        ObjectNode base = answered.deepCopy();
        if (patch.has(TIMELINE)) {
            FOLLOWING.stream()
                    .filter(member -> !patch.has(member) && follows(member, stored.content()))
                    .forEach(base::remove);
        }
        return MergePatch.applied(base, patch);
    }

    /** The record as the acting partner would send it back. */
    public ObjectNode asAnswered(StoredRecord<?> stored) {
        return requests.sentBack(views.of(stored));
    }

    /** Whether the content would state the same without the member. */
    private static boolean follows(String member, RecordContent content) {
        ObjectNode rest = EventJson.content(content);
        rest.remove(member);
        try {
            return EventJson.content(content.getClass(), rest).equals(content);
        } catch (JsonProcessingException e) {
            return false;
        }
    }
}
