package org.oas.cim.contracts.activity;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.Code;
import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.date.EdtfText;
import org.oas.cim.contracts.record.Absent;
import org.oas.cim.contracts.record.Corridor;
import org.oas.cim.contracts.record.LanguageMap;
import org.oas.cim.contracts.record.Reference;

/**
 * What came out of an activity.
 *
 * @param statement what was reached, by language
 * @param parties the partners that it binds or that state it
 * @param corridors directions of trafficking that it speaks of
 * @param asOf EDTF; when it was so
 * @param due EDTF; by when it is to be done
 * @param followUp what became of it
 */
public record Outcome(
        @NotNull @Code(CodeList.OUTCOME_KINDS) String kind,
        @NotNull @LanguageMap(max = 5_000, needed = true) Map<String, String> statement,
        @Size(max = 50) List<@NotNull @Reference String> parties,
        @Size(max = 50) List<@NotNull @Valid Corridor> corridors,
        @Nullable @EdtfText String asOf,
        @Nullable @EdtfText String due,
        @Nullable @Valid FollowUp followUp) {

    public Outcome {
        parties = Absent.asEmpty(parties);
        corridors = Absent.asEmpty(corridors);
    }

    /**
     * What became of an outcome.
     *
     * @param asOf EDTF; when that was so
     */
    public record FollowUp(
            @NotNull @Code(CodeList.FOLLOW_UP_STATES) String state,
            @Nullable @EdtfText String asOf,
            @LanguageMap(max = 1_000) Map<String, String> note) {

        public FollowUp {
            note = Absent.asEmpty(note);
        }
    }
}
