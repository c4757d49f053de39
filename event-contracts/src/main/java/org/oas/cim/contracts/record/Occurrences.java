package org.oas.cim.contracts.record;

import jakarta.validation.constraints.Min;

import org.jspecify.annotations.Nullable;

/**
 * How many times a series took place.
 *
 * @param min at least so many times
 * @param max at most so many times
 * @param stated whether the source says how many
 */
public record Occurrences(
        @Nullable @Min(0) Integer min,
        @Nullable @Min(0) Integer max,
        @Nullable Boolean stated) {

    /** What has to hold between the members. */
    public void check(String pointer, ViolationSink violations) {
        if (min != null && max != null && min > max) {
            violations.report(pointer + "/max", "is less than min", max);
        }
    }
}
