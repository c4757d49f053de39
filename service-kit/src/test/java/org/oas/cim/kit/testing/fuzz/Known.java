package org.oas.cim.kit.testing.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;

import org.oas.cim.kit.testing.Answer;

/** What answers have told so far, the latest of it: without that, requests would only ever name what is not there. Not thread-safe. */
final class Known {

    private static final int MOST = 60;
    private static final List<String> TOLD = List.of("id", "externalId", "sync", "next", "owner");

    private final Random random;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, String> tags = new LinkedHashMap<>();

    Known(Random random) {
        this.random = random;
    }

    void learn(Answer answer) {
        if (answer.body().startsWith("{")) {
            JsonNode body = answer.json();
            learn(body);
            body.path("data").forEach(this::learn);
            if (!answer.etag().isEmpty()) {
                tags.put(body.path("id").asText(), answer.etag());
            }
        }
    }

    /** A value that a member of this name had. */
    Optional<String> any(String member) {
        return Optional.ofNullable(values.get(member)).map(known -> known.get(random.nextInt(known.size())));
    }

    /** The entity tag that the record had when it was last answered. */
    Optional<String> tag(String id) {
        return Optional.ofNullable(tags.get(id));
    }

    private void learn(JsonNode node) {
        for (String member : TOLD) {
            if (node.path(member).isTextual()) {
                List<String> known = values.computeIfAbsent(member, name -> new ArrayList<>());
                known.add(node.path(member).asText());
                if (known.size() > MOST) {
                    known.removeFirst();
                }
            }
        }
    }
}
