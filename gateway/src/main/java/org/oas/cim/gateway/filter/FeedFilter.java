package org.oas.cim.gateway.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

import org.oas.cim.gateway.index.Fields;
import org.oas.cim.gateway.index.SightQuery;
import org.oas.cim.gateway.reader.Reader;

/**
 * What a reader asks for, checked: all conditions must hold. Immutable.
 *
 * @param conditions in the order of the parameters
 * @param withdrawn whether a page also shows what the reader may only know to be withdrawn
 */
public record FeedFilter(List<Condition> conditions, boolean withdrawn) {

    /** Lets everything through. */
    public static final FeedFilter NONE = new FeedFilter(List.of(), false);

    public FeedFilter {
        conditions = List.copyOf(conditions);
    }

    /** Whether every entry meets it. */
    public boolean isNone() {
        return conditions.isEmpty();
    }

    /** Whether entries can be sorted by how well they fit. */
    public boolean hasWords() {
        return all().words().findAny().isPresent();
    }

    /** The entries that meet the filter, as far as the reader may know that they do; only words count for relevance. */
    public Query entries(Reader reader) {
        return all().query(reader);
    }

    private Condition all() {
        return new Condition.All(conditions);
    }

    /** The entries that the reader may see and that meet the filter. */
    public Query seen(Reader reader) {
        return new BooleanQuery.Builder()
                .add(entries(reader), Occur.MUST)
                .add(SightQuery.entries(reader), Occur.FILTER)
                .build();
    }

    /** The words that every entry has to have. */
    public Optional<String> words() {
        return conditions.stream()
                .filter(Condition.Containing.class::isInstance)
                .map(condition -> ((Condition.Containing) condition).text())
                .findFirst();
    }

    /** What any of the words find, whatever else is asked for. */
    public Query wordQuery() {
        return new Condition.Any(List.copyOf(all().words().toList())).query(Reader.PUBLIC);
    }

    /** The same filter with other words. */
    public FeedFilter withWords(String words) {
        List<Condition> changed = new ArrayList<>(without(Condition.Containing.class::isInstance).conditions);
        changed.add(new Condition.Containing(words));
        return new FeedFilter(changed, withdrawn);
    }

    /** The same filter without some of its conditions. */
    public FeedFilter without(Predicate<Condition> some) {
        return new FeedFilter(conditions.stream().filter(some.negate()).toList(), withdrawn);
    }

    /** The time that is asked for, all periods and what lies between them; open where none is. */
    public Period period() {
        return conditions.stream()
                .filter(Condition.Dated.class::isInstance)
                .map(Condition.Dated.class::cast)
                .flatMap(dated -> dated.periods().stream())
                .reduce(Period::around)
                .orElse(Period.EVER);
    }

    /**
     * What the reader gets to see on a page: entries and, if it asks for them, tombstones. Of the latter only what a tombstone says
     * itself is asked: a filter must not reveal what a record has become.
     */
    public Query page(Reader reader) {
        Query entries = seen(reader);
        return withdrawn
                ? new BooleanQuery.Builder()
                        .add(entries, Occur.SHOULD)
                        .add(tombstones(reader), Occur.SHOULD)
                        .build()
                : entries;
    }

    private Query tombstones(Reader reader) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(SightQuery.tombstones(reader), Occur.FILTER);
        conditions.stream()
                .filter(FeedFilter::isOfTombstones)
                .forEach(condition -> query.add(condition.query(reader), Occur.FILTER));
        return query.build();
    }

    private static boolean isOfTombstones(Condition condition) {
        return condition instanceof Condition.UpdatedSince
                || (condition instanceof Condition.AnyOf any && any.field().equals(Fields.RECORD_TYPE));
    }

    /** Says through what entries were found, to readers such as this one. */
    public Explanation explanation(Reader reader) {
        return Explanation.of(conditions, reader);
    }
}
