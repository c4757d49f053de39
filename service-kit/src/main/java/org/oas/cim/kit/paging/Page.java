package org.oas.cim.kit.paging;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list as it is answered.
 *
 * @param data the entries
 * @param next where the next page is, relative to the base URL; null on the last one
 * @param prev where the page before is; null on the first one
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Page<T>(
        List<T> data,
        @Schema(required = true, nullable = true) @Nullable String next,
        @Schema(required = true, nullable = true) @Nullable String prev) {}
