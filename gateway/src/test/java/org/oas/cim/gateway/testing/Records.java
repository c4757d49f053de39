package org.oas.cim.gateway.testing;

import java.time.Instant;
import java.util.UUID;

import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.contracts.event.WellKnownPartners;

/** Records to start from; {@link RecordDraft} makes variants. */
public final class Records {

    public static final Instant MADE = Instant.parse("2005-03-01T12:00:00Z");

    private Records() {}

    /** An id that is easy to tell from others. */
    public static UUID id(int number) {
        return new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0000L + number);
    }

    /** A planned training in Belize, public, not dated. */
    public static RecordDraft activity(int number) {
        return draft(RecordType.ACTIVITY, number)
                .titled("Training workshop " + number)
                .stating("{'types':['training'],'status':'planned','places':[{'country':'BZ','city':'Belmopan'}]}");
    }

    /** An active project of which nothing else is stated. */
    public static RecordDraft project(int number) {
        return draft(RecordType.PROJECT, number).titled("Project " + number).stating("{'status':'active'}");
    }

    /** A study in progress, whose coverage is not stated. */
    public static RecordDraft study(int number) {
        return draft(RecordType.STUDY, number)
                .titled("Study " + number)
                .stating("{'types':['research'],'status':'in-progress'}");
    }

    /** An international organization. */
    public static RecordDraft partner(int number) {
        return draft(RecordType.PARTNER, number)
                .stating("{'names':{'en':'Partner " + number + "'},'types':['intergovernmental'],'status':'active'}");
    }

    public static RecordSnapshot partner(UUID id, long version, String name, String acronym) {
        return draft(RecordType.PARTNER, id)
                .stating("{'names':{'en':'" + name + "'},'types':['intergovernmental'],'status':'active'}")
                .stating("{'acronym':'" + acronym + "'}")
                .version(version)
                .snapshot();
    }

    private static RecordDraft draft(RecordType type, int number) {
        return draft(type, id(number));
    }

    private static RecordDraft draft(RecordType type, UUID id) {
        return RecordDraft.of(type, id, WellKnownPartners.CIM, MADE);
    }
}
