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

    public Registration {
        openTo = Absent.asEmpty(openTo);
        cost = Absent.asEmpty(cost);
    }

    /** What has to hold between the members. */
    public void check(String pointer, ViolationSink violations) {
        if (opens != null && closes != null && closes.isBefore(opens)) {
            violations.report(pointer + "/closes", "is before it opens", closes.toString());
        }
    }
}
