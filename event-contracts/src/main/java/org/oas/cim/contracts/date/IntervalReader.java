package org.oas.cim.contracts.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads words for one date or two in one language. Immutable. */
final class IntervalReader {

    /** "Possibly about" is as much as is said of one date. */
    private static final int MOST_QUALIFIERS = 2;

    private final Phrasebook book;
    private final List<Frame> about;
    private final List<Frame> possibly;
    private final List<PairFrame> ranges;
    private final List<PairFrame> neighbours;

    IntervalReader(Phrasebook book) {
        this.book = book;
        this.about = book.frames("about");
        this.possibly = book.frames("possibly");
        this.ranges = book.pairFrames("range");
        this.neighbours = book.pairFrames("both");
    }

    /** One date. */
    Optional<Understood> date(String folded, DateReference reference) {
        return partial(folded, MOST_QUALIFIERS)
                .filter(date -> !date.lacksMonth())
                .map(date -> new Understood(
                        withYear(date, reference).edtf(), date.lacksYear() ? Set.of(Inferred.YEAR) : Set.of()));
    }

    /** Two dates with words between them. */
    Optional<Understood> interval(String folded, DateReference reference) {
        return first(folded, ranges, reference)
                .or(() -> first(folded, neighbours, reference).map(IntervalReader::touching));
    }

    private Optional<Understood> first(String folded, List<PairFrame> frames, DateReference reference) {
        for (PairFrame frame : frames) {
            for (PairFrame.Pair pair : frame.inside(folded)) {
                Optional<PartialDate> start = partial(pair.first(), MOST_QUALIFIERS);
                Optional<PartialDate> end = start.isEmpty() ? start : partial(pair.second(), MOST_QUALIFIERS);
                if (start.isPresent() && end.isPresent()) {
                    Optional<Understood> whole = together(start.get(), end.get(), reference);
                    if (whole.isPresent()) {
                        return whole;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Either side may leave to the other what they share: the month, and the start its year. */
    private static Optional<Understood> together(PartialDate start, PartialDate end, DateReference reference) {
        PartialDate first = start.lacksMonth() ? start.inMonthOf(end) : start;
        PartialDate last = end.lacksMonth() ? end.inMonthOf(start) : end;
        boolean bareYearAfterNone = first.lacksYear() && last.phrase() == Phrase.YEAR;
        if (first.lacksMonth() || last.lacksMonth() || bareYearAfterNone) {
            return Optional.empty();
        }
        Integer shared = last.year();
        if (first.lacksYear() && shared != null) {
            first = first.withYear(shared);
        }
        boolean inferred = first.lacksYear() || last.lacksYear();
        String edtf = withYear(first, reference).edtf() + "/"
                + withYear(last, reference).edtf();
        return Optional.of(new Understood(edtf, inferred ? Set.of(Inferred.YEAR) : Set.of()));
    }

    private Optional<PartialDate> partial(String folded, int qualifiers) {
        Optional<PartialDate> date = book.read(folded);
        if (date.isPresent() || qualifiers == 0) {
            return date;
        }
        return inside(about, folded, qualifiers)
                .map(inner -> inner.with(Qualifier.APPROXIMATE))
                .or(() -> inside(possibly, folded, qualifiers).map(inner -> inner.with(Qualifier.UNCERTAIN)));
    }

    private Optional<PartialDate> inside(List<Frame> frames, String folded, int qualifiers) {
        return frames.stream()
                .flatMap(frame -> frame.inside(folded).stream())
                .flatMap(inner -> partial(inner, qualifiers - 1).stream())
                .findFirst();
    }

    private static PartialDate withYear(PartialDate date, DateReference reference) {
        if (!date.lacksYear()) {
            return date;
        }
        if (reference.year() == null) {
            throw new DateTimeException("names no year; give the one that is meant as 'year'");
        }
        return date.withYear(reference.year());
    }

    /** "11 and 14 November" are two dates and no interval. */
    private static Understood touching(Understood both) {
        int slash = both.edtf().indexOf('/');
        LocalDate end = EdtfDate.parse(both.edtf().substring(0, slash)).latest();
        LocalDate start = EdtfDate.parse(both.edtf().substring(slash + 1)).earliest();
        if (end == null || start == null || start.isAfter(end.plusDays(1))) {
            throw new DateTimeException("names two dates with a gap between them; record each, or write the first and"
                    + " the last as an interval if all between them is meant");
        }
        return both;
    }
}
