package org.oas.cim.gateway.merge;

import java.nio.charset.StandardCharsets;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

import org.oas.cim.contracts.topic.Topic;

/** A message that no later try will make readable, put aside as it was, with the reason and where it came from in its headers. */
final class DeadLetter {

    static final String REASON = "dead-letter-reason";
    static final String TOPIC = "dead-letter-topic";
    static final String PARTITION = "dead-letter-partition";
    static final String OFFSET = "dead-letter-offset";
    static final String VALUE_LEFT_OUT = "dead-letter-value-left-out";

    private static final int ROOM_BYTES = 16 * 1024;
    private static final int MOST_BYTES = Topic.MAX_MESSAGE_BYTES - ROOM_BYTES;

    private DeadLetter() {}

    /** Whether the message is larger than the topics take, so that it could not be written anywhere. */
    static boolean isTooLarge(ConsumerRecord<String, byte[]> message) {
        return Math.max(0, message.serializedKeySize()) + Math.max(0, message.serializedValueSize()) > MOST_BYTES;
    }

    /** The message for the dead-letter topic; one that is too large goes without its value, which stays where it was. */
    static ProducerRecord<String, byte[]> of(ConsumerRecord<String, byte[]> message, String reason) {
        boolean tooLarge = isTooLarge(message);
        ProducerRecord<String, byte[]> letter = new ProducerRecord<>(
                Topic.DEAD_LETTERS.topicName(),
                null,
                tooLarge || message.key() == null ? place(message) : message.key(),
                tooLarge ? null : message.value());
        Headers headers = letter.headers();
        if (!tooLarge) {
            message.headers().forEach(headers::add);
        }
        add(headers, REASON, reason);
        add(headers, TOPIC, message.topic());
        add(headers, PARTITION, Integer.toString(message.partition()));
        add(headers, OFFSET, Long.toString(message.offset()));
        if (tooLarge) {
            add(headers, VALUE_LEFT_OUT, "true");
        }
        return letter;
    }

    /** Takes away what was put aside of the record. */
    static ProducerRecord<String, byte[]> gone(String record) {
        return new ProducerRecord<>(Topic.DEAD_LETTERS.topicName(), record, null);
    }

    /** A key for what has none: the topic keeps the newest letter of each. */
    private static String place(ConsumerRecord<String, byte[]> message) {
        return message.topic() + "-" + message.partition() + "-" + message.offset();
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
