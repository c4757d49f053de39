package org.oas.cim.gateway.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.oas.cim.gateway.index.ActivityStatus;
import org.oas.cim.gateway.index.Fields;

/**
 * Activities that were planned, whose last possible day is over, and of which nothing came that is recorded.
 *
 * @param asOf the day on which it is looked
 * @param total how many there are; the list ends after {@value #MOST}
 * @param data the longest overdue first
 */
@Schema(name = "Overdue")
record Overdue(
        LocalDate asOf,
        int total,
        @Schema(maxItems = Overdue.MOST) List<Late> data) {

    static final int MOST = 500;

    /**
     * An activity that is overdue.
     *
     * @param days days since the last one that it could have taken place on
     */
    @Schema(name = "OverdueActivity")
    record Late(ActivityBrief activity, long days) {}

    static Overdue of(Activities activities, LocalDate asOf) {
        List<Late> all = activities.stream(
                        Activities.anyOf(Fields.STATUS, ActivityStatus.TO_COME), Activities.endsBefore(asOf))
                .filter(hit -> hit.activity().outcomes().isEmpty())
                .map(hit -> new Late(ActivityBrief.of(hit.record()), days(hit, asOf)))
                .sorted(Comparator.comparingLong(Late::days).reversed())
                .toList();
        return new Overdue(asOf, all.size(), all.subList(0, Math.min(MOST, all.size())));
    }

    private static long days(Activities.Hit hit, LocalDate asOf) {
        LocalDate latest = Objects.requireNonNull(hit.activity().when()).latest();
        return ChronoUnit.DAYS.between(Objects.requireNonNull(latest), asOf);
    }
}
