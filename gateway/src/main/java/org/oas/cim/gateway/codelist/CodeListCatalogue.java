package org.oas.cim.gateway.codelist;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.oas.cim.contracts.code.CodeEntry;
import org.oas.cim.contracts.code.CodeList;

/** All code lists. */
@Schema(name = "CodeListCatalogue")
public record CodeListCatalogue(@Schema(maxItems = 100) List<Summary> data) {

    /**
     * A code list.
     *
     * @param title by language
     * @param count its codes, withdrawn ones included
     * @param links addresses of its formats, relative to the base URL
     * @param crosswalks addresses of its translations, by the vocabulary that they lead to
     */
    @Schema(name = "CodeListSummary")
    public record Summary(
            @Size(max = 50) String name,
            Map<String, @Size(max = 300) String> title,
            int count,
            @Size(max = 1_000) String source,
            @Size(max = 1_000) String licence,
            Map<String, @Size(max = 200) String> links,
            Map<String, @Size(max = 200) String> crosswalks) {

        static Summary of(CodeList list, Languages languages) {
            CodeEntry about = list.about();
            String address = CodeListResource.PATH + "/" + list.listName();
            Map<String, String> crosswalks = new LinkedHashMap<>();
            Crosswalk.targetsOf(list).forEach(target -> crosswalks.put(target, address + "/crosswalk?to=" + target));
            return new Summary(
                    list.listName(),
                    languages.namesOf(about),
                    list.entries().size(),
                    about.attribute("source").orElseThrow(),
                    about.attribute("licence").orElseThrow(),
                    Map.of("json", address, "csv", address + Format.CSV.extension()),
                    crosswalks);
        }
    }

    static CodeListCatalogue in(Languages languages) {
        return new CodeListCatalogue(Arrays.stream(CodeList.values())
                .map(list -> Summary.of(list, languages))
                .toList());
    }
}
