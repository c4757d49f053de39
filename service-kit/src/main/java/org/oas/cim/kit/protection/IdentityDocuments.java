package org.oas.cim.kit.protection;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds numbers of passports, visas, identity cards, licences and social security: a number right behind the document's name, or a
 * number whose form gives it away by itself (CURP, CPF with its check digits, United States social security number). A number is
 * at least five digits, with letters and separators between them; years and plain dates are none. All repetitions are bounded or
 * possessive, so the time is linear.
 */
final class IdentityDocuments {

    private static final String DOCUMENT = "(?:passport|passeport|pasaporte|passaporte|visa|visto"
            + "|(?:national\\s+)?(?:identity|identification|id)\\s+(?:card|document)|national\\s+id(?:entification)?|personal\\s+id"
            + "|(?:driver'?s?|driving)\\s+licen[cs]e|social\\s+security|ssn|alien\\s+registration|birth\\s+certificate"
            + "|cedula|dni|nie|curp|rut|nuip|nss|documento|carnet|licencia\\s+de\\s+conducir|seguro\\s+social"
            + "|(?:acta|partida)\\s+de\\s+nacimiento"
            + "|carte\\s+(?:nationale\\s+)?d'identite|piece\\s+d'identite|titre\\s+de\\s+sejour|permis\\s+de\\s+conduire|acte\\s+de\\s+naissance"
            + "|securite\\s+sociale|rg|cpf|carteira|certidao\\s+de\\s+nascimento|registro\\s+geral)";

    /** What stands between a document's name and its number, at most six of them. */
    private static final String FILLER = "(?:\\s*+(?:number|num|nr|no|numero|n|o|id|is|was|es|est|e|de|of|da|do|du|la"
            + "|card|identidad|identidade|identite|identification|ciudadania|extranjeria|motorista|national|nacional|registration"
            + "|[.:#,()°º-])(?![\\p{L}\\d])|\\s*+[.:#,()°º-])";

    /** Letters before the digits, as in "A1234567" or "V-12.345.678"; separators inside; a check letter behind. */
    private static final String NUMBER =
            "((?<![\\p{L}\\d])\\p{L}{0,4}+[\\s-]?\\d(?:[\\s./-]?\\d){4,19}+(?:-?[\\p{L}\\d])?|\\d{2}[A-Z]{2}\\d{5})";

    private static final Pattern NUMBERED_DOCUMENT = Pattern.compile(
            "(?<![\\p{L}\\d])" + DOCUMENT + "(?![\\p{L}\\d])" + FILLER + "{0,6}+\\s{0,3}+" + NUMBER,
            Pattern.CASE_INSENSITIVE);

    /** "2004-2005", "2005-04-14" or "14/04/2005" behind "visa". */
    private static final Pattern DATE = Pattern.compile(
            "(?:(?:19|20)\\d{2}[\\s./-]{1,3}(?:19|20)\\d{2}|(?:19|20)\\d{2}[./-]\\d{2}[./-]\\d{2}|\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d{2})");

    /** Mexico: name, date of birth, sex, state, name, two of a check. */
    private static final Pattern CURP = Pattern.compile(
            "(?<![\\p{L}\\d])[A-Z][AEIOUX][A-Z]{2}\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])[HMX][A-Z]{5}[A-Z\\d]\\d(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CPF =
            Pattern.compile("(?<![\\p{L}\\d.-])\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}(?![\\p{L}\\d-])");

    /** Brazil's Registro Geral, as São Paulo writes it. */
    private static final Pattern RG =
            Pattern.compile("(?<![\\p{L}\\d.-])\\d{2}\\.\\d{3}\\.\\d{3}-[\\dXx](?![\\p{L}\\d-])");

    /** Numbers that were never given out (000, 666, 9xx, 00, 0000) are left alone. */
    private static final Pattern SSN =
            Pattern.compile("(?<![\\p{L}\\d./-])(?!000|666|9)\\d{3}-(?!00)\\d{2}-(?!0000)\\d{4}(?![\\p{L}\\d/-])");

    private IdentityDocuments() {}

    static boolean numberedIn(String text) {
        return NUMBERED_DOCUMENT
                        .matcher(text)
                        .results()
                        .anyMatch(found -> !DATE.matcher(found.group(1).strip()).matches())
                || Stream.of(CURP, RG, SSN).map(form -> form.matcher(text)).anyMatch(Matcher::find)
                || CPF.matcher(text).results().anyMatch(found -> hasCheckDigits(found.group()));
    }

    /** CPF: two check digits, each the weighted sum of all digits before it, modulo 11. */
    private static boolean hasCheckDigits(String cpf) {
        int[] digits =
                cpf.chars().filter(Character::isDigit).map(digit -> digit - '0').toArray();
        return checkDigit(digits, 9) == digits[9] && checkDigit(digits, 10) == digits[10];
    }

    private static int checkDigit(int[] digits, int length) {
        int sum = 0;
        for (int position = 0; position < length; position++) {
            sum += digits[position] * (length + 1 - position);
        }
        return sum * 10 % 11 % 10;
    }
}
