package org.oas.cim.gateway.merge;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The versions that were just written and that the index may not show yet. Used by one thread. */
final class WrittenVersions {

    private static final long NOT_YET_KNOWN = Long.MAX_VALUE;

    private record Written(long version, long offset) {}

    private final Map<UUID, Written> byId = new HashMap<>();

    /** 0 for a record that was not written lately. */
    long version(UUID id) {
        Written written = byId.get(id);
        return written == null ? 0 : written.version();
    }

    void sent(UUID id, long version) {
        byId.put(id, new Written(version, NOT_YET_KNOWN));
    }

    /** The version stands at the offset now, unless a newer one was sent since. */
    void landed(UUID id, long version, long offset) {
        byId.computeIfPresent(
                id, (key, written) -> written.version() == version ? new Written(version, offset) : written);
    }

    /** Forgets what the index shows by itself: everything up to the offset. */
    void indexed(long offset) {
        byId.values().removeIf(written -> written.offset() <= offset);
    }
}
