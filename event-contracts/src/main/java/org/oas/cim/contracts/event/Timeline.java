package org.oas.cim.contracts.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.code.UnknownCode;
import org.oas.cim.contracts.date.EdtfDate;
import org.oas.cim.contracts.record.StatedStatus;
import org.oas.cim.contracts.record.ViolationSink;
import org.oas.cim.contracts.record.When;

/** What was stated about a record's progress, the newest of which is its status and its date. */
final class Timeline {

    private Timeline() {}

    /** The status, or that of the newest statement where none is given. */
    static @Nullable String status(@Nullable String given, List<StatedStatus> timeline) {
        StatedStatus newest = newest(timeline, false);
        return given != null || newest == null ? given : newest.status();
    }

    /** The date, or the newest one stated where none is given. */
    static @Nullable When when(@Nullable When given, List<StatedStatus> timeline) {
        StatedStatus newest = newest(timeline, true);
        return given != null || newest == null ? given : newest.when();
    }

    /** Reports what does not agree with the newest statement, and statements that are none. */
    static void check(
            List<StatedStatus> timeline,
            @Nullable String status,
            @Nullable When when,
            CodeList statuses,
            ViolationSink violations) {
        for (int i = 0; i < timeline.size(); i++) {
            StatedStatus stated = timeline.get(i);
            if (stated != null && stated.status() != null) {
                checkCode("/timeline/" + i + "/status", stated.status(), statuses, violations);
            }
        }
        if (status == null) {
            violations.report("/status", "is missing; send it, or a timeline that states it", null);
            return;
        }
        checkCode("/status", status, statuses, violations);
        StatedStatus newest = newest(timeline, false);
        if (newest != null && !status.equals(newest.status())) {
            violations.report(
                    "/status", "is not what the timeline's newest statement says: " + newest.status(), status);
        }
        StatedStatus dated = newest(timeline, true);
        if (dated != null
                && dated.when() != null
                && when != null
                && !Objects.equals(dated.when().edtf(), when.edtf())) {
            violations.report(
                    "/when/edtf",
                    "is not what the timeline's newest date says: "
                            + dated.when().edtf(),
                    when.edtf());
        }
    }

    private static void checkCode(String pointer, String status, CodeList statuses, ViolationSink violations) {
        if (!statuses.contains(status)) {
            violations.report(pointer, UnknownCode.message(status, statuses), status);
        }
    }

    /** The reached step that was stated last: by its date of statement, and by its place in the list where that is open. */
    private static @Nullable StatedStatus newest(List<StatedStatus> timeline, boolean dated) {
        StatedStatus newest = null;
        for (StatedStatus stated : timeline) {
            boolean counts = stated != null && stated.isReached() && (!dated || stated.when() != null);
            if (counts && (newest == null || !isEarlier(stated.asOf(), newest.asOf()))) {
                newest = stated;
            }
        }
        return newest;
    }

    /** Where either is open or not stated, neither is earlier. */
    private static boolean isEarlier(@Nullable String asOf, @Nullable String other) {
        LocalDate latest = EdtfDate.ifReadable(asOf).map(EdtfDate::latest).orElse(LocalDate.MAX);
        LocalDate otherLatest = EdtfDate.ifReadable(other).map(EdtfDate::latest).orElse(LocalDate.MIN);
        return latest.isBefore(otherLatest);
    }
}
