package org.oas.cim.gateway.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.oas.cim.contracts.code.CodeEntry;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.gateway.reader.Sight;

/** What values of a dimension are called, by language. Not thread-safe. */
final class Labels {

    private static final List<Locale> LANGUAGES =
            Stream.of("en", "es", "fr", "pt").map(Locale::of).toList();

    private final FeedView view;
    private final Reader reader;

    Labels(FeedView view, Reader reader) {
        this.view = view;
        this.reader = reader;
    }

    /** Empty where the value says all itself, or where the reader may not know what it is called. */
    Map<String, String> of(Dimension dimension, String value) {
        if (dimension == Dimension.PARTNER) {
            return partner(value);
        }
        return dimension.unit().map(unit -> date(unit, value)).orElseGet(() -> code(dimension, value));
    }

    private static Map<String, String> code(Dimension dimension, String value) {
        return dimension.lists().stream()
                .flatMap(list -> list.entry(value).stream())
                .findFirst()
                .map(CodeEntry::labels)
                .orElse(Map.of());
    }

    private Map<String, String> partner(String id) {
        return view.entry(UUID.fromString(id))
                .filter(entry -> entry.sight(reader) == Sight.ENTRY)
                .map(entry -> entry.record().content().heading())
                .orElse(Map.of());
    }

    private static Map<String, String> date(CalendarUnit unit, String value) {
        Map<String, String> labels = new LinkedHashMap<>();
        if (unit != CalendarUnit.YEAR) {
            LANGUAGES.forEach(language -> labels.put(language.getLanguage(), unit.label(value, language)));
        }
        return labels;
    }
}
