package org.oas.cim.contracts.partner;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.Code;
import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.date.EdtfText;
import org.oas.cim.contracts.record.Reference;

/**
 * A membership, as a dated fact.
 *
 * @param body the partner that the organization is a member of
 * @param from EDTF; since when
 * @param to EDTF; until when
 */
public record Membership(
        @NotNull @Reference String body,
        @Nullable @EdtfText String from,
        @Nullable @EdtfText String to,
        @Nullable @Code(CodeList.MEMBERSHIP_STATUSES) String status) {}
