package org.oas.cim.kit.directory;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.PartnerContent;
import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.contracts.record.Identifier;
import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.kit.partner.ActingPartner;

/**
 * What a service remembers of a record: enough to check a reference to it, and to name it.
 *
 * @param identifiers what others may refer to it by: {@code iati:XM-DAC-47066}
 * @param heading names or title, by language
 * @param acronym a partner's short name
 * @param editors the partners that may see and change it besides its owner
 * @param mergedInto the record that stands for it now
 */
record KnownRecord(
        UUID id,
        RecordType recordType,
        UUID owner,
        @Nullable String externalId,
        List<String> identifiers,
        Map<String, String> heading,
        @Nullable String acronym,
        List<UUID> editors,
        Visibility visibility,
        boolean withdrawn,
        @Nullable UUID mergedInto,
        long version) {

    static KnownRecord from(RecordSnapshot snapshot) {
        RecordContent content = snapshot.content();
        return new KnownRecord(
                snapshot.id(),
                snapshot.recordType(),
                snapshot.owner(),
                content.externalId(),
                references(content.identifiers()),
                content.heading(),
                content instanceof PartnerContent partner ? partner.acronym() : null,
                snapshot.content().editors().stream().map(UUID::fromString).toList(),
                snapshot.visibility(),
                snapshot.withdrawn(),
                snapshot.header().mergedInto(),
                snapshot.version());
    }

    /** The identifiers as references are written. */
    static List<String> references(List<Identifier> identifiers) {
        return identifiers.stream()
                .map(identifier -> identifier.scheme() + ":" + identifier.value())
                .toList();
    }

    boolean isVisibleTo(ActingPartner reader) {
        return reader.maySee(owner, editors, visibility);
    }
}
