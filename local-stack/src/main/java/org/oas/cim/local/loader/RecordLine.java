package org.oas.cim.local.loader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * One line of the file: {@code {"type":"activity","record":{…},"as":"<partner id>","id":"<record id>"}}.
 *
 * @param path the API's path for that type
 * @param externalId the record's, under which it is found again
 * @param as the partner that the record belongs to; CIM where absent
 * @param id the id that a new record gets; one of the hub's where absent
 */
record RecordLine(String path, String externalId, JsonNode record, Optional<String> as, Optional<String> id) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Map<String, String> PATHS = Map.of(
            "partner", "/v1/partners",
            "project", "/v1/projects",
            "activity", "/v1/activities",
            "study", "/v1/studies");

    /** Reads a line, or says why it cannot be loaded. */
    static RecordLine parse(String line) throws Rejection {
        var json = json(line);
        var path = PATHS.get(json.path("type").asText());
        if (path == null) {
            throw new Rejection(
                    "",
                    "\"type\" is '%s', not partner, project, activity or study"
                            .formatted(json.path("type").asText()));
        }
        var record = json.path("record");
        if (!record.isObject()) {
            throw new Rejection("", "\"record\" is missing or not an object");
        }
        var externalId = record.path("externalId").asText("");
        if (externalId.isBlank()) {
            throw new Rejection("", "\"record\" has no externalId: loaded twice, it would be there twice");
        }
        return new RecordLine(path, externalId, record, id(json, "as"), id(json, "id"));
    }

    private static Optional<String> id(JsonNode json, String member) throws Rejection {
        var text = json.path(member).asText("");
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (!UUID_FORM.matcher(text).matches()) {
            throw new Rejection("", "\"%s\" is not a UUID".formatted(member));
        }
        return Optional.of(text);
    }

    private static JsonNode json(String line) throws Rejection {
        try {
            var json = JSON.readTree(line);
            return requireKnownMembers(json);
        } catch (JsonProcessingException e) {
            var column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            throw new Rejection("", "not JSON: %s (column %d)".formatted(e.getOriginalMessage(), column));
        }
    }

    private static JsonNode requireKnownMembers(JsonNode json) throws Rejection {
        if (!json.isObject()) {
            throw new Rejection("", "not a JSON object");
        }
        for (var member : json.properties()) {
            if (!List.of("type", "record", "as", "id").contains(member.getKey())) {
                throw new Rejection("", "unknown member \"%s\" beside type, record, as, id".formatted(member.getKey()));
            }
        }
        return json;
    }
}
