package org.oas.cim.kit.kafka;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.types.Password;
import org.eclipse.microprofile.config.Config;

/**
 * How clients make sure of their brokers, and brokers of them: Kafka's own settings {@code security.protocol}, {@code ssl.*} and {@code
 * sasl.*}, each of which is set as {@code kafka.…} ({@code KAFKA_SASL_JAAS_CONFIG}). Nothing is secured that they do not say.
 * Secrets are held as values that are not shown.
 */
final class KafkaSecurity {

    private static final String OURS = "kafka.";
    private static final List<String> SECURING = List.of("ssl.", "sasl.", CommonClientConfigs.SECURITY_PROTOCOL_CONFIG);

    /** What can be set; these settings are the same for clients of all kinds. */
    private static final Map<String, ConfigDef.ConfigKey> KEYS =
            AdminClientConfig.configDef().configKeys();

    private KafkaSecurity() {}

    static Map<String, Object> of(Config config) {
        Map<String, Object> settings = new HashMap<>();
        KEYS.forEach((name, key) -> {
            if (SECURING.stream().anyMatch(name::startsWith)) {
                config.getOptionalValue(OURS + name, String.class)
                        .ifPresent(value ->
                                settings.put(name, key.type == ConfigDef.Type.PASSWORD ? new Password(value) : value));
            }
        });
        return settings;
    }
}
