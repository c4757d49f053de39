package org.oas.cim.contracts.event;

import java.util.List;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.oas.cim.contracts.code.Code;
import org.oas.cim.contracts.code.CodeList;

/**
 * A partner's part in something, in one or more roles.
 *
 * @param partner in events and answers the partner's UUID; in a request any reference to it ({@code ext:…} too)
 * @param roles what the partner did or does there, at least one
 */
public record Participation(
        @NotNull @Size(min = 1, max = 300) String partner,
        @NotEmpty @Size(max = 20) List<@NotNull @Code(CodeList.ROLES) String> roles) {}
