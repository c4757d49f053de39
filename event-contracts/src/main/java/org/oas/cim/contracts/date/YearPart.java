package org.oas.cim.contracts.date;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Optional;

/**
 * The parts of a year that ISO 8601-2 §4.8 numbers like months. It gives seasons no months. Here a northern one is the union of the
 * meteorological and the astronomical season, and a season whose hemisphere is not stated is a northern one. A southern one is half a
 * year away: it has the very days of the northern season opposite to it (southern spring those of northern autumn), since solstices
 * and equinoxes are the same days for both. A season that goes on into the next year carries the year in which it begins.
 */
enum YearPart {
    SPRING(21, Kind.SEASON, MonthDay.of(3, 1), MonthDay.of(6, 20)),
    SUMMER(22, Kind.SEASON, MonthDay.of(6, 1), MonthDay.of(9, 22)),
    AUTUMN(23, Kind.SEASON, MonthDay.of(9, 1), MonthDay.of(12, 20)),
    WINTER(24, Kind.SEASON, MonthDay.of(12, 1), MonthDay.of(3, 20)),
    NORTHERN_SPRING(25, Kind.NORTHERN_SEASON, SPRING),
    NORTHERN_SUMMER(26, Kind.NORTHERN_SEASON, SUMMER),
    NORTHERN_AUTUMN(27, Kind.NORTHERN_SEASON, AUTUMN),
    NORTHERN_WINTER(28, Kind.NORTHERN_SEASON, WINTER),
    SOUTHERN_SPRING(29, Kind.SOUTHERN_SEASON, AUTUMN),
    SOUTHERN_SUMMER(30, Kind.SOUTHERN_SEASON, WINTER),
    SOUTHERN_AUTUMN(31, Kind.SOUTHERN_SEASON, SPRING),
    SOUTHERN_WINTER(32, Kind.SOUTHERN_SEASON, SUMMER),
    QUARTER_1(33, Kind.QUARTER, MonthDay.of(1, 1), MonthDay.of(3, 31)),
    QUARTER_2(34, Kind.QUARTER, MonthDay.of(4, 1), MonthDay.of(6, 30)),
    QUARTER_3(35, Kind.QUARTER, MonthDay.of(7, 1), MonthDay.of(9, 30)),
    QUARTER_4(36, Kind.QUARTER, MonthDay.of(10, 1), MonthDay.of(12, 31)),
    QUADRIMESTER_1(37, Kind.QUADRIMESTER, MonthDay.of(1, 1), MonthDay.of(4, 30)),
    QUADRIMESTER_2(38, Kind.QUADRIMESTER, MonthDay.of(5, 1), MonthDay.of(8, 31)),
    QUADRIMESTER_3(39, Kind.QUADRIMESTER, MonthDay.of(9, 1), MonthDay.of(12, 31)),
    HALF_1(40, Kind.HALF, MonthDay.of(1, 1), MonthDay.of(6, 30)),
    HALF_2(41, Kind.HALF, MonthDay.of(7, 1), MonthDay.of(12, 31));

    /** What the parts of a year are numbered by. */
    enum Kind {
        SEASON(Precision.SEASON),
        NORTHERN_SEASON(Precision.SEASON),
        SOUTHERN_SEASON(Precision.SEASON),
        QUARTER(Precision.QUARTER),
        QUADRIMESTER(Precision.QUADRIMESTER),
        HALF(Precision.HALF);

        private final Precision precision;

        Kind(Precision precision) {
            this.precision = precision;
        }
    }

    private final int code;
    private final Kind kind;
    private final MonthDay first;
    private final MonthDay last;

    YearPart(int code, Kind kind, YearPart sameDays) {
        this(code, kind, sameDays.first, sameDays.last);
    }

    YearPart(int code, Kind kind, MonthDay first, MonthDay last) {
        this.code = code;
        this.kind = kind;
        this.first = first;
        this.last = last;
    }

    /** The part with this EDTF number. */
    static Optional<YearPart> ofCode(int code) {
        return Arrays.stream(values()).filter(part -> part.code == code).findFirst();
    }

    /** The part with this number among those of its kind, counted from 1. */
    static Optional<YearPart> of(Kind kind, int number) {
        return Arrays.stream(values())
                .filter(part -> part.kind == kind && part.number() == number)
                .findFirst();
    }

    int code() {
        return code;
    }

    Kind kind() {
        return kind;
    }

    Precision precision() {
        return kind.precision;
    }

    /** Its number among those of its kind, counted from 1. */
    int number() {
        return 1
                + (int) Arrays.stream(values())
                        .filter(part -> part.kind == kind && part.code < code)
                        .count();
    }

    boolean goesOnIntoTheNextYear() {
        return last.isBefore(first);
    }

    LocalDate first(int year) {
        return first.atYear(year);
    }

    LocalDate last(int year) {
        return last.atYear(goesOnIntoTheNextYear() ? year + 1 : year);
    }
}
