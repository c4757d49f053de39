package org.oas.cim.kit.redaction;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.Violation;

/**
 * Members of one record that are taken out of whatever holds it: its content, events and answers. What a record cannot be without is
 * replaced: its name by {@value #PLACEHOLDER}, types in words of one's own by {@value #PLACEHOLDER_TYPE}. Immutable.
 */
final class RedactedMembers {

    /** Says in place of a record's name that there was one. */
    static final String PLACEHOLDER = "[redacted]";

    static final String PLACEHOLDER_TYPE = "other:redacted";

    /** They say who sees a record and what state it is in, and have no words of their own. */
    private static final Set<String> KEPT = Set.of("visibility", "editors", "status");

    private static final Set<String> NAMES = Set.of("title", "names");
    private static final String TYPES = "types";
    private static final String OWN_WORDS = "other:";
    private static final String INFERRED = "inferred";
    private static final String CONTRIBUTIONS = "contributions";
    private static final String EXTERNAL_ID = "externalId";
    private static final String DISPLAY = "display";
    private static final String LANGUAGE = "en";

    private final UUID record;
    private final SortedSet<String> members;

    private RedactedMembers(UUID record, SortedSet<String> members) {
        this.record = record;
        this.members = members;
    }

    /** All that such a record can state in words. */
    static RedactedMembers all(UUID record, Class<? extends RecordContent> content) {
        return new RedactedMembers(record, redactable(content));
    }

    /**
     * Only these.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 naming each that is no member of such a record, or holds no words
     */
    static RedactedMembers of(UUID record, Class<? extends RecordContent> content, Collection<String> wanted) {
        SortedSet<String> redactable = redactable(content);
        List<Violation> violations = new ArrayList<>();
        int index = 0;
        for (String member : wanted) {
            if (!redactable.contains(member)) {
                violations.add(Violation.ofMember(
                        "#/members/" + index,
                        "is no member that can be taken out; send any of " + String.join(", ", redactable),
                        null));
            }
            index++;
        }
        if (!violations.isEmpty()) {
            throw Problems.invalidRecord(violations);
        }
        return new RedactedMembers(record, new TreeSet<>(wanted));
    }

    private static SortedSet<String> redactable(Class<? extends RecordContent> content) {
        return Arrays.stream(content.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !KEPT.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    SortedSet<String> names() {
        return members;
    }

    boolean hasExternalId() {
        return members.contains(EXTERNAL_ID);
    }

    /**
     * The content without them.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 if one of them follows from another member that is to stay
     */
    <C extends RecordContent> C without(C content) {
        ObjectNode rest = takenOut(EventJson.content(content));
        try {
            @SuppressWarnings("unchecked") // the type that the content has
            C redacted = (C) EventJson.content(content.getClass(), rest);
            ObjectNode again = EventJson.content(redacted);
            mustBeGone(again, takenOut(again.deepCopy()));
            return redacted;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("members that may be absent can be left out", e);
        }
    }

    private void mustBeGone(ObjectNode content, ObjectNode rest) {
        List<Violation> violations = members.stream()
                .filter(member -> !content.path(member).equals(rest.path(member)))
                .map(member -> Violation.ofMember(
                        "#/members",
                        "'" + member + "' follows from 'timeline' and would be there again; name that too",
                        null))
                .toList();
        if (!violations.isEmpty()) {
            throw Problems.invalidRecord(violations);
        }
    }

    /**
     * Takes them out of the record as it was told or answered once; and what another record told of it, or was answered with its name,
     * out of that one's.
     */
    void takeOutOf(ObjectNode told) {
        if (told.path("id").asText().equals(record.toString())) {
            takenOut(told);
        } else {
            told.remove(DISPLAY);
        }
        if (hasExternalId() && told.get(CONTRIBUTIONS) instanceof ArrayNode contributions) {
            for (JsonNode contribution : contributions) {
                if (contribution instanceof ObjectNode its
                        && its.path("id").asText().equals(record.toString())) {
                    its.remove(EXTERNAL_ID);
                }
            }
        }
    }

    private ObjectNode takenOut(ObjectNode content) {
        for (String member : members) {
            if (content.has(member)) {
                takeOut(member, content);
            }
        }
        if (content.get(INFERRED) instanceof ArrayNode inferred) {
            pointAtWhatIsThere(inferred, content);
        }
        return content;
    }

    private static void takeOut(String member, ObjectNode content) {
        if (NAMES.contains(member)) {
            content.putObject(member).put(LANGUAGE, PLACEHOLDER);
        } else if (member.equals(TYPES)) {
            content.set(TYPES, withoutOwnWords(content.path(TYPES)));
        } else {
            content.remove(member);
        }
    }

    private static ArrayNode withoutOwnWords(JsonNode types) {
        ArrayNode codes = JsonNodeFactory.instance.arrayNode();
        for (JsonNode type : types) {
            codes.add(type.asText().startsWith(OWN_WORDS) ? PLACEHOLDER_TYPE : type.asText());
        }
        return codes;
    }

    private void pointAtWhatIsThere(ArrayNode inferred, ObjectNode content) {
        for (Iterator<JsonNode> pointers = inferred.elements(); pointers.hasNext(); ) {
            String member = JsonPointer.compile(pointers.next().asText()).getMatchingProperty();
            if (members.contains(member)) {
                pointers.remove();
            }
        }
        if (inferred.isEmpty()) {
            content.remove(INFERRED);
        }
    }
}
