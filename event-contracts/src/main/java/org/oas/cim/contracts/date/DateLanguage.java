package org.oas.cim.contracts.date;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;

/** The languages in which dates are printed and read: the working languages of the OAS. */
public enum DateLanguage {
    EN,
    ES,
    FR,
    PT;

    /** Its language tag (BCP 47). */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language with this tag. */
    public static Optional<DateLanguage> ofCode(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
