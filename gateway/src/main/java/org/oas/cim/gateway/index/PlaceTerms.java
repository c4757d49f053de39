package org.oas.cim.gateway.index;

import java.util.Optional;
import java.util.stream.Stream;

import org.oas.cim.gateway.reader.Reader;

/** The terms that say through what an entry is found by a country or a subdivision, and how directions are written. */
public final class PlaceTerms {

    private PlaceTerms() {}

    /** It takes place there. */
    public static String place(String code) {
        return "place:" + code;
    }

    /** It is about that country. */
    public static String about(String code) {
        return "about:" + code;
    }

    /** A record that the reader may see, and that takes place there or is about that country, is based on it. */
    public static Stream<String> basedOn(String code, Reader reader) {
        return reader.terms().stream().map(circle -> basedOn(code, circle));
    }

    /** The code in a term of {@link Fields#WHERE}; empty if the reader may not know what it says. */
    public static Optional<String> code(String term, Reader reader) {
        int code = term.lastIndexOf(':') + 1;
        String said = term.substring(0, code);
        boolean isKnown = said.equals(place(""))
                || said.equals(about(""))
                || basedOn("", reader).anyMatch(said::equals);
        return isKnown ? Optional.of(term.substring(code)) : Optional.empty();
    }

    static String basedOn(String code, String circle) {
        return "basedOn:" + circle + ":" + code;
    }

    /** From a country or region to another one. */
    public static String corridor(String origin, String destination) {
        return origin + ">" + destination;
    }
}
