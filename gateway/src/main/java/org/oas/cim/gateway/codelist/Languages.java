package org.oas.cim.gateway.codelist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.CodeEntry;
import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.Violation;

/** In which languages names are answered. */
record Languages(List<String> codes) {

    private static final List<String> ALL =
            List.copyOf(CodeList.LANGUAGES.about().labels().keySet());

    /**
     * All of them, or the one that the query parameter {@code lang} asks for.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if it is none of them
     */
    static Languages of(@Nullable String lang) {
        if (lang == null) {
            return new Languages(ALL);
        }
        if (!ALL.contains(lang)) {
            throw Problems.badParameters(List.of(Violation.ofParameter(
                    "lang", "is no language of the code lists; there are: " + String.join(", ", ALL), lang)));
        }
        return new Languages(List.of(lang));
    }

    Map<String, String> namesOf(CodeEntry entry) {
        Map<String, String> names = new LinkedHashMap<>();
        entry.labels().forEach((language, name) -> {
            if (codes.contains(language)) {
                names.put(language, name);
            }
        });
        return names;
    }
}
