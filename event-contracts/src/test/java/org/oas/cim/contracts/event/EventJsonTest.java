package org.oas.cim.contracts.event;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

class EventJsonTest {

    @Property(tries = 300)
    void whatIsWrittenIsReadBackTheSame(@ForAll("snapshots") RecordSnapshot snapshot) throws IOException {
        // When
        RecordSnapshot read = EventJson.read(snapshot.recordType(), EventJson.write(snapshot));

        // Then
        assertThat(read).isEqualTo(snapshot);
    }

    @Property(tries = 300)
    void theSameSnapshotIsTheSameText(@ForAll("snapshots") RecordSnapshot snapshot) throws IOException {
        // Given
        byte[] text = EventJson.write(snapshot);

        // When
        byte[] again = EventJson.write(EventJson.read(snapshot.recordType(), text));

        // Then
        assertThat(again).isEqualTo(text);
    }

    @Property(tries = 100)
    void whatIsEmptyIsLeftOut(@ForAll("snapshots") RecordSnapshot snapshot) {
        // When
        ObjectNode tree = EventJson.tree(snapshot);

        // Then
        assertThat(tree).allSatisfy(value -> {
            assertThat(value.isNull()).isFalse();
            assertThat(value.isContainerNode() && value.isEmpty()).isFalse();
        });
    }

    @Test
    void theOrderInWhichLanguagesWereGivenIsNotSeen() throws IOException {
        // Given
        Map<String, String> oneWay = new LinkedHashMap<>();
        oneWay.put("en", "workshop");
        oneWay.put("es", "taller");
        Map<String, String> otherWay = new LinkedHashMap<>();
        otherWay.put("es", "taller");
        otherWay.put("en", "workshop");

        // When
        byte[] text = EventJson.write(titled(oneWay));

        // Then
        assertThat(text).isEqualTo(EventJson.write(titled(otherWay)));
    }

    @Test
    void numbersAreWrittenInFull() throws IOException {
        // Given
        ObjectNode study = Examples.tree(RecordType.STUDY);
        study.putArray("findings")
                .addObject()
                .put("value", new BigDecimal("1.70E+3"))
                .putObject("statement")
                .put("en", "x");

        // When
        String written = new String(EventJson.write(EventJson.read(RecordType.STUDY, bytes(study))), UTF_8);

        // Then
        assertThat(written).contains("\"value\":1700");
    }

    @ParameterizedTest
    @EnumSource
    void membersOfALaterVersionAreIgnored(RecordType type) throws IOException {
        // Given
        ObjectNode later = Examples.tree(type);
        later.put("colour", "blue");
        later.putObject("nested").putArray("list").add(1);
        if (later.path("places").path(0) instanceof ObjectNode place) {
            place.put("altitude", 3_640);
        }

        // When
        RecordSnapshot read = EventJson.read(type, bytes(later));

        // Then
        assertThat(read).isEqualTo(Examples.snapshot(type));
    }

    @ParameterizedTest
    @EnumSource
    void absentListsAndMapsAreEmptyOnes(RecordType type) throws IOException {
        // Given
        ObjectNode older = Examples.tree(type);
        older.retain(
                "id",
                "owner",
                "visibility",
                "disclosed",
                "withdrawn",
                "title",
                "names",
                "status",
                "version",
                "created",
                "updated");

        // When
        RecordSnapshot read = EventJson.read(type, bytes(older));

        // Then
        assertThat(read.content().summary()).isEmpty();
        assertThat(read.content().types()).isEmpty();
        assertThat(read.content().places()).isEmpty();
        assertThat(read.content().participations()).isEmpty();
        assertThat(read.content().when()).isNull();
        assertThat(read.content().externalId()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"id", "owner", "visibility", "disclosed", "title", "status", "version", "created", "updated"})
    void anEventWithoutWhatEveryVersionHasIsRefused(String member) throws IOException {
        // Given
        ObjectNode lacking = Examples.tree(RecordType.ACTIVITY);
        lacking.remove(member);

        // Then
        assertThatIOException()
                .isThrownBy(() -> EventJson.read(RecordType.ACTIVITY, bytes(lacking)))
                .withMessageContaining(member);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "1", "\"text\"", "{", "{}", "{\"id\":\"no uuid\"}", "not json"})
    void whatIsNoRecordIsRefused(String text) {
        // Then
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> EventJson.read(RecordType.STUDY, text.getBytes(UTF_8)));
    }

    @Provide
    Arbitrary<RecordSnapshot> snapshots() {
        return SnapshotArbitraries.any();
    }

    private static RecordSnapshot titled(Map<String, String> title) throws IOException {
        ObjectNode tree = Examples.tree(RecordType.ACTIVITY);
        tree.set("title", new ObjectMapper().valueToTree(title));
        return EventJson.read(RecordType.ACTIVITY, bytes(tree));
    }

    private static byte[] bytes(ObjectNode tree) {
        return tree.toString().getBytes(StandardCharsets.UTF_8);
    }
}
