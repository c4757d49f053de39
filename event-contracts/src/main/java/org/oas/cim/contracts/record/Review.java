package org.oas.cim.contracts.record;

import java.util.Map;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.Code;
import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.date.EdtfText;

/**
 * How far a reviewer has got.
 *
 * @param asOf EDTF; when that was so
 */
public record Review(
        @NotNull @Code(CodeList.REVIEW_STATES) String state,
        @Nullable @EdtfText String asOf,
        @LanguageMap(max = 1_000) Map<String, String> note) {

    public Review {
        note = Absent.asEmpty(note);
    }
}
