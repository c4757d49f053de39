package org.oas.cim.contracts.date;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Dates in words of English, Spanish, French and Portuguese: "spring 2005", «segundo semestre de 2004». What is printed is read back
 * to the same date. Thread-safe.
 */
public final class DateWords {

    /** The longest text that is read, in characters. */
    public static final int LONGEST_TEXT = 300;

    private static final Pattern FIGURES_AND_SIGNS = Pattern.compile("[0-9XY?~%./-]*");

    private DateWords() {}

    /** The date in words of the language. */
    public static String print(EdtfDate date, DateLanguage language) {
        return new DateWriter(Phrasebook.of(language)).print(EdtfExpression.read(date.text()));
    }

    /** The date in words of every language. */
    public static Map<DateLanguage, String> print(EdtfDate date) {
        Map<DateLanguage, String> words = new EnumMap<>(DateLanguage.class);
        for (DateLanguage language : DateLanguage.values()) {
            words.put(language, print(date, language));
        }
        return words;
    }

    /**
     * Reads a date in words, or EDTF. Nothing is guessed: a text without a year needs one in the reference, a day in figures that may
     * be two days (03/04/2005) is refused, and so is "early 2005", for which EDTF has no code.
     *
     * @param language the text's language; null if it may be any that all readings of it agree in
     * @throws DateTimeException if the text says no date or not a single one, with a message that says what would be and does not repeat the text
     */
    public static DateReading read(String text, @Nullable DateLanguage language, DateReference reference) {
        if (text.length() > LONGEST_TEXT) {
            throw new DateTimeException("is longer than " + LONGEST_TEXT + " characters");
        }
        String stripped = text.strip();
        try {
            EdtfDate date = EdtfDate.parse(stripped);
            return new DateReading(date, null, Extent.usualFor(date.precision()), Set.of());
        } catch (DateTimeException notEdtf) {
            String folded = Folding.fold(stripped);
            return figures(folded)
                    .or(() -> words(folded, language, reference))
                    .orElseThrow(() -> refusal(stripped, notEdtf));
        }
    }

    private static Optional<DateReading> figures(String folded) {
        return FigureDate.read(folded).map(understood -> {
            EdtfDate date = EdtfDate.parse(understood.edtf());
            return new DateReading(date, null, Extent.usualFor(date.precision()), understood.inferred());
        });
    }

    private static Optional<DateReading> words(
            String folded, @Nullable DateLanguage language, DateReference reference) {
        List<DateReading> readings = new ArrayList<>();
        List<DateTimeException> refusals = new ArrayList<>();
        for (DateLanguage each : language == null ? DateLanguage.values() : new DateLanguage[] {language}) {
            try {
                WordReader.of(each).read(folded, reference).ifPresent(readings::add);
            } catch (DateTimeException e) {
                refusals.add(e);
            }
        }
        if (readings.isEmpty() && !refusals.isEmpty()) {
            throw refusals.getFirst();
        }
        return readings.stream().findFirst().map(first -> agreed(first, readings));
    }

    private static DateReading agreed(DateReading first, List<DateReading> readings) {
        for (DateReading other : readings) {
            if (!other.date().equals(first.date())) {
                throw new DateTimeException("means " + first.date().text() + " in one language ("
                        + code(first) + ") and " + other.date().text() + " in another (" + code(other)
                        + "); say which language it is");
            }
        }
        return first;
    }

    private static String code(DateReading reading) {
        return Objects.requireNonNull(reading.language()).code();
    }

    private static DateTimeException refusal(String text, DateTimeException notEdtf) {
        return FIGURES_AND_SIGNS.matcher(text).matches()
                ? notEdtf
                : new DateTimeException(
                        "says no date that can be read: write EDTF such as 2005-04-14 or 2005-21, or words"
                                + " such as 14 April 2005, spring 2005, segundo semestre de 2004");
    }
}
