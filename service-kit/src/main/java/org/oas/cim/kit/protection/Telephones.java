package org.oas.cim.kit.protection;

import java.util.List;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;

/**
 * Finds telephone numbers: international ones (with +) that a country has given out, numbers of eight countries as they are grouped
 * at home, and any seven to fifteen digits right behind a word for telephone. Without + and without such a word a run of
 * digits is far more often a budget line, a book number or a year range; that is why the numbers of smaller countries, which have
 * seven or eight digits, are found behind a word only.
 */
final class Telephones {

    private static final PhoneNumberUtil NUMBERING_PLANS = PhoneNumberUtil.getInstance();

    /** With an unknown region only numbers that start with + are found. */
    private static final String INTERNATIONAL = "ZZ";

    /** Ten digits and more at home; the United States stand for all of the North American plan, the Caribbean included. */
    private static final List<String> HOME = List.of("US", "MX", "BR", "CO", "VE", "AR", "ES", "FR");

    /** How many runs of digits that are no telephone number are looked at before the search in one text ends. */
    private static final long MOST_TRIES = 10_000;

    private static final Pattern BEHIND_A_WORD = Pattern.compile(
            "(?<![\\p{L}\\d])(?:tel|tele?phones?|phones?|mobile|cell|cell\\s?phones?|fax|whatsapp|telefonos?|telefones?|celular(?:es)?"
                    + "|movil|telemovel|telecopie|portable)(?![\\p{L}\\d])"
                    + "(?:\\s*+(?:number|no|num|numero|nr|n|is|es|est|e)(?![\\p{L}\\d])|\\s*+[.:#,()+°-])*+"
                    + "\\s*+\\d(?:[\\s().-]{0,3}+\\d){6,14}+(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ENOUGH_DIGITS = Pattern.compile("\\d(?:[^\\p{L}\\d]{0,4}+\\d){5}");

    private Telephones() {}

    static boolean writtenIn(String text) {
        return ENOUGH_DIGITS.matcher(text).find()
                && (BEHIND_A_WORD.matcher(text).find()
                        || isFound(text, INTERNATIONAL, Leniency.VALID)
                        || HOME.stream().anyMatch(region -> isFound(text, region, Leniency.EXACT_GROUPING)));
    }

    private static boolean isFound(String text, String region, Leniency leniency) {
        return NUMBERING_PLANS
                .findNumbers(text, region, leniency, MOST_TRIES)
                .iterator()
                .hasNext();
    }
}
