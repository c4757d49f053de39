package org.oas.cim.kit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.date.EdtfDate;
import org.oas.cim.contracts.event.ActivitySnapshot;
import org.oas.cim.contracts.event.PartnerSnapshot;
import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.contracts.record.Participation;
import org.oas.cim.contracts.record.Place;
import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.contracts.record.When;

/** Records of the report, in the state that a test needs. */
public final class Snapshots {

    private static final Instant THEN = Instant.parse("2005-02-01T09:00:00.123456Z");

    private Snapshots() {}

    /** The workshop in La Paz. */
    public static ActivitySnapshot activity(UUID id, long version) {
        return activity(id, version, "First training workshop in Bolivia", THEN);
    }

    public static ActivitySnapshot activity(UUID id, long version, String title, Instant updated) {
        return new ActivitySnapshot(
                id,
                null,
                WellKnownPartners.CIM,
                Visibility.PUBLIC,
                Visibility.PUBLIC,
                false,
                Map.of("en", title),
                Map.of(),
                List.of("training", "workshop"),
                "completed",
                When.of(EdtfDate.parse("2004-11-11/2004-11-12")),
                List.of(new Place("BO", "La Paz", null)),
                List.of(new Participation(WellKnownPartners.CIM.toString(), List.of("participant"))),
                version,
                updated,
                updated);
    }

    /** The International Organization for Migration. */
    public static PartnerSnapshot partner(UUID id, long version, @Nullable String externalId) {
        return new PartnerSnapshot(
                id,
                externalId,
                WellKnownPartners.CIM,
                Visibility.PUBLIC,
                Visibility.PUBLIC,
                false,
                Map.of("en", "International Organization for Migration"),
                "IOM",
                Map.of(),
                List.of("intergovernmental"),
                "active",
                null,
                version,
                THEN,
                THEN);
    }
}
