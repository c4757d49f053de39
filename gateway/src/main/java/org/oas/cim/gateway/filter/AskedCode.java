package org.oas.cim.gateway.filter;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.gateway.geography.Codes;
import org.oas.cim.gateway.index.PlaceTerms;
import org.oas.cim.gateway.reader.Reader;

/**
 * A country or subdivision that is asked for, and a code under which records state it.
 *
 * @param asked the code in the query, a country's as alpha-2
 * @param stated the same code, a withdrawn one that stood for it (AN for CW), or one that came after it (CW for AN)
 */
public record AskedCode(String asked, String stated) {

    /** Each code with those that stood for it, and those that came after it. */
    public static Set<AskedCode> of(Collection<String> codes) {
        Set<AskedCode> all = new LinkedHashSet<>();
        for (String code : new TreeSet<>(codes)) {
            all.add(new AskedCode(code, code));
            new TreeSet<>(Codes.predecessors(code)).forEach(earlier -> all.add(new AskedCode(code, earlier)));
            new TreeSet<>(Codes.successors(code)).forEach(later -> all.add(new AskedCode(code, later)));
        }
        return Collections.unmodifiableSet(all);
    }

    boolean isCountry() {
        return CodeList.COUNTRIES.contains(asked);
    }

    boolean isExact() {
        return asked.equals(stated);
    }

    /** Whether what was asked for came after what is stated. */
    boolean isSuccessor() {
        return Codes.predecessors(asked).contains(stated);
    }

    String placeTerm() {
        return PlaceTerms.place(stated);
    }

    Stream<String> countryTerms(Reader reader) {
        return Stream.concat(Stream.of(placeTerm(), PlaceTerms.about(stated)), PlaceTerms.basedOn(stated, reader));
    }
}
