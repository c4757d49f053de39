package org.oas.cim.contracts.date;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How one language says dates. Immutable; each is made once. */
final class Phrasebook {

    private static final Map<DateLanguage, Phrasebook> BOOKS = books();

    private final PhraseFile file;
    private final Slots slots;
    private final Map<Phrase, List<Template>> phrases = new EnumMap<>(Phrase.class);

    private Phrasebook(DateLanguage language) {
        file = new PhraseFile(language);
        slots = new Slots(file);
        for (Phrase phrase : Phrase.values()) {
            phrases.put(phrase, templates(phrase.key()));
        }
    }

    static Phrasebook of(DateLanguage language) {
        return Objects.requireNonNull(BOOKS.get(language));
    }

    /** What the text says of one date; empty if it says none. */
    Optional<PartialDate> read(String folded) {
        for (Map.Entry<Phrase, List<Template>> phrase : phrases.entrySet()) {
            for (Template template : phrase.getValue()) {
                Optional<Map<String, Integer>> values = template.read(folded);
                if (values.isPresent()) {
                    return Optional.of(new PartialDate(phrase.getKey(), values.get(), Qualifier.NONE));
                }
            }
        }
        return Optional.empty();
    }

    String print(Phrase phrase, Map<String, Integer> values, boolean definite) {
        return Objects.requireNonNull(phrases.get(phrase)).getFirst().print(values, definite);
    }

    /** A row that is only printed. */
    String print(String key, Map<String, Integer> values) {
        return templates(key).getFirst().print(values, false);
    }

    /** A row of words around one date, as they are read. */
    List<Frame> frames(String key) {
        return file.folded(key).stream().map(Frame::of).toList();
    }

    /** A row of words around two dates, as they are read. */
    List<PairFrame> pairFrames(String key) {
        return file.folded(key).stream().map(PairFrame::of).toList();
    }

    /** A row of words, as they are read. */
    List<String> words(String key) {
        return file.folded(key);
    }

    /** A row, as it stands in the file. */
    List<String> row(String key) {
        return file.alternatives(key);
    }

    private List<Template> templates(String key) {
        return file.alternatives(key).stream()
                .map(source -> new Template(source, slots))
                .toList();
    }

    private static Map<DateLanguage, Phrasebook> books() {
        Map<DateLanguage, Phrasebook> books = new EnumMap<>(DateLanguage.class);
        for (DateLanguage language : DateLanguage.values()) {
            books.put(language, new Phrasebook(language));
        }
        return Collections.unmodifiableMap(books);
    }
}
