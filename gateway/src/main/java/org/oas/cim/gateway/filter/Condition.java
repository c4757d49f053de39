package org.oas.cim.gateway.filter;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import org.oas.cim.gateway.index.Fields;
import org.oas.cim.gateway.index.PlaceTerms;
import org.oas.cim.gateway.index.SightQuery;
import org.oas.cim.gateway.reader.Reader;

/** One thing that a reader asks for. Its text is the same for the same condition: cursors are bound to it. */
public sealed interface Condition {

    /** The condition over index documents, as it holds for the reader. */
    Query query(Reader reader);

    /** The words that it searches for, which count for relevance. */
    default Stream<Containing> words() {
        return Stream.empty();
    }

    /** All of them hold. */
    record All(List<Condition> conditions) implements Condition {

        @Override
        public Query query(Reader reader) {
            BooleanQuery.Builder all = new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER);
            for (Condition condition : conditions) {
                boolean counts = condition.words().findAny().isPresent();
                all.add(condition.query(reader), counts ? Occur.MUST : Occur.FILTER);
            }
            return all.build();
        }

        @Override
        public Stream<Containing> words() {
            return conditions.stream().flatMap(Condition::words);
        }
    }

    /** One of them holds, or several. */
    record Any(List<Condition> conditions) implements Condition {

        @Override
        public Query query(Reader reader) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            conditions.forEach(condition -> any.add(condition.query(reader), Occur.SHOULD));
            return any.build();
        }

        @Override
        public Stream<Containing> words() {
            return conditions.stream().flatMap(Condition::words);
        }
    }

    /** It does not hold, as far as the reader may know. */
    record Not(Condition condition) implements Condition {

        @Override
        public Query query(Reader reader) {
            return new BooleanQuery.Builder()
                    .add(new MatchAllDocsQuery(), Occur.FILTER)
                    .add(condition.query(reader), Occur.MUST_NOT)
                    .build();
        }
    }

    /** One of the values stands in the field. */
    record AnyOf(String field, SortedSet<String> values) implements Condition {

        @Override
        public Query query(Reader reader) {
            return SightQuery.anyOf(field, values.stream());
        }
    }

    /**
     * It takes place in one of the countries, is about one, or something is based on it that is.
     *
     * @param asked the countries with the codes that stood for them or came after them
     */
    record InCountry(Set<AskedCode> asked) implements Condition {

        @Override
        public Query query(Reader reader) {
            return SightQuery.anyOf(Fields.WHERE, asked.stream().flatMap(code -> code.countryTerms(reader)));
        }
    }

    /**
     * It takes place in one of the subdivisions, or at a place that has all of the words of one of the texts.
     *
     * @param asked the subdivisions with the codes that stood for them or came after them
     */
    record AtPlace(Set<AskedCode> asked, SortedSet<String> texts) implements Condition {

        @Override
        public Query query(Reader reader) {
            BooleanQuery.Builder any = new BooleanQuery.Builder()
                    .add(SightQuery.anyOf(Fields.WHERE, asked.stream().map(AskedCode::placeTerm)), Occur.SHOULD);
            texts.forEach(text -> any.add(PlaceWordQuery.parse(text), Occur.SHOULD));
            return any.build();
        }
    }

    /** It speaks of trafficking from one of the origins to one of the destinations; where one set is empty, to or from anywhere. */
    record OnCorridor(SortedSet<String> origins, SortedSet<String> destinations) implements Condition {

        @Override
        public Query query(Reader reader) {
            if (destinations.isEmpty()) {
                return SightQuery.anyOf(Fields.ORIGIN, origins.stream());
            }
            if (origins.isEmpty()) {
                return SightQuery.anyOf(Fields.DESTINATION, destinations.stream());
            }
            return SightQuery.anyOf(Fields.CORRIDOR, origins.stream().flatMap(this::corridors));
        }

        private Stream<String> corridors(String origin) {
            return destinations.stream().map(destination -> PlaceTerms.corridor(origin, destination));
        }
    }

    /** It is one of the projects, or a part of one as far as the reader may know. */
    record OfProject(SortedSet<UUID> projects) implements Condition {

        @Override
        public Query query(Reader reader) {
            return SightQuery.scoped(
                    Fields.PROJECT, projects.stream().map(UUID::toString).toList(), reader);
        }
    }

    /** It is dated, and may take place in one of the periods; with {@code within}, cannot take place outside of it. */
    record Dated(List<Period> periods, boolean within) implements Condition {

        @Override
        public Query query(Reader reader) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            periods.forEach(period -> any.add(period.query(within), Occur.SHOULD));
            return any.build();
        }
    }

    /** It changed then or later. */
    record UpdatedSince(Instant time) implements Condition {

        @Override
        public Query query(Reader reader) {
            return LongPoint.newRangeQuery(Fields.UPDATED, micros(time), Long.MAX_VALUE);
        }

        /** Rounded up: what changed within the microsecond before did not change since. */
        private static long micros(Instant time) {
            return Math.addExact(Math.multiplyExact(time.getEpochSecond(), 1_000_000), (time.getNano() + 999) / 1_000);
        }
    }

    /** One of its places is inside, in degrees; if {@code west} is more than {@code east}, across the 180th meridian. */
    record InBox(double west, double south, double east, double north) implements Condition {

        @Override
        public Query query(Reader reader) {
            return LatLonPoint.newBoxQuery(Fields.COORDINATES, south, north, west, east);
        }
    }

    /** The text is the value of the field, which has one only. */
    record Is(String field, String value) implements Condition {

        @Override
        public Query query(Reader reader) {
            return new TermQuery(new Term(field, value));
        }
    }

    /** It has the words, see {@link WordQuery}; the only condition that counts for relevance. */
    record Containing(String text) implements Condition {

        @Override
        public Query query(Reader reader) {
            return WordQuery.read(text);
        }

        @Override
        public Stream<Containing> words() {
            return Stream.of(this);
        }
    }
}
