package org.oas.cim.kit.protection;

/**
 * Numbers in digits, with the groupings of the four languages: 1,700 and 1.700 and 1 700 and 1'700 are one thousand seven hundred. 4.2.1,
 * 3.5 and 0.005 are no whole numbers.
 */
final class Numeral {

    private static final int GROUP = 3;
    private static final int LONGEST = 18;

    private Numeral() {}

    /** Where the number ends that starts here. */
    static int endOf(String text, int start) {
        int end = endOfDigits(text, start);
        boolean spaced = end - start <= GROUP;
        while (end + 1 < text.length() && isDigit(text, end + 1)) {
            char separator = text.charAt(end);
            int next = endOfDigits(text, end + 1);
            boolean spacedGroup = separator == ' ' && spaced && next - end - 1 == GROUP;
            if (!spacedGroup && separator != '.' && separator != ',' && separator != '\'') {
                return end;
            }
            spaced = separator == ' ';
            end = next;
        }
        return end;
    }

    /** Its value if it is a whole number, else -1. */
    static long valueOf(String number) {
        String[] groups = number.split("[.,' ]", -1);
        if (groups.length > 1 && !isGrouped(number, groups)) {
            return -1;
        }
        String digits = String.join("", groups);
        return Long.parseLong(digits.length() <= LONGEST ? digits : "9".repeat(LONGEST));
    }

    private static boolean isGrouped(String number, String[] groups) {
        boolean firstFits = groups[0].length() <= GROUP && !groups[0].startsWith("0");
        for (int group = 1; group < groups.length; group++) {
            if (groups[group].length() != GROUP) {
                return false;
            }
        }
        long separators = number.chars()
                .filter(character -> !Character.isDigit(character))
                .distinct()
                .count();
        return firstFits && separators == 1;
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(String text, int index) {
        return Character.isDigit(text.charAt(index));
    }
}
