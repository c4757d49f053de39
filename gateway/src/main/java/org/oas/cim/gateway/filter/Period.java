package org.oas.cim.gateway.filter;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** A span of days; a null end is open. */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static final Period ALWAYS = new Period(null, null);

    long firstDay() {
        return from == null ? Long.MIN_VALUE : from.toEpochDay();
    }

    long lastDay() {
        return to == null ? Long.MAX_VALUE : to.toEpochDay();
    }
}
