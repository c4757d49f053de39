package org.oas.cim.contracts.study;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.Code;
import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.date.EdtfText;
import org.oas.cim.contracts.record.Absent;
import org.oas.cim.contracts.record.CountryCodes;
import org.oas.cim.contracts.record.LanguageMap;
import org.oas.cim.contracts.record.Limits;
import org.oas.cim.contracts.record.ViolationSink;

/**
 * What a study found: a statement and, where there is one, its figure.
 *
 * @param statement what was found, by language
 * @param indicator what is counted or measured
 * @param value the figure; null where it is suppressed or there is none
 * @param low the least that it may be
 * @param high the most that it may be
 * @param approximate whether the source says about so many
 * @param unit of what
 * @param ratePeriod per which time (ISO 8601 duration): {@code P1Y}
 * @param population who is counted
 * @param origins countries and regions that they come from
 * @param destinations countries and regions that they are brought to
 * @param referencePeriod EDTF; what time the figure is of
 * @param method how it was found, by language
 * @param basis whether it is an estimate or cases detected; the two are never added up together
 * @param assessment what the source makes of it, by language
 * @param source which of the record's sources states it, counted from 0
 * @param table the table that the figure adds up in, within its study
 * @param total whether it is the sum of its table
 * @param suppressed true if the figure is hidden because it is so small that it could point at a person
 */
public record Finding(
        @NotNull @LanguageMap(max = 5_000, needed = true) Map<String, String> statement,
        @Nullable @Code(CodeList.INDICATORS) String indicator,

        @Nullable @Digits(integer = Limits.INTEGER_DIGITS, fraction = Limits.FRACTION_DIGITS)
        BigDecimal value,

        @Nullable @Digits(integer = Limits.INTEGER_DIGITS, fraction = Limits.FRACTION_DIGITS)
        BigDecimal low,

        @Nullable @Digits(integer = Limits.INTEGER_DIGITS, fraction = Limits.FRACTION_DIGITS)
        BigDecimal high,

        @Nullable Boolean approximate,
        @Nullable @Code(CodeList.UNITS) String unit,

        @Nullable
        @Size(max = 30)
        @Pattern(
                regexp = "P(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(?<!P)",
                message = "is not a period such as P1Y or P3M (ISO 8601)")
        String ratePeriod,

        @Nullable @Code(CodeList.POPULATIONS) String population,
        @Size(max = 50) List<@NotNull @Code({CodeList.COUNTRIES, CodeList.REGIONS}) String> origins,
        @Size(max = 50) List<@NotNull @Code({CodeList.COUNTRIES, CodeList.REGIONS}) String> destinations,
        @Nullable @EdtfText String referencePeriod,
        @LanguageMap(max = 2_000) Map<String, String> method,
        @Nullable @Code(CodeList.FINDING_BASES) String basis,
        @LanguageMap(max = 5_000) Map<String, String> assessment,
        @Nullable @Min(0) Integer source,
        @Nullable @Size(min = 1, max = 100) String table,
        @Nullable Boolean total,
        @Nullable Boolean suppressed) {

    public Finding {
        value = Absent.plain(value);
        low = Absent.plain(low);
        high = Absent.plain(high);
        origins = CountryCodes.alpha2(origins);
        destinations = CountryCodes.alpha2(destinations);
        method = Absent.asEmpty(method);
        assessment = Absent.asEmpty(assessment);
    }

    /** The same finding with its figure hidden: only these bounds are known of it. */
    public Finding hidden(@Nullable BigDecimal leastShown, @Nullable BigDecimal mostShown) {
        return new Finding(
                statement,
                indicator,
                null,
                leastShown,
                mostShown,
                approximate,
                unit,
                ratePeriod,
                population,
                origins,
                destinations,
                referencePeriod,
                method,
                basis,
                assessment,
                source,
                table,
                total,
                true);
    }

    /** What has to hold between the members. A figure is not repeated: it may be one that nobody may keep. */
    public void check(String pointer, ViolationSink violations) {
        if (low != null && high != null && low.compareTo(high) > 0) {
            violations.report(pointer + "/low", "is more than high", null);
        }
        if (value != null && low != null && value.compareTo(low) < 0) {
            violations.report(pointer + "/value", "is less than low", null);
        }
        if (value != null && high != null && value.compareTo(high) > 0) {
            violations.report(pointer + "/value", "is more than high", null);
        }
        boolean figure = value != null || low != null || high != null;
        if (figure && basis == null) {
            violations.report(
                    pointer + "/basis", "is missing; a figure is estimated or detected, which are never mixed", null);
        }
        if (figure && indicator == null) {
            violations.report(pointer + "/indicator", "is missing; say what the figure counts", null);
        }
    }
}
