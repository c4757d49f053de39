package org.oas.cim.gateway.statistics;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.date.EdtfDate;
import org.oas.cim.gateway.filter.Filters;
import org.oas.cim.gateway.filter.Period;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.index.IndexedFeed;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.gateway.testing.RecordDraft;
import org.oas.cim.gateway.testing.Records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class StatisticsTest {

    @Test
    void anEntryCountsOnceUnderEachCombination() {
        Statistics counted = statistics(
                "",
                "type,month",
                Grain.RECORD,
                Records.activity(1).on("2005-04-14"),
                Records.activity(2).on("2005-04").stating("{'types':['training','seminar']}"),
                Records.activity(3));

        assertThat(counts(counted)).containsExactly(entry("seminar 2005-04", 1), entry("training 2005-04", 2));
        assertThat(counted.entries()).isEqualTo(3);
        assertThat(counted.without()).containsExactly(entry("type", 0), entry("month", 1));
    }

    @Test
    void whatSpansSeveralMonthsCountsInEachAndIsSaidToSpan() {
        Statistics counted = statistics(
                "",
                "month",
                Grain.RECORD,
                Records.activity(1).on("2005-21"),
                Records.activity(2).on("2005-04-14"));

        assertThat(counts(counted))
                .containsExactly(entry("2005-03", 1), entry("2005-04", 2), entry("2005-05", 1), entry("2005-06", 1));
        assertThat(counted.spanning()).isEqualTo(1);
        assertThat(counted.buckets()).extracting(Statistics.Bucket::spanning).containsExactly(1, 1, 1, 1);
    }

    @Test
    void onlyPartsOfThePeriodThatIsAskedForAreCountedIn() {
        Statistics counted = statistics(
                "from=2005-04-10&to=2005-05-31",
                "month",
                Grain.RECORD,
                Records.activity(1).on("2005"),
                Records.activity(2).on("2003/.."));

        assertThat(counts(counted)).containsExactly(entry("2005-04", 2), entry("2005-05", 2));
        assertThat(counted.tooWide()).isZero();
    }

    @Test
    void aDateThatSaysTooLittleIsInNoBucketAndIsCountedApart() {
        Statistics counted = statistics(
                "",
                "month",
                Grain.RECORD,
                Records.activity(1).on("2003/.."),
                Records.activity(2).on("19XX"));

        assertThat(counted.buckets()).isEmpty();
        assertThat(counted.tooWide()).isEqualTo(2);
        assertThat(counted.without()).containsExactly(entry("month", 0));
    }

    @Test
    void aSeriesIsNotCountedBesideItsMembersWhateverLiesBetween() {
        RecordDraft series = Records.activity(1);
        RecordDraft part = Records.activity(2).stating("{'partOf':'" + Records.id(1) + "'}");
        RecordDraft partOfPart = Records.activity(3).in("JM").stating("{'partOf':'" + Records.id(2) + "'}");

        assertThat(statistics("", "recordType", Grain.RECORD, series, part, partOfPart)
                        .entries())
                .isEqualTo(3);
        assertThat(counts(statistics("", "country", Grain.LEAF, series, part, partOfPart)))
                .containsExactly(entry("JM", 1));
        // Its member in Jamaica is not counted here, so the part is.
        assertThat(counts(statistics("country=BZ", "country", Grain.LEAF, series, part, partOfPart)))
                .containsExactly(entry("BZ", 1));
    }

    @Test
    void countingEndsWhereThereAreMoreCombinationsThanCanBeAnswered() {
        try (IndexedFeed feed = IndexedFeed.create()) {
            for (int i = 0; i < 20; i++) {
                feed.apply(Records.activity(i)
                        .stating("{'types':['other:kind " + i + "']}")
                        .snapshot());
            }
            try (FeedView view = feed.view()) {
                Tally tally = new Tally(List.of(Dimension.TYPE), Reader.PUBLIC, Period.EVER, 10)
                        .count(view, Filters.of("").seen(Reader.PUBLIC), SeriesBesideMembers.NONE);

                assertThat(tally.isTooMuch()).isTrue();
                assertThat(tally.buckets()).hasSizeLessThan(15);
            }
        }
    }

    @Test
    void onlyCountedAttendanceIsAddedUp() {
        Statistics counted = statistics(
                "",
                "type",
                Grain.RECORD,
                attended(1, "'basis':'counted','total':30,'women':20,'men':10"),
                attended(2, "'basis':'counted','total':0"),
                attended(3, "'basis':'expected','total':100"),
                attended(4, "'basis':'estimated','total':50"));

        assertThat(counted.attendance()).isEqualTo(new AttendanceSum(2, 30, 20, 10));
        assertThat(counted.buckets().getFirst().attendance()).isEqualTo(new AttendanceSum(2, 30, 20, 10));
    }

    /** The oracle is the calendar: a month holds the entries whose days reach into it. */
    @Property(tries = 100)
    void everyMonthHoldsWhatMayLieInIt(@ForAll("dates") List<String> dates) {
        RecordDraft[] records = Stream.iterate(0, i -> i + 1)
                .limit(dates.size())
                .map(i -> Records.activity(i).on(dates.get(i)))
                .toArray(RecordDraft[]::new);

        Map<String, Integer> counted = counts(statistics("", "month", Grain.RECORD, records));

        for (int year = 2003; year <= 2006; year++) {
            for (int month = 1; month <= 12; month++) {
                String text = "%d-%02d".formatted(year, month);
                EdtfDate bucket = EdtfDate.parse(text);
                long expected = dates.stream()
                        .map(EdtfDate::parse)
                        .filter(date -> !day(date.earliest()).isAfter(day(bucket.latest()))
                                && !day(date.latest()).isBefore(day(bucket.earliest())))
                        .count();
                assertThat(counted.getOrDefault(text, 0)).as(text).isEqualTo((int) expected);
            }
        }
    }

    @Provide
    static Arbitrary<List<String>> dates() {
        return Arbitraries.of("2004", "2004-11", "2004-11-11", "2004-12-31/2005-01-01", "2005-21", "2005-41", "2004-33")
                .list()
                .ofMaxSize(8);
    }

    private static LocalDate day(@Nullable LocalDate day) {
        return Objects.requireNonNull(day);
    }

    private static RecordDraft attended(int number, String members) {
        return Records.activity(number).stating("{'attendance':{" + members + "}}");
    }

    private static Statistics statistics(String query, String by, Grain grain, RecordDraft... records) {
        try (IndexedFeed feed = IndexedFeed.create()) {
            for (RecordDraft record : records) {
                feed.apply(record.snapshot());
            }
            List<Dimension> dimensions = Stream.of(by.split(",", -1))
                    .map(code -> Dimension.ofCode(code).orElseThrow())
                    .toList();
            try (FeedView view = feed.view()) {
                return Objects.requireNonNull(Statistics.of(
                        view, Reader.PUBLIC, new StatisticsRequest(Filters.of(query), dimensions, grain)));
            }
        }
    }

    private static Map<String, Integer> counts(Statistics statistics) {
        return statistics.buckets().stream()
                .collect(Collectors.toMap(
                        bucket -> String.join(" ", bucket.at().values()),
                        Statistics.Bucket::count,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}
