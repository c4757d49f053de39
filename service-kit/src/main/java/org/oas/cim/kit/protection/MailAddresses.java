package org.oas.cim.kit.protection;

/** Finds mail addresses: something, an at sign, and a domain with a dot (RFC 5321 §4.1.2, without quoted and bare-host forms). */
final class MailAddresses {

    private static final String LOCAL_MARKS = "!#$%&'*+-/=?^_`{|}~.";

    private MailAddresses() {}

    static boolean writtenIn(String text) {
        for (int sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
            if (endsLocalPart(text, sign - 1) && startsDomain(text, sign + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsLocalPart(String text, int last) {
        return last >= 0
                && (Character.isLetterOrDigit(text.charAt(last)) || LOCAL_MARKS.indexOf(text.charAt(last)) >= 0);
    }

    private static boolean startsDomain(String text, int start) {
        int lastDot = -1;
        int end = start;
        while (end < text.length() && isInDomain(text.charAt(end))) {
            boolean dotInside = text.charAt(end) == '.' && end > start && end + 1 < text.length();
            if (dotInside && Character.isLetter(text.charAt(end + 1))) {
                lastDot = end;
            }
            end++;
        }
        return lastDot > start && end - lastDot > 2;
    }

    private static boolean isInDomain(char character) {
        return Character.isLetterOrDigit(character) || character == '-' || character == '.';
    }
}
