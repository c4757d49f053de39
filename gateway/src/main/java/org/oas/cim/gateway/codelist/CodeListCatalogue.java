package org.oas.cim.gateway.codelist;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.oas.cim.contracts.code.CodeEntry;
import org.oas.cim.contracts.code.CodeList;

/** All code lists. */
@Schema(name = "CodeListCatalogue")
public record CodeListCatalogue(List<Summary> data) {

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
            String name,
            Map<String, String> title,
            int count,
            String source,
            String licence,
            Map<String, String> links,
            Map<String, String> crosswalks) {

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
