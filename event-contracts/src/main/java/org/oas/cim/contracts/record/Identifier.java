package org.oas.cim.contracts.record;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What somebody else's register calls the record. Others may refer to it as {@code scheme:value}.
 *
 * @param scheme the register, in lower case: {@code iati}, {@code ror}, {@code doi}, {@code wikidata}
 * @param value the identifier there
 */
public record Identifier(
        @NotNull
        @Size(max = 30)
        @Pattern(
                regexp = "(?!ext$)[a-z][a-z0-9-]{0,29}",
                message = "is not a scheme's name: lower-case letters, digits and hyphens, and not 'ext'")
        String scheme,

        @NotNull @Size(min = 1, max = 250) String value) {}
