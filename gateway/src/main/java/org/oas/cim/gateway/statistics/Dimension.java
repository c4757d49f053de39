package org.oas.cim.gateway.statistics;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.gateway.filter.AskedCode;
import org.oas.cim.gateway.filter.Condition;
import org.oas.cim.gateway.filter.Period;
import org.oas.cim.gateway.index.Fields;
import org.oas.cim.gateway.reader.Reader;

/** What entries can be counted by. */
public enum Dimension {
    /** The countries where it takes place, which it is about, or which something is based on it that is; as they are stated. */
    COUNTRY("country", Fields.WHERE),
    /** The regions that it lies in or is about, on all levels. */
    REGION("region", Fields.REGION),
    RECORD_TYPE("recordType", Fields.RECORD_TYPE),
    TYPE("type", Fields.TYPE),
    STATUS("status", Fields.STATUS),
    /** Themes and those above them. */
    THEME("theme", Fields.THEME),
    AUDIENCE("audience", Fields.AUDIENCE),
    /** The partners that have to do with it, as they stand now. */
    PARTNER("partner", Fields.STANDING_PARTNER),
    YEAR("year", CalendarUnit.YEAR),
    QUARTER("quarter", CalendarUnit.QUARTER),
    MONTH("month", CalendarUnit.MONTH);

    private final String code;
    private final String field;
    private final @Nullable CalendarUnit unit;

    Dimension(String code, String field) {
        this.code = code;
        this.field = field;
        this.unit = null;
    }

    Dimension(String code, CalendarUnit unit) {
        this.code = code;
        this.field = Fields.EARLIEST;
        this.unit = unit;
    }

    public String code() {
        return code;
    }

    static Optional<Dimension> ofCode(String code) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.code.equals(code))
                .findFirst();
    }

    static String codes() {
        return Arrays.stream(values()).map(Dimension::code).collect(Collectors.joining(", "));
    }

    /** The condition by which a reader chooses a code or partner; none is chosen by date. */
    public Condition choosing(String value) {
        return this == COUNTRY
                ? new Condition.InCountry(AskedCode.of(List.of(value)))
                : new Condition.AnyOf(this == PARTNER ? Fields.PARTNER : field, new TreeSet<>(List.of(value)));
    }

    /** The lists that its values are codes of; none if they are no codes. */
    public List<CodeList> lists() {
        return switch (this) {
            case COUNTRY -> List.of(CodeList.COUNTRIES);
            case REGION -> List.of(CodeList.REGIONS);
            case TYPE -> List.of(CodeList.ACTIVITY_TYPES, CodeList.PARTNER_TYPES, CodeList.STUDY_TYPES);
            case STATUS ->
                List.of(
                        CodeList.ACTIVITY_STATUSES,
                        CodeList.PROJECT_STATUSES,
                        CodeList.PARTNER_STATUSES,
                        CodeList.STUDY_STATUSES);
            case THEME -> List.of(CodeList.THEMES);
            case AUDIENCE -> List.of(CodeList.AUDIENCES);
            case RECORD_TYPE, PARTNER, YEAR, QUARTER, MONTH -> List.of();
        };
    }

    /** Its calendar, if it counts by date. */
    Optional<CalendarUnit> unit() {
        return Optional.ofNullable(unit);
    }

    /** The conditions by which a reader chooses among its values. */
    Predicate<Condition> own() {
        return condition -> switch (condition) {
            case Condition.InCountry country -> this == COUNTRY;
            case Condition.Dated dated -> unit != null;
            case Condition.AnyOf any -> any.field().equals(this == PARTNER ? Fields.PARTNER : field);
            default -> false;
        };
    }

    /** What the entries of a segment stand under, as far as the reader may know, within a period. */
    Standings standings(LeafReader segment, Reader reader, Period period) throws IOException {
        if (unit != null) {
            return new DateStandings(segment, unit, period);
        }
        return this == COUNTRY ? TermStandings.countries(segment, reader) : TermStandings.of(segment, field);
    }
}
