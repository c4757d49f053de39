package org.oas.cim.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.system.Waiting.eventually;

/** A word that must not be held is searched for in everything that the hub keeps, after it was taken out. */
@ExtendWith(HubExtension.class)
class RedactionTest {

    private static final List<String> DATABASES = List.of("activity", "partner", "research", "gateway");
    private static final List<String> TOPICS = List.of(Topics.ACTIVITIES, Topics.REGIONAL_FEED);

    @Test
    void aWordThatWasTakenOutIsInNoDatabaseTopicIndexOrLog(Hub hub) throws Exception {
        // Given
        String word = Kind.word();
        Api api = hub.api();
        ObjectNode record = Kind.ACTIVITY.called("Seminar " + word).put("externalId", word);
        record.putObject("summary").put("en", "About " + word);
        Answer created = api.post(Kind.ACTIVITY.path(), record);
        assertThat(created.status()).as(created::toString).isEqualTo(201);
        Answer changed = api.patch(Kind.ACTIVITY.path(created.id()), "*", "{\"ordinal\": 2}");
        assertThat(changed.status()).as(changed::toString).isEqualTo(200);
        hub.feed().await(created.id(), 2);
        eventually(
                () -> assertThat(tablesWith(word, hub)).contains("activity.change_log", "research.record_directory"));
        eventually(() -> assertThat(indexFilesWith(word, hub)).isNotEmpty());
        assertThat(topicsWith(word, hub)).isEqualTo(TOPICS);

        // When
        ObjectNode redaction = JsonNodeFactory.instance.objectNode().put("reason", "It must not be held.");
        Answer redacted = api.post(Kind.ACTIVITY.path(created.id()) + "/redact", redaction);

        // Then
        assertThat(redacted.status()).as(redacted::toString).isEqualTo(204);
        eventually(
                () -> assertThat(api.get("/v1/feed/" + created.id()).status()).isEqualTo(410));
        eventually(() -> assertThat(tablesWith(word, hub)).isEmpty());
        eventually(() -> assertThat(indexFilesWith(word, hub)).isEmpty());
        assertThat(hub.parts()).allSatisfy(part -> assertThat(part.logged()).doesNotContain(word));
        hub.topics().compactSoon(TOPICS);
        eventually(() -> {
            api.post(Kind.ACTIVITY.path(), Kind.ACTIVITY.called("Another one"));
            assertThat(topicsWith(word, hub)).isEmpty();
        });
        hub.topics().compactAsDeclared(TOPICS);
    }

    private static List<String> tablesWith(String word, Hub hub) {
        return DATABASES.stream()
                .flatMap(database -> hub.tablesWith(word, database).stream().map(table -> database + "." + table))
                .toList();
    }

    private static List<String> topicsWith(String word, Hub hub) {
        return TOPICS.stream()
                .filter(topic -> hub.topics().messages(topic).stream()
                        .anyMatch(message -> message.value() != null
                                && new String(message.value(), StandardCharsets.UTF_8).contains(word)))
                .toList();
    }

    private static List<Path> indexFilesWith(String word, Hub hub) {
        try (Stream<Path> files = Files.walk(hub.indexFolder())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, word))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(Path file, String word) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
