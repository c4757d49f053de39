package org.oas.cim.partner;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What an owner states about a partner: two equal drafts are the same statement. */
record PartnerDraft(
        @Nullable String externalId,
        Map<String, String> names,
        @Nullable String acronym,
        Map<String, String> summary,
        List<String> types,
        String status,
        @Nullable String country) {}
