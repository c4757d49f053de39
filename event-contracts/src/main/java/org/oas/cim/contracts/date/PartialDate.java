package org.oas.cim.contracts.date;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What words say of one date, perhaps without its year or, inside an interval, without its month. Immutable. */
record PartialDate(Phrase phrase, Map<String, Integer> values, Qualifier qualifier) {

    PartialDate {
        values = Map.copyOf(values);
    }

    boolean lacksYear() {
        return phrase.needsYear() && year() == null;
    }

    boolean lacksMonth() {
        return phrase == Phrase.DAY_ALONE || phrase == Phrase.DAY_WITH_YEAR;
    }

    @Nullable
    Integer year() {
        return values.get(Slots.YEAR);
    }

    PartialDate withYear(int year) {
        return new PartialDate(phrase, with(Slots.YEAR, year), qualifier);
    }

    /** The same day, in the month of the other. */
    PartialDate inMonthOf(PartialDate other) {
        Integer month = other.values.get(Slots.MONTH);
        return month == null ? this : new PartialDate(Phrase.DAY, with(Slots.MONTH, month), qualifier);
    }

    PartialDate with(Qualifier added) {
        Qualifier both = Qualifier.of(
                qualifier.isUncertain() || added.isUncertain(), qualifier.isApproximate() || added.isApproximate());
        return new PartialDate(phrase, values, both);
    }

    /** Its EDTF text. It lacks nothing. */
    String edtf() {
        return phrase.edtf(values) + qualifier.sign();
    }

    private Map<String, Integer> with(String slot, int value) {
        Map<String, Integer> more = new LinkedHashMap<>(values);
        more.put(slot, value);
        return more;
    }
}
