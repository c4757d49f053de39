package org.oas.cim.kit.json;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.base.ParserBase;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.JsonNodeDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.quarkiverse.resteasy.problem.HttpProblem;
import org.jspecify.annotations.Nullable;

import org.oas.cim.kit.problem.JsonPointers;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.Violation;

/**
 * Reads JSON as a tree. What breaks a limit is a 422 that names the member, the limit, line and column; how long lists may be and how
 * many values there may be, {@link TreeSize} decides.
 */
final class BodyTree<N extends JsonNode> extends StdDeserializer<N> {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // never serialized
    private final StdDeserializer<? extends JsonNode> plain;

    BodyTree(Class<N> type) {
        super(type);
        this.plain = (StdDeserializer<? extends JsonNode>) JsonNodeDeserializer.getDeserializer(type);
    }

    @Override
    @SuppressWarnings("unchecked") // what the deserializer of the type returns is of the type
    public N deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            N tree = (N) plain.deserialize(parser, context);
            if (isText(parser)) {
                TreeSize.check(tree);
            }
            return tree;
        } catch (JsonLimits.NameTooLong e) {
            throw refused(parser, parser.getParsingContext().getParent(), e.getOriginalMessage());
        } catch (StreamConstraintsException e) {
            throw refused(parser, parser.getParsingContext(), e.getOriginalMessage());
        } catch (NumberFormatException e) {
            throw refused(parser, parser.getParsingContext(), PlainNumber.TOO_LONG);
        }
    }

    @Override
    @SuppressWarnings("unchecked") // as above
    public @Nullable N getNullValue(DeserializationContext context) throws JsonMappingException {
        return (N) plain.getNullValue(context);
    }

    /** Trees made of our own objects are not limited: they are what was let in before. */
    private static boolean isText(JsonParser parser) {
        return parser instanceof ParserBase;
    }

    private static HttpProblem refused(JsonParser parser, JsonStreamContext at, String detail) {
        JsonLocation location = parser.currentLocation();
        String where = " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
        String pointer = JsonPointers.fragment(at.pathAsPointer().toString());
        return Problems.unreadable(Violation.ofMember(pointer, detail + where, null));
    }
}
