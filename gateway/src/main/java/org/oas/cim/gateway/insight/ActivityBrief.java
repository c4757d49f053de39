package org.oas.cim.gateway.insight;

import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.ActivityContent;
import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.record.When;

/**
 * What an insight says of an activity; the rest is in its entry.
 *
 * @param title by language
 * @param when null if it is not dated
 */
@Schema(name = "ActivityBrief")
record ActivityBrief(
        UUID id,
        Map<String, @Size(max = 500) String> title,
        @Size(max = 100) String status,
        @Nullable When when) {

    static ActivityBrief of(RecordSnapshot record) {
        ActivityContent activity = (ActivityContent) record.content();
        return new ActivityBrief(record.id(), activity.title(), activity.status(), activity.when());
    }
}
