package org.oas.cim.system.torture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.oas.cim.system.Topics;

/** What a topic held at one moment. */
record TopicContent(String topic, List<Message> messages) {

    /** @param injected whether the test put it there, not the hub */
    record Message(String record, State state, boolean injected) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    static TopicContent read(Topics topics, String topic) {
        return new TopicContent(
                topic, topics.messages(topic).stream().map(TopicContent::read).toList());
    }

    /** The hub's own messages: what each record was, in the order of the topic. */
    Map<String, List<State>> written() {
        Map<String, List<State>> written = new LinkedHashMap<>();
        messages.stream()
                .filter(message -> !message.injected())
                .forEach(message -> written.computeIfAbsent(message.record(), id -> new ArrayList<>())
                        .add(message.state()));
        return written;
    }

    long injected() {
        return messages.stream().filter(Message::injected).count();
    }

    /** How many of the hub's own messages were there already. */
    long repeated() {
        return written().values().stream()
                .mapToLong(states -> states.size() - states.stream().distinct().count())
                .sum();
    }

    private static Message read(ConsumerRecord<String, byte[]> message) {
        try {
            return new Message(
                    message.key(),
                    State.of(JSON.readTree(message.value())),
                    message.headers().lastHeader(StaleVersions.HEADER) != null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
