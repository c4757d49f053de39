package org.oas.cim.contracts.event;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.oas.cim.contracts.topic.Topic;

import static org.assertj.core.api.Assertions.assertThat;

class RecordTypeTest {

    @ParameterizedTest
    @CsvSource({
        "ACTIVITY, activity, org.oas.cim.activity.changed.v1, ACTIVITIES",
        "PARTNER, partner, org.oas.cim.partner.changed.v1, PARTNERS",
        "STUDY, study, org.oas.cim.study.changed.v1, RESEARCH"
    })
    void codesEventTypesAndTopicsAreWhatReadersKnow(RecordType type, String code, String event, Topic topic) {
        // Then
        assertThat(type.code()).isEqualTo(code);
        assertThat(type.changedEvent()).isEqualTo(event);
        assertThat(type.topic()).isEqualTo(topic);
    }

    @ParameterizedTest
    @EnumSource
    void aTypeIsFoundByItsEvent(RecordType type) {
        // Then
        assertThat(RecordType.ofChangedEvent(type.changedEvent())).contains(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "org.oas.cim.activity.changed.v2", "ORG.OAS.CIM.ACTIVITY.CHANGED.V1", "activity"})
    void anEventOfALaterVersionIsOfNoKnownType(String event) {
        // Then
        assertThat(RecordType.ofChangedEvent(event)).isEmpty();
    }

    @Test
    void everySourceTopicHasAKindOfRecordAndNoOtherTopicHas() {
        assertThat(Arrays.stream(RecordType.values()).map(RecordType::topic))
                .containsOnly(Topic.SOURCES.toArray(Topic[]::new))
                .containsAll(Topic.SOURCES);
    }
}
