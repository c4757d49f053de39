package org.oas.cim.gateway.relation;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.PartnerContent;
import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.gateway.geography.PartnerCountries;
import org.oas.cim.gateway.geography.Whereabouts;
import org.oas.cim.gateway.reader.Circle;

/**
 * What other entries need to know of a record in its newest state. A withdrawn one tells nothing but who may know of it and what
 * stands for it.
 *
 * @param name null if it is withdrawn
 * @param mergedInto the record that stands for it now
 * @param partnerCountries the countries that a partner belongs to
 * @param countries where it takes place and what it is about
 */
record Known(
        UUID id,
        RecordType recordType,
        Circle circle,
        @Nullable Name name,
        @Nullable UUID mergedInto,
        Set<String> partnerCountries,
        Set<String> countries,
        List<Mention> mentions) {

    static Known of(RecordSnapshot record) {
        Circle circle = Circle.of(record);
        if (record.withdrawn()) {
            return new Known(
                    record.id(),
                    record.recordType(),
                    circle,
                    null,
                    record.header().mergedInto(),
                    Set.of(),
                    Set.of(),
                    List.of());
        }
        Set<String> partnerCountries =
                record.content() instanceof PartnerContent partner ? PartnerCountries.of(partner) : Set.of();
        return new Known(
                record.id(),
                record.recordType(),
                circle,
                Name.of(record.content()),
                null,
                partnerCountries,
                Whereabouts.of(record.content()).countries(),
                Mention.in(record));
    }

    boolean is(RecordType type) {
        return recordType == type;
    }
}
