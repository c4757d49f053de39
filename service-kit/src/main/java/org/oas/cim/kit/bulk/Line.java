package org.oas.cim.kit.bulk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import org.jspecify.annotations.Nullable;

import org.oas.cim.kit.identity.PartnerIds;
import org.oas.cim.kit.json.PlainText;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.Violation;

/**
 * A line of a file.
 *
 * @param number 1 for the first
 * @param text as it was sent; empty for one that is too long
 * @param body what it states; null if it is no JSON object
 * @param wrong why it cannot be looked at; empty if it can
 */
record Line(long number, String text, @Nullable ObjectNode body, List<Violation> wrong) {

    /** A record's own ids in a line; either may be absent. */
    record Names(@Nullable String externalId, @Nullable UUID id) {

        /** As other lines refer to it. */
        List<String> references() {
            return Stream.of(
                            Optional.ofNullable(externalId).map(text -> "ext:" + text),
                            Optional.ofNullable(id).map(UUID::toString))
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    static Line read(long number, String text, ObjectMapper json) {
        try {
            JsonNode tree = json.readTree(text);
            if (tree instanceof ObjectNode body) {
                return new Line(number, text, body, wrongNames(body));
            }
            return unreadable(number, "is no JSON object");
        } catch (HttpProblem problem) {
            return new Line(number, "", null, Problems.violations(problem));
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            return unreadable(number, "is no JSON" + (at == null ? "" : ", at column " + at.getColumnNr()));
        }
    }

    static Line noText(long number) {
        return unreadable(number, "is no UTF-8");
    }

    static Line tooLong(long number, int mostBytes) {
        return unreadable(number, "is longer than " + mostBytes + " bytes");
    }

    /** The ids that the line gives its record; what no store can hold names none. */
    Names names() {
        if (body == null) {
            return new Names(null, null);
        }
        JsonNode externalId = body.path("externalId");
        return new Names(
                externalId.isTextual() && PlainText.isPlain(externalId.textValue()) ? externalId.textValue() : null,
                PartnerIds.parse(body.path("id").asText("")).orElse(null));
    }

    private static Line unreadable(long number, String detail) {
        return new Line(number, "", null, List.of(Violation.ofMember("#", detail, null)));
    }

    private static List<Violation> wrongNames(ObjectNode body) {
        boolean isNamed = body.path("externalId").isTextual() || body.path("id").isTextual();
        return isNamed
                ? List.of()
                : List.of(Violation.ofMember(
                        "#", "has neither an externalId nor an id; sent twice, it would be there twice", null));
    }
}
