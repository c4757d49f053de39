package org.oas.cim.activity;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import org.oas.cim.contracts.event.ActivityContent;
import org.oas.cim.kit.changelog.ChangeLog;
import org.oas.cim.kit.http.IfMatch;
import org.oas.cim.kit.partner.ActingPartner;

/** What can be done with activities. Each change is one transaction: the row and its change-log row. */
@ApplicationScoped
class ActivityService {

    private final ActivityRepository activities;
    private final ChangeLog changes;
    private final ActingPartner actingPartner;
    private final TimeBasedEpochGenerator ids;
    private final Clock clock;

    ActivityService(
            ActivityRepository activities,
            ChangeLog changes,
            ActingPartner actingPartner,
            TimeBasedEpochGenerator ids,
            Clock clock) {
        this.activities = activities;
        this.changes = changes;
        this.actingPartner = actingPartner;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Activity create(ActivityContent content) {
        Activity activity = new Activity(ids.generate(), actingPartner.id(), content, clock.instant());
        activities.persist(activity);
        publish(activity);
        return activity;
    }

    /** The activity, if the acting partner may see it. */
    Activity read(UUID id) {
        Activity activity = activities.get(id);
        activity.state().mustBeVisibleTo(actingPartner);
        return activity;
    }

    /** The activity, if the acting partner may change it. */
    Activity readForChange(UUID id) {
        Activity activity = read(id);
        activity.state().mustBeChangeableBy(actingPartner);
        return activity;
    }

    /** The activity as stated anew; a statement that changes nothing is no new version. */
    @Transactional
    Activity replace(UUID id, IfMatch condition, ActivityContent content) {
        Activity activity = getForChange(id, condition);
        activity.state().mustBeVisibleTo(actingPartner);
        if (activity.replace(content, clock.instant())) {
            publish(activity);
        }
        return activity;
    }

    /** Withdraws the activity; a second time changes nothing. */
    @Transactional
    void withdraw(UUID id, IfMatch condition) {
        Activity activity = getForChange(id, condition);
        if (activity.withdraw(clock.instant())) {
            publish(activity);
        }
    }

    private Activity getForChange(UUID id, IfMatch condition) {
        Activity activity = activities.getForChange(id);
        activity.state().mustBeChangeableBy(actingPartner);
        condition.check(activity.version());
        return activity;
    }

    /** After the flush, which raises the version and finds a taken external id. */
    private void publish(Activity activity) {
        activities.flush();
        changes.append(activity.snapshot(), actingPartner.id());
    }
}
