package org.oas.cim.gateway.relation;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.PartnerContent;
import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.contracts.event.RecordType;

/**
 * What a record is called.
 *
 * @param texts its title or names, by language
 * @param acronym a partner's short name
 */
public record Name(
        RecordType recordType,
        Map<String, String> texts,
        @Nullable String acronym) {

    static Name of(RecordContent content) {
        String acronym = content instanceof PartnerContent partner ? partner.acronym() : null;
        return new Name(content.recordType(), content.heading(), acronym);
    }
}
