package org.oas.cim.contracts.date;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes from a text what makes no difference to its meaning as a date. */
final class Folding {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern DASHES_BETWEEN_WORDS = Pattern.compile(" +- +|- +");
    private static final Pattern APOSTROPHES = Pattern.compile("[\\u2018\\u2019\\u02BC]");
    private static final Pattern ORDINAL_SIGNS = Pattern.compile("[\\u00BA\\u00B0]");
    private static final Pattern DOTS_OF_ABBREVIATIONS = Pattern.compile("\\.(?!\\d)");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F,;()\"\\u00AB\\u00BB\\u201C\\u201D]+");

    private Folding() {}

    /** The text in lower case, without accents, brackets and commas, with one kind of dash, apostrophe and space. Folding twice is folding once. */
    static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        plain = ACCENTS.matcher(plain).replaceAll("");
        plain = DASHES.matcher(plain).replaceAll("-");
        plain = APOSTROPHES.matcher(plain).replaceAll("'");
        plain = ORDINAL_SIGNS.matcher(plain).replaceAll("o");
        plain = DOTS_OF_ABBREVIATIONS.matcher(plain).replaceAll("");
        plain = SPACES.matcher(plain).replaceAll(" ");
        return DASHES_BETWEEN_WORDS.matcher(plain).replaceAll("-").strip();
    }
}
