package org.oas.cim.gateway.codelist;

import java.util.Arrays;
import java.util.List;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;

/** In which form a code list is answered. JSON is the default. */
enum Format {
    JSON(MediaType.APPLICATION_JSON_TYPE, ".json"),
    CSV(new MediaType("text", "csv", "UTF-8"), ".csv");

    /** RFC 4180's type, for annotations. */
    static final String TEXT_CSV = "text/csv";

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final MediaType type;

    private final String extension;

    Format(MediaType type, String extension) {
        this.type = type;
        this.extension = extension;
    }

    MediaType type() {
        return type;
    }

    String extension() {
        return extension;
    }

    /** The one that the caller's Accept header prefers. */
    static Format preferredIn(Request request) {
        List<Variant> offered = Arrays.stream(values())
                .map(format -> new Variant(format.type, (String) null, null))
                .toList();
        Variant chosen = request.selectVariant(offered);
        return chosen != null && chosen.getMediaType().isCompatible(CSV.type) ? CSV : JSON;
    }
}
