package org.oas.cim.kit.kafka;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jboss.logging.Logger;

import org.oas.cim.contracts.topic.Topic;
import org.oas.cim.kit.HubConfig;

/** Makes the declared topics where they are missing, gives others their declared settings once, and tells their ids. A topic made anew has another id. Thread-safe. */
@ApplicationScoped
public class TopicRegistry {

    private static final Logger LOG = Logger.getLogger(TopicRegistry.class);

    private final Set<Topic> settled = ConcurrentHashMap.newKeySet();
    private final short replicationFactor;

    @Inject
    TopicRegistry(HubConfig config) {
        this(config.kafka().replicationFactor());
    }

    TopicRegistry(short replicationFactor) {
        this.replicationFactor = replicationFactor;
    }

    /** The id of one topic; see {@link #ids}. */
    public Uuid id(Admin admin, Topic topic) {
        return Objects.requireNonNull(ids(admin, Set.of(topic)).get(topic));
    }

    /**
     * The ids of the topics, each made first if it is missing.
     *
     * @throws KafkaException if the brokers cannot be asked
     */
    public Map<Topic, Uuid> ids(Admin admin, Collection<Topic> topics) {
        try {
            Set<String> present = admin.listTopics().names().get();
            for (Topic topic : topics) {
                if (!present.contains(topic.topicName())) {
                    make(admin, topic);
                }
            }
            for (Topic topic : topics) {
                if (present.contains(topic.topicName()) && settled.add(topic)) {
                    settle(admin, topic);
                }
            }
            Map<String, TopicDescription> descriptions = admin.describeTopics(
                            topics.stream().map(Topic::topicName).collect(Collectors.toList()))
                    .allTopicNames()
                    .get();
            Map<Topic, Uuid> ids = new EnumMap<>(Topic.class);
            for (Topic topic : topics) {
                ids.put(
                        topic,
                        Objects.requireNonNull(descriptions.get(topic.topicName()))
                                .topicId());
            }
            return ids;
        } catch (ExecutionException e) {
            throw new KafkaException("topics could not be looked up", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while topics were looked up", e);
        }
    }

    /** Gives a topic that an older version made the settings that it is declared with now. */
    private static void settle(Admin admin, Topic topic) throws ExecutionException, InterruptedException {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.topicName());
        Config present = Objects.requireNonNull(
                admin.describeConfigs(Set.of(resource)).all().get().get(resource));
        List<AlterConfigOp> different = topic.settings().entrySet().stream()
                .filter(declared -> !declared.getValue()
                        .equals(present.get(declared.getKey()).value()))
                .map(declared -> new AlterConfigOp(
                        new ConfigEntry(declared.getKey(), declared.getValue()), AlterConfigOp.OpType.SET))
                .toList();
        if (!different.isEmpty()) {
            LOG.infof("topic gets the settings that it is declared with; topic=%s", topic.topicName());
            admin.incrementalAlterConfigs(Map.of(resource, different)).all().get();
        }
    }

    private void make(Admin admin, Topic topic) throws ExecutionException, InterruptedException {
        NewTopic declared =
                new NewTopic(topic.topicName(), topic.partitions(), replicationFactor).configs(topic.settings());
        try {
            admin.createTopics(Set.of(declared)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }
}
