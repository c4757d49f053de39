package org.oas.cim.gateway.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.validation.constraints.Size;

import org.apache.lucene.search.Query;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.reader.Reader;

/**
 * Counts of entries for a chart.
 *
 * @param by what is counted by
 * @param grain whether a series is counted beside its members
 * @param entries each once, whatever it stands under
 * @param spanning those of them that stand under several parts of the calendar: they count in each
 * @param tooWide those whose date reaches over, or may lie in, more than 120 parts of the calendar, or is open: they are in no bucket
 * @param without those that say nothing of a dimension, by its name
 * @param attendance what was counted at all of the entries
 * @param buckets those that are not empty, in the order of their values
 * @param labels what the values are called: by dimension, value and language
 */
@Schema(name = "FeedStatistics")
public record Statistics(
        @Schema(maxItems = 2) List<@Size(max = 20) String> by,
        Grain grain,
        int entries,
        int spanning,
        int tooWide,
        Map<String, Integer> without,
        AttendanceSum attendance,
        @Schema(maxItems = Statistics.MOST_BUCKETS) List<Bucket> buckets,
        Map<String, Map<String, Map<String, @Size(max = 500) String>>> labels) {

    static final int MOST_BUCKETS = 10_000;

    private static final Comparator<List<String>> ORDER =
            Comparator.comparing((List<String> values) -> values.getFirst()).thenComparing(List::getLast);

    /**
     * Entries that stand under the same.
     *
     * @param at a value for each dimension
     * @param count how many
     * @param spanning those of them that stand under other parts of the calendar too
     * @param attendance what was counted at them; not there if nothing was
     */
    @Schema(name = "StatisticsBucket")
    public record Bucket(
            Map<String, @Size(max = 300) String> at,
            int count,
            int spanning,
            @Nullable AttendanceSum attendance) {}

    /** Counts; null if there are more buckets than can be answered. */
    static @Nullable Statistics of(FeedView view, Reader reader, StatisticsRequest request) {
        Query query = request.filter().seen(reader);
        Set<String> leftOut =
                request.grain() == Grain.LEAF ? SeriesBesideMembers.of(view, query) : SeriesBesideMembers.NONE;
        Tally tally =
                new Tally(request.by(), reader, request.filter().period(), MOST_BUCKETS).count(view, query, leftOut);
        return tally.isTooMuch() ? null : of(tally, request, new Labels(view, reader));
    }

    private static Statistics of(Tally tally, StatisticsRequest request, Labels names) {
        List<String> by = request.by().stream().map(Dimension::code).toList();
        Map<String, Integer> without = new LinkedHashMap<>();
        Map<String, Map<String, Map<String, String>>> labels = new LinkedHashMap<>();
        for (int i = 0; i < by.size(); i++) {
            without.put(by.get(i), tally.without(i));
        }
        List<Bucket> buckets = new ArrayList<>();
        tally.buckets().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(ORDER))
                .forEach(bucket -> {
                    Map<String, String> at = new LinkedHashMap<>();
                    for (int i = 0; i < by.size(); i++) {
                        Dimension dimension = request.by().get(i);
                        String value = bucket.getKey().get(i);
                        at.put(by.get(i), value);
                        labels.computeIfAbsent(dimension.code(), none -> new LinkedHashMap<>())
                                .computeIfAbsent(value, none -> names.of(dimension, value));
                    }
                    buckets.add(of(at, bucket.getValue()));
                });
        return new Statistics(
                by,
                request.grain(),
                tally.all().entries(),
                tally.all().spanning(),
                tally.tooWide(),
                without,
                tally.all().attendance(),
                buckets,
                labels);
    }

    private static Bucket of(Map<String, String> at, Counted counted) {
        AttendanceSum attendance = counted.attendance();
        return new Bucket(at, counted.entries(), counted.spanning(), attendance.entries() == 0 ? null : attendance);
    }
}
