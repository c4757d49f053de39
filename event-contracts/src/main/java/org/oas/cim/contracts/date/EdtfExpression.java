package org.oas.cim.contracts.date;

import java.time.DateTimeException;
import java.util.Optional;

/** What an EDTF text is made of: one date, or the two sides of an interval. */
sealed interface EdtfExpression {

    /** One date. */
    record Single(EdtfSide.Stated date) implements EdtfExpression {}

    /** An interval, at least one side of which is a date. */
    record Interval(EdtfSide start, EdtfSide end) implements EdtfExpression {}

    /**
     * Reads EDTF text.
     *
     * @throws DateTimeException if it is none, with what would be
     */
    static EdtfExpression read(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return new Single(EdtfSide.Stated.read(text));
        }
        EdtfSide start = EdtfSide.read(text.substring(0, slash));
        EdtfSide end = EdtfSide.read(text.substring(slash + 1));
        Optional<Span> first = span(start);
        Optional<Span> last = span(end);
        if (first.isEmpty() && last.isEmpty()) {
            throw new DateTimeException("names no date on either side; give at least one, or leave the date out");
        }
        if (first.isPresent()
                && last.isPresent()
                && last.get().last().isBefore(first.get().first())) {
            throw new DateTimeException("ends before it starts; put the earlier date first");
        }
        return new Interval(start, end);
    }

    private static Optional<Span> span(EdtfSide side) {
        return side instanceof EdtfSide.Stated stated ? Optional.of(stated.span()) : Optional.empty();
    }
}
