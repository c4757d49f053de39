package org.oas.cim.contracts.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.Code;
import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.record.Absent;
import org.oas.cim.contracts.record.LanguageMap;
import org.oas.cim.contracts.record.ViolationSink;
import org.oas.cim.contracts.record.WebAddress;

/**
 * How to register.
 *
 * @param opens the first day
 * @param closes the last day
 * @param openTo who may register
 * @param cost what it costs, by language
 */
public record Registration(
        @Nullable @WebAddress String url,
        @Nullable LocalDate opens,
        @Nullable LocalDate closes,
        @Size(max = 20) List<@NotNull @Code(CodeList.OPEN_TO) String> openTo,
        @LanguageMap(max = 500) Map<String, String> cost) {

    private static final int LAST_YEAR = 9999;

    public Registration {
        openTo = Absent.asEmpty(openTo);
        cost = Absent.asEmpty(cost);
    }

    /** What has to hold between the members, and of days: every reader expects four digits for the year (RFC 3339 §5.6). */
    public void check(String pointer, ViolationSink violations) {
        hasFourDigitYear(pointer + "/opens", opens, violations);
        hasFourDigitYear(pointer + "/closes", closes, violations);
        if (opens != null && closes != null && closes.isBefore(opens)) {
            violations.report(pointer + "/closes", "is before it opens", closes.toString());
        }
    }

    private static void hasFourDigitYear(String pointer, @Nullable LocalDate day, ViolationSink violations) {
        if (day != null && (day.getYear() < 0 || day.getYear() > LAST_YEAR)) {
            violations.report(pointer, "is a day outside the years 0000 to 9999", day.toString());
        }
    }
}
