package org.oas.cim.gateway.codelist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.oas.cim.contracts.code.CodeEntry;
import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.code.Regions;

/**
 * A code list with its codes, in the order in which people are offered them.
 *
 * @param list what it is
 * @param data its codes, withdrawn ones included
 */
@Schema(name = "CodeList")
public record CodeListView(
        CodeListCatalogue.Summary list,
        @Schema(maxItems = 20_000) List<CodeView> data) {

    static CodeListView of(CodeList list, Languages languages) {
        Map<String, List<String>> replaced = replaced(list);
        Stream<CodeView> codes = list.entries().stream()
                .map(entry -> CodeView.of(entry, replaced.getOrDefault(entry.code(), List.of()), languages));
        if (list == CodeList.REGIONS) {
            codes = codes.map(region -> region.with("members", List.copyOf(Regions.members(region.code()))));
        }
        return new CodeListView(CodeListCatalogue.Summary.of(list, languages), codes.toList());
    }

    private static Map<String, List<String>> replaced(CodeList list) {
        Map<String, List<String>> replaced = new HashMap<>();
        for (CodeEntry entry : list.entries()) {
            for (String successor : entry.replacedBy()) {
                replaced.merge(
                        successor,
                        List.of(entry.code()),
                        (some, more) ->
                                Stream.of(some, more).flatMap(List::stream).toList());
            }
        }
        return replaced;
    }
}
