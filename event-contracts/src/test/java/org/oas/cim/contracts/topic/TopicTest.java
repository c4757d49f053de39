package org.oas.cim.contracts.topic;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class TopicTest {

    @ParameterizedTest
    @EnumSource
    void aTopicKeepsEachRecordsNewestStateAndFormerOnesForADayAtMost(Topic topic) {
        // Then
        assertThat(topic.settings())
                .containsEntry("cleanup.policy", "compact")
                .containsEntry("max.compaction.lag.ms", "86400000");
    }

    @ParameterizedTest
    @EnumSource
    void nothingExpires(Topic topic) {
        // Then
        assertThat(topic.settings()).containsEntry("retention.ms", "-1");
    }

    @ParameterizedTest
    @EnumSource
    void everyTopicTakesAMebibyteInOnePartition(Topic topic) {
        // Then
        assertThat(Integer.parseInt(topic.settings().getOrDefault("max.message.bytes", "0")))
                .isGreaterThanOrEqualTo(1024 * 1024);
        assertThat(topic.partitions()).isEqualTo(1);
    }

    @Test
    void namesAreUniqueAndTheHubsOwn() {
        // Then
        assertThat(Arrays.stream(Topic.values()).map(Topic::topicName))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.startsWith("cim."));
    }

    @Test
    void theMergeReadsWhatServicesPublish() {
        // Then
        assertThat(Topic.SOURCES).containsExactly(Topic.ACTIVITIES, Topic.PARTNERS, Topic.RESEARCH);
    }
}
