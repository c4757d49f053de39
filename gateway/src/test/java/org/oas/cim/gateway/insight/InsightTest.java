package org.oas.cim.gateway.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.gateway.filter.Filters;
import org.oas.cim.gateway.geography.MemberStates;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.gateway.index.IndexedFeed;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.gateway.testing.RecordDraft;
import org.oas.cim.gateway.testing.Records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class InsightTest {

    private static final LocalDate DAY = LocalDate.parse("2005-04-01");

    @Test
    void aMemberStateHasAGapUnlessSomethingMayTakePlaceThereInTime() {
        Gaps gaps = insight(
                "",
                activities -> Gaps.of(activities, DAY, 6),
                planned(1, "BZ", "2005-04-14"),
                planned(2, "PE", "2005-22"),
                planned(3, "BO", "2005-04/.."),
                planned(4, "JM", "2006"),
                planned(5, "GT", "2005-05").of("training", "cancelled"),
                planned(6, "HT", null),
                planned(7, "EC", "2005-05").of("training", "completed"),
                planned(8, "SR", "2005-05").seenBy(Visibility.OWNER_AND_CIM, Visibility.OWNER_AND_CIM),
                Records.activity(9).in("JP").on("2005-05").stating("{'about':{'countries':['MX']}}"));

        assertThat(gaps.until()).isEqualTo(LocalDate.parse("2005-09-30"));
        assertThat(gaps.nothingPlanned())
                .extracting(Gaps.State::country)
                .contains("JM", "GT", "HT", "EC", "SR", "MX")
                .doesNotContain("BZ", "PE", "BO", "JP");
        assertThat(gaps.nothingPlanned())
                .filteredOn(state -> state.undated() > 0)
                .extracting(Gaps.State::country)
                .containsExactly("HT");
    }

    @Test
    void aThemeIsCoveredByWhatTakesPlaceThereOrIsAboutItUnlessItIsCancelled() {
        Gaps gaps = insight(
                "",
                activities -> Gaps.of(activities, DAY, 12),
                Records.activity(1).in("BZ").stating("{'themes':['awareness']}"),
                Records.activity(2).in("JP").stating("{'themes':['prosecution'],'about':{'countries':['BZ']}}"),
                Records.activity(3).in("BZ").of("training", "cancelled").stating("{'themes':['protection']}"));

        List<String> missing = gaps.themesNeverCovered().stream()
                .filter(state -> state.country().equals("BZ"))
                .findFirst()
                .orElseThrow()
                .themes();
        assertThat(missing).contains("protection").doesNotContain("awareness", "prevention", "prosecution", "other");
    }

    @Test
    void memberStatesAreThoseOfTheDay() {
        assertThat(MemberStates.on(DAY))
                .hasSize(35)
                .containsEntry("CU", "excluded")
                .containsEntry("NI", "active");
        assertThat(MemberStates.on(LocalDate.parse("2026-01-01")))
                .hasSize(34)
                .containsEntry("CU", "not-participating")
                .containsEntry("VE", "disputed")
                .doesNotContainKey("NI");
        assertThat(MemberStates.on(LocalDate.parse("1900-01-01"))).isEmpty();
    }

    @Test
    void whatSharesDaysAndAPlaceOrPartnerClashes() {
        UUID iom = Records.id(90);
        Clashes clashes = insight(
                "",
                activities -> Clashes.of(activities, DAY),
                Records.partner(90),
                planned(1, "BZ", "2005-04-14/2005-04-16"),
                planned(2, "BZ", "2005-04-16/2005-04-17"),
                planned(3, "BZ", "2005-04-18").with(iom),
                planned(4, "JM", "2005-04-18").with(iom),
                planned(5, "BZ", "2005-04"),
                planned(6, "BZ", "2005-04-15").of("training", "cancelled"),
                planned(7, "BZ", "2005-04-15~"),
                planned(8, "BZ", "2005-04-16")
                        .stating("{'partOf':'" + Records.id(1) + "','possiblySame':['" + Records.id(2) + "']}"),
                planned(9, "BZ", "2005-03-30"),
                planned(10, "BZ", "2005-03-30"));

        assertThat(clashes.data())
                .extracting(
                        Clashes.Clash::from,
                        Clashes.Clash::to,
                        Clashes.Clash::countries,
                        Clashes.Clash::partners,
                        InsightTest::numbers)
                .containsExactly(
                        tuple(day("2005-04-16"), day("2005-04-16"), List.of("BZ"), List.of(), List.of(1, 2)),
                        tuple(day("2005-04-18"), day("2005-04-18"), List.of(), List.of(iom), List.of(3, 4)));
        assertThat(clashes.total()).isEqualTo(2);
    }

    @Test
    void whatIsNotSettledAndComesCloserIsToldWithItsReasons() {
        Unconfirmed pending = insight(
                "",
                activities -> Unconfirmed.of(activities, DAY, 30),
                planned(1, "BZ", "2005-04-14").of("training", "confirmed"),
                planned(2, "BZ", "2005-04-15"),
                planned(3, "BZ", "2005-21").of("training", "confirmed"),
                planned(4, "BZ", "2005-04-20~").of("training", "confirmed"),
                planned(5, "BZ", "2005-05-02"),
                planned(6, "BZ", "2005-04-20").of("training", "completed"),
                planned(7, "BZ", null));

        assertThat(pending.data())
                .extracting(one -> number(one.activity()), Unconfirmed.Pending::reasons, Unconfirmed.Pending::daysLeft)
                .containsExactly(
                        tuple(3, List.of("fuzzy"), 0L),
                        tuple(2, List.of("not-confirmed"), 14L),
                        tuple(4, List.of("approximate"), 19L));
    }

    @Test
    void whatIsPlannedForADayThatIsOverIsOverdueUntilSomethingCameOfIt() {
        Overdue overdue = insight(
                "",
                activities -> Overdue.of(activities, DAY),
                planned(1, "BZ", "2005-03"),
                planned(2, "BZ", "2004"),
                planned(3, "BZ", "2005-04-01"),
                planned(4, "BZ", "2005-03/.."),
                planned(5, "BZ", "2005-03-01").of("training", "completed"),
                planned(6, "BZ", "2005-03-01")
                        .stating("{'outcomes':[{'kind':'other:report','description':{'en':'A report'}}]}"));

        assertThat(overdue.data())
                .extracting(one -> number(one.activity()), Overdue.Late::days)
                .containsExactly(tuple(2, 91L), tuple(1, 1L));
    }

    @Test
    void slippageIsBetweenTheFirstDateThatWasPlannedAndTheLastThatWasHeld() {
        Slippage slippage = insight(
                "",
                Slippage::of,
                timeline(1, "planned 2005-04-14", "planned 2005-05-02", "completed 2005-05-03"),
                timeline(2, "planned 2005-21", "completed 2005-04-10"),
                timeline(3, "planned 2005-05", "completed 2005-04-10"),
                timeline(4, "planned 2005-04/..", "completed 2005-06-01"),
                timeline(5, "planned 2005-04-14", "postponed 2005-05-14"),
                timeline(6, "completed 2005-04-14"));

        assertThat(slippage.data())
                .extracting(one -> number(one.activity()), Slippage.Slip::leastDays, Slippage.Slip::mostDays)
                .containsExactlyInAnyOrder(
                        tuple(1, 19L, 19L), tuple(2, -71L, 40L), tuple(3, -51L, -21L), tuple(4, null, 61L));
        assertThat(slippage)
                .extracting(Slippage::total, Slippage::late, Slippage::early, Slippage::asPlanned)
                .containsExactly(4, 1, 1, 2);
    }

    @Test
    void theFeedsFiltersSayWhatIsLookedAt() {
        Overdue overdue = insight(
                "country=JM",
                activities -> Overdue.of(activities, DAY),
                planned(1, "BZ", "2005-03"),
                planned(2, "JM", "2005-03"));

        assertThat(overdue.data()).extracting(one -> number(one.activity())).containsExactly(2);
    }

    private static RecordDraft planned(int number, String country, @Nullable String date) {
        return Records.activity(number).in(country).on(date);
    }

    private static RecordDraft timeline(int number, String... statements) {
        StringBuilder timeline = new StringBuilder();
        for (String statement : statements) {
            String[] parts = statement.split(" ", 2);
            timeline.append(timeline.isEmpty() ? "" : ",")
                    .append("{'status':'%s','when':{'edtf':'%s'}}".formatted(parts[0], parts[1]));
        }
        return Records.activity(number).without("status").stating("{'timeline':[" + timeline + "]}");
    }

    private static <T> T insight(String query, Function<Activities, T> made, RecordDraft... records) {
        try (IndexedFeed feed = IndexedFeed.create()) {
            for (RecordDraft record : records) {
                feed.apply(record.snapshot());
            }
            try (FeedView view = feed.view()) {
                return made.apply(new Activities(view, Reader.PUBLIC, Filters.of(query)));
            }
        }
    }

    private static List<Integer> numbers(Clashes.Clash clash) {
        return clash.activities().stream().map(InsightTest::number).toList();
    }

    private static int number(ActivityBrief activity) {
        return (int) (activity.id().getLeastSignificantBits() & 0xFFFF);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
