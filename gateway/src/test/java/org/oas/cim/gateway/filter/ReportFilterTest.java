package org.oas.cim.gateway.filter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.search.ScoreDoc;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.index.Fields;
import org.oas.cim.gateway.index.IndexedFeed;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.gateway.testing.SampleRecords;

import static org.assertj.core.api.Assertions.assertThat;

/** The report of early 2005 is found by when, where, what and who. */
class ReportFilterTest {

    private static final SampleRecords SAMPLE = SampleRecords.read();
    private static final IndexedFeed FEED = IndexedFeed.create();

    @BeforeAll
    static void index() {
        FEED.apply(SAMPLE.snapshots());
    }

    @AfterAll
    static void close() {
        FEED.close();
    }

    @Test
    void belizeShowsItsTrainingsAndTheStudyThatTheyAreBasedOn() {
        assertThat(found("country=BZ&recordType=activity&recordType=study"))
                .containsExactly(
                        "belize/first-training about place",
                        "belize/iom-research-report basedOn",
                        "belize/training-activities place",
                        "planned/belize place");
    }

    @Test
    void springFindsWhatIsPlannedForSpringAndTheTrainingOfTwoDaysInApril() {
        assertThat(found("when=2005-21&country=BZ"))
                .containsExactly("belize/first-training about place", "planned/belize place");
        assertThat(found("when=2005-21&match=within&country=BZ"))
                .containsExactly("belize/first-training about place", "planned/belize place");
    }

    @Test
    void curacaoFindsTheSeminarInTheNetherlandsAntillesAndSaysWhy() {
        assertThat(found("country=CW")).containsExactly("caribbean/seminars-netherlands-antilles place AN successor");
    }

    @Test
    void theFederalDistrictIsFoundAsMexicoCity() {
        assertThat(found("place=MX-CMX"))
                .containsExactly(
                        "mexico/project place MX-DIF successor",
                        "mexico/training-federal-district place MX-DIF successor");
    }

    @Test
    void theRoadToJapanFindsTheStudyWithItsFigure() {
        assertThat(found("origin=419&destination=JP&recordType=study")).containsExactly("japan/research-project");
        assertThat(found("origin=419&destination=JP&q=1,700")).containsExactly("japan/research-project");
    }

    @Test
    void aboutJapanFindsTheDelegation() {
        assertThat(found("about=JP"))
                .containsExactly("japan/delegation", "japan/recognition", "japan/research-project");
    }

    private static List<String> found(String query) {
        try (FeedView view = FEED.view()) {
            FeedFilter filter = Filters.of(query);
            ScoreDoc[] hits = view.searcher().search(filter.page(Reader.PUBLIC), 1_000).scoreDocs;
            return Arrays.stream(hits)
                    .map(hit -> SAMPLE.name(view.entry(hit.doc).record().id()) + reasons(filter, view, hit))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reasons(FeedFilter filter, FeedView view, ScoreDoc hit) {
        Set<MatchedVia> reasons = filter.explanation(Reader.PUBLIC).of(view.values(hit.doc, Fields.WHERE));
        return reasons.stream()
                .map(via -> " " + via.via() + (via.code() == null ? "" : " " + via.code() + " " + via.reason()))
                .collect(Collectors.joining());
    }
}
