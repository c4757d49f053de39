package org.oas.cim.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.date.EdtfDate;
import org.oas.cim.contracts.event.ActivitySnapshot;
import org.oas.cim.contracts.record.When;
import org.oas.cim.contracts.topic.Topic;
import org.oas.cim.kit.record.RecordState;
import org.oas.cim.kit.relay.RelayedTopic;

/** How an activity is told to the rest of the hub. */
@ApplicationScoped
class ActivityEvents {

    @Produces
    RelayedTopic topic() {
        return new RelayedTopic(Topic.ACTIVITIES, "activity-service");
    }

    static ActivitySnapshot changed(Activity activity) {
        RecordState state = activity.state();
        ActivityDraft draft = activity.draft();
        return new ActivitySnapshot(
                activity.id(),
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
                activity.version(),
                state.created(),
                state.updated());
    }

    static @Nullable When when(@Nullable String edtf) {
        return edtf == null ? null : When.of(EdtfDate.parse(edtf));
    }
}
