package org.oas.cim.kit.directory;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.contracts.record.Visibility;

/** Known records in the state that a test needs; each change makes another one, of the next version. */
record KnownRecords(KnownRecord known) {

    static final UUID OWNER = UUID.fromString("01980000-0000-7000-8000-000000000a01");

    /** A public one in its first version, with an id of its own. */
    static KnownRecords of(RecordType type) {
        UUID id = UUID.randomUUID();
        Map<String, String> heading = Map.of("en", "The " + type.code());
        return new KnownRecords(new KnownRecord(
                id, type, OWNER, null, List.of(), heading, null, List.of(), Visibility.PUBLIC, false, null, 1));
    }

    static KnownRecord partner() {
        return of(RecordType.PARTNER).known;
    }

    KnownRecords ownedBy(UUID owner, @Nullable String externalId) {
        return new KnownRecords(new KnownRecord(
                known.id(),
                known.recordType(),
                owner,
                externalId,
                known.identifiers(),
                known.heading(),
                known.acronym(),
                known.editors(),
                known.visibility(),
                known.withdrawn(),
                known.mergedInto(),
                known.version() + 1));
    }

    KnownRecords identifiedBy(String... identifiers) {
        return new KnownRecords(new KnownRecord(
                known.id(),
                known.recordType(),
                known.owner(),
                known.externalId(),
                List.of(identifiers),
                known.heading(),
                known.acronym(),
                known.editors(),
                known.visibility(),
                known.withdrawn(),
                known.mergedInto(),
                known.version() + 1));
    }

    KnownRecords hidden() {
        return state(Visibility.OWNER_AND_CIM, known.withdrawn(), known.mergedInto());
    }

    KnownRecords withdrawn() {
        return state(known.visibility(), true, known.mergedInto());
    }

    KnownRecords mergedInto(UUID survivor) {
        return state(known.visibility(), true, survivor);
    }

    private KnownRecords state(Visibility visibility, boolean withdrawn, @Nullable UUID mergedInto) {
        return new KnownRecords(new KnownRecord(
                known.id(),
                known.recordType(),
                known.owner(),
                known.externalId(),
                known.identifiers(),
                known.heading(),
                known.acronym(),
                known.editors(),
                visibility,
                withdrawn,
                mergedInto,
                known.version() + 1));
    }
}
