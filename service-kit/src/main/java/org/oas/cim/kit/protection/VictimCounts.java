package org.oas.cim.kit.protection;

import java.util.stream.IntStream;

/**
 * Finds numbers from 1 to 10 that count victims, survivors or trafficked persons: before the word ("two trafficked girls", "3 de
 * las víctimas") or behind it ("victims: 4"). From each number at most a dozen words are read, so the time is linear.
 */
final class VictimCounts {

    private VictimCounts() {}

    static boolean madeIn(Passage passage) {
        Sentence sentence = new Sentence(Tokenizer.tokensOf(passage.text()), passage.portuguese());
        CountBefore before = new CountBefore(sentence);
        CountBehind behind = new CountBehind(sentence);
        return IntStream.range(0, sentence.length()).anyMatch(at -> before.startsAt(at) || behind.startsAt(at));
    }
}
