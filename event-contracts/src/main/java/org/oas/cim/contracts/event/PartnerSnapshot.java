package org.oas.cim.contracts.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A partner after a change: an organization, never a person. Partners are public. */
public record PartnerSnapshot(
        UUID id,
        @Nullable String externalId,
        UUID owner,
        Visibility visibility,
        Visibility disclosed,
        boolean withdrawn,
        Map<String, String> names,
        @Nullable String acronym,
        Map<String, String> summary,
        List<String> types,
        String status,
        @Nullable String country,
        long version,
        Instant created,
        Instant updated)
        implements RecordSnapshot {

    public PartnerSnapshot {
        summary = Absent.asEmpty(summary);
        types = Absent.asEmpty(types);
    }

    @Override
    public RecordType recordType() {
        return RecordType.PARTNER;
    }

    @Override
    public Map<String, String> heading() {
        return names;
    }

    @Override
    public @Nullable When when() {
        return null;
    }

    /** The country the organization belongs to, as a place; empty for an international one. */
    @Override
    public List<Place> places() {
        return country == null ? List.of() : List.of(new Place(country, null, null));
    }

    @Override
    public List<Participation> participations() {
        return List.of();
    }
}
