package org.oas.cim.local.launcher;

import java.util.Locale;

/** The ports that a user may choose, by option or by environment variable; the option wins. */
enum PortOption {
    GATEWAY("gateway", 8080),
    ACTIVITY("activity-service", 8081),
    PARTNER("partner-service", 8082),
    RESEARCH("research-service", 8083),
    POSTGRES("postgres", 15432),
    KAFKA("kafka", 19092),
    IDENTITY("identity", 18080);

    private final String part;
    private final int standard;

    PortOption(String part, int standard) {
        this.part = part;
        this.standard = standard;
    }

    String part() {
        return part;
    }

    int standard() {
        return standard;
    }

    String option() {
        return "--" + name().toLowerCase(Locale.ROOT) + "-port";
    }

    String variable() {
        return "CIM_" + name() + "_PORT";
    }
}
