package org.oas.cim.gateway.feed;

import java.util.Arrays;
import java.util.Optional;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

import org.oas.cim.gateway.index.Fields;

/** The orders in which a page can be read. Each ends with the id, so no two entries are equal in it. */
enum FeedSort {
    /** What changed last first. */
    UPDATED("-updated", number(Fields.UPDATED, true), id()),
    /** By date, the earliest first; undated ones last. */
    WHEN("when", dated(Fields.EARLIEST, false), dated(Fields.LATEST, false), id()),
    /** By date, the latest first; undated ones last. */
    WHEN_DOWN("-when", dated(Fields.EARLIEST, true), dated(Fields.LATEST, true), id()),
    /** What fits the words best first. */
    RELEVANCE("relevance", SortField.FIELD_SCORE, id());

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // Lucene's sorts are not changed once made
    private final Sort forward;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Sort backward;

    FeedSort(String code, SortField... fields) {
        this.code = code;
        this.forward = new Sort(fields);
        this.backward = new Sort(Arrays.stream(fields).map(FeedSort::reversed).toArray(SortField[]::new));
    }

    String code() {
        return code;
    }

    Sort forward() {
        return forward;
    }

    /** The same order read from its end. */
    Sort backward() {
        return backward;
    }

    static Optional<FeedSort> ofCode(String code) {
        return Arrays.stream(values()).filter(sort -> sort.code.equals(code)).findFirst();
    }

    private static SortField id() {
        return new SortField(Fields.ID, SortField.Type.STRING);
    }

    private static SortField number(String field, boolean descending) {
        return new SortField(field, SortField.Type.LONG, descending);
    }

    private static SortField dated(String field, boolean descending) {
        SortField sort = number(field, descending);
        sort.setMissingValue(descending ? Long.MIN_VALUE : Long.MAX_VALUE);
        return sort;
    }

    private static SortField reversed(SortField field) {
        if (field.getType() == SortField.Type.SCORE) {
            return new SortField(null, SortField.Type.SCORE, !field.getReverse());
        }
        SortField reversed = new SortField(field.getField(), field.getType(), !field.getReverse());
        if (field.getMissingValue() != null) {
            reversed.setMissingValue(field.getMissingValue());
        }
        return reversed;
    }
}
