package org.oas.cim.gateway.statistics;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** A part of the calendar that dated entries are counted by. Its buckets are numbered through; the number 0 has no meaning. */
enum CalendarUnit {
    YEAR(1, "uuuu"),
    QUARTER(4, "QQQ uuuu"),
    MONTH(12, "LLLL uuuu");

    /** EDTF level 2 (ISO 8601-2 §4.8.1): 33 is the first quarter. */
    private static final int FIRST_QUARTER = 33;

    private final int perYear;
    private final String pattern;

    CalendarUnit(int perYear, String pattern) {
        this.perYear = perYear;
        this.pattern = pattern;
    }

    /** The bucket that the day lies in. */
    long bucket(LocalDate day) {
        int part = switch (this) {
            case YEAR -> 0;
            case QUARTER -> day.get(IsoFields.QUARTER_OF_YEAR) - 1;
            case MONTH -> day.get(ChronoField.MONTH_OF_YEAR) - 1;
        };
        return (long) day.getYear() * perYear + part;
    }

    /** The bucket as EDTF: {@code 2004}, {@code 2004-36}, {@code 2004-11}. */
    String edtf(long bucket) {
        long year = Math.floorDiv(bucket, perYear);
        long part = Math.floorMod(bucket, perYear);
        String text = (year < 0 ? "-" : "") + "%04d".formatted(Math.abs(year));
        return switch (this) {
            case YEAR -> text;
            case QUARTER -> text + "-" + (FIRST_QUARTER + part);
            case MONTH -> text + "-" + "%02d".formatted(part + 1);
        };
    }

    /** What {@link #edtf} wrote, in words for people: "Q4 2004", "noviembre 2004". */
    String label(String edtf, Locale language) {
        int dash = edtf.indexOf('-', 1);
        int year = Integer.parseInt(dash < 0 ? edtf : edtf.substring(0, dash));
        int part = dash < 0 ? 0 : Integer.parseInt(edtf.substring(dash + 1));
        int month = switch (this) {
            case YEAR -> 1;
            case QUARTER -> (part - FIRST_QUARTER) * 3 + 1;
            case MONTH -> part;
        };
        return DateTimeFormatter.ofPattern(pattern, language).format(LocalDate.of(year, month, 1));
    }
}
