package org.oas.cim.kit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.ActivityContent;
import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.event.PartnerContent;
import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.contracts.event.RecordHeader;
import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.event.StudyContent;
import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.contracts.record.Visibility;

/** Records of the report, in the state that a test needs. */
public final class Snapshots {

    private static final Instant THEN = Instant.parse("2005-02-01T09:00:00.123456Z");

    private Snapshots() {}

    /** The workshop in La Paz. */
    public static RecordSnapshot activity(UUID id, long version) {
        return activity(id, version, "First training workshop in Bolivia", THEN);
    }

    public static RecordSnapshot activity(UUID id, long version, String title, Instant updated) {
        ObjectNode content = titled(title, "completed", List.of("training", "workshop"));
        content.putObject("when").put("edtf", "2004-11-11/2004-11-12");
        content.putArray("places").addObject().put("country", "BO").put("city", "La Paz");
        ObjectNode participation = content.putArray("participations").addObject();
        participation.put("partner", WellKnownPartners.CIM.toString());
        participation.putArray("roles").add("participant");
        return new RecordSnapshot(header(id, version, updated), content(ActivityContent.class, content));
    }

    /** The International Organization for Migration. */
    public static RecordSnapshot partner(UUID id, long version, @Nullable String externalId) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("externalId", externalId).put("visibility", "public");
        content.putObject("names").put("en", "International Organization for Migration");
        content.put("acronym", "IOM").put("status", "active");
        content.putArray("types").add("intergovernmental");
        return new RecordSnapshot(header(id, version, THEN), content(PartnerContent.class, content));
    }

    /** IOM's study on trafficking in Belize. */
    public static RecordSnapshot study(UUID id, long version) {
        return study(id, version, Visibility.PUBLIC);
    }

    public static RecordSnapshot study(UUID id, long version, Visibility visibility, UUID... basedOn) {
        ObjectNode content = titled("Trafficking in persons in Belize", "published", List.of("report"));
        content.put("visibility", visibility.code());
        Stream.of(basedOn).forEach(base -> content.withArrayProperty("basedOn").add(base.toString()));
        return new RecordSnapshot(header(id, version, THEN), content(StudyContent.class, content));
    }

    /** The content that the tree holds. */
    public static <C extends RecordContent> C content(Class<C> type, ObjectNode tree) {
        try {
            return EventJson.content(type, tree);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static ObjectNode titled(String title, String status, List<String> types) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("visibility", "public").put("status", status);
        content.putObject("title").put("en", title);
        types.forEach(content.putArray("types")::add);
        return content;
    }

    private static RecordHeader header(UUID id, long version, Instant updated) {
        return new RecordHeader(id, WellKnownPartners.CIM, Visibility.PUBLIC, false, null, version, updated, updated);
    }
}
