package org.oas.cim.contracts.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A record's full state after a change: the data of every {@code …changed.v1} event. Immutable.
 *
 * <p>Versions start at 1 and rise by one with every change. A withdrawn record is a state like any other: its event has a value and
 * is kept.
 */
public sealed interface RecordSnapshot permits ActivitySnapshot, PartnerSnapshot, StudySnapshot {

    RecordType recordType();

    UUID id();

    @Nullable
    String externalId();

    /** The partner that the record belongs to. */
    UUID owner();

    Visibility visibility();

    /** The widest visibility the record ever had: who has to be told of its withdrawal. */
    Visibility disclosed();

    boolean withdrawn();

    /** What people call it, by language (BCP 47). */
    Map<String, String> heading();

    Map<String, String> summary();

    List<String> types();

    String status();

    @Nullable
    When when();

    List<Place> places();

    List<Participation> participations();

    long version();

    Instant created();

    Instant updated();
}
