package org.oas.cim.system.torture;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.oas.cim.system.Topics;

/** What the databases and topics held when all was quiet again. */
record Aftermath(List<Service> services, TopicContent regionalFeed) {

    /** A service's change log, each version of each record, and what its topic holds. */
    record Service(ServiceDatabase database, Map<String, TreeMap<Long, State>> changeLog, TopicContent topic) {}

    static Aftermath read(Topics topics, List<ServiceDatabase> databases) {
        return new Aftermath(
                databases.stream()
                        .map(database -> new Service(
                                database, database.changeLog(), TopicContent.read(topics, database.topic())))
                        .toList(),
                TopicContent.read(topics, Topics.REGIONAL_FEED));
    }

    @Override
    public String toString() {
        return services.stream()
                .map(service -> "%s(records=%d versions=%d messages=%d repeated=%d injected=%d)"
                        .formatted(
                                service.topic().topic(),
                                service.changeLog().size(),
                                service.changeLog().values().stream()
                                        .mapToInt(TreeMap::size)
                                        .sum(),
                                service.topic().messages().size(),
                                service.topic().repeated(),
                                service.topic().injected()))
                .collect(Collectors.joining(
                        " ", "", " regional-feed=" + regionalFeed.messages().size()));
    }
}
