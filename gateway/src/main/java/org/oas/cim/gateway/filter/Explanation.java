package org.oas.cim.gateway.filter;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.oas.cim.gateway.index.PlaceTerms;
import org.oas.cim.gateway.reader.Reader;

/** Says through what entries were found by the codes of places, as far as the reader may know. */
public final class Explanation {

    private final Map<String, Set<MatchedVia>> byTerm = new TreeMap<>();

    private Explanation() {}

    static Explanation of(Collection<Condition> conditions, Reader reader) {
        Explanation explanation = new Explanation();
        explanation.addAll(conditions, reader);
        return explanation;
    }

    private void addAll(Collection<Condition> conditions, Reader reader) {
        for (Condition condition : conditions) {
            switch (condition) {
                case Condition.InCountry(Set<AskedCode> asked) -> asked.forEach(code -> addCountry(code, reader));
                case Condition.AtPlace place -> place.asked().forEach(code -> add(code.placeTerm(), code, "place"));
                case Condition.All(List<Condition> several) -> addAll(several, reader);
                case Condition.Any(List<Condition> several) -> addAll(several, reader);
                default -> {
                    // Only places are met in more than one way.
                }
            }
        }
    }

    private void addCountry(AskedCode code, Reader reader) {
        add(code.placeTerm(), code, "place");
        add(PlaceTerms.about(code.stated()), code, "about");
        PlaceTerms.basedOn(code.stated(), reader).forEach(term -> add(term, code, "basedOn"));
    }

    private void add(String term, AskedCode code, String via) {
        byTerm.computeIfAbsent(term, none -> new LinkedHashSet<>()).add(MatchedVia.of(code, via));
    }

    /** Whether there is nothing to explain: no code of a place was asked for. */
    public boolean isEmpty() {
        return byTerm.isEmpty();
    }

    /** The reasons for an entry with these values of {@link org.oas.cim.gateway.index.Fields#WHERE}. */
    public Set<MatchedVia> of(Collection<String> where) {
        Set<MatchedVia> found = new LinkedHashSet<>();
        where.forEach(term -> found.addAll(byTerm.getOrDefault(term, Set.of())));
        return found;
    }
}
