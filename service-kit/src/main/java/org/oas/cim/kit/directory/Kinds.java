package org.oas.cim.kit.directory;

import java.util.List;

import org.oas.cim.contracts.event.RecordType;

/** What kinds of record are called: in sentences, and the services that own them. */
final class Kinds {

    private Kinds() {}

    /** {@code a study, a project or an activity}. */
    static String oneOf(List<RecordType> kinds) {
        List<String> names = kinds.stream().map(Kinds::one).toList();
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.getLast();
    }

    private static String one(RecordType kind) {
        return (kind == RecordType.ACTIVITY ? "an " : "a ") + kind.code();
    }

    /** The service that owns such records, by the name that it runs under. */
    static String service(RecordType kind) {
        return switch (kind) {
            case ACTIVITY, PROJECT -> "activity-service";
            case PARTNER -> "partner-service";
            case STUDY -> "research-service";
        };
    }
}
