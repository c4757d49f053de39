package org.oas.cim.activity;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.event.ActivityContent;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.kit.record.RecordKind;

/** What is an activity's own among records. */
@ApplicationScoped
class ActivityKind implements RecordKind<ActivityContent, Activity> {

    private final ActivityRepository rows;

    ActivityKind(ActivityRepository rows) {
        this.rows = rows;
    }

    @Override
    public RecordType type() {
        return RecordType.ACTIVITY;
    }

    @Override
    public Class<ActivityContent> contentType() {
        return ActivityContent.class;
    }

    @Override
    public ActivityRepository rows() {
        return rows;
    }

    @Override
    public Activity begin(UUID id, UUID owner, ActivityContent content, Instant now) {
        return new Activity(id, owner, content, now);
    }

    @Override
    public CodeList statuses() {
        return CodeList.ACTIVITY_STATUSES;
    }

    @Override
    public CodeList types() {
        return CodeList.ACTIVITY_TYPES;
    }
}
