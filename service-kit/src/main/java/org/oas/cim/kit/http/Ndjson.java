package org.oas.cim.kit.http;

/** One JSON text a line, in UTF-8. */
public final class Ndjson {

    /** Its media type. */
    public static final String MEDIA_TYPE = "application/x-ndjson";

    private Ndjson() {}
}
