package org.oas.cim.contracts.record;

import java.util.Map;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.Code;
import org.oas.cim.contracts.code.CodeList;

/**
 * Whom something was aimed at.
 *
 * @param certainty how sure the source is of it; stated without it
 * @param note the source's own distinction, by language
 */
public record Audience(
        @NotNull @Code(CodeList.AUDIENCES) String code,
        @Nullable @Code(CodeList.CERTAINTIES) String certainty,
        @LanguageMap(max = 500) Map<String, String> note) {

    public Audience {
        note = Absent.asEmpty(note);
    }
}
