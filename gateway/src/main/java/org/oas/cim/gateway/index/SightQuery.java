package org.oas.cim.gateway.index;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

import org.oas.cim.gateway.reader.Reader;

/** {@link org.oas.cim.gateway.reader.Sight} as queries: what a list of entries is filtered by. */
public final class SightQuery {

    private SightQuery() {}

    /** Matches the records whose entry the reader may see. */
    public static Query entries(Reader reader) {
        return anyOf(Fields.CIRCLE, reader.terms().stream());
    }

    /** Matches the records of which the reader may know no more than that they are withdrawn, or withheld from it now. */
    public static Query tombstones(Reader reader) {
        return new BooleanQuery.Builder()
                .add(anyOf(Fields.DISCLOSED, reader.terms().stream()), Occur.FILTER)
                .add(entries(reader), Occur.MUST_NOT)
                .build();
    }

    /** Matches what the field says for readers such as this one. */
    public static Query scoped(String field, Collection<String> values, Reader reader) {
        return anyOf(field, values.stream().flatMap(value -> scoped(value, reader)));
    }

    private static Stream<String> scoped(String value, Reader reader) {
        return reader.terms().stream().map(circle -> scoped(value, circle));
    }

    static String scoped(String value, String circle) {
        return circle + "|" + value;
    }

    /** Matches any of the terms. */
    public static Query anyOf(String field, Stream<String> terms) {
        List<BytesRef> values = terms.map(BytesRef::new).toList();
        return new TermInSetQuery(field, values);
    }
}
