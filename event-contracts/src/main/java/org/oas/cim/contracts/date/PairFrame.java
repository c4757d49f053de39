package org.oas.cim.contracts.date;

import java.util.ArrayList;
import java.util.List;

/** Words around and between two dates: {@code from {a} to {b}}. */
record PairFrame(String before, String between) {

    private static final String FIRST = "{a}";
    private static final String SECOND = "{b}";

    /** Two texts. */
    record Pair(String first, String second) {}

    static PairFrame of(String source) {
        int first = source.indexOf(FIRST);
        int second = source.indexOf(SECOND);
        return new PairFrame(source.substring(0, first), source.substring(first + FIRST.length(), second));
    }

    String around(String first, String second) {
        return before + first + between + second;
    }

    /** Every way to part the text at the words between. */
    List<Pair> inside(String folded) {
        List<Pair> pairs = new ArrayList<>();
        if (folded.startsWith(before)) {
            int at = folded.indexOf(between, before.length() + 1);
            while (at >= 0) {
                pairs.add(new Pair(folded.substring(before.length(), at), folded.substring(at + between.length())));
                at = folded.indexOf(between, at + 1);
            }
        }
        return pairs;
    }
}
