package org.oas.cim.contracts.record;

import java.util.Map;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.Code;
import org.oas.cim.contracts.code.CodeList;

/**
 * Where more is to be found.
 *
 * @param kind what is found there
 * @param title what the link is called
 * @param language the language of what is found there (BCP 47)
 */
public record Link(
        @NotNull @WebAddress String url,
        @Nullable @Code(CodeList.LINK_KINDS) String kind,
        @LanguageMap(max = 300) Map<String, String> title,
        @Nullable @LanguageTag String language) {

    public Link {
        title = Absent.asEmpty(title);
    }
}
