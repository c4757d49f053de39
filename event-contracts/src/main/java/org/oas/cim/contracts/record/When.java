package org.oas.cim.contracts.record;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.date.EdtfDate;
import org.oas.cim.contracts.date.EdtfText;
import org.oas.cim.contracts.date.Precision;

/**
 * When something takes place, as stated, with the days it may mean.
 *
 * @param edtf EDTF text (ISO 8601-2): {@code 2004-11-11/2004-11-12}
 * @param earliest the first day it may mean
 * @param latest the last day it may mean; null for an open end
 * @param precision how exactly it is stated
 */
@BoundsOfText
public record When(
        @NotNull @EdtfText String edtf,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable Precision precision) {

    /** The value with its bounds worked out from the text alone. */
    public static When of(EdtfDate date) {
        return new When(date.text(), date.earliest(), date.latest(), date.precision());
    }
}
