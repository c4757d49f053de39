package org.oas.cim.kit.protection;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

/**
 * Finds telephone numbers: international ones (with +) that a country has given out, numbers of eight countries as they are grouped
 * at home, and any seven to fifteen digits right behind a word for telephone. Without + and without such a word a run of digits
 * is far more often a budget line, a book number or a year range; that is why the numbers of smaller countries, which have seven
 * or eight digits, are found behind a word only.
 */
final class Telephones {

    private static final PhoneNumberUtil NUMBERING_PLANS = PhoneNumberUtil.getInstance();

    /** With an unknown region only numbers that start with + are found. */
    private static final String INTERNATIONAL = "ZZ";

    /** Nine digits and more at home; the United States stand for all of the North American plan, the Caribbean included. */
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

    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

    private Telephones() {}

    static boolean writtenIn(String text) {
        if (!ENOUGH_DIGITS.matcher(text).find()) {
            return false;
        }
        return BEHIND_A_WORD.matcher(text).find()
                || numbersIn(text, INTERNATIONAL).findAny().isPresent()
                || HOME.stream().anyMatch(region -> numbersIn(text, region).anyMatch(Telephones::isGroupedAsAtHome));
    }

    private static Stream<PhoneNumberMatch> numbersIn(String text, String region) {
        Iterable<PhoneNumberMatch> numbers = NUMBERING_PLANS.findNumbers(text, region, Leniency.VALID, MOST_TRIES);
        return StreamSupport.stream(numbers.spliterator(), false);
    }

    /** A run of digits without groups says nothing; a country or trunk code may stand before the groups. */
    private static boolean isGroupedAsAtHome(PhoneNumberMatch match) {
        List<String> written = groups(match.rawString());
        List<String> atHome = groups(NUMBERING_PLANS.format(match.number(), PhoneNumberFormat.NATIONAL));
        int before = written.size() - atHome.size();
        return atHome.size() > 1
                && before >= 0
                && written.subList(before, written.size()).equals(atHome);
    }

    private static List<String> groups(String number) {
        return Arrays.stream(NO_DIGITS.split(number))
                .filter(group -> !group.isEmpty())
                .toList();
    }
}
