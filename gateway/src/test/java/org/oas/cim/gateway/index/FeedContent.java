package org.oas.cim.gateway.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.gateway.reader.Sight;

/** All that a feed answers and finds. */
final class FeedContent {

    private static final List<String> FOUND_BY = List.of(
            Fields.RECORD_TYPE,
            Fields.WHERE,
            Fields.REGION,
            Fields.PARTNER,
            Fields.PARTICIPANT,
            Fields.PARTNER_COUNTRY,
            Fields.PROJECT,
            Fields.CIRCLE,
            Fields.DISCLOSED,
            Fields.HEADING,
            Fields.TEXT);

    private FeedContent() {}

    /** Positions apart: which offset a record has depends on the order that messages came in. */
    static SortedMap<String, String> of(IndexedFeed feed, Reader... readers) {
        SortedMap<String, String> content = withPositions(feed, readers);
        content.replaceAll((what, answer) -> answer.replaceAll("\"position\":\\d+", "\"position\":_"));
        return content;
    }

    /** By record and reader, what is answered; by record and field, what it is found by. */
    static SortedMap<String, String> withPositions(IndexedFeed feed, Reader... readers) {
        SortedMap<String, String> content = new TreeMap<>();
        try (FeedView view = feed.view()) {
            Map<Integer, UUID> ids = new TreeMap<>();
            for (ScoreDoc hit : view.searcher().search(new MatchAllDocsQuery(), 1_000).scoreDocs) {
                FeedEntry entry = view.entry(hit.doc);
                ids.put(hit.doc, entry.record().id());
                for (Reader reader : readers) {
                    content.put(entry.record().id() + " for " + reader, answer(view, hit.doc, entry, reader));
                }
            }
            for (String field : FOUND_BY) {
                addTerms(view, field, ids, content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content;
    }

    private static String answer(FeedView view, int doc, FeedEntry entry, Reader reader) {
        byte[] json = entry.sight(reader) == Sight.ENTRY ? view.json(doc, reader) : new byte[0];
        return entry.sight(reader) + new String(json, StandardCharsets.UTF_8);
    }

    private static void addTerms(FeedView view, String field, Map<Integer, UUID> ids, Map<String, String> content)
            throws IOException {
        SortedMap<UUID, TreeSet<String>> found = new TreeMap<>();
        Terms terms = MultiTerms.getTerms(view.searcher().getIndexReader(), field);
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            PostingsEnum postings = each.postings(null, PostingsEnum.NONE);
            while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                UUID id = ids.get(postings.docID());
                if (id != null) {
                    found.computeIfAbsent(id, none -> new TreeSet<>()).add(term.utf8ToString());
                }
            }
        }
        found.forEach((id, values) -> content.put(id + " by " + field, values.toString()));
    }
}
