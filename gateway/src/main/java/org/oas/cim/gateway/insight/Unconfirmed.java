package org.oas.cim.gateway.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.date.Precision;
import org.oas.cim.contracts.event.ActivityContent;
import org.oas.cim.contracts.record.When;
import org.oas.cim.gateway.index.ActivityStatus;
import org.oas.cim.gateway.index.Fields;

/**
 * Activities whose date comes closer and is not settled.
 *
 * @param asOf the day from which on is looked
 * @param until the last day that is looked at
 * @param total how many there are; the list ends after {@value #MOST}
 * @param data by date
 */
@Schema(name = "Unconfirmed")
record Unconfirmed(
        LocalDate asOf,
        LocalDate until,
        int total,
        @Schema(maxItems = Unconfirmed.MOST) List<Pending> data) {

    static final int MOST = 500;

    /**
     * An activity that is not settled.
     *
     * @param reasons {@code fuzzy}: its date says less than the day, {@code approximate}: it is only about then, {@code not-confirmed}: its
     *     status says no more than that it is planned
     * @param daysLeft days until the first one that it may take place on; 0 if that is over, null if there is none
     */
    @Schema(name = "PendingActivity")
    record Pending(
            ActivityBrief activity,

            @Schema(maxItems = 3) List<@Size(max = 20) String> reasons,

            @Nullable Long daysLeft) {}

    static Unconfirmed of(Activities activities, LocalDate asOf, int days) {
        LocalDate until = asOf.plusDays(days);
        List<Pending> all = activities.stream(
                        Activities.anyOf(Fields.STATUS, ActivityStatus.TO_COME), Activities.mayLieIn(asOf, until))
                .map(hit -> new Pending(
                        ActivityBrief.of(hit.record()), reasons(hit.activity()), daysLeft(hit.activity(), asOf)))
                .filter(pending -> !pending.reasons().isEmpty())
                .toList();
        return new Unconfirmed(asOf, until, all.size(), all.subList(0, Math.min(MOST, all.size())));
    }

    private static List<String> reasons(ActivityContent activity) {
        List<String> reasons = new ArrayList<>();
        When when = activity.when();
        if (when != null && (when.precision() != Precision.DAY || when.earliest() == null || when.latest() == null)) {
            reasons.add("fuzzy");
        }
        if (when != null && Boolean.TRUE.equals(when.approximate())) {
            reasons.add("approximate");
        }
        if (!activity.status().equals(ActivityStatus.CONFIRMED)) {
            reasons.add("not-confirmed");
        }
        return reasons;
    }

    private static @Nullable Long daysLeft(ActivityContent activity, LocalDate asOf) {
        When when = activity.when();
        LocalDate first = when == null ? null : when.earliest();
        return first == null ? null : Math.max(0, ChronoUnit.DAYS.between(asOf, first));
    }
}
