package org.oas.cim.kit.protection;

import java.util.regex.Pattern;

/**
 * Finds a full date, at most 40 characters and no sentence's end behind a word for being born. A year alone, or a month and a year,
 * is an age group, not a birth date. An organization is founded, not born: "born on 18 February 1928" is refused whoever it was.
 * All repetitions are bounded, so the time is linear.
 */
final class BirthDates {

    private static final String BORN = "(?:born"
            + "|dates?\\s+of\\s+birth|birth\\s?dates?|birthdays?|d\\.?o\\.?b\\.?"
            + "|nacid[oa]s?|nacio|nacieron|fechas?\\s+de\\s+nac(?:imiento|\\.)|f\\.\\s?nac\\."
            // French "ne" is also "not": only with "le" behind it is anybody born.
            + "|nee?s?(?:\\(e\\))?(?:\\(s\\))?\\s+le|dates?\\s+de\\s+naissance"
            + "|nascid[oa]s?|nasceu|nasceram|datas?\\s+de\\s+nasc(?:imento|\\.))";

    private static final String MONTH =
            "(?:jan|ene|feb|fev|mar|apr|abr|avr|may|mai|jun|juin|jul|juil|aug|ago|aou|sep|set|oct|out|okt"
                    + "|nov|dec|dez|dic)\\p{L}{0,8}+\\.?";

    private static final String YEAR = "(?:19|20)\\d{2}";

    private static final String NUMERIC =
            YEAR + "[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?(?:" + YEAR + "|\\d{2})";

    private static final String DAY_FIRST =
            "\\d{1,2}(?:st|nd|rd|th|er|o|a|\\.)?(?:\\s+(?:day\\s+)?(?:of|de|du))?[\\s-]{1,3}" + MONTH
                    + "(?:,|\\s+(?:of|de|del|du))?[\\s-]{1,3}" + YEAR;

    private static final String MONTH_FIRST = MONTH + "\\s{1,3}\\d{1,2}(?:st|nd|rd|th)?,?\\s{1,3}" + YEAR;

    private static final Pattern BIRTH_DATE = Pattern.compile(
            "(?<![\\p{L}\\d])" + BORN + "(?![\\p{L}\\d])[^.!?\\d]{0,40}?(?<![\\p{L}\\d])(?:" + NUMERIC + "|" + DAY_FIRST
                    + "|" + MONTH_FIRST + ")(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    private BirthDates() {}

    static boolean statedIn(String text) {
        return BIRTH_DATE.matcher(text).find();
    }
}
