package org.oas.cim.kit.protection;

import java.text.Normalizer;
import java.util.Locale;

/**
 * One text, made even: compatibility forms (full-width digits, no-break spaces, №) in their plain form, without accents and invisible
 * characters, straight apostrophes, plain hyphens. Letters keep their case. The length is not that of the text as sent.
 *
 * @param portuguese whether the text stands in a language map under Portuguese, where "dos" is no number
 */
record Passage(String text, boolean portuguese) {

    /** @param member the name of the member that holds the text: in a language map, its language */
    static Passage of(String raw, String member) {
        String language = member.toLowerCase(Locale.ROOT);
        return new Passage(even(raw), language.equals("pt") || language.startsWith("pt-"));
    }

    private static String even(String raw) {
        String decomposed = Normalizer.normalize(raw, Normalizer.Form.NFKD);
        StringBuilder even = new StringBuilder(decomposed.length());
        for (int at = 0; at < decomposed.length(); at++) {
            char character = decomposed.charAt(at);
            switch (Character.getType(character)) {
                case Character.NON_SPACING_MARK, Character.FORMAT -> {
                    // Accents, soft hyphens and zero-width characters do not change what is read.
                }
                case Character.DECIMAL_DIGIT_NUMBER -> even.append(Character.digit(character, 10));
                default -> even.append(plain(character));
            }
        }
        return even.toString();
    }

    private static char plain(char character) {
        return switch (character) {
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            case '\u2010', '\u2011' -> '-';
            default -> character;
        };
    }
}
