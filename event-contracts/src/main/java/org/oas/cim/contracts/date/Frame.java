package org.oas.cim.contracts.date;

import java.util.Optional;

/** Words around a date: {@code until {p}}. */
record Frame(String before, String after) {

    private static final String PLACE = "{p}";

    static Frame of(String source) {
        int place = source.indexOf(PLACE);
        return new Frame(source.substring(0, place), source.substring(place + PLACE.length()));
    }

    String around(String date) {
        return before + date + after;
    }

    /** What stands inside; empty if the text has other words around it. */
    Optional<String> inside(String folded) {
        boolean framed = folded.length() > before.length() + after.length()
                && folded.startsWith(before)
                && folded.endsWith(after);
        return framed
                ? Optional.of(folded.substring(before.length(), folded.length() - after.length()))
                : Optional.empty();
    }
}
