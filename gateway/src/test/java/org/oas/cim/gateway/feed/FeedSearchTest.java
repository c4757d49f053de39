package org.oas.cim.gateway.feed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.gateway.filter.Condition;
import org.oas.cim.gateway.filter.FeedFilter;
import org.oas.cim.gateway.filter.Filters;
import org.oas.cim.gateway.filter.Period;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.index.IndexedFeed;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.gateway.testing.Readers;
import org.oas.cim.gateway.testing.RecordDraft;
import org.oas.cim.gateway.testing.Records;
import org.oas.cim.kit.paging.Cursor;

import static org.assertj.core.api.Assertions.assertThat;

class FeedSearchTest {

    @Property(tries = 50)
    void walkingThePagesShowsEveryEntryOnceInBothDirections(
            @ForAll("records") List<RecordSnapshot> records,
            @ForAll @IntRange(min = 1, max = 7) int limit,
            @ForAll FeedSort sort) {
        try (IndexedFeed feed = IndexedFeed.create()) {
            // Given
            feed.apply(records);
            FeedFilter words = filter("workshop");

            // When
            try (FeedView view = feed.view()) {
                List<List<String>> forward = new ArrayList<>();
                FeedPage last = walk(view, words, sort, limit, forward);
                List<List<String>> backward = walkBack(view, words, sort, limit, last);

                // Then
                List<String> all = forward.stream().flatMap(List::stream).toList();
                assertThat(all).doesNotHaveDuplicates().hasSize(records.size());
                assertThat(last.total()).isEqualTo(records.size());
                Collections.reverse(backward);
                List<String> allBackward =
                        new ArrayList<>(backward.stream().flatMap(List::stream).toList());
                allBackward.addAll(ids(last));
                assertThat(allBackward).isEqualTo(all);
            }
        }
    }

    /** A thousand entries change while all pages are walked, each page on the feed as it is by then. */
    @ParameterizedTest
    @EnumSource
    void whoeverWalksAllPagesWhileEntriesChangeGetsEveryUnchangedOneExactlyOnce(FeedSort sort) {
        try (IndexedFeed feed = IndexedFeed.create()) {
            // Given
            Random random = new Random(4);
            List<RecordSnapshot> records = IntStream.range(0, 3_000)
                    .mapToObj(number -> changeable(number, random).snapshot())
                    .toList();
            feed.apply(records);
            Set<Integer> changed = new HashSet<>();
            List<String> seen = new ArrayList<>();
            FeedFilter words = filter("workshop");

            // When
            @Nullable Cursor cursor = null;
            do {
                try (FeedView view = feed.view()) {
                    FeedPage page = page(view, words, sort, 100, cursor);
                    seen.addAll(ids(page));
                    cursor = page.next();
                }
                List<RecordSnapshot> meanwhile = new ArrayList<>();
                for (int i = 0; i < 60 && changed.size() < 1_000; i++) {
                    int number = random.nextInt(3_000);
                    if (changed.add(number)) {
                        meanwhile.add(changeable(number, random).version(2).snapshot());
                    }
                }
                if (!meanwhile.isEmpty()) {
                    feed.apply(meanwhile);
                }
            } while (cursor != null);

            // Then
            assertThat(changed).hasSize(1_000);
            List<String> unchanged = IntStream.range(0, 3_000)
                    .filter(number -> !changed.contains(number))
                    .mapToObj(number -> Records.id(number).toString())
                    .toList();
            assertThat(seen)
                    .filteredOn(new HashSet<>(unchanged)::contains)
                    .doesNotHaveDuplicates()
                    .containsAll(unchanged);
        }
    }

    private static RecordDraft changeable(int number, Random random) {
        return Records.activity(number)
                .titled("Training workshop" + " of judges".repeat(random.nextInt(4)))
                .on("200%d-0%d".formatted(random.nextInt(10), 1 + random.nextInt(9)))
                .updatedAt(Records.MADE.plusSeconds(random.nextInt(500)));
    }

    @Test
    void undatedEntriesComeLastInBothOrders() {
        try (IndexedFeed feed = IndexedFeed.create()) {
            // Given
            feed.apply(
                    Records.activity(1).snapshot(),
                    Records.activity(2).on("2005-04/..").snapshot(),
                    Records.activity(3).on("2005-01-10").snapshot(),
                    Records.activity(4).on("2005-04").snapshot(),
                    Records.activity(5).on("../2005-04").snapshot());

            // When, then
            assertThat(found(feed, FeedFilter.NONE, FeedSort.WHEN)).containsExactly(ids(5, 3, 4, 2, 1));
            assertThat(found(feed, FeedFilter.NONE, FeedSort.WHEN_DOWN)).containsExactly(ids(2, 4, 3, 5, 1));
        }
    }

    @Test
    void aPeriodFindsWhatMayTakePlaceInIt() {
        try (IndexedFeed feed = IndexedFeed.create()) {
            // Given
            feed.apply(
                    Records.activity(1).snapshot(),
                    Records.activity(2).on("2005-04/..").snapshot(),
                    Records.activity(3).on("2005-01-10").snapshot(),
                    Records.activity(4).on("2005").snapshot(),
                    Records.activity(5).on("/2005-01-05").snapshot());

            // When, then
            Period january = new Period(day("2005-01-01"), day("2005-01-31"));
            assertThat(found(feed, filter(january), FeedSort.WHEN)).containsExactly(ids(5, 4, 3));
            assertThat(found(feed, filter(new Period(day("2006-01-01"), null)), FeedSort.WHEN))
                    .containsExactly(ids(2));
            assertThat(found(feed, filter(new Period(null, day("2005-01-09"))), FeedSort.WHEN))
                    .containsExactly(ids(5, 4));
        }
    }

    @Test
    void wordsPhrasesExclusionsAndPrefixesFindWithoutCaseAndAccents() {
        try (IndexedFeed feed = IndexedFeed.create()) {
            // Given
            feed.apply(
                    Records.activity(1)
                            .titled("Formación de policías en la frontera")
                            .snapshot(),
                    Records.activity(2).titled("Border control seminar").snapshot(),
                    Records.activity(3).titled("Control of the border").snapshot());

            // When, then
            assertThat(found(feed, filter("FORMACION policias"), FeedSort.UPDATED))
                    .containsExactly(ids(1));
            assertThat(found(feed, filter("\"border control\""), FeedSort.UPDATED))
                    .containsExactly(ids(2));
            assertThat(found(feed, filter("border -seminar"), FeedSort.UPDATED)).containsExactly(ids(3));
            assertThat(found(feed, filter("bord*"), FeedSort.UPDATED)).containsExactly(ids(2, 3));
            assertThat(found(feed, filter("-border"), FeedSort.UPDATED)).containsExactly(ids(1));
        }
    }

    @Property(tries = 60)
    void noWordsAreAnError(@ForAll("garbage") String words) {
        try (IndexedFeed feed = IndexedFeed.create()) {
            feed.apply(Records.activity(1).snapshot());

            assertThat(found(feed, filter(words), FeedSort.RELEVANCE)).hasSizeLessThan(2);
        }
    }

    @Test
    void aListShowsOnlyWhatItsReaderMaySee() {
        try (IndexedFeed feed = IndexedFeed.create()) {
            // Given
            feed.apply(
                    Records.activity(1).snapshot(),
                    Records.activity(2)
                            .seenBy(Visibility.PARTNERS, Visibility.PUBLIC)
                            .snapshot(),
                    Records.activity(3)
                            .ownedBy(Records.id(900))
                            .seenBy(Visibility.OWNER_AND_CIM, Visibility.PUBLIC)
                            .snapshot(),
                    Records.activity(4).withdraw().snapshot());

            // When, then
            assertThat(found(feed, Reader.PUBLIC)).containsExactly(ids(1));
            assertThat(found(feed, Readers.partner(Records.id(901)))).containsExactly(ids(1, 2));
            assertThat(found(feed, Readers.partner(Records.id(900)))).containsExactly(ids(1, 2, 3));
        }
    }

    @Test
    void anEntrySaysThroughWhichCodeItsCountryWasFound() {
        try (IndexedFeed feed = IndexedFeed.create()) {
            // Given
            feed.apply(
                    Records.activity(1)
                            .in("AN")
                            .stating("{'about':{'countries':['CW']},'basedOn':['" + Records.id(2) + "']}")
                            .snapshot(),
                    Records.study(2).snapshot());

            // When, then
            assertThat(entry(feed, "country=CW", 1))
                    .endsWith(",\"matchedVia\":[{\"country\":\"CW\",\"via\":\"about\"},"
                            + "{\"country\":\"CW\",\"via\":\"place\",\"code\":\"AN\",\"reason\":\"successor\"}]}");
            assertThat(entry(feed, "country=AN", 2))
                    .endsWith(",\"matchedVia\":[{\"country\":\"AN\",\"via\":\"basedOn\"},"
                            + "{\"country\":\"AN\",\"via\":\"basedOn\",\"code\":\"CW\",\"reason\":\"predecessor\"}]}");
            assertThat(entry(feed, "region=029", 1)).doesNotContain("matchedVia");
        }
    }

    @Test
    void aTombstoneSaysNothingElse() {
        try (IndexedFeed feed = IndexedFeed.create()) {
            // Given
            feed.apply(
                    Records.activity(1).version(2).withdraw().snapshot(),
                    Records.activity(2)
                            .seenBy(Visibility.PARTNERS, Visibility.PUBLIC)
                            .snapshot());

            // When, then
            assertThat(entry(feed, "withdrawn=include&country=BZ", 1))
                    .isEqualTo("{\"id\":\"" + Records.id(1) + "\",\"recordType\":\"activity\",\"withdrawn\":true,"
                            + "\"updated\":\"2005-03-01T12:00:02Z\",\"position\":0}");
            assertThat(entry(feed, "withdrawn=include", 2))
                    .contains("\"withdrawn\":true")
                    .doesNotContain("title");
        }
    }

    @Test
    void whatOnlyASourceSaysCountsLeast() {
        try (IndexedFeed feed = IndexedFeed.create()) {
            // Given
            String quoting = "{'sources':[{'document':{'title':{'en':'Report'}},'verbatim':'border'}]}";
            feed.apply(
                    Records.activity(1).stating(quoting).snapshot(),
                    Records.activity(2).stating("{'summary':{'en':'border'}}").snapshot(),
                    Records.activity(3).titled("border").snapshot());

            // When, then
            assertThat(found(feed, Filters.of("q=border"), FeedSort.RELEVANCE)).containsExactly(ids(3, 2, 1));
        }
    }

    @Provide
    static Arbitrary<List<RecordSnapshot>> records() {
        Arbitrary<@Nullable String> dates = Arbitraries.of(
                        "2005-04-14", "2005-04", "2005", "2005-04/..", "../2005-04", "2004-11-11/2004-11-12")
                .injectNull(0.3);
        Arbitrary<Integer> seconds = Arbitraries.integers().between(0, 3);
        return Combinators.combine(
                        dates.list().ofMinSize(1).ofMaxSize(20), seconds.list().ofSize(20))
                .as((when, updated) -> IntStream.range(0, when.size())
                        .mapToObj(i -> Records.activity(i)
                                .on(when.get(i))
                                .updatedAt(Records.MADE.plusSeconds(updated.get(i)))
                                .snapshot())
                        .toList());
    }

    @Provide
    static Arbitrary<String> garbage() {
        return Arbitraries.strings()
                .withChars("ab \"-*~|+()\\/?:[]{}^&!'\u00e9\u4e2d")
                .ofMinLength(1)
                .ofMaxLength(40)
                .filter(text -> !text.isBlank());
    }

    private static FeedPage walk(FeedView view, FeedFilter filter, FeedSort sort, int limit, List<List<String>> into) {
        @Nullable Cursor cursor = null;
        while (true) {
            FeedPage page = page(view, filter, sort, limit, cursor);
            into.add(ids(page));
            assertThat(page.previous() == null).isEqualTo(into.size() == 1);
            if (page.next() == null) {
                return page;
            }
            cursor = page.next();
        }
    }

    private static List<List<String>> walkBack(
            FeedView view, FeedFilter filter, FeedSort sort, int limit, FeedPage last) {
        List<List<String>> pages = new ArrayList<>();
        FeedPage page = last;
        while (page.previous() != null) {
            page = page(view, filter, sort, limit, page.previous());
            assertThat(page.next()).isNotNull();
            pages.add(ids(page));
        }
        return pages;
    }

    private static FeedPage page(FeedView view, FeedFilter filter, FeedSort sort, int limit, @Nullable Cursor cursor) {
        return new FeedSearch(view, request(filter, sort, limit, Reader.PUBLIC, cursor)).page();
    }

    private static FeedRequest request(
            FeedFilter filter, FeedSort sort, int limit, Reader reader, @Nullable Cursor cursor) {
        return new FeedRequest(
                filter, sort, limit, List.of(), false, ChosenMembers.ALL, ShownLanguage.ALL, reader, cursor);
    }

    private static List<String> found(IndexedFeed feed, FeedFilter filter, FeedSort sort) {
        try (FeedView view = feed.view()) {
            return ids(page(view, filter, sort, 100, null));
        }
    }

    private static List<String> found(IndexedFeed feed, Reader reader) {
        try (FeedView view = feed.view()) {
            return ids(new FeedSearch(view, request(FeedFilter.NONE, FeedSort.UPDATED, 100, reader, null)).page());
        }
    }

    private static String entry(IndexedFeed feed, String query, int number) {
        try (FeedView view = feed.view()) {
            return page(view, Filters.of(query), FeedSort.UPDATED, 100, null).entries().stream()
                    .map(entry -> new String(entry, StandardCharsets.UTF_8))
                    .filter(entry -> entry.startsWith("{\"id\":\"" + Records.id(number)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<String> ids(FeedPage page) {
        return page.entries().stream()
                .map(entry -> new String(entry, StandardCharsets.UTF_8).substring(7, 43))
                .toList();
    }

    private static String[] ids(int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(number -> Records.id(number).toString())
                .toArray(String[]::new);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static FeedFilter filter(String words) {
        return new FeedFilter(List.of(new Condition.Containing(words)), false);
    }

    private static FeedFilter filter(Period period) {
        return new FeedFilter(List.of(new Condition.Dated(List.of(period), false)), false);
    }
}
