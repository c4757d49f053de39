package org.oas.cim.kit.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.kit.http.SystemMembers;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.UnreadableBody;
import org.oas.cim.kit.problem.Violation;

/** Reads a record to its end: a member that cannot be read is noted and left out, and reading begins again without it. */
final class RecordRequestReader extends JsonDeserializer<RecordRequest<?>> implements ContextualDeserializer {

    /** Members that cannot be read before the rest is given up. */
    private static final int MOST_VIOLATIONS = 50;

    private static final String DISPLAY = "display";

    private final Class<? extends RecordContent> contentType;

    RecordRequestReader() {
        this(RecordContent.class);
    }

    private RecordRequestReader(Class<? extends RecordContent> contentType) {
        this.contentType = contentType;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        JavaType content = context.getContextualType().containedType(0);
        return new RecordRequestReader(content.getRawClass().asSubclass(RecordContent.class));
    }

    @Override
    public RecordRequest<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.isExpectedStartObjectToken()) {
            return context.reportInputMismatch(this, "a record is a JSON object");
        }
        ObjectNode body = (ObjectNode) context.readTree(parser);
        List<Violation> unreadable = new ArrayList<>();
        body.remove(DISPLAY);
        ObjectNode content = body.deepCopy();
        ObjectNode system = body.objectNode();
        for (String member : SystemMembers.NAMES) {
            JsonNode sent = content.remove(member);
            if (sent != null) {
                system.set(member, sent);
            }
        }
        return new RecordRequest<>(
                read(system, SystemMembers.class, context, unreadable),
                read(content, contentType, context, unreadable),
                body,
                unreadable);
    }

    private static <T> T read(
            ObjectNode tree, Class<T> type, DeserializationContext context, List<Violation> unreadable)
            throws IOException {
        while (true) {
            try {
                return context.readTreeAsValue(tree, type);
            } catch (JsonMappingException e) {
                if (e.getPath().isEmpty()) {
                    throw e;
                }
                unreadable.add(UnreadableBody.violation(e));
                if (unreadable.size() == MOST_VIOLATIONS) {
                    throw Problems.invalidRecord(unreadable);
                }
                leaveOut(tree, e.getPath());
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
