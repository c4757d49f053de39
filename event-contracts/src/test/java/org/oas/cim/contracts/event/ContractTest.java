package org.oas.cim.contracts.event;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Holds the event types to what is committed: a change that breaks a reader of version 1 fails here. */
class ContractTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @ParameterizedTest
    @MethodSource("org.oas.cim.contracts.event.Examples#all")
    void everyExampleMeetsItsSchema(GoldenExample example) throws IOException {
        // Then
        assertThat(errors(example.type(), example.text())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.oas.cim.contracts.event.Examples#all")
    void everyExampleIsReadAndWrittenBackTheSame(GoldenExample example) throws IOException {
        // When
        byte[] written =
                EventJson.write(EventJson.read(example.type(), example.text().getBytes(UTF_8)));

        // Then
        assertThat(new ObjectMapper().readTree(written)).isEqualTo(new ObjectMapper().readTree(example.text()));
    }

    /** What services wrote before records had all their members stays readable for ever. */
    @ParameterizedTest
    @EnumSource(names = {"ACTIVITY", "PARTNER", "STUDY"})
    void eventsOfTheFirstModelAreStillRead(RecordType type) throws IOException {
        // Given
        String older = Examples.text("/events-of-the-first-model/" + type.code() + ".json");

        // When
        JsonNode written = new ObjectMapper().readTree(EventJson.write(EventJson.read(type, older.getBytes(UTF_8))));

        // Then
        assertThat(errors(type, written.toString())).isEmpty();
        new ObjectMapper()
                .readTree(older).properties().stream()
                        .filter(member -> !member.getKey().equals("when"))
                        .forEach(member -> assertThat(written.get(member.getKey()))
                                .as(member.getKey())
                                .isEqualTo(member.getValue()));
    }

    @Property(tries = 60)
    void whateverIsWrittenMeetsTheSchema(@ForAll("snapshots") RecordSnapshot snapshot) throws IOException {
        // When
        String written = new String(EventJson.write(snapshot), StandardCharsets.UTF_8);

        // Then
        assertThat(errors(snapshot.recordType(), written)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void membersMayBeAdded(RecordType type) throws IOException {
        // Given
        ObjectNode later = Examples.tree(type);
        later.putObject("added").put("later", true);

        // Then
        assertThat(errors(type, later.toString())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "owner", "visibility", "disclosed", "withdrawn", "title", "status", "version"})
    void whatEveryVersionHasIsRequired(String member) throws IOException {
        // Given
        ObjectNode lacking = Examples.tree(RecordType.ACTIVITY);
        lacking.remove(member);

        // Then
        assertThat(errors(RecordType.ACTIVITY, lacking.toString())).hasSize(1);
    }

    @Provide
    Arbitrary<RecordSnapshot> snapshots() {
        return SnapshotArbitraries.any();
    }

    private static List<String> errors(RecordType type, String json) throws IOException {
        List<Error> errors = REGISTRY.getSchema(Examples.schema(type))
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        return errors.stream().map(Error::toString).toList();
    }
}
