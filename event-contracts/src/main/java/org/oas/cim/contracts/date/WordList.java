package org.oas.cim.contracts.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbered words of one language, such as its months. Immutable. */
final class WordList {

    private final List<String> printed = new ArrayList<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The words of the rows {@code name.1}, {@code name.2} and so on. */
    WordList(PhraseFile file, String name) {
        for (int number = 1; ; number++) {
            List<String> words = file.alternatives(name + "." + number);
            if (words.isEmpty()) {
                break;
            }
            printed.add(words.getFirst());
            for (String word : words) {
                add(Article.without(word), number);
                add(Article.with(word), number);
            }
        }
    }

    private void add(String word, int number) {
        Integer other = numbers.put(Folding.fold(word), number);
        if (other != null && other != number) {
            throw new IllegalStateException("'" + word + "' stands for " + other + " and for " + number);
        }
    }

    String word(int number, boolean definite) {
        String word = printed.get(number - 1);
        return definite ? Article.with(word) : Article.without(word);
    }

    /** The number of a word that {@link #regex} matched. */
    int number(String folded) {
        return Objects.requireNonNull(numbers.get(folded), folded);
    }

    /** Matches any of the words, folded. */
    String regex() {
        return numbers.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
