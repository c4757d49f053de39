package org.oas.cim.contracts.code;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that a mistyped one probably meant, by edit distance, ignoring case. */
public final class Nearest {

    private Nearest() {}

    /** The nearest of the words, at most {@code farthest} edits and a third of the mistyped word's length away. */
    public static Optional<String> of(String mistyped, Collection<String> words, int farthest) {
        String sought = mistyped.toLowerCase(Locale.ROOT);
        if (sought.length() > 100) {
            return Optional.empty();
        }
        int allowed = Math.min(farthest, sought.length() / 3);
        return words.stream()
                .filter(word -> Math.abs(word.length() - sought.length()) <= allowed)
                .map(word -> new Candidate(word, distance(sought, word.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance() <= allowed)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    private record Candidate(String word, int distance) {}

    /** Edits are a letter more, less or another, and two neighbours exchanged (optimal string alignment). */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(last[j], current[j - 1]));
                if (areExchanged(a, i, b, j)) {
                    current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = current;
        }
        return last[b.length()];
    }

    private static boolean areExchanged(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
