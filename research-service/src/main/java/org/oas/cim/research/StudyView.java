package org.oas.cim.research;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.record.Participation;
import org.oas.cim.contracts.record.Place;
import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.contracts.record.When;
import org.oas.cim.kit.http.SystemMembers;

/** A study as it is answered. */
@Schema(name = "Study")
record StudyView(
        UUID id,
        @Nullable String externalId,
        UUID owner,
        Visibility visibility,
        Map<String, String> title,
        Map<String, String> summary,
        List<String> types,
        String status,
        @Nullable When when,
        List<Place> places,
        List<Participation> participations,
        long version,
        Instant created,
        Instant updated) {

    static StudyView from(Study study) {
        StudyDraft draft = study.draft();
        return new StudyView(
                study.id(),
                draft.externalId(),
                study.state().owner(),
                draft.visibility(),
                draft.title(),
                draft.summary(),
                draft.types(),
                draft.status(),
                StudyEvents.when(draft.whenEdtf()),
                draft.places(),
                draft.participations(),
                study.version(),
                study.state().created(),
                study.state().updated());
    }

    SystemMembers systemMembers() {
        return new SystemMembers(id, owner, version, created, updated);
    }
}
