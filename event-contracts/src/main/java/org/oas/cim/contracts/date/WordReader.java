package org.oas.cim.contracts.date;

import java.time.DateTimeException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Reads words for dates in one language. Immutable; each is made once. */
final class WordReader {

    private static final Map<DateLanguage, WordReader> READERS = readers();

    private final DateLanguage language;
    private final IntervalReader dates;
    private final OpenDateReader openDates;
    private final List<String> leads;
    private final List<String> throughout;
    private final List<String> vague;

    private WordReader(DateLanguage language) {
        Phrasebook book = Phrasebook.of(language);
        this.language = language;
        this.dates = new IntervalReader(book);
        this.openDates = new OpenDateReader(book, dates);
        this.leads = book.words("lead");
        this.throughout = book.words("throughout");
        this.vague = book.words("vague");
    }

    static WordReader of(DateLanguage language) {
        return Objects.requireNonNull(READERS.get(language));
    }

    /**
     * The date that folded text says.
     *
     * @return empty if it says none in this language
     * @throws DateTimeException if it says one that cannot be told, with what is missing
     */
    Optional<DateReading> read(String folded, DateReference reference) {
        Optional<DateReading> reading = understood(folded, reference)
                .map(date -> reading(date, null))
                .or(() -> after(throughout, folded)
                        .flatMap(rest -> understood(rest, reference).stream())
                        .findFirst()
                        .map(date -> reading(date, Extent.THROUGHOUT)))
                .or(() -> after(leads, folded)
                        .flatMap(rest -> understood(rest, reference).stream())
                        .findFirst()
                        .map(date -> reading(date, null)));
        if (reading.isEmpty() && isVague(folded)) {
            throw new DateTimeException("names a part of a month or a year that EDTF has no code for; write the months,"
                    + " the quarter or the half that is meant");
        }
        return reading;
    }

    private Optional<Understood> understood(String folded, DateReference reference) {
        return dates.date(folded, reference)
                .or(() -> dates.interval(folded, reference))
                .or(() -> openDates.oneSide(folded, reference))
                .or(() -> openDates.counted(folded, reference));
    }

    private DateReading reading(Understood understood, @Nullable Extent said) {
        EdtfDate date = EdtfDate.parse(understood.edtf());
        Extent extent = Objects.requireNonNullElse(said, Extent.usualFor(date.precision()));
        return new DateReading(date, language, extent, understood.inferred());
    }

    private boolean isVague(String folded) {
        return Stream.concat(Stream.of(folded), after(leads, folded))
                .anyMatch(text ->
                        vague.stream().anyMatch(word -> text.startsWith(word + " ") || text.startsWith(word + "-")));
    }

    /** What follows one of the words at the beginning. */
    private static Stream<String> after(List<String> words, String folded) {
        return words.stream()
                .map(word -> word.endsWith("'") ? word : word + " ")
                .filter(folded::startsWith)
                .map(word -> folded.substring(word.length()));
    }

    private static Map<DateLanguage, WordReader> readers() {
        Map<DateLanguage, WordReader> readers = new EnumMap<>(DateLanguage.class);
        for (DateLanguage language : DateLanguage.values()) {
            readers.put(language, new WordReader(language));
        }
        return Collections.unmodifiableMap(readers);
    }
}
