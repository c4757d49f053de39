package org.oas.cim.contracts.code;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which codes of a list stand for which withdrawn ones, over all steps between. Immutable. */
final class Succession {

    private final Map<String, List<String>> later = new TreeMap<>();
    private final Map<String, List<String>> earlier = new TreeMap<>();

    Succession(CodeList list) {
        for (CodeEntry entry : list.entries()) {
            later.put(entry.code(), entry.replacedBy());
            entry.replacedBy()
                    .forEach(successor -> earlier.merge(successor, List.of(entry.code()), Succession::joined));
        }
    }

    Set<String> successors(String code) {
        return reached(code, later);
    }

    Set<String> predecessors(String code) {
        return reached(code, earlier);
    }

    private static Set<String> reached(String code, Map<String, List<String>> steps) {
        Set<String> reached = new LinkedHashSet<>();
        collect(code, steps, reached);
        return Collections.unmodifiableSet(reached);
    }

    private static void collect(String code, Map<String, List<String>> steps, Set<String> reached) {
        for (String next : steps.getOrDefault(code, List.of())) {
            if (reached.add(next)) {
                collect(next, steps, reached);
            }
        }
    }

    private static List<String> joined(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
