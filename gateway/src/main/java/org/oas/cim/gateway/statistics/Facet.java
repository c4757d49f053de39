package org.oas.cim.gateway.statistics;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.oas.cim.gateway.filter.FeedFilter;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.reader.Reader;

/**
 * How many entries each value of a dimension has, the most frequent first. Counts every value that a reader could choose: the
 * dimension's own filter is not applied, all others are.
 *
 * @param values at most {@value #MOST_VALUES}
 * @param others how many further values there are
 */
@Schema(name = "Facet")
public record Facet(@Schema(maxItems = Facet.MOST_VALUES) List<Value> values, int others) {

    static final int MOST_VALUES = 100;

    private static final Comparator<Value> ORDER =
            Comparator.comparingInt(Value::count).reversed().thenComparing(Value::value);

    /**
     * A value that can be sent as the filter of the same name; parts of the calendar as {@code when}.
     *
     * @param label what it is called, by language; none where the value says all
     * @param count entries that stand under it
     */
    @Schema(name = "FacetValue")
    public record Value(@Size(max = 300) String value, Map<String, @Size(max = 500) String> label, int count) {}

    /** The facets of what a filter finds, by the dimensions' codes. */
    public static Map<String, Facet> of(FeedView view, FeedFilter filter, Reader reader, List<Dimension> dimensions) {
        Map<String, Facet> facets = new LinkedHashMap<>();
        for (Dimension dimension : dimensions) {
            facets.put(dimension.code(), of(view, filter.without(dimension.own()), reader, dimension));
        }
        return facets;
    }

    private static Facet of(FeedView view, FeedFilter others, Reader reader, Dimension dimension) {
        Tally tally = new Tally(List.of(dimension), reader, others.period())
                .count(view, others.seen(reader), SeriesBesideMembers.NONE);
        Labels labels = new Labels(view, reader);
        List<Value> values = tally.buckets().entrySet().stream()
                .map(bucket -> new Value(
                        bucket.getKey().getFirst(), Map.of(), bucket.getValue().entries()))
                .sorted(ORDER)
                .limit(MOST_VALUES)
                .map(value -> new Value(value.value(), labels.of(dimension, value.value()), value.count()))
                .toList();
        return new Facet(values, tally.buckets().size() - values.size());
    }
}
