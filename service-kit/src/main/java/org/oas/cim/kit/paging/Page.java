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
 * @param sync the token to pull what changed since the first page was read
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Page<T>(
        @Schema(maxItems = Page.MOST_ENTRIES) List<T> data,

        @Schema(required = true, nullable = true, maxLength = Page.LONGEST_ADDRESS) @Nullable
        String next,

        @Schema(required = true, nullable = true, maxLength = Page.LONGEST_ADDRESS) @Nullable
        String prev,

        @Schema(required = true, maxLength = Page.LONGEST_TOKEN)
        String sync) {

    private static final int MOST_ENTRIES = 200;

    private static final int LONGEST_TOKEN = 300;

    /** The filters as they fit into a request line, and a cursor. */
    private static final int LONGEST_ADDRESS = 8_000;
}
