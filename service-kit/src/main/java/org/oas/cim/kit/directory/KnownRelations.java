package org.oas.cim.kit.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.contracts.event.StatedReference;
import org.oas.cim.kit.partner.ActingPartner;

/**
 * What a reader may know of the records that others refer to.
 *
 * @param known records by id, the survivors of merged ones among them
 */
record KnownRelations(Map<UUID, KnownRecord> known, ActingPartner reader) {

    private static final List<RecordType> PUBLIC = List.of(RecordType.PARTNER);

    /** Of a record that is not known here it cannot be said who may see it; partners may be seen by everybody. */
    boolean isHidden(StatedReference reference) {
        KnownRecord referred = RecordIds.of(reference).map(known::get).orElse(null);
        return referred == null ? !reference.kinds().equals(PUBLIC) : !referred.isVisibleTo(reader);
    }

    /** What the reader is told of the content. */
    @SuppressWarnings("unchecked") // a content without some of its members is of the same kind
    <C extends RecordContent> C forReader(C content) {
        return reader.readsShared() ? content : (C) content.forThePublic();
    }

    /** Null if there is nothing to tell. What was withdrawn is not named; what was merged has the name of its survivor. */
    @Nullable
    Display display(Collection<UUID> ids) {
        SortedMap<UUID, Display.PartnerName> partners = new TreeMap<>();
        SortedMap<UUID, Display.RecordName> records = new TreeMap<>();
        for (UUID id : ids) {
            KnownRecord referred = known.get(id);
            if (referred != null && referred.isVisibleTo(reader)) {
                KnownRecord named = Survivors.of(referred, known, reader);
                if (named.withdrawn()) {
                    continue;
                }
                if (named.recordType() == RecordType.PARTNER) {
                    partners.put(id, new Display.PartnerName(named.heading(), named.acronym()));
                } else {
                    records.put(id, new Display.RecordName(named.recordType(), named.heading()));
                }
            }
        }
        return partners.isEmpty() && records.isEmpty() ? null : new Display(partners, records);
    }
}
