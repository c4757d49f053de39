package org.oas.cim.gateway.statistics;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.gateway.index.Fields;
import org.oas.cim.gateway.index.PlaceTerms;
import org.oas.cim.gateway.reader.Reader;

/** Standings by the terms of a field. */
final class TermStandings implements Standings {

    private final SortedSetDocValues terms;
    private final Function<String, Optional<String>> reading;
    private final Map<Long, Optional<String>> read = new HashMap<>();

    private TermStandings(SortedSetDocValues terms, Function<String, Optional<String>> reading) {
        this.terms = terms;
        this.reading = reading;
    }

    static TermStandings of(LeafReader segment, String field) throws IOException {
        return new TermStandings(DocValues.getSortedSet(segment, field), Optional::of);
    }

    static TermStandings countries(LeafReader segment, Reader reader) throws IOException {
        return new TermStandings(
                DocValues.getSortedSet(segment, Fields.WHERE),
                term -> PlaceTerms.code(term, reader).filter(CodeList.COUNTRIES::contains));
    }

    @Override
    public Standing of(int entry) throws IOException {
        if (!terms.advanceExact(entry)) {
            return Standing.NONE;
        }
        Set<String> values = new LinkedHashSet<>();
        for (int i = 0; i < terms.docValueCount(); i++) {
            long term = terms.nextOrd();
            Optional<String> value = read.get(term);
            if (value == null) {
                value = reading.apply(terms.lookupOrd(term).utf8ToString());
                read.put(term, value);
            }
            value.ifPresent(values::add);
        }
        return Standing.under(values);
    }
}
