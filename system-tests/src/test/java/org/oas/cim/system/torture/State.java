package org.oas.cim.system.torture;

import com.fasterxml.jackson.databind.JsonNode;

/** What a record was in one of its versions, as far as the laws ask for it. */
record State(long version, boolean withdrawn, String visibility, JsonNode heading) {

    private static final String PUBLIC = "public";
    private static final String OWNER_AND_CIM = "owner-and-cim";

    /** From a record as the API answers it, or as an event carries it. */
    static State of(JsonNode record) {
        return new State(
                record.path("version").asLong(),
                record.path("withdrawn").asBoolean(),
                record.path("visibility").asText(),
                record.has("names") ? record.path("names") : record.path("title"));
    }

    State withdrawnNext() {
        return new State(version + 1, true, visibility, heading);
    }

    boolean isForEverybody() {
        return visibility.equals(PUBLIC);
    }

    boolean isForPartners() {
        return !visibility.equals(OWNER_AND_CIM);
    }
}
