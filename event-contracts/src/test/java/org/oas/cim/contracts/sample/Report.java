package org.oas.cim.contracts.sample;

import java.util.List;

/** The report's text. */
record Report(String text) {

    /** The lines that are not empty; the sample counts them from 1. */
    List<String> paragraphs() {
        return text.lines().filter(line -> !isSpace(line)).toList();
    }

    /** Whether there is nothing to read in it; the report also ends paragraphs with no-break spaces. */
    static boolean isSpace(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
