package org.oas.cim.kit.http;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.Violation;

/**
 * The members of a record that only the hub sets. A request may repeat them as they were read, so that what was read can be sent
 * back; it cannot set them.
 */
public record SystemMembers(
        @Nullable UUID id,
        @Nullable UUID owner,
        @Nullable Long version,
        @Nullable Instant created,
        @Nullable Instant updated) {

    /** Those of a record yet to be made. */
    public static final SystemMembers NONE = new SystemMembers(null, null, null, null, null);

    /**
     * Compares what a request sent with what the record has.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 naming every member that was sent with another value
     */
    public void mustEqual(SystemMembers stored) {
        List<Violation> violations = new ArrayList<>();
        compare("id", id, stored.id, violations);
        compare("owner", owner, stored.owner, violations);
        compare("version", version, stored.version, violations);
        compare("created", created, stored.created, violations);
        compare("updated", updated, stored.updated, violations);
        if (!violations.isEmpty()) {
            throw Problems.invalidRecord(violations);
        }
    }

    private static void compare(
            String name, @Nullable Object sent, @Nullable Object stored, List<Violation> violations) {
        if (sent != null && !sent.equals(stored)) {
            String fix = stored == null ? "" : " or send '" + stored + "'";
            violations.add(Violation.ofMember("#/" + name, "is set by the hub; leave it out" + fix, sent.toString()));
        }
    }
}
