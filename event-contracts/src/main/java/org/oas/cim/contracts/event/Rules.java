package org.oas.cim.contracts.event;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.record.Participation;
import org.oas.cim.contracts.record.Place;
import org.oas.cim.contracts.record.Source;
import org.oas.cim.contracts.record.StatedStatus;
import org.oas.cim.contracts.record.ViolationSink;
import org.oas.cim.contracts.record.When;

/** Rules that records of several kinds have in common. */
final class Rules {

    private static final String COMPLETED = "completed";

    private Rules() {}

    static void places(List<Place> places, ViolationSink violations) {
        each(places, "/places/", (place, pointer) -> place.check(pointer, violations));
    }

    static void participations(List<Participation> participations, ViolationSink violations) {
        each(participations, "/participations/", (part, pointer) -> part.check(pointer, violations));
    }

    /** A place in the record's sources has to be one of them. */
    static void source(String pointer, @Nullable Integer source, List<Source> sources, ViolationSink violations) {
        if (source != null && source >= sources.size()) {
            violations.report(pointer + "/source", "is no place in sources, which has " + sources.size(), source);
        }
    }

    static void sourcesOf(List<StatedStatus> timeline, List<Source> sources, ViolationSink violations) {
        each(timeline, "/timeline/", (stated, pointer) -> source(pointer, stated.source(), sources, violations));
    }

    /** What is completed is not still to come. */
    static void notAhead(@Nullable String status, @Nullable When when, LocalDate today, ViolationSink violations) {
        if (COMPLETED.equals(status)
                && when != null
                && when.earliest() != null
                && when.earliest().isAfter(today)) {
            violations.report("/when/edtf", "is in the future, and the status says completed", when.edtf());
        }
    }

    /** Elements that are null are another constraint's matter. */
    static <T> void each(List<T> list, String pointer, BiConsumer<T, String> check) {
        for (int i = 0; i < list.size(); i++) {
            T element = list.get(i);
            if (element != null) {
                check.accept(element, pointer + i);
            }
        }
    }
}
