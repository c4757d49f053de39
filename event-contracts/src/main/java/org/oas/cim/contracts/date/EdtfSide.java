package org.oas.cim.contracts.date;

import java.time.DateTimeException;

/** A date that stands alone, or either side of an interval. */
sealed interface EdtfSide {

    /** A date and how sure it is. */
    record Stated(Span span, Qualifier qualifier) implements EdtfSide {

        /**
         * Reads a date with its qualifier.
         *
         * @throws DateTimeException if it is none that the calendar has
         */
        static Stated read(String text) {
            Qualifier qualifier = Qualifier.atEndOf(text);
            String date = text.substring(0, text.length() - qualifier.sign().length());
            return new Stated(SpanReader.read(date), qualifier);
        }
    }

    /** No date. */
    enum Missing implements EdtfSide {
        /** There is no bound: {@code ..}. */
        OPEN,
        /** There is one, and it is not known: an empty text. */
        UNKNOWN
    }

    /** Reads a side of an interval. */
    static EdtfSide read(String text) {
        return switch (text) {
            case ".." -> Missing.OPEN;
            case "" -> Missing.UNKNOWN;
            default -> Stated.read(text);
        };
    }
}
