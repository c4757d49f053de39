package org.oas.cim.contracts.date;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** What the places of a phrase may hold, in one language: words of a list or figures. Immutable. */
final class Slots {

    static final String DAY = "d";
    static final String TO_DAY = "to";
    static final String MONTH = "month";
    static final String TO_MONTH = "tomonth";
    static final String SEASON = "season";
    static final String ORDINAL = "ordinal";
    static final String HALF = "half";
    static final String NUMBER = "number";
    static final String YEAR = "year";
    static final String NEXT_YEAR = "next";
    static final String FAR_YEAR = "far";
    static final String DECADE = "decade";
    static final String FIRST_YEAR = "first";
    static final String LAST_YEAR = "last";

    /** What {@code {d}} may carry: 1st, 1er, 1º. */
    private static final String ORDINAL_ENDING = "(?:st|nd|rd|th|er|o)?$";

    private static final Map<String, String> FIGURES = Map.of(
            DAY, "\\d{1,2}(?:st|nd|rd|th|er|o)?",
            TO_DAY, "\\d{1,2}",
            NUMBER, "[1-4]",
            YEAR, "-?\\d{4}",
            NEXT_YEAR, "\\d{4}|\\d{2}",
            FAR_YEAR, "-?\\d{4}|-?[1-9]\\d{4,8}",
            DECADE, "\\d{3}0",
            FIRST_YEAR, "\\d{2}00",
            LAST_YEAR, "\\d{2}99");

    private final Map<String, WordList> lists = new HashMap<>();
    private final String firstDay;

    Slots(PhraseFile file) {
        for (String name : List.of(MONTH, SEASON, ORDINAL, HALF)) {
            lists.put(name, new WordList(file, name));
        }
        lists.put(TO_MONTH, new WordList(file, MONTH));
        firstDay = file.alternatives("first-day").getFirst();
    }

    /** Matches, folded, what the place may hold. */
    String regex(String slot) {
        WordList list = lists.get(slot);
        return list == null ? Objects.requireNonNull(FIGURES.get(slot), slot) : list.regex();
    }

    int read(String slot, String folded) {
        WordList list = lists.get(slot);
        return list == null ? Integer.parseInt(folded.replaceFirst(ORDINAL_ENDING, "")) : list.number(folded);
    }

    String print(String slot, int value, boolean definite) {
        @Nullable WordList list = lists.get(slot);
        if (list != null) {
            return list.word(value, definite);
        }
        return switch (slot) {
            case DAY -> value == 1 ? firstDay : Integer.toString(value);
            case TO_DAY, NUMBER -> Integer.toString(value);
            default -> year(value);
        };
    }

    /** A year with at least four digits. */
    static String year(int year) {
        return String.format(Locale.ROOT, year < 0 ? "%05d" : "%04d", year);
    }
}
