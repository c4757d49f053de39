package org.oas.cim.kit.directory;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.contracts.event.StudyContent;
import org.oas.cim.kit.Snapshots;
import org.oas.cim.kit.partner.ActingPartners;
import org.oas.cim.kit.testing.RealServers;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RecordNamesTest {

    private final RecordDirectory directory;
    private final ObjectMapper json;
    private final RecordNames names;
    private final UUID nobody = UUID.randomUUID();

    @Inject
    RecordNamesTest(RecordDirectory directory, ObjectMapper json) {
        this.directory = directory;
        this.json = json;
        this.names = new RecordNames(directory, ActingPartners.of(UUID.randomUUID()));
    }

    @Test
    void theOwnerAndWhateverIsReferredToAreNamed() throws Exception {
        // Given
        UUID iom = UUID.randomUUID();
        directory.remember(Snapshots.partner(iom, 1, null));
        KnownRecord base = remember(KnownRecords.of(RecordType.STUDY));

        // When
        Shown<StudyContent> shown = names.shown(iom, study(base.id()));

        // Then
        assertThat(json.readTree(json.writeValueAsString(shown.display())))
                .isEqualTo(json.readTree("""
                        {"partners":{"%s":{"names":{"en":"International Organization for Migration"},"acronym":"IOM"}},
                         "records":{"%s":{"recordType":"study","title":{"en":"The study"}}}}""".formatted(iom, base.id())));
        assertThat(shown.content()).isEqualTo(study(base.id()));
    }

    @Test
    void whatNoNameIsKnownOfIsShownWithoutADisplay() {
        // Then
        assertThat(names.shown(nobody, study()).display()).isNull();
    }

    @Test
    void aRelationThatTheReaderMayNotSeeIsNeitherShownNorNamed() {
        // Given
        KnownRecord seen = remember(KnownRecords.of(RecordType.STUDY));
        KnownRecord hidden = remember(KnownRecords.of(RecordType.STUDY).hidden());
        StudyContent content = study(hidden.id(), seen.id());

        // When
        Shown<StudyContent> toSomebody = names.shown(nobody, content);
        Shown<StudyContent> toItsOwner =
                new RecordNames(directory, ActingPartners.of(KnownRecords.OWNER)).shown(nobody, content);

        // Then
        assertThat(toSomebody.content().basedOn()).containsExactly(seen.id().toString());
        assertThat(display(toSomebody).records()).containsOnlyKeys(seen.id());
        assertThat(toItsOwner.content()).isEqualTo(content);
        assertThat(display(toItsOwner).records()).containsOnlyKeys(seen.id(), hidden.id());
    }

    @Test
    void ofARecordThatIsNotKnownHereNobodyCanSayThatTheReaderMaySeeIt() {
        // Given
        ObjectNode tree = EventJson.content(study(UUID.randomUUID()));
        tree.putArray("editors").add(nobody.toString());

        // When
        StudyContent shown =
                names.shown(nobody, Snapshots.content(StudyContent.class, tree)).content();

        // Then
        assertThat(shown.basedOn()).isEmpty();
        assertThat(shown.editors()).as("partners are public").containsExactly(nobody.toString());
    }

    @Test
    void aMergedRecordHasTheNameOfItsSurvivorAndAWithdrawnOneHasNone() {
        // Given
        UUID iom = UUID.randomUUID();
        directory.remember(Snapshots.partner(iom, 1, null));
        KnownRecord merged = remember(KnownRecords.of(RecordType.PARTNER).mergedInto(iom));
        KnownRecord withdrawn = remember(KnownRecords.of(RecordType.STUDY).withdrawn());

        // When
        Shown<StudyContent> shown = names.shown(merged.id(), study(withdrawn.id()));

        // Then
        assertThat(display(shown).partners())
                .containsOnly(Map.entry(
                        merged.id(),
                        new Display.PartnerName(Map.of("en", "International Organization for Migration"), "IOM")));
        assertThat(display(shown).records()).isEmpty();
        assertThat(shown.content().basedOn()).containsExactly(withdrawn.id().toString());
    }

    @Test
    void eachRecordOfAPageIsShownWithItsOwnNamesInTheOrderOfThePage() {
        // Given
        KnownRecord one = remember(KnownRecords.of(RecordType.STUDY));
        KnownRecord other = remember(KnownRecords.of(RecordType.STUDY));

        // When
        List<Shown<StudyContent>> page = names.shown(List.of(one.id(), other.id()), owner -> nobody, id -> study(id));

        // Then
        assertThat(page).extracting(Shown::content).containsExactly(study(one.id()), study(other.id()));
        assertThat(display(page.getFirst()).records()).containsOnlyKeys(one.id());
        assertThat(display(page.getLast()).records()).containsOnlyKeys(other.id());
        assertThat(names.shown(List.<UUID>of(), owner -> nobody, id -> study(id)))
                .isEmpty();
    }

    private static Display display(Shown<?> shown) {
        return Objects.requireNonNull(shown.display());
    }

    private KnownRecord remember(KnownRecords record) {
        directory.keep(List.of(record.known()));
        return record.known();
    }

    private static StudyContent study(UUID... basedOn) {
        ObjectNode tree =
                EventJson.content(Snapshots.study(UUID.randomUUID(), 1).content());
        for (UUID id : basedOn) {
            tree.withArrayProperty("basedOn").add(id.toString());
        }
        return Snapshots.content(StudyContent.class, tree);
    }
}
