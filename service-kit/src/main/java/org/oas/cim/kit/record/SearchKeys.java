package org.oas.cim.kit.record;

import java.text.Normalizer;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.PartnerContent;
import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.contracts.partner.Alias;
import org.oas.cim.contracts.record.Place;
import org.oas.cim.contracts.record.When;

/** What a record is found by in lists, and among records that may be the same: kept in a column of its own. */
public final class SearchKeys {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_WORD = 3;
    private static final int MOST_MONTHS = 13;

    private SearchKeys() {}

    /** All keys of the record. */
    public static List<String> of(RecordContent content) {
        Set<String> keys = new TreeSet<>(identifiers(content));
        words(content).forEach(word -> keys.add(word(word)));
        countries(content).forEach(country -> keys.add(country(country)));
        keys.addAll(placesInTime(content));
        return List.copyOf(keys);
    }

    /** The keys that records have which may be the same: an identifier, a country in a month; without these, a word of the title. */
    public static List<String> ofTheSame(RecordContent content) {
        Set<String> keys = new TreeSet<>(placesInTime(content));
        if (keys.isEmpty()) {
            words(content).forEach(word -> keys.add(word(word)));
        }
        keys.addAll(identifiers(content));
        return List.copyOf(keys);
    }

    /** The words of what it is called, in whatever language: without accents, in lower case, none shorter than three letters. */
    public static Set<String> words(RecordContent content) {
        Stream<String> texts = content.heading().values().stream();
        if (content instanceof PartnerContent partner) {
            texts = Stream.of(
                            texts,
                            partner.aliases().stream().map(Alias::name).filter(Objects::nonNull),
                            Stream.ofNullable(partner.acronym()))
                    .flatMap(stream -> stream);
        }
        return words(texts.toList());
    }

    /** The words of texts; see {@link #words(RecordContent)}. */
    public static Set<String> words(Collection<String> texts) {
        return texts.stream()
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", ""))
                .flatMap(text -> NO_LETTERS.splitAsStream(text.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The countries that it is in. */
    public static Set<String> countries(RecordContent content) {
        return content.places().stream()
                .filter(Objects::nonNull)
                .map(Place::country)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The share of words that two texts have in common, from 0 to 1 (Dice's coefficient). */
    public static double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        Set<String> common = new TreeSet<>(one);
        common.retainAll(other);
        return 2.0 * common.size() / (one.size() + other.size());
    }

    static String word(String word) {
        return "w:" + word;
    }

    static String country(String country) {
        return "c:" + country;
    }

    private static List<String> identifiers(RecordContent content) {
        return content.identifiers().stream()
                .map(identifier -> "i:" + identifier.scheme() + ":" + identifier.value())
                .toList();
    }

    private static List<String> placesInTime(RecordContent content) {
        List<String> keys = new ArrayList<>();
        for (YearMonth month : months(content.when())) {
            countries(content).forEach(country -> keys.add("d:" + country + "/" + month));
        }
        return keys;
    }

    /** The months that a date lies in; none for one that is open or vague. */
    private static List<YearMonth> months(@Nullable When when) {
        if (when == null || when.earliest() == null || when.latest() == null) {
            return List.of();
        }
        YearMonth first = YearMonth.from(when.earliest());
        long months = ChronoUnit.MONTHS.between(first, YearMonth.from(when.latest())) + 1;
        return months > MOST_MONTHS
                ? List.of()
                : LongStream.range(0, months).mapToObj(first::plusMonths).toList();
    }
}
