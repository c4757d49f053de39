package org.oas.cim.system;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.system.StreamEvent.entry;
import static org.oas.cim.system.StreamEvent.withdrawn;

/** What is written through the front door, in each service, and how the feed and its stream tell it. */
@ExtendWith(HubExtension.class)
class PublishingTest {

    private Api api;
    private Feed feed;

    @BeforeEach
    void connect(Hub hub) {
        api = hub.api();
        feed = hub.feed();
    }

    @ParameterizedTest
    @EnumSource
    void aNewRecordIsToldOnTheStreamAndThenShownByTheFeed(Kind kind) {
        // Given
        String word = Kind.word();
        try (FeedStream stream = api.stream("")) {
            // When
            Answer created = api.post(kind.path(), kind.called(word));

            // Then
            assertThat(created.status()).as(created::toString).isEqualTo(201);
            stream.awaitExactly(entry(created.id(), 1));
            assertThat(feed.entry(created.id()).json())
                    .isEqualTo(stream.changes().getFirst().data());
            assertThat(feed.page("?q=" + word).json().path("data").findValuesAsText("position"))
                    .hasSize(1);
            assertThat(api.get(kind.path(created.id())).json()).isEqualTo(created.json());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aChangedRecordIsTheSameEntryInItsNextVersion(Kind kind) {
        // Given
        String word = Kind.word();
        ObjectNode record = kind.called(word);
        Answer created = api.post(kind.path(), record);
        feed.await(created.id(), 1);
        try (FeedStream stream = api.stream("")) {
            // When
            Answer changed =
                    api.put(kind.path(created.id()), created.header("ETag"), kind.renamed(record, word + " again"));

            // Then
            assertThat(changed.status()).as(changed::toString).isEqualTo(200);
            stream.awaitExactly(entry(created.id(), 2));
            Answer found = feed.page("?q=" + word);
            assertThat(found.json().path("total").asInt()).isEqualTo(1);
            assertThat(found.json().at("/data/0/version").asInt()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWithdrawnRecordIsToldByItsIdAloneAndGone(Kind kind) {
        // Given
        String word = Kind.word();
        Answer created = api.post(kind.path(), kind.called(word));
        feed.await(created.id(), 1);
        try (FeedStream stream = api.stream("")) {
            // When
            Answer deleted = api.delete(kind.path(created.id()));

            // Then
            assertThat(deleted.status()).as(deleted::toString).isEqualTo(204);
            stream.awaitExactly(withdrawn(created.id()));
            assertThat(stream.changes().getFirst().data().toString()).doesNotContain(word);
            assertThat(feed.entry(created.id()).status()).isEqualTo(410);
            assertThat(api.get(kind.path(created.id())).status()).isEqualTo(410);
            assertThat(feed.page("?q=" + word).json().path("total").asInt()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWriteThatChangesNothingIsNoNewVersionAndIsNotTold(Kind kind) {
        // Given
        Answer created = api.post(kind.path(), kind.called(Kind.word()));
        feed.await(created.id(), 1);
        try (FeedStream stream = api.stream("")) {
            // When
            Answer again = api.put(
                    kind.path(created.id()),
                    created.header("ETag"),
                    api.get(kind.path(created.id())).json());

            // Then
            assertThat(again.status()).as(again::toString).isEqualTo(200);
            assertThat(again.header("ETag")).isEqualTo(created.header("ETag"));
            assertThat(again.version()).isEqualTo(1);
            Answer other = api.post(kind.path(), kind.called(Kind.word()));
            stream.awaitExactly(entry(other.id(), 1));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ACTIVITY", "STUDY"})
    void whatIsMeantForPartnersIsShownToPartnersOnly(Kind kind) {
        // Given
        Api partner = api.as(
                api.post(Kind.PARTNER.path(), Kind.PARTNER.called(Kind.word())).id());
        String word = Kind.word();
        try (FeedStream publicStream = api.stream("?q=" + word);
                FeedStream partnersStream = partner.stream("?q=" + word)) {
            // When
            Answer internal = api.post(kind.path(), kind.called(word).put("visibility", "partners"));
            Answer open = api.post(kind.path(), kind.called(word));

            // Then
            partnersStream.awaitExactly(entry(internal.id(), 1), entry(open.id(), 1));
            publicStream.awaitExactly(entry(open.id(), 1));
            assertThat(feed.entry(internal.id()).status()).isEqualTo(404);
            assertThat(feed.page("?q=" + word).json().path("total").asInt()).isEqualTo(1);
            Feed partnersFeed = new Feed(partner);
            assertThat(partnersFeed.entry(internal.id()).status()).isEqualTo(200);
            assertThat(partnersFeed.page("?q=" + word).json().path("total").asInt())
                    .isEqualTo(2);
        }
    }
}
