package org.oas.cim.gateway.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.ActivityContent;
import org.oas.cim.contracts.record.StatedStatus;
import org.oas.cim.contracts.record.When;
import org.oas.cim.gateway.filter.Condition;
import org.oas.cim.gateway.index.ActivityStatus;
import org.oas.cim.gateway.index.Fields;

/**
 * How far what was held is from what was planned, by what was stated when.
 *
 * @param total activities that state both dates; the list ends after {@value #MOST}
 * @param late those that were certainly later than planned
 * @param early those that were certainly earlier
 * @param asPlanned those that may have been on the day
 */
@Schema(name = "Slippage")
record Slippage(
        int total,
        int late,
        int early,
        int asPlanned,
        @Schema(maxItems = Slippage.MOST) List<Slip> data) {

    static final int MOST = 500;

    /**
     * An activity that was planned and held.
     *
     * @param planned the first date that was stated as planned
     * @param held the last one that was stated as held
     * @param leastDays from the last day that it was planned for to the first that it may have been held on; negative if it was earlier; null
     *     if a date is open there
     * @param mostDays from the first day that it was planned for to the last that it may have been held on
     */
    @Schema(name = "Slip")
    record Slip(
            ActivityBrief activity,
            When planned,
            When held,
            @Nullable Long leastDays,
            @Nullable Long mostDays) {

        boolean isLate() {
            return leastDays != null && leastDays > 0;
        }

        boolean isEarly() {
            return mostDays != null && mostDays < 0;
        }
    }

    static Slippage of(Activities activities) {
        List<Slip> all = activities.stream(new Condition.Is(Fields.PLANNED_AND_HELD, "true"))
                .flatMap(hit -> slip(hit).stream())
                .toList();
        int late = (int) all.stream().filter(Slip::isLate).count();
        int early = (int) all.stream().filter(Slip::isEarly).count();
        return new Slippage(
                all.size(), late, early, all.size() - late - early, all.subList(0, Math.min(MOST, all.size())));
    }

    private static Optional<Slip> slip(Activities.Hit hit) {
        ActivityContent activity = hit.activity();
        Optional<When> planned = dates(activity, ActivityStatus.TO_COME).findFirst();
        Optional<When> held = dates(activity, ActivityStatus.HELD).reduce((one, later) -> later);
        if (planned.isEmpty() || held.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Slip(
                ActivityBrief.of(hit.record()),
                planned.get(),
                held.get(),
                days(planned.get().latest(), held.get().earliest()),
                days(planned.get().earliest(), held.get().latest())));
    }

    /** In the order in which they were stated. */
    private static Stream<When> dates(ActivityContent activity, Collection<String> statuses) {
        return activity.timeline().stream()
                .filter(stated -> statuses.contains(stated.status()))
                .map(StatedStatus::when)
                .flatMap(Stream::ofNullable);
    }

    private static @Nullable Long days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? null : ChronoUnit.DAYS.between(from, to);
    }
}
