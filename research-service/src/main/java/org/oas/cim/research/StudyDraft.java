package org.oas.cim.research;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.record.Participation;
import org.oas.cim.contracts.record.Place;
import org.oas.cim.contracts.record.Visibility;

/** What an owner states about a study, with every reference resolved: two equal drafts are the same statement. */
record StudyDraft(
        @Nullable String externalId,
        Visibility visibility,
        Map<String, String> title,
        Map<String, String> summary,
        List<String> types,
        String status,
        @Nullable String whenEdtf,
        List<Place> places,
        List<Participation> participations) {}
