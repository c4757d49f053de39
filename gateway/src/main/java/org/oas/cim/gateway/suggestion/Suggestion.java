package org.oas.cim.gateway.suggestion;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that may be meant by what was typed.
 *
 * @param text what it is called, in the language that was typed, or asked for
 * @param value a code, or a record's id
 * @param parameter the filter that takes the value; not there for a record that is no partner, whose entry is {@code /v1/feed/{value}}
 * @param count how many entries the filter finds; not there where there is none
 */
@Schema(name = "Suggestion")
record Suggestion(
        @Size(max = 500) String text,
        @Size(max = 50) String value,
        @Nullable @Size(max = 20) String parameter,
        @Nullable Integer count) {}
