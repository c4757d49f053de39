package org.oas.cim.contracts.code;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a record writes where no code of a list fits: {@code other:} and a text that says what. */
final class OtherCode {

    static final String OTHER = "other";
    static final String PREFIX = OTHER + ":";
    static final int LONGEST = 100;

    private OtherCode() {}

    /** An entry with the text as label in every language; empty if the code is not of this form. */
    static Optional<CodeEntry> entry(String code) {
        if (!code.startsWith(PREFIX)) {
            return Optional.empty();
        }
        String text = code.substring(PREFIX.length());
        return isText(text)
                ? Optional.of(new CodeEntry(code, labels(text), CodeStatus.ACTIVE, null, null, List.of(), Map.of()))
                : Optional.empty();
    }

    private static boolean isText(String text) {
        return !text.isBlank()
                && text.codePointCount(0, text.length()) <= LONGEST
                && text.codePoints().noneMatch(Character::isISOControl);
    }

    private static Map<String, String> labels(String text) {
        Map<String, String> labels = new LinkedHashMap<>();
        CodeListFile.LANGUAGES.forEach(language -> labels.put(language, text));
        return labels;
    }
}
