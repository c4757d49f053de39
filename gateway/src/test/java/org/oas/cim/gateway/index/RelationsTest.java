package org.oas.cim.gateway.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.gateway.testing.Readers;
import org.oas.cim.gateway.testing.RecordDraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.gateway.testing.Records.activity;
import static org.oas.cim.gateway.testing.Records.id;
import static org.oas.cim.gateway.testing.Records.partner;
import static org.oas.cim.gateway.testing.Records.project;
import static org.oas.cim.gateway.testing.Records.study;

class RelationsTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Reader ANY_PARTNER = Readers.partner(id(901));
    private static final Reader OWNER = Readers.partner(id(900));
    private static final Reader EDITOR = Readers.partner(id(902));
    private static final Reader CIM = Readers.partner(WellKnownPartners.CIM);

    private static final RecordDraft TRAINING = activity(1).stating("{'basedOn':['" + id(9) + "']}");
    private static final RecordDraft OWNERS_TRAINING = TRAINING.ownedBy(id(900))
            .seenBy(Visibility.OWNER_AND_CIM, Visibility.OWNER_AND_CIM)
            .stating("{'editors':['" + id(902) + "']}");

    @Test
    void relationsShowInBothDirections() {
        try (IndexedFeed feed = fed(TRAINING, study(9))) {
            JsonNode training = entry(feed, 1, Reader.PUBLIC);
            JsonNode study = entry(feed, 9, Reader.PUBLIC);

            assertThat(training.at("/basedOn/0").asText()).isEqualTo(id(9).toString());
            assertThat(training.at("/display/records/" + id(9)))
                    .hasToString("{\"recordType\":\"study\",\"title\":{\"en\":\"Study 9\"}}");
            assertThat(training.at("/display/referencedBy").isMissingNode()).isTrue();
            assertThat(study.at("/display/referencedBy"))
                    .hasToString("[{\"id\":\"" + id(1)
                            + "\",\"recordType\":\"activity\",\"title\":{\"en\":\"Training workshop 1\"},"
                            + "\"as\":\"basedOn\"}]");
        }
    }

    @Test
    void namesOfAllPartnersShowAndNoneOfThemIsToldWhoNamesIt() {
        RecordDraft activity = activity(1)
                .ownedBy(id(50))
                .stating("{'participations':[{'partner':'" + id(51) + "','roles':['host'],'fundedBy':['" + id(52)
                        + "']}],'outcomes':[{'kind':'intention','statement':{'en':'x'},'parties':['" + id(53)
                        + "']}]}");
        try (IndexedFeed feed = fed(activity, partner(50), partner(51), partner(52), partner(53))) {
            JsonNode partners = entry(feed, 1, Reader.PUBLIC).at("/display/partners");

            assertThat(partners.at("/" + id(53) + "/names/en").asText()).isEqualTo("Partner 53");
            assertThat(partners.properties())
                    .extracting(partner -> partner.getKey())
                    .containsExactly(id(50).toString(), id(51).toString(), id(52).toString(), id(53).toString());
            assertThat(entry(feed, 51, Reader.PUBLIC)
                            .at("/display/referencedBy")
                            .isMissingNode())
                    .isTrue();
        }
    }

    @Test
    void aRelationToWhatTheReaderMayNotSeeIsLeftOutInBothDirections() {
        RecordDraft internal = study(9).seenBy(Visibility.PARTNERS, Visibility.PARTNERS);
        try (IndexedFeed feed = fed(TRAINING, internal)) {
            assertThat(json(feed, 1, Reader.PUBLIC))
                    .doesNotContain(id(9).toString())
                    .doesNotContain("basedOn")
                    .doesNotContain("Study 9");
            assertThat(json(feed, 1, ANY_PARTNER))
                    .contains("\"basedOn\":[\"" + id(9))
                    .contains("Study 9");
        }
    }

    @Test
    void whoMaySeeMoreIsShownMore() {
        try (IndexedFeed feed = fed(OWNERS_TRAINING, study(9))) {
            for (Reader reader : List.of(Reader.PUBLIC, ANY_PARTNER)) {
                assertThat(json(feed, 9, reader))
                        .doesNotContain(id(1).toString())
                        .doesNotContain("Training");
            }
            for (Reader reader : List.of(OWNER, EDITOR, CIM)) {
                assertThat(entry(feed, 9, reader)
                                .at("/display/referencedBy/0/id")
                                .asText())
                        .isEqualTo(id(1).toString());
            }
            assertThat(withoutDisplay(entry(feed, 9, OWNER))).isEqualTo(withoutDisplay(entry(feed, 9, Reader.PUBLIC)));
        }
    }

    @Test
    void ofARecordThatIsNotKnownNobodyIsTold() {
        RecordDraft activity = activity(1)
                .stating("{'project':'" + id(20) + "','inferred':['/project']}")
                .with(id(50));
        try (IndexedFeed feed = fed(activity)) {
            assertThat(json(feed, 1, CIM)).doesNotContain(id(20).toString());
            assertThat(json(feed, 1, Reader.PUBLIC)).as("partners are public").contains(id(50).toString());

            feed.apply(project(20).snapshot());

            assertThat(entry(feed, 1, Reader.PUBLIC).at("/project").asText()).isEqualTo(id(20).toString());
        }
    }

    @Test
    void aChangeOfOneRecordShowsInItsRelationsAndChangesNothingElseOfThem() {
        try (IndexedFeed feed = fed(TRAINING, study(9))) {
            String training = json(feed, 1, Reader.PUBLIC);
            String study = json(feed, 9, Reader.PUBLIC);

            List<FeedChange> titled =
                    feed.apply(study(9).version(2).titled("The Caribbean").snapshot());
            assertThat(titled).hasSize(1);
            assertThat(json(feed, 1, Reader.PUBLIC)).isEqualTo(training.replace("Study 9", "The Caribbean"));

            feed.apply(study(9).version(3)
                    .seenBy(Visibility.PARTNERS, Visibility.PUBLIC)
                    .snapshot());
            assertThat(json(feed, 1, Reader.PUBLIC)).doesNotContain(id(9).toString());

            feed.apply(
                    study(9).version(4).snapshot(),
                    TRAINING.version(2).without("basedOn").snapshot());
            assertThat(json(feed, 9, Reader.PUBLIC)).doesNotContain("referencedBy");
            assertThat(study).contains("referencedBy");
        }
    }

    @Test
    void whatIsWithdrawnIsNotNamedAnyMore() {
        try (IndexedFeed feed = fed(TRAINING, study(9))) {
            feed.apply(
                    study(9).version(2).withdraw().snapshot(),
                    study(8).stating("{'basedOn':['" + id(7) + "']}").withdraw().snapshot(),
                    study(7).snapshot());

            assertThat(json(feed, 1, Reader.PUBLIC))
                    .as("that there was one is known")
                    .contains("\"basedOn\":[\"" + id(9))
                    .doesNotContain("Study 9");
            assertThat(json(feed, 7, Reader.PUBLIC)).doesNotContain("referencedBy");
        }
    }

    @Test
    void aMergedPartnerIsCalledWhatItsSurvivorIsCalled() {
        try (IndexedFeed feed = fed(activity(1).with(id(50)), partner(50).titled("CIM/OAS"), partner(51))) {
            String before = json(feed, 1, Reader.PUBLIC);

            feed.apply(partner(50).version(2).mergeInto(id(51)).snapshot());
            feed.apply(partner(51).version(2).titled("Commission of Women").snapshot());

            assertThat(entry(feed, 1, Reader.PUBLIC).at("/display/partners/" + id(50)))
                    .hasToString("{\"names\":{\"en\":\"Commission of Women\"},\"mergedInto\":\"" + id(51) + "\"}");
            assertThat(withoutDisplay(entry(feed, 1, Reader.PUBLIC))).isEqualTo(withoutDisplay(read(before)));
        }
    }

    @Test
    void whoReferredToAMergedRecordRefersToItsSurvivor() {
        try (IndexedFeed feed =
                fed(TRAINING, study(9).mergeInto(id(10)), study(10).titled("The Caribbean"))) {
            assertThat(entry(feed, 10, Reader.PUBLIC)
                            .at("/display/referencedBy/0/id")
                            .asText())
                    .isEqualTo(id(1).toString());
            assertThat(entry(feed, 1, Reader.PUBLIC)
                            .at("/display/records/" + id(9) + "/title/en")
                            .asText())
                    .isEqualTo("The Caribbean");
        }
    }

    @Test
    void aPartnersContactIsForPartners() {
        try (IndexedFeed feed = fed(partner(50).stating("{'contact':{'post':'Registry'}}"))) {
            assertThat(json(feed, 50, Reader.PUBLIC)).doesNotContain("contact").doesNotContain("Registry");
            assertThat(entry(feed, 50, ANY_PARTNER).at("/contact/post").asText())
                    .isEqualTo("Registry");
        }
    }

    @Test
    void anEntryShowsAHundredOfThoseThatReferToIt() {
        RecordDraft[] parts = new RecordDraft[130];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = activity(100 + i)
                    .stating("{'project':'" + id(20) + "'}")
                    .seenBy(i < 20 ? Visibility.PARTNERS : Visibility.PUBLIC, Visibility.PUBLIC);
        }
        try (IndexedFeed feed = fed(parts)) {
            feed.apply(project(20).snapshot());

            assertThat(entry(feed, 20, Reader.PUBLIC).at("/display/referencedBy"))
                    .hasSize(100);
            assertThat(entry(feed, 20, ANY_PARTNER).at("/display/referencedBy")).hasSize(120);
        }
    }

    @Test
    void anIndexThatIsOpenedAgainKnowsTheRelationsStill() throws DamagedIndex {
        Path folder;
        try (IndexedFeed feed = fed(TRAINING, partner(50), activity(2).with(id(50)))) {
            folder = feed.index().folder();
        }
        try (IndexedFeed feed = IndexedFeed.open(folder)) {
            feed.apply(
                    study(9).snapshot(),
                    partner(50).version(2).titled("Renamed").snapshot());

            assertThat(json(feed, 9, Reader.PUBLIC)).contains("Training workshop 1");
            assertThat(json(feed, 1, Reader.PUBLIC)).contains("Study 9");
            assertThat(json(feed, 2, Reader.PUBLIC)).contains("Renamed");
        }
    }

    private static IndexedFeed fed(RecordDraft... records) {
        IndexedFeed feed = IndexedFeed.create();
        for (RecordDraft record : records) {
            feed.apply(record.snapshot());
        }
        return feed;
    }

    private static String json(IndexedFeed feed, int number, Reader reader) {
        try (FeedView view = feed.view()) {
            return new String(view.entry(id(number)).orElseThrow().json(reader), StandardCharsets.UTF_8);
        }
    }

    private static ObjectNode entry(IndexedFeed feed, int number, Reader reader) {
        return read(json(feed, number, reader));
    }

    private static ObjectNode read(String json) {
        try {
            return (ObjectNode) MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode withoutDisplay(ObjectNode entry) {
        entry.remove("display");
        return entry;
    }
}
