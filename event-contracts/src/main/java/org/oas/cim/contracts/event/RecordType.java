package org.oas.cim.contracts.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;

import org.oas.cim.contracts.topic.Topic;

/** The kinds of record that the hub holds, each with its topic and its event type. */
public enum RecordType {
    ACTIVITY(Topic.ACTIVITIES, ActivityContent.class),
    PROJECT(Topic.ACTIVITIES, ProjectContent.class),
    PARTNER(Topic.PARTNERS, PartnerContent.class),
    STUDY(Topic.RESEARCH, StudyContent.class);

    private final Topic topic;
    private final Class<? extends RecordContent> contentType;

    RecordType(Topic topic, Class<? extends RecordContent> contentType) {
        this.topic = topic;
        this.contentType = contentType;
    }

    /** The code used in JSON and in query parameters: {@code activity}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The last part of the address of the list of such records: {@code activities}. */
    public String collection() {
        return switch (this) {
            case ACTIVITY -> "activities";
            case PROJECT -> "projects";
            case PARTNER -> "partners";
            case STUDY -> "studies";
        };
    }

    public Topic topic() {
        return topic;
    }

    public Class<? extends RecordContent> contentType() {
        return contentType;
    }

    /** The CloudEvents type of a change: {@code org.oas.cim.activity.changed.v1}. */
    public String changedEvent() {
        return "org.oas.cim." + code() + ".changed.v1";
    }

    /** The record type whose change the given CloudEvents type announces; empty for a type this version does not know. */
    public static Optional<RecordType> ofChangedEvent(String eventType) {
        return Arrays.stream(values())
                .filter(type -> type.changedEvent().equals(eventType))
                .findFirst();
    }
}
