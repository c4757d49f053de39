package org.oas.cim.contracts.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.oas.cim.contracts.Violations;
import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.contracts.record.Visibility;

import static org.assertj.core.api.Assertions.assertThat;

/** Each record of the sample is one that the hub takes. */
class SampleRecordsTest {

    /** The first day on which the report can have been written. */
    private static final LocalDate WRITTEN = LocalDate.of(2005, 1, 29);

    static List<SampleRecord> records() {
        return SampleFolder.records();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void meetsTheConstraintsOfItsKindAndTheRulesBetweenMembers(SampleRecord record) throws Exception {
        RecordContent content = record.content();

        assertThat(Violations.of(content)).isEmpty();
        List<String> broken = new ArrayList<>();
        content.check(WRITTEN, (pointer, detail, sent) -> broken.add(pointer + " " + detail));
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void isStatedInFullAsItIsSent(SampleRecord record) throws Exception {
        ObjectNode read = EventJson.content(record.content());

        record.json()
                .properties()
                .forEach(sent -> assertThat(states(read.path(sent.getKey()), sent.getValue()))
                        .as("%s of %s", sent.getKey(), read)
                        .isTrue());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void isPublicAndLabelsAreNotTakenForNames(SampleRecord record) throws Exception {
        assertThat(record.content().visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(record.json().has("title")).isEqualTo(record.json().has("titleGiven"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void whatIsInferredIsAMemberOfIt(SampleRecord record) throws Exception {
        ObjectNode content = EventJson.content(record.content());

        assertThat(record.content().inferred())
                .doesNotHaveDuplicates()
                .allSatisfy(pointer -> assertThat(content.at(pointer).isMissingNode())
                        .as(pointer)
                        .isFalse());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void aDateIsInTheWordsOfItsSource(SampleRecord record) {
        for (JsonNode stated : record.json().path("timeline")) {
            if (stated.has("when")) {
                assertThat(wordsOf(record, stated))
                        .contains(stated.at("/when/verbatim").asText());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void anotherNameIsInTheWordsOfItsSource(SampleRecord record) {
        for (JsonNode alias : record.json().path("aliases")) {
            assertThat(wordsOf(record, alias)).contains(alias.path("name").asText());
        }
    }

    private static String wordsOf(SampleRecord record, JsonNode member) {
        return record.passages().get(member.path("source").asInt()).verbatim();
    }

    /** Whether what was read says all that was sent; it may be complete where that was short, as a date's bounds. */
    private static boolean states(JsonNode read, JsonNode sent) {
        if (sent.isObject()) {
            return sent.properties().stream().allMatch(member -> states(read.path(member.getKey()), member.getValue()));
        }
        if (sent.isArray()) {
            return read.size() == sent.size()
                    && IntStream.range(0, sent.size()).allMatch(i -> states(read.path(i), sent.path(i)));
        }
        return sent.isNumber() ? read.decimalValue().compareTo(sent.decimalValue()) == 0 : read.equals(sent);
    }
}
