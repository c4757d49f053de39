package org.oas.cim.system;

import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A kind of record, with the smallest record of it that its service takes. */
public enum Kind {
    ACTIVITY("/v1/activities", "title", "training", "planned"),
    PROJECT("/v1/projects", "title", "", "active"),
    PARTNER("/v1/partners", "names", "national-ngo", "active"),
    STUDY("/v1/studies", "title", "research-report", "published");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String path;
    private final String heading;
    /** Empty for a kind that has none. */
    private final String type;

    private final String status;

    Kind(String path, String heading, String type, String status) {
        this.path = path;
        this.heading = heading;
        this.type = type;
        this.status = status;
    }

    public String path() {
        return path;
    }

    public String path(String id) {
        return path + "/" + id;
    }

    /** A public record under a heading that is found by its words. */
    public ObjectNode called(String text) {
        ObjectNode made = JSON.createObjectNode();
        made.put("visibility", "public");
        made.putObject(heading).put("en", text);
        if (!type.isEmpty()) {
            made.putArray("types").add(type);
        }
        made.put("status", status);
        return made;
    }

    /** A public record in which that partner takes part. */
    ObjectNode with(String partner, String text) {
        ObjectNode made = called(text);
        ObjectNode participation = made.putArray("participations").addObject();
        participation.put("partner", partner);
        participation.putArray("roles").add("organizer");
        return made;
    }

    /** The same record under another heading. */
    public ObjectNode renamed(ObjectNode record, String text) {
        ObjectNode made = record.deepCopy();
        made.putObject(heading).put("en", text);
        return made;
    }

    /** A word that no other record has. */
    public static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }
}
