package org.oas.cim.gateway.feed;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

import org.oas.cim.kit.problem.Problems;

/** An entry's sort values, as a cursor holds them. */
final class SortValues {

    private SortValues() {}

    static String[] of(FieldDoc hit) {
        List<String> values = new ArrayList<>();
        for (Object value : hit.fields) {
            values.add(value instanceof BytesRef bytes ? bytes.utf8ToString() : String.valueOf(value));
        }
        return values.toArray(String[]::new);
    }

    /** The place between entries that the values name, for Lucene's searchAfter. */
    static FieldDoc toPlace(List<String> values, FeedSort sort) {
        SortField[] fields = sort.forward().getSort();
        if (values.size() != fields.length) {
            throw Problems.badCursor();
        }
        Object[] place = new Object[fields.length];
        for (int i = 0; i < fields.length; i++) {
            place[i] = switch (fields[i].getType()) {
                case LONG -> Long.valueOf(values.get(i));
                case SCORE -> Float.valueOf(values.get(i));
                default -> new BytesRef(values.get(i));
            };
        }
        // Lucene breaks ties by document number: with the highest one, the entry itself is not read again.
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, place);
    }
}
