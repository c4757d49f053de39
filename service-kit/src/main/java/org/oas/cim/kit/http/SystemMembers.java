package org.oas.cim.kit.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordHeader;
import org.oas.cim.contracts.record.ViolationSink;

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

    /** Their names, as a request may repeat them. */
    public static final List<String> NAMES = List.of("id", "owner", "version", "created", "updated");

    /**
     * Those of a record yet to be made.
     *
     * @param id if it is chosen already
     */
    public static SystemMembers ofNew(@Nullable UUID id) {
        return new SystemMembers(id, null, null, null, null);
    }

    /** Those of a stored record. */
    public static SystemMembers of(RecordHeader header) {
        return new SystemMembers(header.id(), header.owner(), header.version(), header.created(), header.updated());
    }

    /** Reports every member that was sent with another value than the record has. */
    public void compare(SystemMembers stored, ViolationSink violations) {
        compare("id", id, stored.id, violations);
        compare("owner", owner, stored.owner, violations);
        compare("version", version, stored.version, violations);
        compare("created", created, stored.created, violations);
        compare("updated", updated, stored.updated, violations);
    }

    private static void compare(String name, @Nullable Object sent, @Nullable Object stored, ViolationSink violations) {
        if (sent != null && !sent.equals(stored)) {
            String fix = stored == null ? "" : " or send '" + stored + "'";
            violations.report("/" + name, "is set by the hub; leave it out" + fix, sent.toString());
        }
    }
}
