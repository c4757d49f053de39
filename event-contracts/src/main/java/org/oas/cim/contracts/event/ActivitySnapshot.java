package org.oas.cim.contracts.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** An activity after a change: something done or planned with people. */
public record ActivitySnapshot(
        UUID id,
        @Nullable String externalId,
        UUID owner,
        Visibility visibility,
        Visibility disclosed,
        boolean withdrawn,
        Map<String, String> title,
        Map<String, String> summary,
        List<String> types,
        String status,
        @Nullable When when,
        List<Place> places,
        List<Participation> participations,
        long version,
        Instant created,
        Instant updated)
        implements RecordSnapshot {

    public ActivitySnapshot {
        summary = Absent.asEmpty(summary);
        types = Absent.asEmpty(types);
        places = Absent.asEmpty(places);
        participations = Absent.asEmpty(participations);
    }

    @Override
    public RecordType recordType() {
        return RecordType.ACTIVITY;
    }

    @Override
    public Map<String, String> heading() {
        return title;
    }
}
