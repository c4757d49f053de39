package org.oas.cim.gateway.live;

import java.time.Duration;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.filter.ParameterCheck;
import org.oas.cim.gateway.index.FeedToken;

/** Which changes are asked for, as it is sent. */
public record ChangesParameters(
        @RestQuery
        @Parameter(
                description =
                        "The 'token' of the answer before, or the id of an event of the stream. Left out: from the beginning, every"
                                + " record once.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 100))
        @Nullable
        String since,

        @RestQuery
        @Parameter(
                description = "Seconds to wait for a change if there is none yet.",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "60", defaultValue = "0"))
        @Nullable
        String timeout) {

    private static final int LONGEST_WAIT = 60;

    /** The place to tell changes from; null for the beginning. What is no token is noted in the check. */
    @Nullable
    FeedToken place(ParameterCheck check) {
        if (since == null) {
            return null;
        }
        FeedToken token = FeedToken.parse(since).orElse(null);
        if (token == null) {
            check.wrong("since", "is no token of the feed; send the one of the answer before, or none", since);
        }
        return token;
    }

    Duration patience(ParameterCheck check) {
        return Duration.ofSeconds(check.number("timeout", timeout, 0, LONGEST_WAIT, 0));
    }
}
