package org.oas.cim.gateway.feed;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.gateway.feed.Highlights.Highlight;
import org.oas.cim.gateway.filter.Filters;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.index.IndexedFeed;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.gateway.testing.RecordDraft;
import org.oas.cim.gateway.testing.Records;

import static org.assertj.core.api.Assertions.assertThat;

class HighlightsTest {

    @Test
    void wordsAreMarkedInAllTheirFormsAndLanguages() {
        RecordDraft record = Records.activity(1)
                .stating("{'title':{'en':'Trained officers','es':'Capacitación policial'},"
                        + "'summary':{'es':'Dos capacitaciones en la frontera.'}}");

        assertThat(highlights(record, "training"))
                .containsExactly(new Highlight("title", "en", "<mark>Trained</mark> officers"));
        assertThat(highlights(record, "capacitacion"))
                .containsExactly(
                        new Highlight("title", "es", "<mark>Capacitación</mark> policial"),
                        new Highlight("text", "es", "Dos <mark>capacitaciones</mark> en la frontera."));
    }

    @Test
    void ofAPhraseOnlyThePhraseIsMarked() {
        RecordDraft record = Records.activity(1).titled("Border controls and border posts");

        assertThat(highlights(record, "\"border controls\" -campaign"))
                .extracting(Highlight::html)
                .containsExactly("<mark>Border</mark> <mark>controls</mark> and border posts");
        assertThat(highlights(record, "contr*"))
                .extracting(Highlight::html)
                .containsExactly("Border <mark>controls</mark> and border posts");
    }

    @Test
    void textsAreEscaped() {
        assertThat(highlights(Records.activity(1).titled("<script>alert(1)</script> & seminar"), "seminar"))
                .extracting(Highlight::html)
                .isNotEmpty()
                .allSatisfy(html -> assertThat(html)
                        .contains("&lt;script&gt;", "&amp; <mark>seminar</mark>")
                        .doesNotContain("<script>"));
    }

    @Test
    void whatOnlyASourceSaysIsSaidToBeASources() {
        RecordDraft record = Records.activity(1)
                .stating("{'sources':[{'document':{'title':{'en':'Report'}},'verbatim':'held a seminar in spring'}]}");

        assertThat(highlights(record, "seminar"))
                .containsExactly(new Highlight("source", "", "held a <mark>seminar</mark> in spring"));
    }

    @Test
    void wordsThatFindNothingAreSpelledLikeThoseThatDo() {
        RecordDraft record = Records.activity(1).titled("Prosecutors of Belize");

        assertThat(page(record, "q=prosecuters belise").didYouMean()).isEqualTo("prosecutors belize");
        assertThat(page(record, "q=prosecuters -belize").didYouMean()).isNull();
        assertThat(page(record, "q=prosecutors").didYouMean()).isNull();
        assertThat(page(record, "q=prosecuters&country=JM").didYouMean()).isNull();
        assertThat(page(record, "q=xylophone").didYouMean()).isNull();
    }

    @Test
    void noWordOfWhatIsWithheldIsSuggested() {
        RecordDraft withheld =
                Records.activity(1).titled("Quetzalword").seenBy(Visibility.OWNER_AND_CIM, Visibility.OWNER_AND_CIM);

        assertThat(page(withheld, "q=quetzalwrd").didYouMean()).isNull();
    }

    private static List<Highlight> highlights(RecordDraft record, String words) {
        try (IndexedFeed feed = IndexedFeed.create()) {
            feed.apply(record.snapshot());
            try (FeedView view = feed.view()) {
                return new Highlights(Filters.of("q=" + words).wordQuery(), Reader.PUBLIC).of(view.entry(0));
            }
        }
    }

    private static FeedPage page(RecordDraft record, String query) {
        try (IndexedFeed feed = IndexedFeed.create()) {
            feed.apply(record.snapshot(), Records.activity(2).titled("Meeting").snapshot());
            try (FeedView view = feed.view()) {
                return new FeedSearch(
                                view,
                                new FeedRequest(
                                        Filters.of(query),
                                        FeedSort.RELEVANCE,
                                        20,
                                        List.of(),
                                        false,
                                        ChosenMembers.ALL,
                                        ShownLanguage.ALL,
                                        Reader.PUBLIC,
                                        null))
                        .page();
            }
        }
    }
}
