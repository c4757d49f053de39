package org.oas.cim.contracts.date;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Reads words for a date that is stated on one side only, in one language. Immutable. */
final class OpenDateReader {

    /** Words around the side that is stated, and EDTF around it that says the same. */
    private record Side(Frame words, String before, String after) {}

    private final IntervalReader dates;
    private final List<Side> sides = new ArrayList<>();
    private final List<String> coming;
    private final List<String> last;

    OpenDateReader(Phrasebook book, IntervalReader dates) {
        this.dates = dates;
        book.frames("from.unknown").forEach(words -> sides.add(new Side(words, "", "/")));
        book.frames("until.unknown").forEach(words -> sides.add(new Side(words, "/", "")));
        book.frames("from").forEach(words -> sides.add(new Side(words, "", "/..")));
        book.frames("until").forEach(words -> sides.add(new Side(words, "../", "")));
        this.coming = book.words("coming-months");
        this.last = book.words("last-months");
    }

    /** A date from which or until which. */
    Optional<Understood> oneSide(String folded, DateReference reference) {
        for (Side side : sides) {
            Optional<Understood> date = side.words()
                    .inside(folded)
                    .flatMap(inner -> dates.date(inner, reference))
                    .map(inner -> new Understood(side.before() + inner.edtf() + side.after(), inner.inferred()));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /**
     * Months counted from when the text was written. How many is not said: those to come have an open end, those gone by began at a
     * time that is not known.
     */
    Optional<Understood> counted(String folded, DateReference reference) {
        if (coming.contains(folded)) {
            return Optional.of(new Understood(month(reference.asOf()) + "/..", Set.of(Inferred.AS_OF)));
        }
        if (last.contains(folded)) {
            return Optional.of(new Understood("/" + month(reference.asOf()), Set.of(Inferred.AS_OF)));
        }
        return Optional.empty();
    }

    private static String month(@Nullable YearMonth asOf) {
        if (asOf == null) {
            throw new DateTimeException("is counted from when it was written; give that day or month as 'asOf'");
        }
        return Phrase.MONTH.edtf(Map.of(Slots.YEAR, asOf.getYear(), Slots.MONTH, asOf.getMonthValue()));
    }
}
