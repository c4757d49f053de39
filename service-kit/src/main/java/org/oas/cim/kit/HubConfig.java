package org.oas.cim.kit;

import java.time.Duration;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The settings that the hub's processes share. Secrets come from the environment: {@code CIM_CURSOR_KEY}. */
@ConfigMapping(prefix = "cim")
public interface HubConfig {

    /**
     * The key that signs paging cursors, the same for all instances. Without one each process makes its own, and cursors end with
     * it.
     */
    Optional<String> cursorKey();

    /** Bytes of a request's body, at most; a file to import may be as long as {@code quarkus.http.limits.max-body-size} says. */
    @WithDefault("1M")
    MemorySize maxBodySize();

    Audit audit();

    Kafka kafka();

    Tls tls();

    Relay relay();

    ActivityService activityService();

    PartnerService partnerService();

    ResearchService researchService();

    /** How the audit log is kept. */
    interface Audit {

        /** Whether the database is migrated when there is something to note first, by a process that starts and serves without one. */
        @WithDefault("false")
        boolean migrates();
    }

    /** How topics are made. */
    interface Kafka {

        /** Copies of each topic; as many as there are brokers, up to 3. */
        @WithDefault("1")
        short replicationFactor();
    }

    /** What the profile {@code tls} hands on to Quarkus: PEM files, and how often they are read again. */
    interface Tls {

        Optional<String> certificate();

        Optional<String> key();

        Optional<String> authority();

        Optional<Duration> reload();
    }

    /** How the relay works. */
    interface Relay {

        /** How often the log is looked at for rows of other instances. */
        @WithDefault("50ms")
        Duration poll();

        /** Rows sent in one Kafka transaction, at most. */
        @WithDefault("500")
        int batch();

        /** How often the topic's identity is checked, and how long a failed relay rests. */
        @WithDefault("1s")
        Duration rest();
    }

    /** Where activities and projects that the directory does not know are asked for. */
    interface ActivityService {

        @WithDefault("http://127.0.0.1:8081")
        String url();
    }

    /** Where partners that the directory does not know are asked for. */
    interface PartnerService {

        @WithDefault("http://127.0.0.1:8082")
        String url();
    }

    /** Where studies that the directory does not know are asked for. */
    interface ResearchService {

        @WithDefault("http://127.0.0.1:8083")
        String url();
    }
}
