package org.oas.cim.contracts.study;

import java.util.Map;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.record.Absent;
import org.oas.cim.contracts.record.LanguageMap;
import org.oas.cim.contracts.record.LanguageTag;
import org.oas.cim.contracts.record.WebAddress;

/**
 * A study's text.
 *
 * @param url where it is
 * @param mediaType its media type (RFC 6838)
 * @param language its language (BCP 47)
 * @param checksum the SHA-256 of its bytes, in hexadecimal
 */
public record StudyDocument(
        @LanguageMap(max = 500) Map<String, String> title,
        @Nullable @WebAddress String url,

        @Nullable
        @Size(max = 130)
        @Pattern(regexp = "[a-z]+/[a-z0-9][a-z0-9.+-]{0,100}", message = "is not a media type such as application/pdf")
        String mediaType,

        @Nullable @LanguageTag String language,

        @Nullable
        @Size(max = 64)
        @Pattern(regexp = "[0-9a-f]{64}", message = "is not a SHA-256 in lower-case hexadecimal")
        String checksum) {

    public StudyDocument {
        title = Absent.asEmpty(title);
    }
}
