package org.oas.cim.gateway.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.index.EntryText;
import org.oas.cim.gateway.index.FeedAnalyzer;
import org.oas.cim.gateway.index.FeedEntry;
import org.oas.cim.gateway.index.Fields;
import org.oas.cim.gateway.reader.Reader;

/** Finds the places in an entry's texts where the words stand that were searched for. Not thread-safe. */
final class Highlights {

    static final int MOST = 3;

    private static final int PASSAGES = 2;
    private static final int CHARACTERS = 160;

    /** Where in a passage its length is looked at. */
    private static final float FORWARD = 0.5f;

    private static final Map<String, String> PLACES =
            Map.of(Fields.HEADING, "title", Fields.TEXT, "text", Fields.QUOTED, "source");

    private final Query words;
    private final Reader reader;
    private final UnifiedHighlighter highlighter = UnifiedHighlighter.builderWithoutSearcher(new FeedAnalyzer())
            .withFieldMatcher(field -> true)
            // One text need not have all of the words.
            .withWeightMatches(false)
            .withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", " … ", true))
            .withMaxNoHighlightPassages(0)
            .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(
                    BreakIterator.getSentenceInstance(Locale.ROOT), CHARACTERS, FORWARD))
            .build();

    Highlights(Query words, Reader reader) {
        this.words = words;
        this.reader = reader;
    }

    /**
     * Where the words stand.
     *
     * @param in {@code title}: also a name; {@code text}: what the owner wrote; {@code source}: what a source is quoted with
     * @param lang the text's language (BCP 47); not there where it has none
     * @param html the passages, escaped, with the words in {@code mark}
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "Highlight")
    record Highlight(
            @Schema(enumeration = {"title", "text", "source"})
            String in,

            @Nullable @Size(max = 35) String lang,
            @Size(max = 5_000) String html) {}

    /** At most {@value #MOST}, titles first; each passage once. */
    List<Highlight> of(FeedEntry entry) {
        List<Highlight> found = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        for (EntryText text : entry.texts(reader)) {
            String html = found.size() < MOST ? html(text) : "";
            if (!html.isEmpty() && told.add(html)) {
                found.add(new Highlight(PLACES.getOrDefault(text.field(), text.field()), text.language(), html));
            }
        }
        return found;
    }

    /** A word is marked in all its forms, a phrase or prefix as it stands. */
    private String html(EntryText text) {
        String inForms = html(text.formsField(), text.text());
        return inForms.isEmpty() ? html(text.field(), text.text()) : inForms;
    }

    private String html(String field, String text) {
        try {
            Object html = highlighter.highlightWithoutSearcher(field, words, text, PASSAGES);
            return html == null ? "" : html.toString().strip();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can always be read", e);
        }
    }
}
