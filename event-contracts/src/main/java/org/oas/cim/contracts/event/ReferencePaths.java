package org.oas.cim.contracts.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import static org.oas.cim.contracts.event.RecordType.ACTIVITY;
import static org.oas.cim.contracts.event.RecordType.PARTNER;
import static org.oas.cim.contracts.event.RecordType.PROJECT;
import static org.oas.cim.contracts.event.RecordType.STUDY;

/** Where records refer to other records. This table is the only declaration; whoever resolves, names or hides references reads it. */
public final class ReferencePaths {

    private static final List<ReferencePath> OF_EVERY_KIND = List.of(ReferencePath.of("/editors/*", PARTNER));

    private static final List<ReferencePath> OF_PARTICIPATIONS = List.of(
            ReferencePath.essential("/participations/*/partner", PARTNER),
            ReferencePath.of("/participations/*/fundedBy/*", PARTNER),
            ReferencePath.of("/participations/*/represents", PARTNER));

    private static final List<ReferencePath> OF_ACTIVITIES = List.of(
            ReferencePath.of("/project", PROJECT),
            ReferencePath.of("/partOf", ACTIVITY),
            ReferencePath.of("/follows", ACTIVITY),
            ReferencePath.of("/basedOn/*", STUDY, PROJECT, ACTIVITY),
            ReferencePath.of("/possiblySame/*", ACTIVITY),
            ReferencePath.of("/expertise/*/identifiedBy", PARTNER),
            ReferencePath.essential("/expertise/*/funded/by", PARTNER),
            ReferencePath.of("/outcomes/*/parties/*", PARTNER));

    private static final List<ReferencePath> OF_PROJECTS = List.of(
            ReferencePath.of("/partOf", PROJECT),
            ReferencePath.of("/follows", PROJECT),
            ReferencePath.of("/basedOn/*", STUDY, PROJECT, ACTIVITY));

    private static final List<ReferencePath> OF_PARTNERS = List.of(
            ReferencePath.of("/parent", PARTNER),
            ReferencePath.of("/successor", PARTNER),
            ReferencePath.essential("/memberships/*/body", PARTNER));

    private static final List<ReferencePath> OF_STUDIES =
            List.of(ReferencePath.of("/project", PROJECT), ReferencePath.of("/basedOn/*", STUDY));

    private static final Map<RecordType, List<ReferencePath>> PATHS = new EnumMap<>(Map.of(
            ACTIVITY, all(OF_EVERY_KIND, OF_ACTIVITIES, OF_PARTICIPATIONS),
            PROJECT, all(OF_EVERY_KIND, OF_PROJECTS, OF_PARTICIPATIONS),
            PARTNER, all(OF_EVERY_KIND, OF_PARTNERS),
            STUDY, all(OF_EVERY_KIND, OF_STUDIES, OF_PARTICIPATIONS)));

    private ReferencePaths() {}

    /** The members of such records that hold references. */
    public static List<ReferencePath> of(RecordType type) {
        return Objects.requireNonNull(PATHS.get(type));
    }

    @SafeVarargs
    private static List<ReferencePath> all(List<ReferencePath>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
