package org.oas.cim.gateway.index;

import java.util.Set;

/** The statuses of activities, by what they say of what is to come. */
public final class ActivityStatus {

    public static final String CONFIRMED = "confirmed";
    public static final String CANCELLED = "cancelled";

    /** It is still to come, as far as is known. */
    public static final Set<String> TO_COME = Set.of("planning", "planned", CONFIRMED, "postponed");

    /** It takes place, or has. */
    public static final Set<String> HELD = Set.of("ongoing", "completed");

    private ActivityStatus() {}
}
