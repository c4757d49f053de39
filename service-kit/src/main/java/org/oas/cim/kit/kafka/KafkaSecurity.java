package org.oas.cim.kit.kafka;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.eclipse.microprofile.config.Config;

/**
 * How clients make sure of their brokers, and brokers of them: Kafka's own settings {@code security.protocol}, {@code ssl.*} and {@code
 * sasl.*}, each of which is set as {@code kafka.…} ({@code KAFKA_SASL_JAAS_CONFIG}). Nothing is secured that they do not say.
 */
final class KafkaSecurity {

    private static final String OURS = "kafka.";
    private static final List<String> SECURING = List.of("ssl.", "sasl.", CommonClientConfigs.SECURITY_PROTOCOL_CONFIG);

    private KafkaSecurity() {}

    static Map<String, Object> of(Config config) {
        Map<String, Object> settings = new HashMap<>();
        AdminClientConfig.configNames().stream()
                .filter(name -> SECURING.stream().anyMatch(name::startsWith))
                .forEach(name -> config.getOptionalValue(OURS + name, String.class)
                        .ifPresent(value -> settings.put(name, value)));
        return settings;
    }
}
