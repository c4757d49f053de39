package org.oas.cim.contracts.record;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.date.EdtfText;

/**
 * What was stated about a record's progress, and when: an entry of its timeline.
 *
 * @param status the status that was stated
 * @param when the date that was stated with it
 * @param asOf EDTF; when it was stated
 * @param planned whether it is a coming step, which the record has not reached
 * @param source which of the record's sources states it, counted from 0
 */
public record StatedStatus(
        @NotNull @Size(min = 1, max = 100) String status,
        @Nullable @Valid When when,
        @Nullable @EdtfText String asOf,
        @Nullable Boolean planned,
        @Nullable @Min(0) Integer source) {

    /** Whether the record has got there. */
    @JsonIgnore
    public boolean isReached() {
        return !Boolean.TRUE.equals(planned);
    }
}
