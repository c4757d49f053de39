package org.oas.cim.gateway.index;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.PartnerSnapshot;

/** What a partner is called, as entries that refer to it show it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartnerName(Map<String, String> names, @Nullable String acronym) {

    static PartnerName of(PartnerSnapshot partner) {
        return new PartnerName(partner.names(), partner.acronym());
    }
}
