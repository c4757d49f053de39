package org.oas.cim.research;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.date.EdtfDate;
import org.oas.cim.contracts.event.StudySnapshot;
import org.oas.cim.contracts.record.When;
import org.oas.cim.contracts.topic.Topic;
import org.oas.cim.kit.record.RecordState;
import org.oas.cim.kit.relay.RelayedTopic;

/** How a study is told to the rest of the hub. */
@ApplicationScoped
class StudyEvents {

    @Produces
    RelayedTopic topic() {
        return new RelayedTopic(Topic.RESEARCH, "research-service");
    }

    static StudySnapshot changed(Study study) {
        RecordState state = study.state();
        StudyDraft draft = study.draft();
        return new StudySnapshot(
                study.id(),
                state.externalId(),
                state.owner(),
                state.visibility(),
                state.disclosed(),
                state.isWithdrawn(),
                draft.title(),
                draft.summary(),
                draft.types(),
                draft.status(),
                when(draft.whenEdtf()),
                draft.places(),
                draft.participations(),
                study.version(),
                state.created(),
                state.updated());
    }

    static @Nullable When when(@Nullable String edtf) {
        return edtf == null ? null : When.of(EdtfDate.parse(edtf));
    }
}
