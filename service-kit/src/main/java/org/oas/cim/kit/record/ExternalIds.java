package org.oas.cim.kit.record;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import org.oas.cim.kit.problem.ProblemType;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.Violation;

/** Owners' own ids of their records. */
final class ExternalIds {

    private static final String MEMBER = "externalId";
    private static final int LONGEST = 200;

    private ExternalIds() {}

    /**
     * The body with the external id that the address names.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 without a body, and for an address that names none; 422 if the body names
     *     another one
     */
    static ObjectNode named(String externalId, @Nullable ObjectNode body) {
        if (externalId.isBlank()
                || externalId.length() > LONGEST
                || externalId.codePoints().anyMatch(Character::isISOControl)) {
            throw Problems.badParameters(List.of(Violation.ofParameter(
                    MEMBER, "is no external id; it has 1 to " + LONGEST + " characters", externalId)));
        }
        if (body == null) {
            throw Problems.of(ProblemType.MALFORMED_BODY, RecordRequests.NO_BODY);
        }
        JsonNode sent = body.get(MEMBER);
        if (sent != null && !(sent.isTextual() && sent.textValue().equals(externalId))) {
            throw Problems.invalidRecord(List.of(Violation.ofMember(
                    "#/" + MEMBER, "is another one than the address names; leave it out", sent.asText())));
        }
        return body.deepCopy().put(MEMBER, externalId);
    }
}
