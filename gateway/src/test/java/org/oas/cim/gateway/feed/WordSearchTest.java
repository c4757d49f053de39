package org.oas.cim.gateway.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.search.ScoreDoc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.oas.cim.gateway.filter.Filters;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.index.IndexedFeed;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.gateway.testing.RecordDraft;
import org.oas.cim.gateway.testing.Records;

import static org.assertj.core.api.Assertions.assertThat;

/** What words find, and in which order. */
class WordSearchTest {

    @ParameterizedTest(name = "{1} finds {2} ({0})")
    @CsvSource({
        "en, training, trained officers",
        "en, prosecutor, prosecutors workshop",
        "en, victims, victim",
        "es, capacitación, capacitaciones policiales",
        "es, capacitacion, capacitaciones policiales",
        "es, niña, niñas migrantes",
        "es, fiscales, un fiscal",
        "fr, formation, formations",
        "fr, enquêteurs, un enquêteur",
        "fr, enqueteur, l\u2019enquêteur",
        "fr, école, l\u2019école de police",
        "pt, capacitação, capacitações",
        "pt, capacitacao, capacitações",
        "pt, capacitacoes, capacitação",
        "pt, policial, policiais",
        "pt-BR, crianças, uma criança",
    })
    void aWordIsFoundInItsOtherForms(String language, String asked, String written) {
        try (IndexedFeed feed = IndexedFeed.create()) {
            feed.apply(
                    Records.activity(1)
                            .stating("{'summary':{'" + language + "':'" + written.replace("'", "\\u0027") + "'}}")
                            .snapshot(),
                    titled(2, "Meeting").snapshot());

            assertThat(found(feed, "q=" + asked)).containsExactly(1);
        }
    }

    @Test
    void aPhraseAndAPrefixAreFoundAsTheyStand() {
        try (IndexedFeed feed = of(titled(1, "Border controls"), titled(2, "Border control"), titled(3, "Controles"))) {
            assertThat(found(feed, "q=\"border control\"")).containsExactly(2);
            assertThat(found(feed, "q=border control")).containsExactly(2, 1);
            assertThat(found(feed, "q=controls*")).containsExactly(1);
            assertThat(found(feed, "q=CONTRÓL*")).containsExactlyInAnyOrder(1, 2, 3);
        }
    }

    @Test
    void whatIsNotWantedIsLeftOutInAllItsForms() {
        try (IndexedFeed feed = of(titled(1, "Campaigns on borders"), titled(2, "Training on borders"))) {
            assertThat(found(feed, "q=border -campaign")).containsExactly(2);
            assertThat(found(feed, "q=-campaign")).containsExactly(2);
            assertThat(found(feed, "q=border -\"training on\"")).containsExactly(1);
        }
    }

    @Test
    void allWordsMustOccurAndThoseThatSayNothingAreNotSkipped() {
        try (IndexedFeed feed = of(titled(1, "Rights of women"), titled(2, "Women"))) {
            assertThat(found(feed, "q=women of")).containsExactly(1);
            assertThat(found(feed, "q=! women ?")).containsExactlyInAnyOrder(1, 2);
            assertThat(found(feed, "q=!?")).isEmpty();
        }
    }

    @Test
    void aWordAsItStandsComesBeforeItsOtherForms() {
        try (IndexedFeed feed = of(titled(1, "Seminars"), titled(2, "Seminar"))) {
            assertThat(found(feed, "q=seminar")).containsExactly(2, 1);
            assertThat(found(feed, "q=seminars")).containsExactly(1, 2);
        }
    }

    @Test
    void whatIsOfALaterTimeComesFirstUnlessItIsOnlyMentioned() {
        try (IndexedFeed feed = of(
                titled(1, "Seminar").on("2004-11-11"),
                titled(2, "Seminar").on("2024-11-11"),
                titled(3, "Workshop").on("2025").stating("{'summary':{'en':'after the seminar'}}"))) {
            assertThat(found(feed, "q=seminar")).containsExactly(2, 1, 3);
        }
    }

    @Test
    void anEntrysScoreDoesNotDependOnOthers() {
        try (IndexedFeed feed = of(titled(1, "Seminar on borders"))) {
            float alone = score(feed, "q=seminar border");
            for (int i = 2; i < 50; i++) {
                feed.apply(titled(i, "Seminar " + "and a longer title ".repeat(i % 7))
                        .snapshot());
                feed.apply(titled(i, "Border").version(2).snapshot());
            }

            assertThat(score(feed, "q=seminar border")).isEqualTo(alone);
        }
    }

    private static RecordDraft titled(int number, String title) {
        return Records.activity(number).titled(title);
    }

    private static IndexedFeed of(RecordDraft... records) {
        IndexedFeed feed = IndexedFeed.create();
        for (RecordDraft record : records) {
            feed.apply(record.snapshot());
        }
        return feed;
    }

    private static List<Integer> found(IndexedFeed feed, String query) {
        try (FeedView view = feed.view()) {
            FeedRequest request = new FeedRequest(
                    Filters.of(query),
                    FeedSort.RELEVANCE,
                    100,
                    List.of(),
                    false,
                    ChosenMembers.ALL,
                    ShownLanguage.ALL,
                    Reader.PUBLIC,
                    null);
            return new FeedSearch(view, request)
                    .page().entries().stream().map(WordSearchTest::number).toList();
        }
    }

    private static int number(byte[] entry) {
        return Integer.parseInt(new String(entry, 37, 6, StandardCharsets.UTF_8), 16);
    }

    private static float score(IndexedFeed feed, String query) {
        try (FeedView view = feed.view()) {
            ScoreDoc[] hits = view.searcher().search(Filters.of(query).page(Reader.PUBLIC), 100).scoreDocs;
            return Arrays.stream(hits)
                    .filter(hit -> view.entry(hit.doc).record().id().equals(Records.id(1)))
                    .findFirst()
                    .orElseThrow()
                    .score;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
