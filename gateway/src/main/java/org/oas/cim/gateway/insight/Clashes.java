package org.oas.cim.gateway.insight;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.record.When;
import org.oas.cim.gateway.filter.Condition;
import org.oas.cim.gateway.index.ActivityStatus;
import org.oas.cim.gateway.index.Fields;

/**
 * Activities on the same days, in the same country or with the same partner.
 *
 * @param asOf the day from which on is looked
 * @param total how many clashes there are; the list ends after {@value #MOST}
 */
@Schema(name = "Clashes")
record Clashes(
        LocalDate asOf,
        int total,
        @Schema(maxItems = Clashes.MOST) List<Clash> data) {

    static final int MOST = 500;

    private static final Condition NOT_CANCELLED =
            new Condition.Not(Activities.anyOf(Fields.STATUS, Set.of(ActivityStatus.CANCELLED)));

    /**
     * Two activities on the same days.
     *
     * @param from the first day that both are on
     * @param to the last one
     * @param countries those where both take place
     * @param partners those that have to do with both
     * @param activities the two, that which begins first leading
     */
    @Schema(name = "Clash")
    record Clash(
            LocalDate from,
            LocalDate to,
            @Schema(maxItems = 300) List<@Size(max = 2) String> countries,
            @Schema(maxItems = 500) List<UUID> partners,
            @Schema(minItems = 2, maxItems = 2) List<ActivityBrief> activities) {}

    /** An activity with what others may have in common with it. */
    private record Side(
            Activities.Hit hit,
            LocalDate from,
            LocalDate to,
            Set<String> countries,
            Set<String> partners,
            Set<String> kin) {

        static Side of(Activities activities, Activities.Hit hit) {
            When when = Objects.requireNonNull(hit.activity().when());
            return new Side(
                    hit,
                    Objects.requireNonNull(when.earliest()),
                    Objects.requireNonNull(when.latest()),
                    activities.countries(hit),
                    new TreeSet<>(activities.view().values(hit.doc(), Fields.STANDING_PARTNER)),
                    kin(activities, hit));
        }

        /** What is no clash: what it is a part of, and what may be the same activity. */
        private static Set<String> kin(Activities activities, Activities.Hit hit) {
            Set<String> kin = new HashSet<>(hit.activity().possiblySame());
            Deque<String> above = new ArrayDeque<>(activities.view().values(hit.doc(), Fields.PART_OF));
            while (!above.isEmpty()) {
                String series = above.remove();
                if (kin.add(series)) {
                    above.addAll(activities.view().values(UUID.fromString(series), Fields.PART_OF));
                }
            }
            return kin;
        }

        boolean isKinOf(Side other) {
            return kin.contains(other.hit.record().id().toString())
                    || other.kin.contains(hit.record().id().toString());
        }
    }

    static Clashes of(Activities activities, LocalDate asOf) {
        List<Side> open = new ArrayList<>();
        List<Clash> clashes = new ArrayList<>();
        int total = 0;
        for (Side side : sides(activities, asOf).toList()) {
            open.removeIf(earlier -> earlier.to().isBefore(side.from()));
            for (Side earlier : open) {
                Clash clash = clash(earlier, side);
                if (clash != null) {
                    total++;
                    if (clashes.size() < MOST) {
                        clashes.add(clash);
                    }
                }
            }
            open.add(side);
        }
        return new Clashes(asOf, total, clashes);
    }

    private static Stream<Side> sides(Activities activities, LocalDate asOf) {
        return activities.stream(
                        NOT_CANCELLED,
                        Activities.anyOf(Fields.PRECISION, Set.of("day")),
                        Activities.mayLieIn(asOf, null))
                .filter(hit -> isDayPrecise(hit.activity().when()))
                .map(hit -> Side.of(activities, hit));
    }

    private static boolean isDayPrecise(@Nullable When when) {
        return when != null
                && when.earliest() != null
                && when.latest() != null
                && !Boolean.TRUE.equals(when.approximate());
    }

    private static @Nullable Clash clash(Side earlier, Side later) {
        Set<String> countries = new TreeSet<>(earlier.countries());
        countries.retainAll(later.countries());
        Set<String> partners = new TreeSet<>(earlier.partners());
        partners.retainAll(later.partners());
        if ((countries.isEmpty() && partners.isEmpty()) || earlier.isKinOf(later)) {
            return null;
        }
        return new Clash(
                later.from(),
                earlier.to().isBefore(later.to()) ? earlier.to() : later.to(),
                List.copyOf(countries),
                partners.stream().map(UUID::fromString).toList(),
                List.of(
                        ActivityBrief.of(earlier.hit().record()),
                        ActivityBrief.of(later.hit().record())));
    }
}
